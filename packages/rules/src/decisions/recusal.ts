import { rulesBinding } from "../binding.js";
import type { RecusalProcess, Tie } from "../kinds/recusal.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import type { In } from "../language.js";
import { processInWords, tiesInWords } from "../sentences/recusal.js";
import { after } from "../welsh.js";
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

interface Phrases {
  readonly concerns: (ties: string) => string;
  readonly standingAside: (process: string) => string;
  readonly noTie: string;
}

const phrases: In<Phrases> = {
  EN: {
    concerns: (ties) => `The process concerns ${ties}.`,
    standingAside: (process) => `standing aside from ${process}`,
    noTie: "No tie that the protocol names.",
  },
  CY: {
    concerns: (ties) => `Mae’r broses yn ymwneud ${after("â", ties)}.`,
    standingAside: (process) => `camu o’r neilltu ${after("o", process)}`,
    noTie: "Dim cysylltiad y mae’r protocol yn ei enwi.",
  },
};

/** Whether somebody takes part in a process. Any rule that one of the ties meets is enough. */
export function decideRecusal(rules: readonly Rule[], facts: RecusalFacts): RecusalDecision {
  const { process, ties, classes, language = "EN" } = facts;
  const said = phrases[language];
  const onProcess = rulesOfKind(rules, "RECUSAL").filter(({ processes }) => processes.includes(process));
  const binding = rulesBinding(onProcess, classes);
  for (const rule of binding) {
    const because = ties.filter((tie) => rule.ties.includes(tie));
    if (because.length === 0) continue;
    const note = said.concerns(tiesInWords(because, "and", language));
    return { outcome: "STAND_ASIDE", because, ...decidedBy(rule, facts, [note]) };
  }
  const [first] = binding;
  if (!first) {
    const about = said.standingAside(processInWords(process, language));
    return { outcome: "NOT_COVERED", because: [], ...notCovered(about, language) };
  }
  return { outcome: "MAY_TAKE_PART", because: [], ...decidedBy(first, facts, [said.noTie]) };
}
