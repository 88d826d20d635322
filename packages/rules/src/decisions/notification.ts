import { rulesBinding } from "../binding.js";
import type { NotifyRule, Occasion, Promptness } from "../kinds/notify.js";
import { theTitle } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { occasionInWords, promptnessInWords } from "../sentences/notify.js";
import type { Office, Recipient, Titles } from "../vocabulary.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";
import { passOver, type TellingMode } from "./telling.js";

/** What has happened, to whom. */
export interface NotificationFacts extends Asked {
  occasion: Occasion;
  /** Whose affairs; one's own unless told. */
  affects?: NotifyRule["covers"][number];
  /** It may yet happen. */
  prospective?: boolean;
  /** The offices that the person concerned holds today. */
  offices?: readonly Office[];
}

/** Who is told, and how soon. */
export interface NotificationDecision extends Decision {
  /** NOBODY_LAWFUL: everybody named is concerned. NOT_ASKED: the rule is for other cases. */
  outcome: "TELL" | "NOBODY_LAWFUL" | "NOT_ASKED" | "NOT_COVERED";
  to: Recipient[];
  mode: TellingMode | null;
  passedOver: Recipient[];
  when: Promptness | null;
}

/** Who is told of something. Who holds an office that the text names never receives the news about himself or herself. */
export function decideNotification(rules: readonly Rule[], facts: NotificationFacts): NotificationDecision {
  const onOccasion = rulesOfKind(rules, "NOTIFY").filter(({ occasion }) => occasion === facts.occasion);
  const binding = rulesBinding(onOccasion, facts.classes);
  const rule = binding.find((one) => whyNot(one, facts) === null);
  if (rule) return tell(rule, facts);
  const [first] = binding;
  const nobody = { to: [], mode: null, passedOver: [], when: null };
  if (!first)
    return { outcome: "NOT_COVERED", ...nobody, ...notCovered(`telling of ${occasionInWords(facts.occasion)}`) };
  return { outcome: "NOT_ASKED", ...nobody, ...decidedBy(first, facts.titles, [whyNot(first, facts) ?? ""]) };
}

function whyNot(rule: NotifyRule, { affects = "SELF", prospective = false }: NotificationFacts): string | null {
  if (!rule.covers.includes(affects)) {
    const whose = affects === "SELF" ? "one's own affairs" : "the close family's affairs";
    return `${rule.clauseId} does not speak of ${whose}.`;
  }
  return prospective && !rule.includesProspective ? `${rule.clauseId} waits until it has happened.` : null;
}

function tell(rule: NotifyRule, { offices = [], titles = {} }: NotificationFacts): NotificationDecision {
  const exception = offices.find((office) => rule.ifSubjectIs[office] !== undefined);
  const named = exception === undefined ? rule.to : (rule.ifSubjectIs[exception]?.to ?? []);
  const { to, passedOver, notes } = passOver(named, rule.mode, offices, titles);
  const explanation = [
    ...(exception === undefined ? [] : [exceptionNote(exception, rule, titles)]),
    ...notes,
    ...(to.length === 0 ? ["Nobody named may lawfully be told."] : []),
    ...(rule.when === null ? [] : [`It says "${promptnessInWords(rule.when)}": no number in the text.`]),
  ];
  return {
    outcome: to.length === 0 ? "NOBODY_LAWFUL" : "TELL",
    to,
    mode: rule.mode,
    passedOver,
    when: rule.when,
    ...decidedBy(rule, titles, explanation),
  };
}

function exceptionNote(office: Office, { clauseId }: NotifyRule, titles: Titles): string {
  return `It is about ${theTitle(office, titles)}, for whom ${clauseId} names another recipient.`;
}
