import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { personAddress } from "../addresses.js";
import { json } from "../answers.js";
import { notFound } from "../ask.js";
import { csvAnswer, pagedTable } from "../csv.js";
import { wordsOf } from "../words.js";
import { searchAddress, searchPart, type SearchPart } from "./search-address.js";
import { askSearch, type FoundRecord, type SearchAnswer } from "./search.query.js";

const pageSize = 100;
/** A table of what was found has as many rows at the most: whoever wants more takes the registers whole. */
const mostRows = 1_000;

/** What a search finds as data, in the form that the address ends with. */
export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { request, params, context } = args;
  const part = searchPart(request, params);
  const isCsv = new URL(request.url).pathname.endsWith(".csv");
  const asked = isCsv ? { ...part, after: undefined } : part;
  const answer = await askSearch(context, asked, pageSize);
  const { force, found } = answer;
  if (!found) throw notFound();
  if (isCsv) return csv(args, asked, answer);
  const { hasNextPage, endCursor } = found.pageInfo;
  const next = hasNextPage && endCursor ? searchAddress({ ...part, after: endCursor }, ".json") : null;
  const content = {
    force: { slug: force.slug, name: force.name, historic: force.historic },
    asOf: londonDay(),
    licence: "OGL-UK-3.0",
    countedTo1001: found.countedTo1001,
    records: found.nodes.map(({ person, ...facts }) => ({
      ...facts,
      person: person && { ...person, url: personAddress(force.slug, person.id, "en") },
    })),
    next,
  };
  return json(request, content, next);
}

export const foundColumns = [
  "kind",
  "day",
  "person_id",
  "person",
  "category",
  "giver",
  "body",
  "none_declared",
  "withheld",
  "text",
] as const;

/** A record as a row in the order of the columns. */
export function foundRow({ kind, day, person, category, giver, body, nil, withheld, text }: FoundRecord): string[] {
  const t = wordsOf("en");
  const yesNo = (whether: boolean) => (whether ? "yes" : "no");
  return [
    kind,
    day,
    person?.id ?? "",
    person?.name ?? t("gift.staff"),
    category ?? "",
    giver ?? "",
    body ?? "",
    yesNo(nil),
    yesNo(withheld),
    text,
  ];
}

function csv({ context }: LoaderFunctionArgs, part: SearchPart, first: SearchAnswer): Response {
  const table = pagedTable<SearchAnswer>({
    columns: foundColumns,
    first,
    rows: ({ found }) => (found?.nodes ?? []).map(foundRow),
    pageInfo: ({ found }) => found?.pageInfo,
    ask: (after) => askSearch(context, { ...part, after }, pageSize),
    most: mostRows / pageSize,
  });
  return csvAnswer(`${part.slug}-search-${londonDay()}`, table);
}
