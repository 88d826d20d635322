import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { json } from "../answers.js";
import { csvAnswer } from "../csv.js";
import { yearInWords } from "../publication/publication.query.js";
import { askComplaints, type QuarterOfYear, type YearOfFigures } from "./complaints.query.js";

const quarters = ["april_to_june", "july_to_september", "october_to_december", "january_to_march"];

export const figureColumns = [
  "financial_year",
  "counted_from",
  "kind",
  "title",
  "received",
  ...quarters,
  "closed",
  "settled_or_acted_on",
  "ended_otherwise",
  "median_days",
  "published_on",
];

/** What stands for a count under five, and for parts that are not given. */
const few = "under 5 or none";
const notGiven = "not given";

/** The rows of a year in the order of the columns; the count by the Order stands as a kind of its own. */
export function figureRows({ year, since, brought, kinds, publishedOn }: YearOfFigures): string[][] {
  const financialYear = yearInWords(year);
  const from = since ?? "";
  const part = (count: number | null | undefined) => String(count ?? notGiven);
  const ofKind = kinds.map((one) => [
    financialYear,
    from,
    one.kind,
    one.title,
    String(one.received ?? (one.withheld ? notGiven : few)),
    ...quarters.map((_, at) => part(one.quarters?.[at])),
    String(one.closed ?? few),
    part(one.putRight),
    part(one.otherwise),
    part(one.medianDays),
    publishedOn,
  ]);
  const empty = Array.from({ length: figureColumns.length - 6 }, () => "");
  return [
    [financialYear, from, "BROUGHT_TO_OFFICE_HOLDER", "", String(brought ?? "1 to 4"), ...empty, publishedOn],
    ...ofKind,
  ];
}

/** The rows of a quarter of the running year: what was received in it, and nothing of the year. */
export function quarterRows({ year, since, quarter, kinds, publishedOn }: QuarterOfYear): string[][] {
  return kinds.map(({ kind, title, received }) => [
    yearInWords(year),
    since ?? "",
    kind,
    title,
    "",
    ...quarters.map((_, at) => (at + 1 === quarter ? String(received ?? notGiven) : "")),
    "",
    "",
    "",
    "",
    publishedOn,
  ]);
}

/** The figures as data, in the form that the address ends with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { force } = await askComplaints(args);
  const { slug, name, complaintFigures, complaintQuarters } = force;
  if (new URL(args.request.url).pathname.endsWith(".csv"))
    return csvAnswer(`${slug}-complaints-${londonDay()}`, [
      figureColumns,
      ...complaintQuarters.flatMap(quarterRows),
      ...complaintFigures.flatMap(figureRows),
    ]);
  return json(args.request, {
    force: { slug, name },
    licence: "OGL-UK-3.0",
    rule: "Null: under five, which may be none; parts are given where each is five or more. brought: null is one to four. withheld: five or more, and not said how many. quarters: of the running year, each that has ended; from the first under five on, none.",
    quarters: complaintQuarters,
    years: complaintFigures,
  });
}
