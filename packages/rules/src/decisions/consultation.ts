import { rulesBinding } from "../binding.js";
import type { ConsultRule, Topic } from "../kinds/consult.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { topicInWords } from "../sentences/consult.js";
import type { Office, Recipient } from "../vocabulary.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";
import { passOver, type TellingMode } from "./telling.js";

/** Who asks, on what, and which offices the person concerned holds. */
export interface ConsultationFacts extends Asked {
  topic: Topic;
  offices?: readonly Office[];
}

/** Who is asked, and whether something waits for the answer. */
export interface ConsultationDecision extends Decision {
  /** NOBODY_LAWFUL: everybody named is concerned. */
  outcome: "CONSULT" | "NOBODY_LAWFUL" | "NOT_COVERED";
  whom: Recipient[];
  mode: TellingMode | null;
  passedOver: Recipient[];
  /** What waits for it; null: nothing does. */
  mustPrecede: ConsultRule["before"];
}

/** Who is consulted on a topic by somebody of these classes. The most specific rule decides. */
export function decideConsultation(rules: readonly Rule[], facts: ConsultationFacts): ConsultationDecision {
  const { classes, topic, offices = [], titles = {} } = facts;
  const onTopic = rulesOfKind(rules, "CONSULT").filter((rule) => rule.topic === topic);
  const [rule] = rulesBinding(onTopic, classes);
  if (!rule) {
    const nobody = { whom: [], mode: null, passedOver: [], mustPrecede: null };
    return { outcome: "NOT_COVERED", ...nobody, ...notCovered(`consulting about ${topicInWords(topic)}`) };
  }
  const { to, passedOver, notes } = passOver(rule.consult, rule.mode, offices, titles);
  const nobody = to.length === 0 ? ["Nobody named may lawfully be consulted."] : [];
  return {
    outcome: to.length === 0 ? "NOBODY_LAWFUL" : "CONSULT",
    whom: to,
    mode: rule.mode,
    passedOver,
    mustPrecede: rule.before,
    ...decidedBy(rule, { titles }, [...notes, ...nobody]),
  };
}
