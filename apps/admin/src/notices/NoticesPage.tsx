import { useApolloClient, useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { OwnNoticesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { sessionDocument } from "../shell/session.document.js";
import { ShowMore } from "../shell/ShowMore.js";
import { markNoticesReadDocument, ownNoticesDocument } from "./notices.document.js";

type Notice = OwnNoticesQuery["ownNotices"]["nodes"][number];

const noFields: readonly string[] = [];

/** What the viewer is told of in the acting force. */
export function NoticesPage(): ReactNode {
  return useSession().can("notices:own") ? <Notices /> : <NotFound />;
}

function Notices(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const client = useApolloClient();
  const change = useChange(markNoticesReadDocument);
  const problems = useProblems(change.failure, noFields);
  const result = useQuery(ownNoticesDocument, { variables: { force: acting.force.id, language: apiLanguage } });

  async function markRead(noticeIds: string[] | null): Promise<void> {
    const done = await change.run({ forceId: acting.force.id, noticeIds });
    if (done) await client.refetchQueries({ include: [sessionDocument, ownNoticesDocument] });
  }

  return (
    <Screen title={t("notices.title")} caption={acting.force.name} errors={problems.all}>
      <p className="govuk-body">
        <Link href="/notices/preferences">{t("notices.preferences")}</Link>
      </p>
      <Answer of={result}>
        {({ ownNotices }) =>
          ownNotices.nodes.length === 0 ? (
            <EmptyState title={t("notices.none")}>{t("notices.noneText")}</EmptyState>
          ) : (
            <>
              <p className="govuk-body" role="status">
                {t("notices.unread", { unread: acting.unreadNotices })}
              </p>
              {acting.unreadNotices > 0 && (
                <Button
                  type="button"
                  variant="secondary"
                  aria-disabled={change.busy}
                  onClick={() => void markRead(null)}
                >
                  {t("notices.markAll")}
                </Button>
              )}
              <NoticeTable rows={ownNotices.nodes} onRead={(id) => void markRead([id])} />
              <ShowMore list={ownNotices} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
    </Screen>
  );
}

function NoticeTable({ rows, onRead }: { rows: readonly Notice[]; onRead: (id: string) => void }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const subjectOf = useSubject();
  return (
    <Table
      caption={t("notices.title")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "what", heading: t("notices.what"), rowHeader: true, cell: (notice) => <What notice={notice} /> },
        { key: "why", heading: t("notices.why"), cell: ({ occasion }) => t(`notices.occasion.${occasion}`) },
        { key: "at", heading: t("notices.at"), cell: ({ createdAt }) => formatDateTime(createdAt, language) },
        { key: "email", heading: t("notices.byEmail"), cell: ({ email }) => t(`notices.email.${email}`) },
        {
          key: "read",
          heading: t("notices.read"),
          cell: (notice) =>
            notice.readAt ? (
              formatDateTime(notice.readAt, language)
            ) : (
              <button type="button" className="ad-link-button" onClick={() => onRead(notice.id)}>
                {t("notices.mark")}
                <span className="govuk-visually-hidden">: {subjectOf(notice)}</span>
              </button>
            ),
        },
      ]}
    />
  );
}

function What({ notice }: { notice: Notice }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const own = useSession().acting.person?.id;
  const { kind, version, caseId, dueOn, clauseId, duty, late, readAt } = notice;
  const pages: Partial<Record<typeof kind, string>> = {
    VETTING_EXPIRES: `/people/${own}`,
    ADMINISTRATION_ENDS: "/people/access",
    CASES_LATE: "/cases",
    CASES_RECEIVED: "/cases",
    CASES_HANDED_OVER: "/cases",
  };
  const other = caseId ? `/cases/${caseId}` : (pages[kind] ?? "/duties");
  const date = dueOn ? formatDate(dueOn, language) : "";
  const about = { title: version?.protocol.title, number: version?.number, date, duty, late };
  return (
    <>
      <Link href={version ? `/signatures/${version.id}` : other}>{t(`notices.kind.${kind}`, about)}</Link>{" "}
      {clauseId && `${t("due.clause", { clause: clauseId })}.`}{" "}
      {!readAt && <Tag colour="yellow">{t("notices.new")}</Tag>}
    </>
  );
}

/** What a notice is about, for the name of its button. */
function useSubject(): (notice: Notice) => string {
  const { t } = useTranslation();
  return ({ kind, version, duty }) => {
    if (kind === "VETTING_EXPIRES") return t("person.vetting");
    if (kind === "ADMINISTRATION_ENDS") return t("access.title");
    if (kind.startsWith("CASE")) return t("cases.title");
    return version?.protocol.title ?? duty ?? t("duties.title");
  };
}
