import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { versionHref } from "../version.document.js";
import { ConfirmImport } from "./ConfirmImport.js";
import { ImportOutcome } from "./ImportOutcome.js";
import { reviewDocument, type ReviewedVersion } from "./review.document.js";
import { ImportWarnings } from "./ImportWarnings.js";
import { ReviewedClauses } from "./ReviewedClauses.js";
import { Source } from "./Source.js";

/** The document's own words beside what the import made of them; a person says what holds. */
export function ImportReview(): ReactNode {
  const { id = "" } = useParams();
  const { can } = useSession();
  const { apiLanguage } = useLanguage();
  const mayReview = can("protocols:import");
  const mayConfirm = can("protocols:draft");
  const result = useQuery(reviewDocument, { variables: { id, language: apiLanguage, mayConfirm }, skip: !mayReview });
  if (!mayReview) return <NotFound />;
  return (
    <Answer screen of={{ data: result.data ?? result.previousData, error: result.error }}>
      {({ protocolVersion: version }) =>
        version?.importedAt ? <Review version={version} reload={() => result.refetch()} /> : <NotFound />
      }
    </Answer>
  );
}

function Review({ version, reload }: { version: ReviewedVersion; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const { id, clauses, sourceDocument, status, importConfirmation, importWarnings } = version;
  return (
    <Screen
      title={t("importReview.title")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
    >
      <p className="govuk-body">{t("importReview.text")}</p>
      {sourceDocument && (
        <div className="govuk-body">
          <Source versionId={id} of={sourceDocument} />
        </div>
      )}
      {status !== "DRAFT" && <InsetText>{t("importReview.notDraft")}</InsetText>}
      {importConfirmation && <ImportOutcome version={version} outcome={importConfirmation} />}
      <Progress version={version} />
      <ImportWarnings of={importWarnings} />
      {clauses.length === 0 ? (
        <EmptyState title={t("protocols.noClauses")}>{t("protocols.noClausesText")}</EmptyState>
      ) : (
        <ReviewedClauses version={version} />
      )}
      <ConfirmImport version={version} reload={reload}>
        <ButtonLink href={versionHref(version)} variant="secondary">
          {t("importReview.toVersion")}
        </ButtonLink>
      </ConfirmImport>
    </Screen>
  );
}

/** How much of what the import found a person has decided; what is certain counts as decided. */
function Progress({ version }: { version: ReviewedVersion }): ReactNode {
  const { t } = useTranslation();
  const findings = version.clauses.flatMap(({ matches, proposedRules }) => [...matches, ...proposedRules]);
  const done = findings.filter(({ status }) => status !== "PROPOSED").length;
  return (
    <p className="govuk-body govuk-!-font-weight-bold" role="status">
      {findings.length === 0
        ? t("importReview.nothingFound")
        : t("importReview.progress", { done, all: findings.length })}
    </p>
  );
}
