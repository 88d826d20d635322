import { rulesBinding } from "../binding.js";
import type { RecordKind, RecordRule } from "../kinds/record.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { connectedInWords, recordInWords } from "../sentences/record.js";
import type { Office } from "../vocabulary.js";
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
    return { outcome: "RECORDED", ...terms, ...decidedBy(asking, facts.titles) };
  }
  const [first] = binding;
  if (!first)
    return { outcome: "NOT_COVERED", ...nothing, ...notCovered(`a record of ${recordInWords(facts.record)}`) };
  return { outcome: "NOT_ASKED", ...nothing, ...decidedBy(first, facts.titles, [whyNot(first, facts) ?? ""]) };
}

const nothing = { to: null, connected: [], includesDeclined: false, parts: [], when: null };

function whyNot(rule: RecordRule, { declined, connected, meeting, interest }: RecordFacts): string | null {
  if (declined === true && !rule.includesDeclined)
    return `${rule.clauseId} does not speak of offers that were declined.`;
  if (connected !== undefined && !rule.connected.includes(connected))
    return `${rule.clauseId} does not speak of ${connectedInWords([connected], "and")}.`;
  if (meeting !== undefined && rule.meetings.length > 0 && !rule.meetings.includes(meeting))
    return `${rule.clauseId} names other meetings.`;
  if (interest !== undefined && rule.interestKinds.length > 0 && !rule.interestKinds.includes(interest))
    return `${rule.clauseId} names other kinds of interest.`;
  return null;
}
