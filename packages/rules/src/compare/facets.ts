import { classesInPlural } from "./actors.js";
import {
  anchorWords,
  calendarWords,
  lengthInWords,
  listInWords,
  moneyInWords,
  monthInWords,
  theTitles,
} from "../plain-words.js";
import type { In, Language } from "../language.js";
import type { Rule } from "../rulebook.js";
import {
  offices,
  outsideBodies,
  personClasses,
  type Office,
  type PersonClass,
  type Recipient,
  type Titles,
} from "../vocabulary.js";

/** One thing that a rule says, ready to be set beside the same thing in another rule. */
export type Facet =
  | { name: string; as: "BEARERS"; what: string; classes: readonly PersonClass[] }
  | { name: string; as: "SUBJECTS"; classes: readonly PersonClass[] }
  | { name: string; as: "RECIPIENTS"; label: string; recipients: readonly Recipient[] }
  | { name: string; as: "WORDS"; label: string; words: string };

/** Said by the rule's place and name, or by a facet made of several fields. */
const elsewhere = new Set(["id", "kind", "clauseId", "canonicalMatters", "length", "unit", "anchor", "text"]);
for (const field of ["calendar", "serviceTarget"]) elsewhere.add(field);
for (const field of ["minPence", "maxPence", "rollForward", "matter", "duty", "record", "conduct", "topic"])
  elsewhere.add(field);
for (const field of ["occasion", "dataset", "standard", "register", "differsFrom", "convention"]) elsewhere.add(field);

const welshRecipientLabels: Readonly<Record<string, string>> = {
  to: "",
  consult: "",
  recipient: "",
  by: "",
  approver: "cymeradwywr: ",
  owner: "perchennog: ",
  submitTo: "ffurflen at: ",
  firstContact: "cyswllt cyntaf: ",
  consultBeforeDecision: "ymgynghorir cyn y penderfyniad: ",
  thenIfUnresolved: "os na chaiff ei ddatrys: ",
};

const recipientLabels: Readonly<Record<string, string>> = {
  to: "",
  consult: "",
  recipient: "",
  by: "",
  approver: "approver: ",
  owner: "owner: ",
  submitTo: "form to: ",
  firstContact: "first contact: ",
  consultBeforeDecision: "consulted before the decision: ",
  thenIfUnresolved: "if unresolved: ",
};

const wordLabels: Readonly<Record<string, string>> = {
  mode: "recipients",
  strength: "strength",
  precondition: "first",
  informalFirst: "informal settlement first",
  marking: "marking",
  unless: "exception for who raises it",
  ifSubjectIs: "exception for whom it is about",
  when: "how soon",
  hardness: "limit",
  includesVoluntary: "voluntary work included",
  includesDeclined: "declined offers included",
  includesProspective: "what may yet happen included",
  onlyIfUncertain: "only in doubt",
  keepRecord: "a record is kept",
  refusalTest: "test for a refusal",
  allowedIfDeclared: "allowed if declared",
  unlessPermitted: "unless permitted",
  unlessBasis: "lifted by",
  regardTo: "regard to",
  afterLeaving: "after leaving as well",
  interestKinds: "kinds of interest",
  categories: "kinds of interest asked for",
  connected: "whose interests count besides",
  lagDays: "days until publication",
  frequencyMonths: "months between publications",
  retentionYears: "years of retention",
  namesNonDeclarers: "naming those who have not declared",
};

const notSaid = "not said";

const modes: Readonly<Record<string, string>> = {
  MUST: "in order, as a duty",
  MAY: "in order, as one may wish",
  ANY: "any of them",
  ALL: "all of them",
  ALTERNATIVE: "as the person chooses",
};

/** What the rule is about, so that it is set beside the rule about the same thing. */
export function subjectMatter(rule: Rule): string {
  const of = { ...rule } as Record<string, unknown>;
  const keys = ["matter", "duty", "record", "conduct", "topic", "occasion", "dataset", "standard", "quality"];
  return [rule.kind, ...keys.map((key) => of[key]).filter((word) => typeof word === "string")].join(" ");
}

/** Everything that a rule says, in words or as the people it names. */
export function facetsOf(rule: Rule, titles: Titles, language: Language = "EN"): Facet[] {
  const fields = Object.entries(rule).filter(([field]) => !elsewhere.has(field)) as [string, unknown][];
  return [...composed(rule), ...fields.map(([field, value]) => facet(rule, field, value, { titles, language }))];
}

function facet(
  rule: Rule,
  field: string,
  value: unknown,
  { titles, language }: { titles: Titles; language: Language },
): Facet {
  const bears = field === "complainant" || (field === "subject" && rule.kind !== "ROUTE");
  if (bears) return { name: field, as: "BEARERS", what: burden(rule, language), classes: classesIn(value) };
  if (field === "subject") return { name: field, as: "SUBJECTS", classes: classesIn(value) };
  const label = (language === "CY" ? welshRecipientLabels : recipientLabels)[field];
  if (label !== undefined) return { name: field, as: "RECIPIENTS", label, recipients: recipientsIn(value) };
  return {
    name: field,
    as: "WORDS",
    label: `${wordLabels[field] ?? inWords(field)}:`,
    words: saying(field, value, titles),
  };
}

function burden(rule: Rule, language: Language): string {
  if (rule.kind === "ROUTE" && rule.mode === "MAY") return burdens[language].right;
  return burdens[language][rule.kind === "PROHIBITION" ? "prohibition" : "duty"];
}

/** What somebody bears. */
export const burdens: In<Record<"right" | "duty" | "prohibition", string>> = {
  EN: { right: "right", duty: "duty", prohibition: "prohibition" },
  CY: { right: "yr hawl", duty: "y ddyletswydd", prohibition: "y gwaharddiad" },
};

/** What takes several fields to say. */
function composed(rule: Rule): Facet[] {
  if (rule.kind === "DEADLINE") {
    const first = rule.convention === "WITHIN" ? "the day after" : "the day itself";
    const facets = [words("due", "due", dueInWords(rule)), words("convention", "counted from:", first)];
    return [...facets, ...workingDayFacets(rule)];
  }
  if (rule.kind === "REVIEW_CYCLE")
    return [words("every", "every", rule.length === null ? notSaid : lengthInWords(rule.length, rule.unit ?? "YEARS"))];
  if (rule.kind !== "THRESHOLD_BAND") return [];
  const from = rule.minPence === null ? "" : `from ${moneyInWords(rule.minPence)}`;
  const upTo = rule.maxPence === null ? "" : ` to below ${moneyInWords(rule.maxPence)}`;
  return [words("amount", "amount:", `${from}${upTo}`)];
}

/** Which days are working days, where a due day moves, what the force aims at: said where either version says it. */
function workingDayFacets({ calendar, rollForward, serviceTarget }: Extract<Rule, { kind: "DEADLINE" }>): Facet[] {
  const moves = rollForward === "NONE" ? "stays" : "moves to the next working day";
  const aim = serviceTarget === null ? "none" : lengthInWords(serviceTarget.length, serviceTarget.unit);
  return [
    words("calendar", "bank holidays:", calendar === null ? "not counted" : calendarWords[calendar]),
    words("rollForward", "a due day that is no working day:", moves),
    words("serviceTarget", "target of the force, not a rule:", aim),
  ];
}

function words(name: string, label: string, said: string): Facet {
  return { name, as: "WORDS", label, words: said };
}

function dueInWords({ length, unit, anchor, text }: Extract<Rule, { kind: "DEADLINE" }>): string {
  const urging = text === null ? "" : `${text}`;
  if (length === null || unit === null) return `${urging} after ${anchorWords[anchor]} (no number)`.trim();
  const also = urging === "" ? "" : `${urging} and `;
  return `${also}${lengthInWords(length, unit)} after ${anchorWords[anchor]}`;
}

function saying(field: string, value: unknown, titles: Titles): string {
  if (field === "mode") return modes[String(value)] ?? inWords(String(value));
  if (field === "exempt") return classesIn(value).length === 0 ? notSaid : classesInPlural(classesIn(value), titles);
  if (field === "meetings") return theTitlesOrWords(value, titles);
  if (field === "unless" || field === "ifSubjectIs") return exceptionsInWords(field, value, titles);
  if (value === null || value === undefined) return notSaid;
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (Array.isArray(value))
    return value.length === 0
      ? notSaid
      : listInWords(
          value.map((one) => inWords(String(one))),
          "and",
        );
  const word = typeof value === "string" || typeof value === "number" ? `${value}` : JSON.stringify(value);
  return /^\d{4}-\d{2}$/.test(word) ? monthInWords(word) : inWords(word);
}

function exceptionsInWords(field: string, value: unknown, titles: Titles): string {
  if (value === null || typeof value !== "object") return notSaid;
  const exceptions: [string, unknown][] =
    field === "unless" && "complainantIs" in value && "to" in value
      ? [[String(value.complainantIs), value.to]]
      : Object.entries(value).map(([office, exception]) => [office, (exception as { to: unknown }).to]);
  const said = exceptions.map(([office, to]) => {
    const whom = theTitles(recipientsIn(to), "or", titles);
    return `${theTitles(recipientsIn([office]), "or", titles)}: ${whom}`;
  });
  return said.join("; ") || notSaid;
}

function theTitlesOrWords(value: unknown, titles: Titles): string {
  const named: unknown[] = Array.isArray(value) ? value : [];
  const said = named.map((word) => {
    const known = recipientsIn([word]);
    return known.length > 0 ? theTitles(known, "and", titles) : inWords(String(word));
  });
  return said.length === 0 ? notSaid : listInWords(said, "and");
}

function classesIn(value: unknown): PersonClass[] {
  const named: unknown[] = Array.isArray(value) ? value : [value];
  return named.filter((word): word is PersonClass => personClasses.some((known) => known === word));
}

function recipientsIn(value: unknown): Recipient[] {
  const named: unknown[] = Array.isArray(value) ? value : [value];
  const known: readonly Recipient[] = [...offices, ...outsideBodies];
  return named.filter((word): word is Office => known.some((one) => one === word));
}

function inWords(word: string): string {
  return word
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
}
