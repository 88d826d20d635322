import { dateParts, isoDate } from "@probity/ui/form/DateInput";
import type { Params } from "react-router";
import { address, languageOf } from "../addresses.js";
import { idOf, slugOf } from "../ask.js";
import type { GraphLanguage } from "../page/frame.query.js";
import { graphLanguage } from "../words.js";

export const kinds = ["REGISTER_ENTRY", "PUBLISHED_GIFT", "MEETING_DECLARATION"] as const;

const interests = [
  "EMPLOYMENT_OFFICE_OR_PROFESSION",
  "SPONSORSHIP",
  "CONTRACTS",
  "LAND",
  "LICENCES",
  "CORPORATE_TENANCIES",
  "SECURITIES",
  "MEMBERSHIPS",
  "OTHER",
] as const;

export const categories = [...interests, "GIFT", "HOSPITALITY"] as const;

type Typed = "words" | "giver" | "body" | "from" | "to";

/** What an address of a search asks for; a field of what was typed has a problem where it cannot be searched for. */
export interface SearchPart {
  slug: string;
  language: GraphLanguage;
  words?: string;
  giver?: string;
  body?: string;
  person?: string;
  category?: string;
  kind?: string;
  from?: string;
  to?: string;
  after?: string;
  problems: Partial<Record<Typed, "tooLong" | "noDay" | "before">>;
}

const longest = 200;
const mostWords = 10;

/** What an address of a search asks for. Throws the 404 page where a part of it that nobody types is malformed. */
export function searchPart(request: Request, params: Params): SearchPart {
  const { searchParams } = new URL(request.url);
  const of = (name: string) => searchParams.get(name)?.trim() || undefined;
  const [words, giver, body, from, to, person] = [of("q"), of("giver"), of("body"), of("from"), of("to"), of("person")];
  const typed = { words, giver, body };
  const problems: SearchPart["problems"] = {};
  for (const [field, text] of Object.entries(typed))
    if (text && (text.length > longest || text.split(/\s+/u).length > mostWords))
      problems[field as keyof typeof typed] = "tooLong";
  if (from && !isDay(from)) problems.from = "noDay";
  if (to && !isDay(to)) problems.to = "noDay";
  else if (from && to && from > to) problems.to = "before";
  return {
    slug: slugOf(params["force"]),
    language: graphLanguage(languageOf(searchParams)),
    ...typed,
    person: person && idOf(person),
    category: categories.find((one) => one === of("category")),
    kind: kinds.find((one) => one === of("kind")),
    from,
    to,
    after: of("after"),
    problems,
  };
}

/** Whether nothing is asked for: everything that is published is shown. */
export function asksNothing({ words, giver, body, person, category, kind, from, to }: SearchPart): boolean {
  return [words, giver, body, person, category, kind, from, to].every((asked) => asked === undefined);
}

const isDay = (text: string) => isoDate(dateParts(text)) === text;

/** The address of a search ("") or of what it finds as data (".json", ".csv"). */
export function searchAddress(part: SearchPart, ending: "" | ".json" | ".csv" = ""): string {
  const { slug, language, words, giver, body, person, category, kind, from, to, after } = part;
  return address(`/${slug}/search${ending}`, language === "CY" ? "cy" : "en", {
    q: words,
    giver,
    body,
    person,
    category,
    kind,
    from,
    to,
    after,
  });
}
