import { rulesBinding } from "../binding.js";
import type { PermissionMatter, PermissionRule } from "../kinds/permission.js";
import type { In } from "../language.js";
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
  if (asking) return { outcome: "NEEDED", ...termsOf(asking), ...decidedBy(asking, facts) };
  const [first] = binding;
  const { matter, language } = facts;
  if (!first)
    return { outcome: "NOT_COVERED", ...noTerms, ...notCovered(permissionMatterInWords(matter, language), language) };
  return { outcome: "NOT_NEEDED", ...noTerms, ...decidedBy(first, facts, [whyNot(first, facts) ?? ""]) };
}

/** What is forbidden without the leave, or stays forbidden beside it: the prohibitions of a matter, read back. */
export function forbiddenBeside(
  rules: readonly Rule[],
  { matter, classes, titles = {}, language }: PermissionFacts,
): string[] {
  const ofMatter = rulesOfKind(rules, "PROHIBITION").filter(
    ({ conduct, unlessPermitted }) =>
      unlessPermitted === matter || (matter === "ADDITIONAL_EMPLOYMENT" && conduct === "CONFLICTING_OUTSIDE_WORK"),
  );
  return rulesBinding(ofMatter, classes).map((rule) => readBack(rule, titles, language));
}

const phrases: In<{ readonly notVoluntary: (clause: string) => string; readonly inDoubt: (clause: string) => string }> =
  {
    EN: {
      notVoluntary: (clause) => `${clause} does not speak of voluntary work.`,
      inDoubt: (clause) => `${clause} asks for leave only in doubt.`,
    },
    CY: {
      notVoluntary: (clause) => `Nid yw ${clause} yn sôn am waith gwirfoddol.`,
      inDoubt: (clause) => `Dim ond mewn amheuaeth y mae ${clause} yn gofyn am ganiatâd.`,
    },
  };

function whyNot(rule: PermissionRule, facts: PermissionFacts): string | null {
  const { voluntary = false, uncertain = true, language = "EN" } = facts;
  const said = phrases[language];
  if (voluntary && rule.matter === "ADDITIONAL_EMPLOYMENT" && !rule.includesVoluntary)
    return said.notVoluntary(rule.clauseId);
  return rule.onlyIfUncertain && !uncertain ? said.inDoubt(rule.clauseId) : null;
}

type Terms = Pick<PermissionDecision, "by" | "submitTo" | "before" | "refusalNeedsReasons" | "keepRecord">;

const noTerms: Terms = { by: null, submitTo: null, before: null, refusalNeedsReasons: false, keepRecord: false };

function termsOf({ by, submitTo, before, refusalTest, keepRecord }: PermissionRule): Terms {
  return { by, submitTo, before, refusalNeedsReasons: refusalTest === "NOT_UNREASONABLY_WITHHELD", keepRecord };
}
