import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Language } from "@probity/rules/language";
import { CaseClockKind } from "./clock-enums.js";

interface Said {
  /** The event that is counted from. */
  readonly event?: Readonly<Record<Language, string>>;
  /** Why it stands still. */
  readonly stands: Readonly<Record<Language, string>>;
}

const clarification = { EN: "clarification was asked for", CY: "gofynnwyd am eglurhad" } as const;
const raised = { EN: "raising the case", CY: "codi’r achos" } as const;

const said: Readonly<Record<CaseClockKind, Said>> = {
  [CaseClockKind.TELL_DPO]: { stands: clarification },
  [CaseClockKind.TELL_REGULATOR]: { stands: clarification },
  [CaseClockKind.ANSWER_REQUEST]: { stands: clarification },
  [CaseClockKind.REPORT_ON_APPOINTMENT]: {
    event: { EN: "the notification to the Panel", CY: "yr hysbysiad i’r Panel" },
    stands: { EN: "a post-election period does not count", CY: "nid yw cyfnod ar ôl etholiad yn cyfrif" },
  },
  [CaseClockKind.FIRST_STEP]: { event: raised, stands: clarification },
  [CaseClockKind.CLOSING]: { event: raised, stands: clarification },
};

/** From what a clock counts and why it stands still, in words; left out what its rule says itself. */
export function wordsOfClock(kind: CaseClockKind, language: Language): { event?: string; stands: string } {
  const { event, stands } = said[kind];
  return { ...(event ? { event: event[language] } : {}), stands: stands[language] };
}

/** By what a clock of the force’s own runs: never the law, never a rule of its text. */
export function targetInWords(since: string, language: Language): string {
  const day = isoDayInWords(since, language);
  return language === "CY"
    ? `targed yr heddlu ers ${day}, nid y gyfraith na’r protocol`
    : `target of the force since ${day}, not the law or the protocol`;
}
