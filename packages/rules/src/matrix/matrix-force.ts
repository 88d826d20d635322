import type { In, Language } from "../language.js";
import { theTitle, titleOf } from "../plain-words.js";
import type { BodyKind } from "../person-classes.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { coHeldByText } from "../simulate/parties.js";
import type { Office, PersonClass, Recipient, Titles } from "../vocabulary.js";

/** What a version says of itself; null or empty: not stated. */
export interface VersionStatement {
  audience: readonly PersonClass[] | null;
  excludes: readonly PersonClass[] | null;
  legalStatus: string | null;
  marking: string | null;
  owner: string | null;
  signatories: readonly string[] | null;
  precedence: readonly string[] | null;
  consultations: number;
  versions: number;
  /** Who approved it, when, and the note on it ("Minute 70"). */
  approvals: readonly {
    approvedBy: string | null;
    office: string | null;
    approvedOn: string | null;
    note: string | null;
  }[];
}

/** One force as the comparison matrix sees it, by one of its documents. */
export interface MatrixForce {
  slug: string;
  name: string;
  bodyKind: BodyKind;
  instrument: "RELATIONS_PROTOCOL" | "STAFF_CODE";
  titles: Titles;
  rules: readonly Rule[];
  /** Those of the rules that yield to another document of the force which is in force too. */
  yielding?: readonly Rule[];
  clauses: readonly { clauseId: string; summary: string; model: string | null; citations: readonly string[] }[];
  statement: VersionStatement;
}

/** A force, and in which language it is said what its document says; the titles are of that language. */
export interface SpokenForce extends MatrixForce {
  language: Language;
}

/** Part of a cell: what the document says, and where. No clauses: it is said of the version, not in a clause. */
export interface Said {
  words: string;
  clauses: readonly string[];
}

/** One row: a matter, and what a force's document says of it. Nothing: the document is silent. */
export interface MatrixRowOf {
  id: string;
  label: In<string>;
  say: (force: SpokenForce) => readonly Said[];
}

/** What the rules of a kind say, each in the words given; rules that `words` answers null for are left out. */
export function sayOf<K extends Rule["kind"]>(
  { rules }: SpokenForce,
  kind: K,
  words: (rule: Extract<Rule, { kind: K }>) => string | null,
): Said[] {
  return rulesOfKind(rules, kind).flatMap((rule) => {
    const said = words(rule);
    return said === null ? [] : [{ words: said, clauses: [rule.clauseId] }];
  });
}

/** The force's title of an office, without its article. */
export function title(force: SpokenForce, recipient: Recipient): string {
  return titleOf(recipient, force.titles, force.language);
}

/** The force's title with its article. */
export function theOne(force: SpokenForce, recipient: Recipient): string {
  return theTitle(recipient, force.titles, force.language);
}

/** The clauses whose rules name an office, in the document's order. */
export function clausesNaming({ rules }: Pick<MatrixForce, "rules">, office: Recipient): string[] {
  return [...new Set(rules.filter((rule) => names(rule, office)).map(({ clauseId }) => clauseId))];
}

/** Other offices that the text says the holder of one holds as well. */
export function heldTogether({ rules }: MatrixForce, office: Office): Office[] {
  const together = coHeldByText(rules).find((offices) => offices.includes(office));
  return (together ?? []).filter((other) => other !== office);
}

const receiving = ["to", "consult", "by", "approver", "owner", "submitTo", "recipient", "firstContact"];
const besides = ["consultBeforeDecision", "thenIfUnresolved", "unless", "ifSubjectIs"];
const statutory: readonly Recipient[] = ["CFO", "MONITORING_OFFICER"];

/** Named as somebody who receives, decides or advises; the clause on statutory officers is about these two. */
function names(rule: Rule, office: Recipient): boolean {
  if (rule.kind === "STANDARD") return rule.standard === "STATUTORY_DUTIES_ALLOWED" && statutory.includes(office);
  const fields = Object.entries(rule).filter(([field]) => receiving.includes(field) || besides.includes(field));
  return fields.some(([, value]) => mentions(value, office));
}

function mentions(value: unknown, office: string): boolean {
  if (Array.isArray(value)) return value.some((one) => mentions(one, office));
  if (value === null || typeof value !== "object") return value === office;
  return Object.entries(value).some(([key, one]) => key === office || mentions(one, office));
}
