import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { PrintButton } from "../PrintButton.js";
import { versionHref, type VersionView } from "../version.document.js";
import { VersionTag } from "../VersionTag.js";
import { CloseConsultation } from "./CloseConsultation.js";
import { CommentsTable } from "./CommentsTable.js";

/** The consultation record, as it builds itself: who was consulted, what was said about which clause, what was answered. */
export function ConsultationPage(): ReactNode {
  return <OfVersion>{(version) => <Record version={version} />}</OfVersion>;
}

function Record({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { comments } = version;
  return (
    <Screen
      title={t("consultation.title")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
    >
      <Standing version={version} />
      {version.viewerCanComment && (
        <InsetText>
          {t("consultation.howToComment")} <Link href={versionHref(version)}>{t("consultation.toClauses")}</Link>
        </InsetText>
      )}
      <CloseConsultation version={version} />
      <Consultees version={version} />
      {comments.length === 0 ? (
        <>
          <h2 className="govuk-heading-m">{t("consultation.comments")}</h2>
          <EmptyState title={t("consultation.noComments")}>
            {t(version.viewerCanComment ? "consultation.noCommentsYet" : "consultation.noCommentsMade")}
          </EmptyState>
        </>
      ) : (
        <CommentsTable version={version} />
      )}
      <PrintButton />
    </Screen>
  );
}

/** Open or closed, and how many comments have their answer. */
function Standing({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { status, comments, consultationClosedAt } = version;
  const open = status === "CONSULTATION" && !consultationClosedAt;
  const state = consultationClosedAt
    ? t("consultation.closedAt", { at: formatDateTime(consultationClosedAt, language) })
    : t(open ? "consultation.isOpen" : "consultation.isOver");
  const done = comments.filter(({ answer }) => answer).length;
  return (
    <SummaryList
      rows={[
        { key: t("protocols.status"), value: <VersionTag status={status} /> },
        { key: t("consultation.state"), value: state },
        { key: t("consultation.progress"), value: t("consultation.answered", { done, all: comments.length }) },
      ]}
    />
  );
}

function Consultees({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (version.consultees.length === 0)
    return <EmptyState title={t("consultation.noConsultees")}>{t("consultation.noConsulteesText")}</EmptyState>;
  return (
    <Table
      caption={t("consultation.consultees")}
      narrow="stack"
      rows={version.consultees}
      rowKey={(row) => row.id}
      columns={[
        { key: "position", heading: t("consultation.position"), rowHeader: true, cell: (row) => row.position },
        { key: "name", heading: t("consultation.who"), cell: (row) => row.name ?? t("protocols.notStated") },
        { key: "on", heading: t("consultation.on"), cell: (row) => dayOrMonth(row.consultedOn, language) },
      ]}
    />
  );
}

/** A document may know no more than the month ("2017-11"). */
function dayOrMonth(on: string, language: "en" | "cy"): string {
  return /^\d{4}-\d{2}-\d{2}/.test(on) ? formatDate(on, language) : on;
}
