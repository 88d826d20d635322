import type { RouterContextProvider } from "react-router";
import { ask, notFound, operation } from "../ask.js";
import { giftFields, type Gift } from "../gifts/gifts.query.js";
import { dueFields, type DueItem } from "../page/DueItems.js";
import { frameFields, type FrameForce, type GraphLanguage, type RoleTitles } from "../page/frame.query.js";
import { entryFields, type RegisterEntry } from "../registers/register.query.js";

export interface Appointment {
  id: string;
  office: { role: string; title: string };
  kind: string;
  from: string;
  to: string | null;
  electedOn: string | null;
  term: Term | null;
}

/** The limit that the law sets to a term. */
export interface Term {
  limit: string;
  endsBy: string | null;
  countedFrom: string | null;
  citation: string;
  timingVerified: boolean;
}

interface EntryPage {
  nodes: RegisterEntry[];
  totalCount: number;
}

export interface Person {
  id: string;
  name: string;
  appointments: Appointment[];
  interests: EntryPage;
  gifts: { nodes: Gift[]; totalCount: number };
}

export type PersonForce = FrameForce & { person: Person; dueItems: DueItem[]; roleTitles: RoleTitles };

const personQuery = operation<
  { force: (Omit<PersonForce, "person"> & { person: Person | null }) | null },
  { slug: string; person: string; language: GraphLanguage }
>(/* GraphQL */ `
  query PersonPage($slug: String!, $person: ID!, $language: Language!) {
    force(slug: $slug) {
      ${frameFields}
      ${dueFields}
      person(id: $person) {
        id name
        appointments {
          id office { role title(language: $language) } kind from to electedOn
          term { limit endsBy countedFrom citation timingVerified }
        }
        interests: registerEntries(register: INTERESTS, first: 50) { nodes { ${entryFields} } totalCount }
        gifts: publishedGifts(first: 50) { nodes { ${giftFields} } totalCount }
      }
    }
  }
`);

/** A person in a public office of a force. Throws the 404 page for everybody else, known or not. */
export async function askPerson(
  context: Readonly<RouterContextProvider>,
  variables: { slug: string; person: string; language: GraphLanguage },
): Promise<PersonForce> {
  const { force } = await ask(context, personQuery, variables);
  if (!force?.person) throw notFound();
  return { ...force, person: force.person };
}
