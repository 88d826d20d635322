import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { Button } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useSession } from "../../shell/acting-force.js";
import { inputOf, type VersionView } from "../version.document.js";
import { closeConsultationDocument } from "./consultation.document.js";

const noFields: readonly string[] = [];

/** Closes the consultation for those who may; before that, says what is still open. */
export function CloseConsultation({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const change = useChange(closeConsultationDocument);
  const problems = useProblems(change.failure, noFields);
  const { status, consultationClosedAt, comments, viewerCanCloseConsultation } = version;
  if (status !== "CONSULTATION" || !can("protocols:draft")) return null;
  if (consultationClosedAt)
    return (
      <p className="govuk-body" role="status">
        {t("consultation.afterClosing")}
      </p>
    );
  if (!viewerCanCloseConsultation) {
    const open = comments.filter(({ answer }) => !answer).length;
    return <p className="govuk-body">{t("consultation.closeAfter", { open })}</p>;
  }
  const { forceId, versionId } = inputOf(version);
  return (
    <>
      <ErrorSummary errors={problems.all} />
      <p className="govuk-body pb-no-print">{t("consultation.closeText")}</p>
      <Button type="button" aria-disabled={change.busy} onClick={() => void change.run({ forceId, versionId })}>
        {t("consultation.close")}
      </Button>
    </>
  );
}
