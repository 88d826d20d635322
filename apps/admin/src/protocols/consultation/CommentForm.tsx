import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { ClauseWords } from "../editor/ClauseWords.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { commentOnClauseDocument } from "./consultation.document.js";

/** Says something about the clause that the address names, while the consultation is open. */
export function CommentForm(): ReactNode {
  const { clauseId } = useParams();
  return (
    <OfVersion may={(version) => version.viewerCanComment}>
      {(version, reload) => {
        const clause = version.clauses.find((one) => one.clauseId === clauseId);
        return clause ? <Form {...{ version, reload, clause }} /> : <NotFound />;
      }}
    </OfVersion>
  );
}

interface FormProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  clause: ClausePartsFragment;
}

function Form({ version, reload, clause }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(commentOnClauseDocument);
  const problems = useProblems(change.failure, ["text"]);
  const [text, setText] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!text.trim() && { id: "text", message: t("consultation.commentMissing") }])) return;
    const { forceId, versionId } = inputOf(version);
    if (await change.run({ forceId, versionId, clauseId: clause.clauseId, text: text.trim() }))
      void navigate(versionHref(version, "/consultation"), { state: { done: "consultation.done.commented" } });
  }

  return (
    <Screen
      title={t("consultation.commentTitle", { clauseId: clause.clauseId })}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version, `#${clause.clauseId}`), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <InsetText>
        <ClauseWords clause={clause} />
      </InsetText>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Textarea
          id="text"
          name="text"
          maxLength={4000}
          label={t("consultation.comment")}
          hint={t("consultation.commentHint")}
          value={text}
          onChange={(event) => setText(event.target.value)}
          error={problems.at("text")}
        />
        <Button aria-disabled={change.busy}>{t("consultation.commentButton")}</Button>
      </form>
    </Screen>
  );
}
