import { InsetText } from "@probity/ui/content/InsetText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../../forms/useChange.js";
import type { RulePartsFragment } from "../../gql/graphql.js";
import { NotFound } from "../../shell/NotFound.js";
import { OfVersion } from "../OfVersion.js";
import { ReasonForm } from "../ReasonForm.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { removeRuleDocument } from "./draft.document.js";

/** Takes a rule out of a draft; its clause stays. */
export function RemoveRule(): ReactNode {
  const { ruleId } = useParams();
  return (
    <OfVersion may={(version) => version.viewerCanEdit}>
      {(version, reload) => {
        const rule = version.rules.find((one) => one.id === ruleId);
        return rule ? <Form {...{ version, reload, rule }} /> : <NotFound />;
      }}
    </OfVersion>
  );
}

interface FormProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  rule: RulePartsFragment;
}

function Form({ version, reload, rule }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(removeRuleDocument);

  async function remove(reason: string): Promise<void> {
    const done = await change.run({ ...inputOf(version), ruleKey: rule.key, reason });
    if (done) void navigate(versionHref(version), { state: { done: "editor.done.ruleRemoved" } });
  }

  return (
    <ReasonForm
      title={t("editor.removeRuleTitle")}
      caption={version.protocol.title}
      back={versionHref(version)}
      button={t("editor.removeRuleButton")}
      warning
      change={change}
      reload={reload}
      onReason={remove}
    >
      <InsetText>
        <p className="govuk-body">{rule.sentence}</p>
      </InsetText>
      <p className="govuk-body">{t("editor.ruleGone")}</p>
    </ReasonForm>
  );
}
