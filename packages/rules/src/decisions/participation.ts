import type { RecusalProcess, Tie } from "../kinds/recusal.js";
import type { In } from "../language.js";
import type { Rule } from "../rulebook.js";
import type { Office } from "../vocabulary.js";
import { notCovered, type Asked, type Decision } from "./decision.js";
import { decidePermission } from "./permission.js";
import { decideRecusal } from "./recusal.js";

/** Who would take part in what, and how he or she is tied to it. */
export interface ParticipationFacts extends Asked {
  /** Null: business for which no rule of standing aside has a word. */
  readonly process: RecusalProcess | null;
  readonly ties: readonly Tie[];
}

/** Whether somebody with an interest takes part. */
export interface ParticipationDecision extends Decision {
  readonly outcome: "STAND_ASIDE" | "LEAVE_NEEDED" | "MAY_TAKE_PART" | "NOT_COVERED";
  /** The ties that ask to stand aside. */
  readonly because: Tie[];
  /** Whose leave is needed; null: none, or the text does not say whose. */
  readonly by: Office | null;
}

const takingPart: In<string> = {
  EN: "taking part in business that touches an interest",
  CY: "cymryd rhan mewn busnes sy’n cyffwrdd â buddiant",
};

/**
 * Whether somebody with an interest takes part in business. Where a tie asks to stand aside, that decides; else the leave that
 * the protocol asks for before somebody takes part despite an interest.
 */
export function decideParticipation(rules: readonly Rule[], facts: ParticipationFacts): ParticipationDecision {
  const { process, classes, titles, language = "EN" } = facts;
  const recusal = process && decideRecusal(rules, { ...facts, process });
  if (recusal?.outcome === "STAND_ASIDE") return { ...recusal, by: null };
  const leave = decidePermission(rules, {
    matter: "PARTICIPATION_DESPITE_INTEREST",
    classes,
    titles,
    language,
  });
  if (leave.outcome === "NEEDED") {
    const { by, ruleId, clauseId, explanation } = leave;
    return { outcome: "LEAVE_NEEDED", because: [], by, ruleId, clauseId, explanation };
  }
  if (recusal) return { ...recusal, by: null };
  const silent = notCovered(takingPart[language], language);
  return { outcome: "NOT_COVERED", because: [], by: null, ...silent };
}
