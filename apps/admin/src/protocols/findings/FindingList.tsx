import { Details } from "@probity/ui/content/Details";
import { Tag } from "@probity/ui/content/Tag";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FindingPartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { versionHref, type VersionView } from "../version.document.js";
import { findingWords } from "./finding-words.js";

/** The faults of a version. */
export interface FindingListProps {
  version: VersionView;
  /** Only what keeps it from coming into force. */
  blockingOnly?: boolean;
  /** Where to go on after a finding was accepted, below the version. */
  onward?: "bring-into-force";
}

/** What the checks found in the version, what blocks it first; each can be accepted with a reason. */
export function FindingList({ version, blockingOnly = false, onward }: FindingListProps): ReactNode {
  const { t } = useTranslation();
  const findings = version.findings.filter(
    ({ severity, status }) => !blockingOnly || (severity === "BLOCKS" && status === "OPEN"),
  );
  const blocking = findings.filter(({ severity }) => severity === "BLOCKS");
  const warnings = findings.filter(({ severity }) => severity === "WARNS");
  const show = (some: readonly FindingPartsFragment[]): ReactNode =>
    some.map((finding) => <Finding key={finding.id} {...{ finding, version, onward }} />);
  const open = findings.filter(({ status }) => status === "OPEN").length;
  return (
    <section aria-labelledby="findings">
      <h2 className="govuk-heading-m" id="findings">
        {t("findings.title")}
      </h2>
      <p className="govuk-body">
        {findings.length === 0 ? t("findings.none") : t("findings.open", { open, all: findings.length })}
      </p>
      {show(blocking)}
      {warnings.length > 0 && (
        <Details summary={t("findings.toLookAt", { warnings: warnings.length })}>{show(warnings)}</Details>
      )}
    </section>
  );
}

function Finding(props: { finding: FindingPartsFragment; version: VersionView; onward?: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { can } = useSession();
  const { finding, version, onward } = props;
  const { id, code, severity, clauseIds, status, acceptedReason, acceptedAt } = finding;
  const titles = new Map(version.protocol.force.roleTitles.map(({ role, title }) => [role, title]));
  const ended = version.status === "SUPERSEDED" || version.status === "WITHDRAWN";
  return (
    <div className="ad-finding">
      <p className="govuk-body govuk-!-margin-bottom-1">
        {status === "ACCEPTED" ? (
          <Tag colour="grey">{t("findings.accepted")}</Tag>
        ) : (
          <Tag colour={severity === "BLOCKS" ? "red" : "yellow"}>{t(`findings.severity.${severity}`)}</Tag>
        )}{" "}
        <strong>{t(`findings.code.${code}`)}</strong> ({code}){clauseIds.length > 0 && ": "}
        <ClauseLinks of={clauseIds} versionId={version.id} />
      </p>
      <p className="govuk-body govuk-!-margin-bottom-1">{findingWords(finding, language)}</p>
      {acceptedReason && (
        <p className="govuk-body-s govuk-!-margin-bottom-1">
          {t("findings.acceptedBy", {
            name: language === "cy" ? finding.acceptedByCy : finding.acceptedByEn,
            at: acceptedAt ? formatDateTime(acceptedAt, language) : "",
            reason: acceptedReason,
          })}
          {finding.fallback &&
            ` ${t("findings.fallbackIs", { office: titles.get(finding.fallback) ?? finding.fallback })}`}
        </p>
      )}
      {status === "OPEN" && !ended && can("protocols:draft") && (
        <p className="govuk-body pb-no-print">
          <Link href={versionHref(version, `/findings/${id}${onward ? `?onward=${onward}` : ""}`)}>
            {t("findings.accept")}
            <span className="govuk-visually-hidden">
              : {code}, {clauseIds.join(", ")}
            </span>
          </Link>
        </p>
      )}
    </div>
  );
}
