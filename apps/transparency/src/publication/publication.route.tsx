import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useLoaderData, type LoaderFunctionArgs, type MetaFunction } from "react-router";
import { address } from "../addresses.js";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { head } from "../page/head.js";
import { usePageWords, wordsOf } from "../words.js";
import { askChecklist, financialYear, type ChecklistForce, type ChecklistItem } from "./publication.query.js";

export function loader(args: LoaderFunctionArgs) {
  return askChecklist(args);
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language, today, report } = loaderData;
  const words = wordsOf(language);
  const title = report ? words("publication.report", { year: financialYear(today) }) : words("publication.title");
  const at = (ending: string) => address(`/${force.slug}/publication${ending}`, language);
  const data = [
    { type: "application/json" as const, href: at(".json") },
    { type: "text/csv" as const, href: at(".csv") },
  ];
  return head({ title, language, location, force, data });
};

/** What the law asks the force to publish and how that stands today; as a report of the year, to be printed. */
export default function PublicationPage(): ReactNode {
  const { force, today, report } = useLoaderData<typeof loader>();
  const { language, t } = usePageWords();
  const { items, counted, total, method } = force.publicationChecklist;
  const at = (ending: string) => address(`/${force.slug}/publication${ending}`, language);
  const title = report ? t("publication.report", { year: financialYear(today) }) : t("publication.title");
  const trail = report
    ? [{ text: t("publication.title"), href: at("") }, { text: title }]
    : [{ text: t("publication.title") }];
  return (
    <ForceFrame force={force} trail={trail}>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("publication.intro")}</p>
      <h2 className="govuk-heading-m">{t("publication.score", { percent: Math.round((100 * counted) / total) })}</h2>
      <p className="govuk-body">{method}</p>
      <p className="govuk-body">{t("publication.when")}</p>
      <Items rows={items} force={force} date={formatDate(today, language)} />
      {report ? (
        <p className="govuk-body pb-no-print">{t("publication.print")}</p>
      ) : (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={at("/report")}>
            {t("publication.report", { year: financialYear(today) })}
          </a>
        </p>
      )}
      <Downloads json={at(".json")} csv={at(".csv")} />
    </ForceFrame>
  );
}

const colours = {
  UP_TO_DATE: "green",
  DUE: "blue",
  OVERDUE: "red",
  NO_EVIDENCE: "grey",
  CADENCE_NOT_SET: "yellow",
} as const;

function Items({ rows, force, date }: { rows: ChecklistItem[]; force: ChecklistForce; date: string }): ReactNode {
  const { language, t } = usePageWords();
  const ownerOf = (role: string) =>
    force.roleTitles.find((title) => title.role === role)?.title ?? t("publication.ownerOther");
  return (
    <Table
      narrow="stack"
      caption={t("publication.caption", { date })}
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
        { key: "often", heading: t("publication.often"), cell: (item) => <Often item={item} /> },
        { key: "where", heading: t("publication.where"), cell: (item) => <Where item={item} slug={force.slug} /> },
        {
          key: "updated",
          heading: t("publication.updated"),
          cell: ({ lastUpdatedOn }) => (lastUpdatedOn ? formatDate(lastUpdatedOn, language) : t("publication.never")),
        },
        {
          key: "owner",
          heading: t("publication.owner"),
          cell: ({ owner }) => (owner ? ownerOf(owner) : t("publication.noOwner")),
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
      ]}
    />
  );
}

function Often({ item: { cadence, targetMonths } }: { item: ChecklistItem }): ReactNode {
  const { t } = usePageWords();
  if (cadence) return t(`publication.cadence.${cadence}`);
  return targetMonths ? t("publication.target", { count: targetMonths }) : t("publication.notConfirmed");
}

const pages = { INTERESTS: "/registers", GIFTS: "/gifts", HOLDERS: "", PROTOCOLS: "" } as const;

function Where({ item, slug }: { item: ChecklistItem; slug: string }): ReactNode {
  const { language, t } = usePageWords();
  const { inPlatform, link, lastUpdatedOn } = item;
  const here = inPlatform !== null && lastUpdatedOn !== null;
  if (!here && !link) return t("publication.nowhere");
  return (
    <>
      {here && (
        <a className="govuk-link" href={address(`/${slug}${pages[inPlatform]}`, language)}>
          {t(`publication.here.${inPlatform}`)}
        </a>
      )}
      {here && link && ", "}
      {link && (
        <a className="govuk-link" href={link} rel="noreferrer">
          {new URL(link).hostname}
          <span className="govuk-visually-hidden">: {item.text}</span>
        </a>
      )}
    </>
  );
}
