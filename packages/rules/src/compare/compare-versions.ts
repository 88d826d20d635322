import type { Rule } from "../rulebook.js";
import type { PersonClass, Titles } from "../vocabulary.js";
import type { Language } from "../language.js";
import { bearersChange } from "./actors.js";
import { burdens } from "./facets.js";
import { pairClauses, type PairableClause, type Pairing } from "./pair-clauses.js";
import { diffRules, withoutCounterpart, type BothTitles, type RuleChange } from "./rule-diff.js";
import { statuteDifferences, type StatuteDifference } from "./statute.js";
import { diffText, type TextDiff } from "./text-diff.js";

/** A clause as a comparison sees it. */
export interface ComparedClause extends PairableClause {
  /** Who is bound. */
  audience: readonly PersonClass[];
  /** What is known of the document's own words without having them. */
  textHash?: string | null;
  sameWordsAs?: readonly string[];
}

/** One version of a protocol, ready to be compared. */
export interface ComparedVersion {
  name: string;
  titles: Titles;
  clauses: readonly ComparedClause[];
  rules: readonly Rule[];
  /** What its citations are called; its own names of them stand where left out. */
  citationTitles?: ReadonlyMap<string, string>;
  /** Clauses of the model that this version leaves out, with the reason. */
  omitted: readonly { clause: string; reason: string }[];
}

/** Two corresponding clauses, and how they differ in words and in what they ask. */
export interface ComparedPair extends Omit<Pairing<ComparedClause>, "one" | "other"> {
  one: string;
  other: string;
  /** Whether the documents say it in the same words; null: not known. */
  sameWords: boolean | null;
  text: TextDiff;
  rules: readonly RuleChange[];
  /** The duty lies with other people now, whatever the words (L12). */
  bearerMoved: boolean;
  /** Every difference in what the clause asks, in plain words. */
  words: readonly string[];
}

/** A clause that the other version has nothing to set beside. */
export interface LoneClause {
  clauseId: string;
  summary: string;
  /** Why the other version left it out, where it says so. */
  reason: string | null;
  rules: readonly RuleChange[];
}

/** How two versions differ. `onlyInOne`: dropped; `onlyInOther`: added. */
export interface Comparison {
  one: string;
  other: string;
  pairs: readonly ComparedPair[];
  onlyInOne: readonly LoneClause[];
  onlyInOther: readonly LoneClause[];
  statute: { one: readonly StatuteDifference[]; other: readonly StatuteDifference[] };
}

/** Compares two versions, of one force or of two: clause by clause, in words and in rules, actors included. The titles are those of the language. */
export function compareVersions(one: ComparedVersion, other: ComparedVersion, language: Language = "EN"): Comparison {
  const rules = { one: rulesByClause(one), other: rulesByClause(other) };
  const paired = pairClauses(one.clauses, other.clauses);
  const counterparts = new Set(paired.flatMap((pair) => [pair.one, pair.other]));
  const titles = { one: one.titles, other: other.titles, language };
  const without = (clause: ComparedClause) => !counterparts.has(clause);
  return {
    one: one.name,
    other: other.name,
    pairs: paired.map((pair) => comparedPair(pair, rulesOf(pair, rules, titles), titles)),
    onlyInOne: one.clauses.filter(without).map((clause) => ({
      ...loneClause(clause, other),
      rules: (rules.one.get(clause.clauseId) ?? []).map((rule) =>
        withoutCounterpart("REMOVED", rule, titles.one, language),
      ),
    })),
    onlyInOther: other.clauses.filter(without).map((clause) => ({
      ...loneClause(clause, one),
      rules: (rules.other.get(clause.clauseId) ?? []).map((rule) =>
        withoutCounterpart("ADDED", rule, titles.other, language),
      ),
    })),
    statute: { one: statuteDifferences(one, language), other: statuteDifferences(other, language) },
  };
}

type RulesByClause = ReadonlyMap<string, readonly Rule[]>;

function rulesOf(
  { one, other }: Pairing<ComparedClause>,
  rules: { one: RulesByClause; other: RulesByClause },
  titles: BothTitles,
): RuleChange[] {
  return diffRules(rules.one.get(one.clauseId) ?? [], rules.other.get(other.clauseId) ?? [], titles);
}

function loneClause({ clauseId, summary, model }: ComparedClause, against: ComparedVersion) {
  const left = model === null ? undefined : against.omitted.find(({ clause }) => clause === model.clause);
  return { clauseId, summary, reason: left?.reason ?? null };
}

function comparedPair(
  { one, other, by, likeness }: Pairing<ComparedClause>,
  rules: RuleChange[],
  titles: BothTitles,
): ComparedPair {
  const bound = bearersChange(
    burdens[titles.language ?? "EN"].duty,
    { one: one.audience, other: other.audience },
    titles,
  );
  const boundMoved = bound?.moved === true && !rules.some(({ bearerMoved }) => bearerMoved);
  return {
    one: one.clauseId,
    other: other.clauseId,
    by,
    likeness,
    sameWords: sameWords(one, other),
    text: diffText(one, other),
    rules,
    bearerMoved: boundMoved || rules.some(({ bearerMoved }) => bearerMoved),
    words: [...new Set([...(boundMoved ? [bound.words] : []), ...rules.flatMap(({ words }) => words)])],
  };
}

function sameWords(one: ComparedClause, other: ComparedClause): boolean | null {
  if (one.sameWordsAs?.includes(other.clauseId) || other.sameWordsAs?.includes(one.clauseId)) return true;
  if (!one.textHash || !other.textHash) return null;
  return one.textHash === other.textHash;
}

function rulesByClause({ rules }: ComparedVersion): Map<string, Rule[]> {
  const byClause = new Map<string, Rule[]>();
  for (const rule of rules) byClause.set(rule.clauseId, [...(byClause.get(rule.clauseId) ?? []), rule]);
  return byClause;
}
