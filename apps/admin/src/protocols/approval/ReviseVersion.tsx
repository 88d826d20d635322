import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../../forms/useChange.js";
import { OfVersion } from "../OfVersion.js";
import { ReasonForm } from "../ReasonForm.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { reviseVersionDocument } from "./approval.document.js";

/** Takes a version back to be changed, after consultation or approval. */
export function ReviseVersion(): ReactNode {
  return (
    <OfVersion may={(version) => version.viewerCanRevise}>
      {(version, reload) => <Form {...{ version, reload }} />}
    </OfVersion>
  );
}

function Form({ version, reload }: { version: VersionView; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(reviseVersionDocument);

  async function revise(reason: string): Promise<void> {
    const { forceId, versionId } = inputOf(version);
    if (await change.run({ forceId, versionId, reason }))
      void navigate(versionHref(version), { state: { done: "approval.done.revised" } });
  }

  return (
    <ReasonForm
      title={t("approval.reviseTitle")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={versionHref(version)}
      button={t("approval.reviseButton")}
      change={change}
      reload={reload}
      onReason={revise}
    >
      <p className="govuk-body">{t("approval.reviseText")}</p>
    </ReasonForm>
  );
}
