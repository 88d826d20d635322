import type { RecusalProcess, RecusalRule, Tie } from "../kinds/recusal.js";
import { capital, classesInWords, listInWords } from "../plain-words.js";
import type { Titles } from "../vocabulary.js";

const processWords: Record<RecusalProcess, string> = {
  APPOINTMENT: "an appointment",
  DISCIPLINE: "a disciplinary matter",
  PROMOTION: "a promotion",
  GRADING: "a grading",
  GRANT: "a grant",
  COMMISSIONING: "a commission",
  PROCUREMENT: "a purchase",
};

const tieWords: Record<Tie, string> = {
  OWN_VENTURE: "a venture of one's own",
  PARTNER: "a partner",
  RELATIVE: "a relative",
  FRIEND: "a friend",
  CLOSE_PERSONAL_RELATIONSHIP: "somebody in a close personal relationship",
};

/** A process in words: "an appointment". */
export function processInWords(process: RecusalProcess): string {
  return processWords[process];
}

/** How one is tied, in words, as one list. */
export function tiesInWords(ties: readonly Tie[], conjunction: "or" | "and"): string {
  return listInWords(
    ties.map((tie) => tieWords[tie]),
    conjunction,
  );
}

/** Who takes no part in what, for which ties. */
export function recusalSentence(rule: RecusalRule, titles: Titles): string {
  const what = listInWords(
    rule.processes.map((process) => processWords[process]),
    "or",
  );
  const who = classesInWords(rule.subject, titles);
  return capital(`${who} takes no part in ${what} that concerns ${tiesInWords(rule.ties, "or")} (${rule.clauseId}).`);
}
