import { Tag } from "@probity/ui/content/Tag";
import { Table } from "@probity/ui/content/Table";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { versionHref, type VersionView } from "../version.document.js";

type Comment = VersionView["comments"][number];

/** Every comment with its clause and its answer, in the order in which they were made. */
export function CommentsTable({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("consultation.comments")}
      narrow="stack"
      rows={version.comments}
      rowKey={(row) => row.id}
      columns={[
        {
          key: "clause",
          heading: t("consultation.clause"),
          rowHeader: true,
          cell: ({ clause }) =>
            clause ? (
              <Link href={versionHref(version, `#${clause.clauseId}`)}>{clause.clauseId}</Link>
            ) : (
              t("consultation.clauseGone")
            ),
        },
        {
          key: "by",
          heading: t("consultation.by"),
          cell: ({ saidBy, saidAt }) => `${saidBy}, ${formatDateTime(saidAt, language)}`,
        },
        {
          key: "said",
          heading: t("consultation.said"),
          cell: ({ said }) => <span className="ad-prose">{said}</span>,
        },
        {
          key: "answer",
          heading: t("consultation.answer"),
          cell: (comment) => <AnswerCell version={version} comment={comment} />,
        },
      ]}
    />
  );
}

function AnswerCell({ version, comment }: { version: VersionView; comment: Comment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { can } = useSession();
  const { id, saidBy, answer, answeredBy, answeredAt } = comment;
  return (
    <>
      {answer ? (
        <>
          <span className="ad-prose">{answer}</span>
          <br />
          <span className="govuk-hint govuk-!-font-size-16">
            {answeredBy}
            {answeredAt && `, ${formatDateTime(answeredAt, language)}`}
          </span>
        </>
      ) : (
        <Tag colour="yellow">{t("consultation.unanswered")}</Tag>
      )}
      {version.status === "CONSULTATION" && can("protocols:draft") && (
        <span className="pb-no-print">
          {" "}
          <Link href={versionHref(version, `/consultation/comments/${id}`)}>
            {t(answer ? "consultation.changeAnswer" : "consultation.toAnswer")}
            <span className="govuk-visually-hidden">
              : {comment.clause?.clauseId}, {saidBy}
            </span>
          </Link>
        </span>
      )}
    </>
  );
}
