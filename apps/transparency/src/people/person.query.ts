import type { RouterContextProvider } from "react-router";
import { ask, notFound, operation } from "../ask.js";
import { dueFields, type DueItem } from "../page/DueItems.js";
import { frameFields, type FrameForce, type GraphLanguage } from "../page/frame.query.js";
import { entryFields, type RegisterEntry } from "../registers/register.query.js";

export interface Appointment {
  id: string;
  office: { role: string; title: string };
  kind: string;
  from: string;
  to: string | null;
  electedOn: string | null;
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
  gifts: EntryPage;
}

export type PersonForce = FrameForce & { person: Person; dueItems: DueItem[] };

const personQuery = operation<
  { force: (FrameForce & { person: Person | null; dueItems: DueItem[] }) | null },
  { slug: string; person: string; language: GraphLanguage }
>(/* GraphQL */ `
  query PersonPage($slug: String!, $person: ID!, $language: Language!) {
    force(slug: $slug) {
      ${frameFields}
      ${dueFields}
      person(id: $person) {
        id name
        appointments { id office { role title } kind from to electedOn }
        interests: registerEntries(register: INTERESTS, first: 50) { nodes { ${entryFields} } totalCount }
        gifts: registerEntries(register: GIFTS, first: 50) { nodes { ${entryFields} } totalCount }
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
