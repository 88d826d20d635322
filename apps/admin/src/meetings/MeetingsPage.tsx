import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, londonDay } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { meetingsDocument } from "./meeting.document.js";

/** The meetings of the acting force, and the ways to conflicts of interest before a decision. */
export function MeetingsPage(): ReactNode {
  return useSession().can("registers:declare") ? <Meetings /> : <NotFound />;
}

function Meetings(): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting, can } = useSession();
  const result = useQuery(meetingsDocument, { variables: { force: acting.force.id } });
  return (
    <Screen title={t("meetings.title")} caption={acting.force.name}>
      <p className="govuk-body">{t("meetings.intro")}</p>
      <ul className="govuk-list">
        <li>
          <Link href="/meetings/check">{t("meetings.check.title")}</Link>
        </li>
        <li>
          <Link href="/meetings/conflicts">{t("meetings.ledger.title")}</Link>
        </li>
      </ul>
      {can("registers:publish") && (
        <ButtonGroup>
          <ButtonLink href="/meetings/new">{t("meetings.add")}</ButtonLink>
        </ButtonGroup>
      )}
      <Answer of={result}>
        {({ meetings }) =>
          meetings.nodes.length === 0 ? (
            <EmptyState title={t("meetings.none", { date: formatDate(londonDay(), language) })} />
          ) : (
            <>
              <Table
                caption={t("meetings.caption")}
                narrow="stack"
                rows={meetings.nodes}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: "name",
                    heading: t("meetings.meeting"),
                    rowHeader: true,
                    cell: ({ id, name }) => <Link href={`/meetings/${id}`}>{name}</Link>,
                  },
                  { key: "on", heading: t("meetings.heldOn"), cell: ({ heldOn }) => formatDate(heldOn, language) },
                  {
                    key: "status",
                    heading: t("meetings.statusHeading"),
                    cell: ({ status }) => (
                      <Tag colour={status === "PUBLISHED" ? "green" : "blue"}>{t(`meetings.status.${status}`)}</Tag>
                    ),
                  },
                ]}
              />
              <ShowMore list={meetings} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
    </Screen>
  );
}
