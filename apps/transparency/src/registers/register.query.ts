import type { RouterContextProvider } from "react-router";
import { ask, notFound, operation } from "../ask.js";
import { clauseFields, type ClauseReference } from "../page/ClauseLink.js";
import { dueFields, type DueItem } from "../page/DueItems.js";
import { frameFields, type FrameForce, type GraphLanguage, type RoleTitles } from "../page/frame.query.js";

export type RegisterKind = "INTERESTS" | "GIFTS";

export interface RegisterEntry {
  id: string;
  person: { id: string; name: string };
  category: string;
  nil: boolean;
  description: string;
  relation: "OWN" | "PARTNER" | "FAMILY" | "CLOSE_ASSOCIATE" | "FRIEND";
  details: "SHOWN" | "HELD_FOR_REVIEW" | "WITHHELD";
  /** Under what the details are withheld. */
  provision: string | null;
  notYetReviewed: boolean;
  /** The day on which it began. */
  since: string | null;
  /** The day on which what it corrects was published. */
  correctionOf: string | null;
  declaredOn: string;
  publishedAt: string;
  clause: ClauseReference | null;
  clauseId: string | null;
  protocolTitle: string | null;
  visibleUntil: string | null;
}

/** Fields of `RegisterEntry`. */
export const entryFields = `id person { id name } category nil description since relation details provision notYetReviewed correctionOf declaredOn publishedAt visibleUntil clauseId protocolTitle
  clause { ${clauseFields} }`;

const connection = `registerEntries(register: $register, first: $first, after: $after, ended: $ended, asOf: $on) {
  nodes { ${entryFields} } pageInfo { hasNextPage endCursor } totalCount
}`;

/** On what terms the force publishes the register, by the rules in force. */
export interface Publication {
  audience: "PUBLIC" | "STAFF";
  sentence: string;
  englishSentence: string;
  clause: ClauseReference | null;
  clauseId: string;
  retentionYears: number | null;
  frequencyMonths: number | null;
  namesNonDeclarers: boolean;
}

/** A decision that nothing is published for a time. */
export interface Hold {
  from: string;
  to: string;
  reason: string;
}

/** Fields of `RegisterPublication`; the operation declares `$language: Language!`. */
export const publicationFields = `audience sentence(language: $language) englishSentence: sentence clauseId retentionYears frequencyMonths namesNonDeclarers clause { ${clauseFields} }`;

const forceParts = `officeHolders { person { id name } office { title(language: $language) } } ${dueFields}
  registerPublication(register: $register) { ${publicationFields} } publicationHold { from to reason }`;

interface EntryPage {
  nodes: RegisterEntry[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  totalCount: number;
}

export interface RegisterForce extends FrameForce {
  officeHolders: { person: { id: string; name: string }; office: { title: string } }[];
  roleTitles: RoleTitles;
  dueItems: DueItem[];
  /** Null: no rule speaks of it. */
  registerPublication: Publication | null;
  /** Null: nothing is on hold today. */
  publicationHold: Hold | null;
}

/** Which part of which register. `person` is a UUID; `after` the cursor that the page before ended with; `ended`: what was superseded; `on`: as it stood on an ISO day. */
export interface RegisterPart {
  slug: string;
  register: RegisterKind;
  language: GraphLanguage;
  person?: string;
  after?: string;
  ended?: boolean;
  on?: string;
  /** Another day than one that has come was asked for. */
  noDay?: boolean;
}

/** A page of a register; `person` where it was asked for one person's entries only. */
export interface RegisterAnswer {
  force: RegisterForce;
  entries: EntryPage;
  person: { id: string; name: string } | null;
}

type Variables = Omit<RegisterPart, "person" | "after" | "ended" | "on" | "noDay"> & {
  first: number;
  after: string | null;
  ended: boolean;
  on: string | null;
};

const registerQuery = operation<{ force: (RegisterForce & { registerEntries: EntryPage }) | null }, Variables>(
  /* GraphQL */ `
  query Register($slug: String!, $register: RegisterKind!, $language: Language!, $first: Int!, $after: String, $ended: Boolean!, $on: Date) {
    force(slug: $slug) { ${frameFields} ${forceParts} ${connection} }
  }
`,
);

interface PersonAnswer {
  force: (RegisterForce & { person: { id: string; name: string; registerEntries: EntryPage } | null }) | null;
}

const personRegisterQuery = operation<PersonAnswer, Variables & { person: string }>(/* GraphQL */ `
  query PersonRegister(
    $slug: String!, $register: RegisterKind!, $language: Language!, $first: Int!, $after: String, $ended: Boolean!, $on: Date, $person: ID!
  ) {
    force(slug: $slug) { ${frameFields} ${forceParts} person(id: $person) { id name ${connection} } }
  }
`);

/** Entries on one page, of the pages as of the data. */
export const pageSize = 100;

/** One page of a register, or of one person's part of it. Throws the 404 page for an unknown force or person. */
export async function askRegister(
  context: Readonly<RouterContextProvider>,
  { slug, register, language, person, after, ended = false, on }: RegisterPart,
): Promise<RegisterAnswer> {
  const variables = { slug, register, language, first: pageSize, after: after ?? null, ended, on: on ?? null };
  if (person) {
    const { force } = await ask(context, personRegisterQuery, { ...variables, person });
    if (!force?.person) throw notFound();
    const { id, name, registerEntries } = force.person;
    return { force, entries: registerEntries, person: { id, name } };
  }
  const { force } = await ask(context, registerQuery, variables);
  if (!force) throw notFound();
  return { force, entries: force.registerEntries, person: null };
}
