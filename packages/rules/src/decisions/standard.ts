import { rulesBinding } from "../binding.js";
import type { Standard } from "../kinds/standard.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";

/** Whether a standard binds somebody. */
export interface StandardDecision extends Decision {
  outcome: "APPLIES" | "NOT_COVERED";
}

/** Whether a standard binds somebody of these classes, and by which clause. */
export function decideStandard(rules: readonly Rule[], facts: Asked & { standard: Standard }): StandardDecision {
  const named = rulesOfKind(rules, "STANDARD").filter(({ standard }) => standard === facts.standard);
  const [rule] = rulesBinding(named, facts.classes);
  if (!rule) return { outcome: "NOT_COVERED", ...notCovered("this standard") };
  return { outcome: "APPLIES", ...decidedBy(rule, { titles: facts.titles }) };
}
