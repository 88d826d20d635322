import { rulesBinding } from "../binding.js";
import type { RecusalProcess, Tie } from "../kinds/recusal.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { processInWords, tiesInWords } from "../sentences/recusal.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";

/** Who would take part in what, and how he or she is tied to somebody in it. */
export interface RecusalFacts extends Asked {
  process: RecusalProcess;
  ties: readonly Tie[];
}

/** Whether somebody stands aside. */
export interface RecusalDecision extends Decision {
  outcome: "STAND_ASIDE" | "MAY_TAKE_PART" | "NOT_COVERED";
  /** The ties that ask for it. */
  because: Tie[];
}

/** Whether somebody takes part in a process. Any rule that one of the ties meets is enough. */
export function decideRecusal(rules: readonly Rule[], facts: RecusalFacts): RecusalDecision {
  const { process, ties, classes, titles } = facts;
  const onProcess = rulesOfKind(rules, "RECUSAL").filter(({ processes }) => processes.includes(process));
  const binding = rulesBinding(onProcess, classes);
  for (const rule of binding) {
    const because = ties.filter((tie) => rule.ties.includes(tie));
    if (because.length === 0) continue;
    const note = `The process concerns ${tiesInWords(because, "and")}.`;
    return { outcome: "STAND_ASIDE", because, ...decidedBy(rule, titles, [note]) };
  }
  const [first] = binding;
  if (!first)
    return { outcome: "NOT_COVERED", because: [], ...notCovered(`standing aside from ${processInWords(process)}`) };
  return { outcome: "MAY_TAKE_PART", because: [], ...decidedBy(first, titles, ["No tie that the protocol names."]) };
}
