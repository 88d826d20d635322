import { rulesBinding } from "../binding.js";
import type { PermissionMatter, PermissionRule } from "../kinds/permission.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { readBack } from "../sentence.js";
import { permissionMatterInWords } from "../sentences/permission.js";
import type { Office } from "../vocabulary.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";

/** Who asks for leave, in which matter. */
export interface PermissionFacts extends Asked {
  matter: PermissionMatter;
  /** Unpaid, voluntary work. */
  voluntary?: boolean;
  /** False: the person is sure that nothing stands against it. Left out: not known. */
  uncertain?: boolean;
}

/** Whether leave is needed, whose, and what must wait for it. */
export interface PermissionDecision extends Decision {
  outcome: "NEEDED" | "NOT_NEEDED" | "NOT_COVERED";
  /** Null with NEEDED: the text does not say whose leave. */
  by: Office | null;
  submitTo: Office | null;
  before: PermissionRule["before"] | null;
  /** Leave may not be withheld unreasonably, so a refusal says why. */
  refusalNeedsReasons: boolean;
  keepRecord: boolean;
}

/** Whether somebody of these classes needs leave in a matter. The most specific rule that asks for it decides. */
export function decidePermission(rules: readonly Rule[], facts: PermissionFacts): PermissionDecision {
  const inMatter = rulesOfKind(rules, "PERMISSION").filter(({ matter }) => matter === facts.matter);
  const binding = rulesBinding(inMatter, facts.classes);
  const asking = binding.find((rule) => whyNot(rule, facts) === null);
  if (asking) return { outcome: "NEEDED", ...termsOf(asking), ...decidedBy(asking, facts.titles) };
  const [first] = binding;
  if (!first) return { outcome: "NOT_COVERED", ...noTerms, ...notCovered(permissionMatterInWords(facts.matter)) };
  return { outcome: "NOT_NEEDED", ...noTerms, ...decidedBy(first, facts.titles, [whyNot(first, facts) ?? ""]) };
}

/** What is forbidden without the leave, or stays forbidden beside it: the prohibitions of a matter, read back. */
export function forbiddenBeside(rules: readonly Rule[], { matter, classes, titles = {} }: PermissionFacts): string[] {
  const ofMatter = rulesOfKind(rules, "PROHIBITION").filter(
    ({ conduct, unlessPermitted }) =>
      unlessPermitted === matter || (matter === "ADDITIONAL_EMPLOYMENT" && conduct === "CONFLICTING_OUTSIDE_WORK"),
  );
  return rulesBinding(ofMatter, classes).map((rule) => readBack(rule, titles));
}

function whyNot(rule: PermissionRule, { voluntary = false, uncertain = true }: PermissionFacts): string | null {
  if (voluntary && rule.matter === "ADDITIONAL_EMPLOYMENT" && !rule.includesVoluntary)
    return `${rule.clauseId} does not speak of voluntary work.`;
  return rule.onlyIfUncertain && !uncertain ? `${rule.clauseId} asks for leave only in doubt.` : null;
}

type Terms = Pick<PermissionDecision, "by" | "submitTo" | "before" | "refusalNeedsReasons" | "keepRecord">;

const noTerms: Terms = { by: null, submitTo: null, before: null, refusalNeedsReasons: false, keepRecord: false };

function termsOf({ by, submitTo, before, refusalTest, keepRecord }: PermissionRule): Terms {
  return { by, submitTo, before, refusalNeedsReasons: refusalTest === "NOT_UNREASONABLY_WITHHELD", keepRecord };
}
