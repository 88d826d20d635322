import { rulesBinding } from "../binding.js";
import type { ForbiddenConduct, LawfulBasis, PoliticalActivity, ProhibitionRule } from "../kinds/prohibition.js";
import { differsFrom } from "../differs-from.js";
import type { In } from "../language.js";
import type { PermissionMatter } from "../kinds/permission.js";
import { rulesOfKind, type Rule } from "../rulebook.js";
import { conductInWords } from "../sentences/conduct-words.js";
import { activitiesInWords, basisInWords } from "../sentences/prohibition.js";
import { after } from "../welsh.js";
import { decidedBy, notCovered, type Asked, type Decision } from "./decision.js";

/** Who would do what, on which lawful basis, and whether after having left. */
export interface ConductFacts extends Asked {
  conduct: ForbiddenConduct;
  /** For political restriction: the post or activity. */
  activity?: PoliticalActivity;
  basis?: LawfulBasis;
  afterLeaving?: boolean;
}

/** From the strictest to the mildest; SILENT: the text says nothing of it. */
const outcomes = [
  "PROHIBITED",
  "ALLOWED_WITH_PERMISSION",
  "ALLOWED_IF_DECLARED",
  "LIFTED",
  "EXEMPT",
  "SILENT",
] as const;
export type ConductOutcome = (typeof outcomes)[number];

/** Whether a conduct is forbidden to somebody. */
export interface ConductDecision extends Decision {
  outcome: ConductOutcome;
  /** Whose absence forbids it, with ALLOWED_WITH_PERMISSION. */
  permission: PermissionMatter | null;
  /** A citation that the text may differ from: for legal review, it blocks nothing. */
  differsFromStatute: string | null;
}

/** What a protected disclosure may carry out in spite of a duty of confidence. */
const confidences: readonly ForbiddenConduct[] = [
  "BREACH_OF_CONFIDENCE",
  "PRIVATE_AFFAIRS",
  "CLOSED_MEETINGS",
  "BUSINESS_INFORMATION",
];

/**
 * Whether a conduct is forbidden. Every clause that speaks of it applies, so the strictest answer stands; only a clause
 * by which protected disclosures prevail comes before all of them.
 */
export function decideConduct(rules: readonly Rule[], facts: ConductFacts): ConductDecision {
  const answers = rulesOfKind(rules, "PROHIBITION")
    .map((rule) => ({ rule, outcome: answerOf(rule, facts) }))
    .filter(({ outcome }) => outcome !== "SILENT")
    .sort((one, other) => outcomes.indexOf(one.outcome) - outcomes.indexOf(other.outcome));
  const { language = "EN" } = facts;
  const prevailing = disclosurePrevails(rules, facts);
  if (prevailing) {
    const why = phrases[language].prevails;
    return { outcome: "LIFTED", ...plain, ...decidedBy(prevailing, facts, [why]) };
  }
  const [strictest] = answers;
  if (!strictest) {
    const about = phrases[language].barTo(conductInWords(facts.conduct, language));
    return { outcome: "SILENT", ...plain, ...notCovered(about, language) };
  }
  const { rule, outcome } = strictest;
  return {
    outcome,
    permission: outcome === "ALLOWED_WITH_PERMISSION" ? rule.unlessPermitted : null,
    differsFromStatute: differsFrom(rule),
    ...decidedBy(rule, facts, notesOf(rule, outcome, facts)),
  };
}

const plain = { permission: null, differsFromStatute: null };

function answerOf(rule: ProhibitionRule, facts: ConductFacts): ConductOutcome {
  const { conduct, activity, basis, classes, afterLeaving = false } = facts;
  if (rule.conduct !== conduct || (afterLeaving && !rule.afterLeaving)) return "SILENT";
  if (activity !== undefined && !speaksOf(rule, activity)) return "SILENT";
  if (rule.exempt.some((exempt) => classes.includes(exempt))) return "EXEMPT";
  if (rulesBinding([rule], classes).length === 0) return "SILENT";
  if (basis !== undefined && rule.unlessBasis.includes(basis)) return "LIFTED";
  if (activity !== undefined && rule.allowedIfDeclared.includes(activity)) return "ALLOWED_IF_DECLARED";
  return rule.unlessPermitted === null ? "PROHIBITED" : "ALLOWED_WITH_PERMISSION";
}

/** A rule that lists activities speaks of these alone. */
function speaksOf({ barred, allowedIfDeclared }: ProhibitionRule, activity: PoliticalActivity): boolean {
  const listed = [...barred, ...allowedIfDeclared];
  return listed.length === 0 || listed.includes(activity);
}

function disclosurePrevails(rules: readonly Rule[], { conduct, basis, classes }: ConductFacts): Rule | undefined {
  if (basis !== "PROTECTED_DISCLOSURE" || !confidences.includes(conduct)) return undefined;
  const prevailing = rulesOfKind(rules, "STANDARD").filter(
    ({ standard }) => standard === "PROTECTED_DISCLOSURE_PREVAILS",
  );
  return rulesBinding(prevailing, classes)[0];
}

interface Phrases {
  readonly prevails: string;
  readonly barTo: (conduct: string) => string;
  readonly exempts: (clause: string) => string;
  readonly lifted: (basis: string) => string;
  readonly onceDeclared: (activities: string) => string;
  readonly untilLeave: string;
  readonly differs: (from: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    prevails: "A protected disclosure prevails over every duty of confidence.",
    barTo: (conduct) => `a bar to ${conduct}`,
    exempts: (clause) => `${clause} exempts the person by name.`,
    lifted: (basis) => `The bar is lifted ${basis}.`,
    onceDeclared: (activities) => `What may be done once declared: ${activities}.`,
    untilLeave: "It is forbidden until leave is given.",
    differs: (from) => `The text may differ from ${from}: for legal review.`,
  },
  CY: {
    prevails: "Mae datgeliad gwarchodedig yn drech na phob dyletswydd cyfrinachedd.",
    barTo: (conduct) => `gwaharddiad ar ${conduct}`,
    exempts: (clause) => `Mae ${clause} yn eithrio’r person wrth ei enw.`,
    lifted: (basis) => `Codir y gwaharddiad ${basis}.`,
    onceDeclared: (activities) => `Yr hyn y ceir ei wneud ar ôl ei ddatgan: ${activities}.`,
    untilLeave: "Mae wedi’i wahardd nes rhoi caniatâd.",
    differs: (from) => `Gall y testun fod yn wahanol ${after("i", from)}: i’w adolygu’n gyfreithiol.`,
  },
};

function notesOf(rule: ProhibitionRule, outcome: ConductOutcome, facts: ConductFacts): string[] {
  const { activity, basis, language = "EN" } = facts;
  const said = phrases[language];
  const notes: string[] = [];
  if (outcome === "EXEMPT") notes.push(said.exempts(rule.clauseId));
  if (outcome === "LIFTED" && basis !== undefined) notes.push(said.lifted(basisInWords(basis, language)));
  if (outcome === "ALLOWED_IF_DECLARED" && activity !== undefined)
    notes.push(said.onceDeclared(activitiesInWords([activity], "and", language)));
  if (outcome === "ALLOWED_WITH_PERMISSION") notes.push(said.untilLeave);
  const statute = differsFrom(rule);
  if (statute !== null) notes.push(said.differs(statute));
  return notes;
}
