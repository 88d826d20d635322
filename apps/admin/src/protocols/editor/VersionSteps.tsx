import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useSession } from "../../shell/acting-force.js";
import { versionHref, type VersionView } from "../version.document.js";

/** What the viewer can do with a version now: its next step first. */
export function VersionSteps({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const consulted = version.consultees.length > 0 && (version.status === "CONSULTATION" || version.comments.length > 0);
  const reviewed = version.importedAt && version.status === "DRAFT" && can("protocols:import");
  const steps = [
    reviewed && { path: "/import-review", text: t("editor.step.review") },
    consulted && { path: "/consultation", text: t("editor.step.consultation") },
    version.viewerCanOpenConsultation && { path: "/consultation/open", text: t("editor.step.openConsultation") },
    version.viewerCanApprove && { path: "/approve", text: t("editor.step.approve") },
    version.viewerCanBringIntoForce && { path: "/bring-into-force", text: t("editor.step.bringIntoForce") },
    version.viewerCanEdit && { path: "/details", text: t("editor.step.details") },
    version.viewerCanRevise && { path: "/revise", text: t("editor.step.revise") },
    version.viewerCanWithdraw && { path: "/withdraw", text: t("editor.step.withdraw") },
  ].filter((step) => typeof step === "object" && step !== null);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="steps" className="pb-no-print">
      <h2 className="govuk-heading-m" id="steps">
        {t("editor.steps")}
      </h2>
      <ButtonGroup>
        {steps.map(({ path, text }, index) => (
          <ButtonLink key={path} href={versionHref(version, path)} variant={index === 0 ? "primary" : "secondary"}>
            {text}
          </ButtonLink>
        ))}
      </ButtonGroup>
    </section>
  );
}
