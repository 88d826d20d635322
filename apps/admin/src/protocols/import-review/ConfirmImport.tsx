import { Button, ButtonGroup } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useSession } from "../../shell/acting-force.js";
import { confirmImportDocument, isOpen, type ReviewedVersion } from "./review.document.js";

const noFields: readonly string[] = [];

/** The version, how to read it anew, and the way onward that stands beside the button. */
export interface ConfirmImportProps {
  version: ReviewedVersion;
  reload: () => Promise<unknown>;
  children: ReactNode;
}

/** Ends the review: what was decided becomes the draft. Afterwards the page shows what came of it. */
export function ConfirmImport({ version, reload, children }: ConfirmImportProps): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const change = useChange(confirmImportDocument);
  const problems = useProblems(change.failure, noFields);
  if (!isOpen(version) || !can("protocols:draft")) return children;

  async function confirm(): Promise<void> {
    const input = { forceId: version.protocol.force.id, versionId: version.id, revision: version.revision };
    if (!(await change.run(input))) return;
    await reload();
    document.querySelector("h1")?.focus();
  }

  return (
    <>
      <ErrorSummary errors={problems.all} />
      <ConflictHelp failure={change.failure} reload={reload} />
      <p className="govuk-body pb-no-print">{t("importReview.confirmText")}</p>
      <ButtonGroup>
        <Button type="button" aria-disabled={change.busy} onClick={() => void confirm()}>
          {t("importReview.confirm")}
        </Button>
        {children}
      </ButtonGroup>
    </>
  );
}
