import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { languageOf } from "../addresses.js";
import { ask, notFound, operation, slugOf } from "../ask.js";
import type { Vacancy } from "../force/force.query.js";
import { vacancyFields } from "../force/force.query.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";
import { graphLanguage } from "../words.js";

/** Somebody in a public office. */
export interface Holder {
  id: string;
  kind: string;
  from: string;
  to: string | null;
  electedOn: string | null;
  person: { id: string; name: string };
  office: { id: string; role: string; title: string };
}

/** A body with those who hold a public office in it: the first of them, and how many there are. */
export interface OfficesBody {
  id: string;
  kind: string;
  name: string;
  from: string;
  to: string | null;
  members: { totalCount: number; nodes: Holder[] };
}

/** The public offices of a force as they stood on a day. */
export interface OfficesForce extends FrameForce {
  officeHolders: Holder[];
  vacancies: Vacancy[];
  bodies: OfficesBody[];
}

const held = "id kind from to electedOn person { id name } office { id role title(language: $language) }";

const officesQuery = operation<{ force: OfficesForce | null }, { slug: string; on: string; language: GraphLanguage }>(
  /* GraphQL */ `
  query OfficesPage($slug: String!, $on: Date!, $language: Language!) {
    force(slug: $slug) {
      ${frameFields}
      officeHolders(on: $on) { ${held} }
      vacancies(on: $on) { ${vacancyFields} }
      bodies(on: $on) { id kind name(language: $language) from to members(on: $on, first: 20) { totalCount nodes { ${held} } } }
    }
  }
`,
);

/** Who holds the public offices of a force on the day that the address asks for; today where it asks for none. */
export async function askOffices({ request, params, context }: LoaderFunctionArgs) {
  const { search, searchParams } = new URL(request.url);
  const language = languageOf(search);
  const asked = searchParams.get("on");
  const on = dayOf(asked) ?? londonDay();
  const variables = { slug: slugOf(params["force"]), on, language: graphLanguage(language) };
  const { force } = await ask(context, officesQuery, variables);
  if (!force) throw notFound();
  return { force, on, language, noDay: Boolean(asked) && asked !== on };
}

/** A day of the calendar in an address; null for every other text. */
function dayOf(text: string | null): string | null {
  if (!text || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text) ? text : null;
}
