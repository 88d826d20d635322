import { rulesBinding } from "../binding.js";
import type { RecordKind, RecordRule } from "../kinds/record.js";
import type { In } from "../language.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { connectedInWords, recordInWords } from "../sentences/record.js";
import type { Office } from "../vocabulary.js";
import { after } from "../welsh.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";

/** What might have to be written down. */
export interface RecordFacts extends Asked {
  record: RecordKind;
  /** An offer that was not accepted. */
  declined?: boolean;
  /** Whose it is, where it is not the person's own. */
  connected?: RecordRule["connected"][number];
  meeting?: RecordRule["meetings"][number];
  interest?: RecordRule["interestKinds"][number];
}

/** Whether it is written down, where, when, and what it says. */
export interface RecordDecision extends Decision {
  outcome: "RECORDED" | "NOT_ASKED" | "NOT_COVERED";
  /** Null: the text does not say. */
  to: Office | null;
  connected: RecordRule["connected"];
  includesDeclined: boolean;
  parts: string[];
  when: RecordRule["when"];
}

/** Whether something is recorded. Of the rules that fit, the most specific decides. */
export function decideRecord(rules: readonly Rule[], facts: RecordFacts): RecordDecision {
  const ofKind = rulesOfKind(rules, "RECORD").filter(({ record }) => record === facts.record);
  const binding = rulesBinding(ofKind, facts.classes);
  const asking = binding.find((rule) => whyNot(rule, facts) === null);
  if (asking) {
    const { to, connected, includesDeclined, parts, when } = asking;
    const terms = { to, connected, includesDeclined, parts, when };
    return { outcome: "RECORDED", ...terms, ...decidedBy(asking, facts) };
  }
  const [first] = binding;
  const { language = "EN" } = facts;
  if (!first) {
    const about = phrases[language].recordOf(recordInWords(facts.record, language));
    return { outcome: "NOT_COVERED", ...nothing, ...notCovered(about, language) };
  }
  return { outcome: "NOT_ASKED", ...nothing, ...decidedBy(first, facts, [whyNot(first, facts) ?? ""]) };
}

const nothing = { to: null, connected: [], includesDeclined: false, parts: [], when: null };

interface Phrases {
  readonly recordOf: (what: string) => string;
  readonly notDeclined: (clause: string) => string;
  readonly silentOf: (clause: string, whom: string) => string;
  readonly otherMeetings: (clause: string) => string;
  readonly otherInterests: (clause: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    recordOf: (what) => `a record of ${what}`,
    notDeclined: (clause) => `${clause} does not speak of offers that were declined.`,
    silentOf: (clause, whom) => `${clause} does not speak of ${whom}.`,
    otherMeetings: (clause) => `${clause} names other meetings.`,
    otherInterests: (clause) => `${clause} names other kinds of interest.`,
  },
  CY: {
    recordOf: (what) => `cofnod ${after("o", what)}`,
    notDeclined: (clause) => `Nid yw ${clause} yn sôn am gynigion a wrthodwyd.`,
    silentOf: (clause, whom) => `Nid yw ${clause} yn sôn ${after("am", whom)}.`,
    otherMeetings: (clause) => `Mae ${clause} yn enwi cyfarfodydd eraill.`,
    otherInterests: (clause) => `Mae ${clause} yn enwi mathau eraill o fuddiant.`,
  },
};

function whyNot(rule: RecordRule, facts: RecordFacts): string | null {
  const { declined, connected, meeting, interest, language = "EN" } = facts;
  const { clauseId } = rule;
  const said = phrases[language];
  if (declined === true && !rule.includesDeclined) return said.notDeclined(clauseId);
  if (connected !== undefined && !rule.connected.includes(connected))
    return said.silentOf(clauseId, connectedInWords([connected], "and", language));
  if (meeting !== undefined && rule.meetings.length > 0 && !rule.meetings.includes(meeting))
    return said.otherMeetings(clauseId);
  if (interest !== undefined && rule.interestKinds.length > 0 && !rule.interestKinds.includes(interest))
    return said.otherInterests(clauseId);
  return null;
}
