import type { Rule } from "../rulebook.js";
import { readBack } from "../sentence.js";
import type { Titles } from "../vocabulary.js";
import { bearersChange, recipientsChange, subjectsChange } from "./actors.js";
import { facetsOf, subjectMatter, type Facet } from "./facets.js";

/** How a rule differs from its counterpart, or that it has none. */
export interface RuleChange {
  change: "CHANGED" | "ADDED" | "REMOVED";
  kind: Rule["kind"];
  one: { ruleId: string; clauseId: string } | null;
  other: { ruleId: string; clauseId: string } | null;
  /** Each difference in plain words: "due 28 days after election → 28 days after taking office". */
  words: readonly string[];
  /** The duty lies on another side now: with staff where it lay with Members. */
  bearerMoved: boolean;
}

/** The force's own titles on each side. */
export interface BothTitles {
  one: Titles;
  other: Titles;
}

/** How the rules of two corresponding clauses differ. A rule that says the same is not mentioned. */
export function diffRules(ones: readonly Rule[], others: readonly Rule[], titles: BothTitles): RuleChange[] {
  const left = [...others];
  const pairs: [Rule, Rule][] = [];
  const removed: Rule[] = [];
  for (const alike of [sameRule, sameMatter, sameKind]) {
    const open = alike === sameRule ? [...ones] : removed.splice(0);
    for (const one of open) {
      const place = left.findIndex((other) => alike(one, other));
      if (place < 0) removed.push(one);
      else pairs.push([one, ...left.splice(place, 1)] as [Rule, Rule]);
    }
  }
  const inOrder = pairs.sort(([one], [other]) => ones.indexOf(one) - ones.indexOf(other));
  return [
    ...inOrder.flatMap(([one, other]) => changeOf(one, other, titles)),
    ...removed.map((rule) => withoutCounterpart("REMOVED", rule, titles.one)),
    ...left.map((rule) => withoutCounterpart("ADDED", rule, titles.other)),
  ];
}

/** A rule that the other side has nothing to set beside. */
export function withoutCounterpart(change: "ADDED" | "REMOVED", rule: Rule, titles: Titles): RuleChange {
  const at = { ruleId: rule.id, clauseId: rule.clauseId };
  const sides = change === "ADDED" ? { one: null, other: at } : { one: at, other: null };
  const words = [`rule ${change.toLowerCase()}: ${readBack(rule, titles)}`];
  return { change, kind: rule.kind, ...sides, words, bearerMoved: false };
}

/** Versions of one protocol keep the names of their rules; a clause may hold several of one matter (ST-16). */
const sameRule = (one: Rule, other: Rule) => one.id === other.id && sameKind(one, other);
const sameMatter = (one: Rule, other: Rule) => subjectMatter(one) === subjectMatter(other);
const sameKind = (one: Rule, other: Rule) => one.kind === other.kind;

function changeOf(one: Rule, other: Rule, titles: BothTitles): RuleChange[] {
  const before = facetsOf(one, titles.one);
  const after = new Map(facetsOf(other, titles.other).map((facet) => [facet.name, facet]));
  const changes = before.flatMap((facet) => difference(facet, after.get(facet.name), titles));
  if (changes.length === 0) return [];
  return [
    {
      change: "CHANGED",
      kind: one.kind,
      one: { ruleId: one.id, clauseId: one.clauseId },
      other: { ruleId: other.id, clauseId: other.clauseId },
      words: changes.map(({ words }) => words),
      bearerMoved: changes.some(({ moved }) => moved),
    },
  ];
}

function difference(before: Facet, after: Facet | undefined, titles: BothTitles): { words: string; moved: boolean }[] {
  if (before.as === "BEARERS" && after?.as === "BEARERS") {
    const change = bearersChange(after.what, { one: before.classes, other: after.classes }, titles);
    return change === null ? [] : [change];
  }
  if (before.as === "SUBJECTS" && after?.as === "SUBJECTS") {
    const change = subjectsChange({ one: before.classes, other: after.classes }, titles);
    return change === null ? [] : [change];
  }
  if (before.as === "RECIPIENTS" && after?.as === "RECIPIENTS") {
    const changes = recipientsChange({ one: before.recipients, other: after.recipients }, titles);
    return changes.map((change) => ({ words: `${before.label}${change}`, moved: false }));
  }
  if (before.as !== "WORDS" || after?.as !== "WORDS" || before.words === after.words) return [];
  return [{ words: `${before.label} ${before.words} → ${after.words}`, moved: false }];
}
