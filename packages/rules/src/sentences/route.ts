import type { RouteRule } from "../kinds/route.js";
import type { In, Language } from "../language.js";
import { capital, classesInWords, listInWords, theTitle, words } from "../plain-words.js";
import type { Marking, Office, Recipient, Titles } from "../vocabulary.js";
import { after } from "../welsh.js";
import { thenWords } from "./consult.js";
import { matterInWords, openingOf, type Opening } from "./route-matters.js";

type Verb = (opening: Opening, ordinarily: boolean) => string;
type Modes = Record<RouteRule["mode"], Verb>;

const goes =
  (verb: string): Verb =>
  ({ when, what }, ordinarily) =>
    `${when === null ? what : `${when}, it`} ${ordinarily ? "normally " : ""}${verb}`;

const moves =
  (lead: string, verb: string): Verb =>
  ({ when, what }, ordinarily) => {
    const usually = ordinarily ? " fel arfer" : "";
    if (when === null) return `${lead} ${what} ${verb}${usually}`;
    return `${when}, ${lead}${lead === "mae" ? `’n ${verb.replace(/^yn /, "")}` : ` ${verb}`}${usually}`;
  };

const modes: In<Modes> = {
  EN: {
    MUST: goes("goes to"),
    MAY: goes("may go to"),
    ANY: goes("goes to"),
    ALL: goes("goes to"),
    ALTERNATIVE: goes("goes, as the person chooses, to"),
  },
  CY: {
    MUST: moves("mae", "yn mynd"),
    MAY: moves("gall", "fynd"),
    ANY: moves("mae", "yn mynd"),
    ALL: moves("mae", "yn mynd"),
    ALTERNATIVE: moves("mae", "yn mynd, yn ôl dewis y person,"),
  },
};

const conjunctions: Record<RouteRule["mode"], "or" | "and"> = {
  MUST: "and",
  MAY: "and",
  ANY: "or",
  ALL: "and",
  ALTERNATIVE: "or",
};

interface Phrases {
  readonly to: (recipients: string) => string;
  readonly first: string;
  readonly marked: (how: string) => string;
  readonly about: (who: string, to: string) => string;
  readonly raisedBy: (who: string, to: string) => string;
  readonly approached: (whom: string) => string;
  readonly informal: string;
  readonly consulted: (who: string) => string;
  readonly follows: (what: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    to: (recipients) => recipients,
    first: ", once a direct discussion has failed or is impractical",
    marked: (how) => `, marked ${how}`,
    about: (who, to) => `where it is about ${who}, it goes to ${to}`,
    raisedBy: (who, to) => `if ${who} raises it, it goes to ${to}`,
    approached: (whom) => `${whom} may be approached first`,
    informal: "settling it informally is preferred",
    consulted: (who) => `${who} is consulted before the decision`,
    follows: (what) => `if it is not resolved, ${what} may follow`,
  },
  CY: {
    to: (recipients) => after("at", recipients),
    first: ", ar ôl i drafodaeth uniongyrchol fethu neu fod yn anymarferol",
    marked: (how) => `, wedi’i farcio’n “${how}”`,
    about: (who, to) => `lle y mae ${after("am", who)}, mae’n mynd ${after("at", to)}`,
    raisedBy: (who, to) => `os ${who} sy’n ei godi, mae’n mynd ${after("at", to)}`,
    approached: (whom) => `gellir mynd ${after("at", whom)} yn gyntaf`,
    informal: "setlo’n anffurfiol sydd orau",
    consulted: (who) => `ymgynghorir ${after("â", who)} cyn y penderfyniad`,
    follows: (what) => `os na chaiff ei ddatrys, gall ${what} ddilyn`,
  },
};

/** Which matter of whom goes to whom, and how. */
export function routeSentence(rule: RouteRule, titles: Titles, language: Language): string {
  const said = phrases[language];
  const opening = openingOf(rule, matterInWords(rule.matter, language), {
    who: classesInWords(rule.complainant, titles, language),
    about: classesInWords(rule.subject, titles, language),
    language,
  });
  const verb = modes[language][rule.mode](opening, rule.strength === "NORMALLY");
  const to = `${verb} ${said.to(recipientsInOrder(rule, titles, language))}`;
  const when = rule.when === null ? "" : ` ${words.urgency[language][rule.when]}`;
  const first = rule.precondition === null ? "" : said.first;
  const parts = [`${to}${when}${first}${marked(rule.marking, language)}`, ...exceptions(rule, titles, language)];
  return capital(`${parts.join("; ")} (${rule.clauseId}).`);
}

function marked(marking: Marking | null, language: Language): string {
  return marking === null ? "" : phrases[language].marked(words.marking[language][marking]);
}

function recipientsInOrder(rule: RouteRule, titles: Titles, language: Language): string {
  const named = rule.to.map((recipient) => theTitle(recipient, titles, language));
  if (rule.mode === "MUST" || rule.mode === "MAY") return named.join(thenWords[language]);
  return listInWords(named, conjunctions[rule.mode], language);
}

function exceptions(rule: RouteRule, titles: Titles, language: Language): string[] {
  const phrase = phrases[language];
  const title = (recipient: Recipient) => theTitle(recipient, titles, language);
  const any = (recipients: readonly Recipient[]) => listInWords(recipients.map(title), "or", language);
  const said: string[] = [];
  for (const [office, { to, marking }] of Object.entries(rule.ifSubjectIs))
    said.push(`${phrase.about(title(office as Office), any(to))}${marked(marking, language)}`);
  if (rule.unless !== null) said.push(phrase.raisedBy(title(rule.unless.complainantIs), any(rule.unless.to)));
  if (rule.firstContact.length > 0) said.push(phrase.approached(any(rule.firstContact)));
  if (rule.informalFirst) said.push(phrase.informal);
  if (rule.consultBeforeDecision !== null) said.push(phrase.consulted(title(rule.consultBeforeDecision)));
  if (rule.thenIfUnresolved !== null) said.push(phrase.follows(title(rule.thenIfUnresolved)));
  return said;
}
