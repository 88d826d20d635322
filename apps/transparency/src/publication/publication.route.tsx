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
import {
  askChecklist,
  financialYearOf,
  yearInWords,
  type ChecklistForce,
  type ChecklistItem,
  type ChecklistView,
} from "./publication.query.js";

export function loader(args: LoaderFunctionArgs) {
  return askChecklist(args);
}

export const meta: MetaFunction<typeof loader> = ({ loaderData, location }) => {
  if (!loaderData) return [];
  const { force, language, report } = loaderData;
  const words = wordsOf(language);
  const title = report ? words("publication.report", { year: yearOf(loaderData) }) : words("publication.title");
  const data = [
    { type: "application/json" as const, href: dataAt(loaderData, ".json") },
    { type: "text/csv" as const, href: dataAt(loaderData, ".csv") },
  ];
  return head({ title, language, location, force, data });
};

/** The financial year of what is shown, in words. */
function yearOf({ force }: ChecklistView): string {
  return yearInWords(financialYearOf(force.publicationChecklist.asOf));
}

/** Where the same is given as data. */
function dataAt({ force, language, year }: ChecklistView, ending: string): string {
  const of = { year: year === null ? null : yearInWords(year, "-") };
  return address(`/${force.slug}/publication${ending}`, language, of);
}

/** What the law asks the force to publish and how that stands today; as a report of this year or a past one, to be printed. */
export default function PublicationPage(): ReactNode {
  const view = useLoaderData<typeof loader>();
  const { force, report, year } = view;
  const { language, t } = usePageWords();
  const { items, counted, total, method, asOf } = force.publicationChecklist;
  const at = (ending: string) => address(`/${force.slug}/publication${ending}`, language);
  const title = report ? t("publication.report", { year: yearOf(view) }) : t("publication.title");
  const trail = report
    ? [{ text: t("publication.title"), href: at("") }, { text: title }]
    : [{ text: t("publication.title") }];
  const date = formatDate(asOf, language);
  return (
    <ForceFrame force={force} trail={trail}>
      <h1 className="govuk-heading-xl">{title}</h1>
      <p className="govuk-body-l">{t("publication.intro")}</p>
      <h2 className="govuk-heading-m">{t("publication.score", { percent: Math.round((100 * counted) / total) })}</h2>
      <p className="govuk-body">{method}</p>
      <p className="govuk-body">{t("publication.when")}</p>
      <Items
        rows={items}
        force={force}
        caption={t(year === null ? "publication.caption" : "publication.pastCaption", { date })}
      />
      {report && <Duties force={force} />}
      {report ? (
        <p className="govuk-body pb-no-print">
          {t(year === null ? "publication.print" : "publication.printPast", { date })}
        </p>
      ) : (
        <Reports view={view} />
      )}
      <Downloads json={dataAt(view, ".json")} csv={dataAt(view, ".csv")} />
    </ForceFrame>
  );
}

/** The report of the year that runs, and those of past years. */
function Reports({ view }: { view: ChecklistView }): ReactNode {
  const { language, t } = usePageWords();
  const { slug, publicationChecklist } = view.force;
  const { years } = publicationChecklist;
  const at = (ending: string) => address(`/${slug}/publication/report${ending}`, language);
  return (
    <div className="pb-no-print">
      <p className="govuk-body">
        <a className="govuk-link" href={at("")}>
          {t("publication.report", { year: yearOf(view) })}
        </a>
      </p>
      <h2 className="govuk-heading-m">{t("publication.reportsTitle")}</h2>
      {years.length === 0 && <p className="govuk-body">{t("publication.reportsNone")}</p>}
      {years.length > 0 && (
        <ul className="govuk-list">
          {years.map((year) => (
            <li key={year}>
              <a className="govuk-link" href={at(`/${yearInWords(year, "-")}`)}>
                {t("publication.report", { year: yearInWords(year) })}
              </a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

function Duties({ force }: { force: ChecklistForce }): ReactNode {
  const { language, t } = usePageWords();
  const { duties, asOf } = force.publicationChecklist;
  const days = {
    first: formatDate(`${financialYearOf(asOf)}-04-01`, language),
    last: formatDate(asOf, language),
  };
  return (
    <>
      <h2 className="govuk-heading-m">{t("publication.duties")}</h2>
      <p className="govuk-body">{t("publication.dutiesText", { ...duties, ...days })}</p>
      <p className="govuk-body">{t("publication.dutiesNote")}</p>
    </>
  );
}

const colours = {
  UP_TO_DATE: "green",
  DUE: "blue",
  OVERDUE: "red",
  NO_EVIDENCE: "grey",
  CADENCE_NOT_SET: "yellow",
  NOT_KNOWN: "grey",
} as const;

function Items({ rows, force, caption }: { rows: ChecklistItem[]; force: ChecklistForce; caption: string }): ReactNode {
  const { language, t } = usePageWords();
  const ownerOf = (role: string) =>
    force.roleTitles.find((title) => title.role === role)?.title ?? t("publication.ownerOther");
  return (
    <Table
      narrow="stack"
      caption={caption}
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

const pages = {
  INTERESTS: "/registers",
  GIFTS: "/gifts",
  HOLDERS: "",
  PROTOCOLS: "",
  COMPLAINTS: "/complaints",
} as const;

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
