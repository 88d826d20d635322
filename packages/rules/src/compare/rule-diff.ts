import type { In, Language } from "../language.js";
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
  /** Of the words; the titles are those of the language. English where left out. */
  language?: Language;
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
    ...removed.map((rule) => withoutCounterpart("REMOVED", rule, titles.one, titles.language)),
    ...left.map((rule) => withoutCounterpart("ADDED", rule, titles.other, titles.language)),
  ];
}

/** A rule that the other side has nothing to set beside. */
export function withoutCounterpart(
  change: "ADDED" | "REMOVED",
  rule: Rule,
  titles: Titles,
  language: Language = "EN",
): RuleChange {
  const at = { ruleId: rule.id, clauseId: rule.clauseId };
  const sides = change === "ADDED" ? { one: null, other: at } : { one: at, other: null };
  const words = [`${became[language][change]}: ${readBack(rule, titles, language)}`];
  return { change, kind: rule.kind, ...sides, words, bearerMoved: false };
}

const became: In<Record<"ADDED" | "REMOVED", string>> = {
  EN: { ADDED: "rule added", REMOVED: "rule removed" },
  CY: { ADDED: "rheol wedi’i hychwanegu", REMOVED: "rheol wedi’i dileu" },
};

/** Versions of one protocol keep the names of their rules; a clause may hold several of one matter (ST-16). */
const sameRule = (one: Rule, other: Rule) => one.id === other.id && sameKind(one, other);
const sameMatter = (one: Rule, other: Rule) => subjectMatter(one) === subjectMatter(other);
const sameKind = (one: Rule, other: Rule) => one.kind === other.kind;

function changeOf(one: Rule, other: Rule, titles: BothTitles): RuleChange[] {
  const { language = "EN" } = titles;
  const before = facetsOf(one, titles.one, language);
  const after = new Map(facetsOf(other, titles.other, language).map((facet) => [facet.name, facet]));
  const changes = before.flatMap((facet) => difference(facet, after.get(facet.name), titles));
  if (changes.length === 0) return [];
  const words = changes.map(
    (change) => change.words ?? `${readBack(one, titles.one, language)} → ${readBack(other, titles.other, language)}`,
  );
  return [
    {
      change: "CHANGED",
      kind: one.kind,
      one: { ruleId: one.id, clauseId: one.clauseId },
      other: { ruleId: other.id, clauseId: other.clauseId },
      words: [...new Set(words)],
      bearerMoved: changes.some(({ moved }) => moved),
    },
  ];
}

/** What of a rule differs; `words` null: only the rules' own sentences say it in the language. */
interface Difference {
  readonly words: string | null;
  readonly moved: boolean;
}

function difference(before: Facet, after: Facet | undefined, titles: BothTitles): Difference[] {
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
  if (titles.language === "CY") return [{ words: null, moved: false }];
  return [{ words: `${before.label} ${before.words} → ${after.words}`, moved: false }];
}
