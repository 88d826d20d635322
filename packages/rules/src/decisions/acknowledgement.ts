import { rulesBinding } from "../binding.js";
import type { AcknowledgeRule } from "../kinds/acknowledge.js";
import { listInWords } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";

/** What has happened to somebody who is bound. */
export interface AcknowledgementFacts extends Asked {
  event: AcknowledgeRule["on"][number];
  /** The clauses of the version that is to be signed, by their ids. */
  clauseIds: readonly string[];
  /** With NEW_VERSION: those of them that differ from what the person signed before. */
  changed?: readonly string[];
}

/** Whether somebody is asked to sign, and for what. */
export interface AcknowledgementDecision extends Decision {
  /** NOT_ASKED: the rule asks on other events, or nothing changed. */
  outcome: "ASKED" | "NOT_ASKED" | "NOT_COVERED";
  method: AcknowledgeRule["method"] | null;
  /** What is signed for: all on appointment, what changed in a new version, what continues on leaving. */
  clauseIds: string[];
}

/** Whether somebody of these classes is asked to sign the protocol. */
export function decideAcknowledgement(rules: readonly Rule[], facts: AcknowledgementFacts): AcknowledgementDecision {
  const binding = rulesBinding(rulesOfKind(rules, "ACKNOWLEDGE"), facts.classes);
  const rule = binding.find(({ on }) => on.includes(facts.event)) ?? binding[0];
  if (!rule) return { outcome: "NOT_COVERED", method: null, clauseIds: [], ...notCovered("signing it") };
  const asked = rule.on.includes(facts.event);
  const clauseIds = asked ? toSign(rules, facts) : [];
  const note = asked ? noteOn(facts.event, clauseIds) : "It does not ask for it on this event.";
  return {
    outcome: clauseIds.length > 0 ? "ASKED" : "NOT_ASKED",
    method: clauseIds.length > 0 ? rule.method : null,
    clauseIds,
    ...decidedBy(rule, { titles: facts.titles }, [note]),
  };
}

function toSign(rules: readonly Rule[], { event, clauseIds, changed = [], classes }: AcknowledgementFacts): string[] {
  switch (event) {
    case "APPOINTMENT":
      return [...clauseIds];
    case "NEW_VERSION":
      return clauseIds.filter((clauseId) => changed.includes(clauseId));
    case "LEAVING": {
      const continuing = rulesOfKind(rules, "PROHIBITION").filter(({ afterLeaving }) => afterLeaving);
      const binding = new Set(rulesBinding(continuing, classes).map(({ clauseId }) => clauseId));
      return clauseIds.filter((clauseId) => binding.has(clauseId));
    }
  }
}

function noteOn(event: AcknowledgementFacts["event"], clauseIds: readonly string[]): string {
  if (event === "APPOINTMENT") return "All of it is signed for.";
  if (event === "NEW_VERSION")
    return clauseIds.length === 0 ? "No clause has changed." : `What changed is signed for: ${and(clauseIds)}.`;
  return clauseIds.length === 0
    ? "Nothing in it continues after leaving."
    : `What continues after leaving is signed for: ${and(clauseIds)}.`;
}

const and = (words: readonly string[]) => listInWords(words, "and");
