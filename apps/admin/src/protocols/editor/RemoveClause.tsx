import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../../forms/useChange.js";
import type { ClausePartsFragment } from "../../gql/graphql.js";
import { NotFound } from "../../shell/NotFound.js";
import { OfVersion } from "../OfVersion.js";
import { ReasonForm } from "../ReasonForm.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { ClauseWords } from "./ClauseWords.js";
import { removeClauseDocument } from "./draft.document.js";

/** Takes a clause out of a draft, with its rules. */
export function RemoveClause(): ReactNode {
  const { clauseId } = useParams();
  return (
    <OfVersion may={(version) => version.viewerCanEdit}>
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
  const change = useChange(removeClauseDocument);
  const rules = version.rules.filter((rule) => rule.clause?.id === clause.id).length;

  async function remove(reason: string): Promise<void> {
    const done = await change.run({ ...inputOf(version), clauseId: clause.clauseId, reason });
    if (done) void navigate(versionHref(version), { state: { done: "editor.done.clauseRemoved" } });
  }

  return (
    <ReasonForm
      title={t("editor.removeTitle", { clauseId: clause.clauseId })}
      caption={version.protocol.title}
      back={versionHref(version)}
      button={t("editor.removeButton")}
      warning
      change={change}
      reload={reload}
      onReason={remove}
    >
      <InsetText>
        <ClauseWords clause={clause} />
      </InsetText>
      {rules > 0 && <p className="govuk-body">{t("editor.rulesGoToo", { rules })}</p>}
    </ReasonForm>
  );
}
