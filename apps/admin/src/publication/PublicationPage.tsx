import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ChecklistQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { checklistDocument } from "./publication.document.js";

/** An item of the checklist. */
export type Item = NonNullable<ChecklistQuery["force"]>["publicationChecklist"]["items"][number];

const colours = {
  UP_TO_DATE: "green",
  DUE: "blue",
  OVERDUE: "red",
  NO_EVIDENCE: "grey",
  CADENCE_NOT_SET: "yellow",
  NOT_KNOWN: "grey",
} as const;

/** What the law asks the acting force to publish, for those who keep it. */
export function PublicationPage(): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const variables = { slug: acting.force.slug, language: apiLanguage };
  const result = useQuery(checklistDocument, { variables, skip: !can("registers:publish") });
  if (!can("registers:publish")) return <NotFound />;
  return (
    <Screen title={t("publication.title")} caption={acting.force.name}>
      <p className="govuk-body">
        {t("publication.intro")} <a href={`/${acting.force.slug}/publication`}>{t("publication.public")}</a>
      </p>
      <Answer of={result}>
        {({ force }) => {
          if (!force) return <NotFound />;
          const { counted, total, method, items, years } = force.publicationChecklist;
          return (
            <>
              <h2 className="govuk-heading-m">{t("publication.score", { counted, total })}</h2>
              <p className="govuk-body">{method}</p>
              <Items rows={items} />
              <Reports slug={acting.force.slug} years={years} />
            </>
          );
        }}
      </Answer>
    </Screen>
  );
}

/** The public reports of this year and of past ones, to be printed. */
function Reports({ slug, years }: { slug: string; years: readonly number[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const search = language === "cy" ? "?lang=cy" : "";
  const past = years.map((year) => `${year}-${String((year + 1) % 100).padStart(2, "0")}`);
  return (
    <>
      <h2 className="govuk-heading-m">{t("publication.reports")}</h2>
      <ul className="govuk-list">
        <li>
          <a className="govuk-link" href={`/${slug}/publication/report${search}`}>
            {t("publication.reportOfThisYear")}
          </a>
        </li>
        {past.map((year) => (
          <li key={year}>
            <a className="govuk-link" href={`/${slug}/publication/report/${year}${search}`}>
              {t("publication.reportOf", { year: year.replace("-", "/") })}
            </a>
          </li>
        ))}
      </ul>
      {past.length === 0 && <p className="govuk-body">{t("publication.reportsNone")}</p>}
    </>
  );
}

function Items({ rows }: { rows: readonly Item[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("publication.caption")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "item",
          heading: t("publication.item"),
          rowHeader: true,
          cell: ({ text, citation }) => (
            <>
              {text}
              <span className="govuk-hint">{citation}</span>
            </>
          ),
        },
        {
          key: "status",
          heading: t("publication.status"),
          cell: ({ status, nextDueOn }) => (
            <>
              <Tag colour={colours[status]}>{t(`publication.statuses.${status}`)}</Tag>{" "}
              {nextDueOn && t("publication.next", { date: formatDate(nextDueOn, language) })}
            </>
          ),
        },
        {
          key: "updated",
          heading: t("publication.updated"),
          cell: ({ lastUpdatedOn }) => (lastUpdatedOn ? formatDate(lastUpdatedOn, language) : t("publication.never")),
        },
        {
          key: "change",
          heading: t("publication.change"),
          cell: ({ id, text }) => (
            <Link href={`/publication/${id}`}>
              {t("publication.change")}
              <span className="govuk-visually-hidden">: {text}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}
