import { InsetText } from "@probity/ui/content/InsetText";
import { TextInput } from "@probity/ui/form/TextInput";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import type { RuleBody } from "../../configuration/rule-answers.js";
import { RuleEditor } from "../../configuration/RuleEditor.js";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import type { ClausePartsFragment, RulePartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { ClauseWords } from "./ClauseWords.js";
import { saveRuleDocument } from "./draft.document.js";
import { OfProposal, type Proposal } from "./OfProposal.js";

/** Writes a rule of a draft: the one that the address names, or a new one of the clause that it names. */
export function RuleForm(): ReactNode {
  const { clauseId, ruleId } = useParams();
  return (
    <OfVersion may={(version) => version.viewerCanEdit}>
      {(version, reload) => {
        const rule = version.rules.find(({ id }) => id === ruleId);
        const clause = version.clauses.find((one) => (rule ? one.id === rule.clause?.id : one.clauseId === clauseId));
        if (!clause || (ruleId && !rule)) return <NotFound />;
        return (
          <OfProposal versionId={version.id}>
            {(proposal) => <Form {...{ version, reload, clause, rule, proposal }} />}
          </OfProposal>
        );
      }}
    </OfVersion>
  );
}

interface FormProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  clause: ClausePartsFragment;
  rule: RulePartsFragment | undefined;
  /** What the import found in the clause's words, where the rule is written from it. */
  proposal: Proposal | null;
}

const ruleName = /^[a-z0-9-]{1,60}$/;

function Form({ version, reload, clause, rule, proposal }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(saveRuleDocument, { language: useLanguage().apiLanguage });
  const [name, setName] = useState(rule?.key.split("/").at(-1) ?? "");
  const { forceId, versionId } = inputOf(version);

  async function save(body: RuleBody): Promise<void> {
    const input = { ...inputOf(version), name: name.trim(), clauseId: clause.clauseId, rule: body };
    if (await change.run(input))
      void navigate(versionHref(version, `#${clause.clauseId}`), { state: { done: "editor.done.ruleSaved" } });
  }

  return (
    <Screen
      title={t(rule ? "editor.changeRuleTitle" : "editor.addRuleTitle", { clauseId: clause.clauseId })}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version, `#${clause.clauseId}`), text: t("protocols.backToVersion") }}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <InsetText>
        <ClauseWords clause={clause} />
        {proposal && (
          <p className="govuk-body">
            {t("editor.proposedWords")} <q>{proposal.words}</q>
          </p>
        )}
      </InsetText>
      <RuleEditor
        forceId={forceId}
        versionId={versionId}
        clauseId={clause.clauseId}
        value={rule ? withoutNames(rule.body) : null}
        begun={proposal && { ...proposal.partial, kind: proposal.kind }}
        ruleKey={rule?.key ?? null}
        busy={change.busy}
        failure={change.failure}
        button={t("editor.saveRule")}
        onSave={save}
        more={{
          ids: ["name"],
          check: () => [!ruleName.test(name.trim()) && { id: "name", message: t("editor.ruleNameWrong") }],
          show: (problems) =>
            !rule && (
              <TextInput
                id="name"
                name="name"
                width={20}
                label={t("editor.ruleName")}
                hint={t("editor.ruleNameHint")}
                value={name}
                onChange={({ target }) => setName(target.value)}
                error={problems.at("name")}
              />
            ),
        }}
      />
    </Screen>
  );
}

/** What the rule says, without its own name and that of its clause: those are given beside it. */
function withoutNames(body: RuleBody): RuleBody {
  return Object.fromEntries(Object.entries(body).filter(([key]) => key !== "id" && key !== "clauseId"));
}
