import { rulesBinding } from "../binding.js";
import type { RecordRule } from "../kinds/record.js";
import type { In } from "../language.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";
import { decideNotification } from "./notification.js";
import { decideRecord } from "./record.js";

/** An interest in an item of a meeting's business. */
export interface InterestArisingFacts extends Asked {
  /** Whose meeting; left out: one that no protocol names. */
  readonly meeting?: RecordRule["meetings"][number];
  /** Left out: a kind that no protocol names. */
  readonly interest?: RecordRule["interestKinds"][number];
}

/** Whether the protocol asks to declare it. */
export interface InterestArisingDecision extends Decision {
  readonly outcome: "ASKED" | "NOT_COVERED";
}

const declaring: In<string> = {
  EN: "declaring an interest that touches the business in hand",
  CY: "datgan buddiant sy’n cyffwrdd â’r busnes dan sylw",
};

/**
 * Whether an interest that touches business is declared: at the meeting, where a rule speaks of declarations at meetings; else
 * because the rules ask to declare a conflict that arises, or to tell somebody of it.
 */
export function decideInterestArising(rules: readonly Rule[], facts: InterestArisingFacts): InterestArisingDecision {
  const { classes, titles, language = "EN", meeting, interest } = facts;
  if (meeting) {
    const atMeeting = decideRecord(rules, {
      record: "MEETING_DECLARATIONS",
      classes,
      titles,
      language,
      meeting,
      interest,
    });
    if (atMeeting.outcome === "RECORDED") return asked(atMeeting);
  }
  const [duty] = rulesBinding(
    rulesOfKind(rules, "DEADLINE")
      .filter((rule) => rule.duty === "DECLARE_CONFLICT")
      .map((rule) => ({ rule, subject: rule.subject === null ? [] : [rule.subject] })),
    classes,
  );
  if (duty) return { outcome: "ASKED", ...decidedBy(duty.rule, facts) };
  const told = decideNotification(rules, { occasion: "CONFLICT_OF_INTEREST", classes, titles, language });
  if (told.outcome === "TELL") return asked(told);
  return { outcome: "NOT_COVERED", ...notCovered(declaring[language], language) };
}

const asked = ({ ruleId, clauseId, explanation }: Decision): InterestArisingDecision => {
  return { outcome: "ASKED", ruleId, clauseId, explanation };
};
