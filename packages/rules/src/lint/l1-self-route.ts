import { z } from "zod";
import type { RouteRule } from "../kinds/route.js";
import type { In } from "../language.js";
import { routeFor } from "../matters.js";
import { classesOf } from "../person-classes.js";
import { listInWords, theTitle } from "../plain-words.js";
import { rulesOfKind } from "../rulebook.js";
import { classesOfParty } from "../simulate/parties.js";
import {
  offices,
  outsideBodies,
  personClasses,
  type CanonicalMatter,
  type Office,
  type PersonClass,
  type Recipient,
} from "../vocabulary.js";
import { after } from "../welsh.js";
import type { Check, LintedDocument, LintFacts, Speech } from "./document.js";
import { heldByOne } from "./one-person.js";

/** Matters that are about what a person did; a question of law or of information is about nobody. */
const aboutSomebody: readonly CanonicalMatter[] = [
  "DISRESPECT",
  "BREACH_BY_OTHERS",
  "REQUIRED_TO_BREACH",
  "CRIME",
  "MATTER_OF_CONSCIENCE",
  "DECISION_ON_OUTCOME",
];

const particulars = z.array(z.object({ subject: z.enum(offices), reached: z.enum([...offices, ...outsideBodies]) }));
type Cases = z.infer<typeof particulars>;

/** L1: a matter that the text sends to the person it is about. */
export const selfRoute: Check<Cases> = {
  particulars,
  find(document, facts) {
    const found = new Map<string, Map<Office, Recipient>>();
    for (const { route, subject, reached } of selfRoutes(document, facts)) {
      const cases = found.get(route.clauseId) ?? new Map<Office, Recipient>();
      found.set(route.clauseId, cases.set(mainOf(subject), reached));
    }
    return [...found].map(([clauseId, cases]) => ({
      clauseIds: [clauseId],
      about: [...cases.keys()].toSorted().join("+"),
      particulars: [...cases].map(([subject, reached]) => ({ subject, reached })),
    }));
  },
  words: ({ clauseIds, particulars: cases }, speech) => inWords(clauseIds[0] ?? "", cases, speech),
};

interface Phrases {
  readonly way: (subject: string, reached: string, isOne: boolean) => string;
  readonly sends: (clauseId: string, ways: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    way: (subject, reached, isOne) =>
      `a matter about ${subject} to ${reached}${isOne ? ", who is the same person" : ""}`,
    sends: (clauseId, ways) =>
      `${clauseId} sends ${ways}. Name who receives it instead, or accept this with a reason and say who takes it.`,
  },
  CY: {
    way: (subject, reached, isOne) =>
      `mater ${after("am", subject)} ${after("at", reached)}${isOne ? ", sef yr un person" : ""}`,
    sends: (clauseId, ways) =>
      `Mae ${clauseId} yn anfon ${ways}. Enwch pwy sy’n ei dderbyn yn lle hynny, neu derbyniwch hyn gyda rheswm a dywedwch pwy sy’n ei gymryd.`,
  },
};

function inWords(clauseId: string, cases: Cases, { titles, language }: Speech): string {
  const { way, sends } = phrases[language];
  const ways = cases.map(({ subject, reached }) =>
    way(theTitle(subject, titles, language), theTitle(reached, titles, language), subject !== reached),
  );
  return sends(clauseId, listInWords(ways, "and", language));
}

/** By which office a person of several is spoken of: the one that has a class of its own. */
function mainOf(held: readonly Office[]): Office {
  return held.find((office) => personClasses.some((word) => word === office)) ?? (held[0] as Office);
}

interface SelfRoute {
  route: RouteRule;
  subject: readonly Office[];
  reached: Recipient;
}

interface Person {
  offices: readonly Office[];
  classes: readonly PersonClass[];
}

function selfRoutes(document: LintedDocument, facts: LintFacts): SelfRoute[] {
  const { rules, bodyKind } = document;
  const holders: Person[] = heldByOne(document, facts)
    .map((offices) => ({ offices, classes: classesOf(offices, bodyKind) }))
    .filter(({ classes }) => classes.length > 0);
  const complainants = [...holders, ...classesOnly(bodyKind)];
  return aboutSomebody.flatMap((matter) => {
    const routes = rulesOfKind(rules, "ROUTE").filter((route) => route.canonicalMatters.includes(matter));
    if (routes.length === 0) return [];
    return holders.flatMap((subject) =>
      complainants
        .filter((complainant) => complainant !== subject)
        .flatMap((complainant) => {
          const route = routeFor(routes, { matter, complainant: complainant.classes, subject: subject.classes });
          const reached = route === null ? undefined : reachesSubject(route, complainant, subject);
          return route === null || reached === undefined ? [] : [{ route, subject: subject.offices, reached }];
        }),
    );
  });
}

/** Those who hold no office: each class once. */
function classesOnly(bodyKind: LintedDocument["bodyKind"]): Person[] {
  const lists = personClasses.map((word) => classesOfParty({ class: word }, bodyKind));
  const once = new Map(lists.filter((classes) => classes.length > 0).map((classes) => [classes.join(), classes]));
  return [...once.values()].map((classes) => ({ offices: [], classes }));
}

/** The recipient that is the subject: any choice that is open, or the only way there is. */
function reachesSubject(route: RouteRule, complainant: Person, subject: Person): Recipient | undefined {
  const named = namedBy(route, complainant, subject);
  const self = named.filter((recipient) => subject.offices.some((office) => office === recipient));
  return route.mode === "ALTERNATIVE" || self.length === named.length ? self[0] : undefined;
}

function namedBy(route: RouteRule, complainant: Person, subject: Person): readonly Recipient[] {
  const exception = subject.offices.map((office) => route.ifSubjectIs[office]).find((one) => one !== undefined);
  if (exception !== undefined) return exception.to;
  if (route.unless !== null && complainant.offices.includes(route.unless.complainantIs)) return route.unless.to;
  return route.to;
}
