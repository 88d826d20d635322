import { Details } from "@probity/ui/content/Details";
import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams, useSearchParams } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { answersOf, blankClause, clauseInput, clauseProblems } from "./clause-answers.js";
import { ClauseFields } from "./ClauseFields.js";
import { ClauseWords } from "./ClauseWords.js";
import { saveClauseDocument } from "./draft.document.js";
import { RuleList } from "./RuleList.js";

const fields = [
  "clauseId",
  "label",
  "headingPath",
  "summaryEn",
  "summaryCy",
  "text",
  "kinds",
  "audience",
  "citations",
  "reason",
];

/** Writes a clause of a draft: the one that the address names, or a new one. */
export function ClauseForm(): ReactNode {
  const { clauseId } = useParams();
  return (
    <OfVersion may={(version) => version.viewerCanEdit}>
      {(version, reload) => {
        const clause = version.clauses.find((one) => one.clauseId === clauseId);
        return clauseId && !clause ? <NotFound /> : <Form {...{ version, reload, clause }} />;
      }}
    </OfVersion>
  );
}

interface FormProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  clause: ClausePartsFragment | undefined;
}

function Form({ version, reload, clause }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const after = useSearchParams()[0].get("after");
  const before = version.clauses.find((one) => one.clauseId === after);
  // As it was when the form was opened: the first to save the same clause is not overwritten unseen.
  const [read] = useState(clause);
  const [answers, setAnswers] = useState(() => (clause ? answersOf(clause) : blankClause(before)));
  const change = useChange(saveClauseDocument);
  const problems = useProblems(change.failure, fields);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const taken = clause ? [] : version.clauses.map((one) => one.clauseId);
    if (!problems.check(clauseProblems(answers, { taken, ofModel: Boolean(clause?.modelClause) }, t))) return;
    const input = { ...inputOf(version), ...clauseInput(answers, clause ? null : after) };
    if (await change.run(input))
      void navigate(versionHref(version, `#${input.clauseId}`), { state: { done: "editor.done.saved" } });
  }

  return (
    <Screen
      title={clause ? t("editor.changeTitle", { clauseId: clause.clauseId }) : t("editor.newTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      {clause && clause !== read && <SavedMeanwhile clause={clause} />}
      {!clause && before && <p className="govuk-body">{t("editor.after", { clauseId: before.clauseId })}</p>}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ClauseFields
          {...{ answers, problems, clause }}
          citable={version.protocol.force.citations}
          onChange={setAnswers}
        />
        <Button aria-disabled={change.busy}>{t("editor.save")}</Button>
      </form>
      {clause && <RuleList clause={clause} version={version} />}
    </Screen>
  );
}

/** What the clause says now, where somebody saved it while this form was open. */
function SavedMeanwhile({ clause }: { clause: ClausePartsFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <Details summary={t("editor.savedMeanwhile")} open>
      <ClauseWords clause={clause} />
    </Details>
  );
}
