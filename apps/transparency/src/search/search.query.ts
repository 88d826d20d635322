import type { RouterContextProvider } from "react-router";
import { ask, notFound, operation } from "../ask.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";
import type { SearchPart } from "./search-address.js";

/** Something that a search found. */
export interface FoundRecord {
  kind: "REGISTER_ENTRY" | "PUBLISHED_GIFT" | "MEETING_DECLARATION";
  day: string;
  category: string | null;
  text: string;
  giver: string | null;
  body: string | null;
  nil: boolean;
  withheld: boolean;
  /** Null: a member of staff. */
  person: { id: string; name: string } | null;
}

/** A page of what was found; counted up to 1,001. */
export interface FoundPage {
  nodes: FoundRecord[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  countedTo1001: number;
}

export interface SearchForce extends FrameForce {
  officeHolders: { person: { id: string; name: string } }[];
}

const forceParts = `${frameFields} officeHolders { person { id name } }`;

const searchQuery = operation<
  { force: (SearchForce & { publishedRecords: FoundPage }) | null },
  { slug: string; language: GraphLanguage; asked: Record<string, unknown>; first: number; after: string | null }
>(/* GraphQL */ `
  query Search($slug: String!, $language: Language!, $asked: SearchAskedInput!, $first: Int!, $after: String) {
    force(slug: $slug) { ${forceParts} publishedRecords(asked: $asked, first: $first, after: $after) {
      nodes { kind day category text giver body nil withheld person { id name } } pageInfo { hasNextPage endCursor } countedTo1001 } }
  }
`);

const formQuery = operation<{ force: SearchForce | null }, { slug: string; language: GraphLanguage }>(/* GraphQL */ `
  query SearchForm($slug: String!, $language: Language!) { force(slug: $slug) { ${forceParts} } }
`);

/** What is searched for, whether anything is, and what was found; null where what was typed cannot be searched for. */
export interface SearchAnswer {
  force: SearchForce;
  found: FoundPage | null;
}

/** A page of what is found. Throws the 404 page for an unknown force. */
export async function askSearch(
  context: Readonly<RouterContextProvider>,
  part: SearchPart,
  first = 20,
): Promise<SearchAnswer> {
  const { slug, language, after, problems, words, giver, body, person, category, kind, from, to } = part;
  if (Object.keys(problems).length > 0) {
    const { force } = await ask(context, formQuery, { slug, language });
    if (!force) throw notFound();
    return { force, found: null };
  }
  const asked = { language, words, giver, body, person, category, kind, from, to };
  const { force } = await ask(context, searchQuery, { slug, language, asked, first, after: after ?? null });
  if (!force) throw notFound();
  return { force, found: force.publishedRecords };
}
