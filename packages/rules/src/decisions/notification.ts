import { rulesBinding } from "../binding.js";
import type { NotifyRule, Occasion, Promptness } from "../kinds/notify.js";
import type { In } from "../language.js";
import { theTitle } from "../plain-words.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { occasionInWords, promptnessInWords } from "../sentences/notify.js";
import type { Office, Recipient } from "../vocabulary.js";
import { after } from "../welsh.js";
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
  const { language = "EN" } = facts;
  if (!first) {
    const about = phrases[language].telling(occasionInWords(facts.occasion, language));
    return { outcome: "NOT_COVERED", ...nobody, ...notCovered(about, language) };
  }
  return { outcome: "NOT_ASKED", ...nobody, ...decidedBy(first, facts, [whyNot(first, facts) ?? ""]) };
}

interface Phrases {
  readonly telling: (of: string) => string;
  readonly notOf: Readonly<Record<NotifyRule["covers"][number], (clause: string) => string>>;
  readonly waits: (clause: string) => string;
  readonly nobody: string;
  readonly says: (when: string) => string;
  readonly another: (office: string, clause: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    telling: (of) => `telling of ${of}`,
    notOf: {
      SELF: (clause) => `${clause} does not speak of one's own affairs.`,
      CLOSE_FAMILY: (clause) => `${clause} does not speak of the close family's affairs.`,
    },
    waits: (clause) => `${clause} waits until it has happened.`,
    nobody: "Nobody named may lawfully be told.",
    says: (when) => `It says "${when}": no number in the text.`,
    another: (office, clause) => `It is about ${office}, for whom ${clause} names another recipient.`,
  },
  CY: {
    telling: (of) => `roi gwybod ${after("am", of)}`,
    notOf: {
      SELF: (clause) => `Nid yw ${clause} yn sôn am faterion y person ei hun.`,
      CLOSE_FAMILY: (clause) => `Nid yw ${clause} yn sôn am faterion y teulu agos.`,
    },
    waits: (clause) => `Mae ${clause} yn aros nes iddo ddigwydd.`,
    nobody: "Ni ellir yn gyfreithlon roi gwybod i neb a enwir.",
    says: (when) => `Mae’n dweud “${when}”: dim rhif yn y testun.`,
    another: (office, clause) =>
      `Mae’n ymwneud ${after("â", office)}, y mae ${clause} yn enwi derbynnydd arall ar ei gyfer.`,
  },
};

function whyNot(rule: NotifyRule, facts: NotificationFacts): string | null {
  const { affects = "SELF", prospective = false, language = "EN" } = facts;
  const said = phrases[language];
  if (!rule.covers.includes(affects)) return said.notOf[affects](rule.clauseId);
  return prospective && !rule.includesProspective ? said.waits(rule.clauseId) : null;
}

function tell(
  rule: NotifyRule,
  { offices = [], titles = {}, language = "EN" }: NotificationFacts,
): NotificationDecision {
  const exception = offices.find((office) => rule.ifSubjectIs[office] !== undefined);
  const named = exception === undefined ? rule.to : (rule.ifSubjectIs[exception]?.to ?? []);
  const { to, passedOver, notes } = passOver(named, rule.mode, offices, titles, language);
  const said = phrases[language];
  const explanation = [
    ...(exception === undefined ? [] : [said.another(theTitle(exception, titles, language), rule.clauseId)]),
    ...notes,
    ...(to.length === 0 ? [said.nobody] : []),
    ...(rule.when === null ? [] : [said.says(promptnessInWords(rule.when, language))]),
  ];
  return {
    outcome: to.length === 0 ? "NOBODY_LAWFUL" : "TELL",
    to,
    mode: rule.mode,
    passedOver,
    when: rule.when,
    ...decidedBy(rule, { titles, language }, explanation),
  };
}
