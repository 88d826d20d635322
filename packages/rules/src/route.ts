import type { Language } from "./language.js";
import { theTitle, titleOf } from "./plain-words.js";
import { routeFor } from "./matters.js";
import type { Barred } from "./conflicts.js";
import {
  holdsOffice,
  sortNamed,
  sortRecipients,
  type Holders,
  type PassedOver,
  type RouteRecipient,
  type Standing,
} from "./recipients.js";
import { routePhrases } from "./route-phrases.js";
import { concernInWords, nextStepInWords, recipientsInWords } from "./route-words.js";
import type { RouteRule } from "./kinds/route.js";
import { rulesOfKind, type Rule } from "./rulebook.js";
import { readBack } from "./sentence.js";
import type { CanonicalMatter, Marking, Office, PersonClass, Recipient, Titles } from "./vocabulary.js";

/** TRIED: talked and not settled. IMPRACTICAL: the person says it cannot be done. NOT_TRIED: not yet. */
export type DirectDiscussion = "TRIED" | "IMPRACTICAL" | "NOT_TRIED";

/** One person concerned, with the classes he or she belongs to on the day. */
export interface ConcernedPerson {
  personId: string;
  classes: readonly PersonClass[];
}

/** What somebody wants to raise. `on` is an ISO day; the rules given are those in force on it. */
export interface ConcernFacts {
  matter: CanonicalMatter;
  complainant: ConcernedPerson;
  subject: ConcernedPerson;
  directDiscussion: DirectDiscussion;
  on: string;
}

/** Everything a routing decision rests on. */
export interface RouteQuestion {
  rules: readonly Rule[];
  facts: ConcernFacts;
  holders: Holders;
  /** The complainant's line manager first, then upwards. */
  lineManagerChain: readonly string[];
  /** Who else must not receive it, and why: further subjects, conflicts, whoever answers to the subject. */
  barred?: Barred;
  titles: Titles;
  /** Of the explanation; `titles` are those of the language. English where left out. */
  language?: Language;
  /** Who takes a matter the text sends to nobody, as the force configured it. */
  fallback?: { role: Office; reason: string };
  /** Who takes a matter that a clause sends to its own subject, as the force said when it accepted that; before `fallback`. */
  clauseFallbacks?: readonly ClauseFallback[];
}

/** Whom a force named for the case that everybody whom a clause names is concerned. */
export interface ClauseFallback {
  clauseId: string;
  role: Office;
}

/** Who receives the matter, by which clause, and how that was found. */
export interface RouteDecision {
  /** DISCUSS_FIRST: nobody receives it yet; `afterDiscussion` says who would. */
  status: "ROUTED" | "NO_LAWFUL_RECIPIENT" | "DISCUSS_FIRST";
  recipients: RouteRecipient[];
  afterDiscussion: RouteRecipient[];
  /** Whom the person may approach first, where the clause names first contacts. */
  firstContacts: RouteRecipient[];
  ruleId: string | null;
  clauseId: string | null;
  passedOver: PassedOver[];
  /** True when the force's fallback, not the protocol's text, names the recipient. */
  byFallback: boolean;
  explanation: string[];
  informalFirst: boolean;
  marking: Marking | null;
  consultBeforeDecision: Office | null;
  /** What the person should know or do next, in words. */
  nextStep: string | null;
}

/**
 * Who receives a concern. The most specific route of the rulebook decides; a person who is the subject, raises the
 * concern or is barred from it never receives it, a vacant office is passed over; then the next named, then the fallback, then nobody.
 */
export function decideRoute(question: RouteQuestion): RouteDecision {
  const { facts } = question;
  const cell = { matter: facts.matter, complainant: facts.complainant.classes, subject: facts.subject.classes };
  const rule = routeFor(rulesOfKind(question.rules, "ROUTE"), cell);
  const about = concernInWords(question);
  if (rule === null) {
    return settle(undecided(null, [about, phrasesOf(question).namesNobody]), question);
  }
  return applyRoute(rule, question, [about]);
}

/** Applies one route to the facts, whichever matter it is for. */
export function applyRoute(
  rule: RouteRule,
  question: RouteQuestion,
  explanation: readonly string[] = [],
): RouteDecision {
  const said = phrasesOf(question);
  const standing = standingOf(question);
  const { named, marking, because } = whoIsNamed(rule, question, standing);
  const { able, passedOver, partly, ofNecessity } = sortNamed(named, rule.mode, standing);
  const inOrder = rule.mode === "MUST" || rule.mode === "MAY";
  const firstContacts = sortRecipients(rule.firstContact, "MAY", standing).able;
  const decision: RouteDecision = {
    ...undecided(rule, [...explanation, readBack(rule, question.titles, question.language), ...because]),
    recipients: inOrder ? able.slice(0, 1) : able,
    firstContacts,
    passedOver,
    informalFirst: rule.informalFirst,
    marking,
    consultBeforeDecision: rule.consultBeforeDecision,
    nextStep: nextStepInWords(rule, inOrder ? able.slice(1) : [], firstContacts, question),
  };
  for (const { title, reason } of passedOver) decision.explanation.push(said.passedOver(title, reason));
  for (const { title, reason } of partly) decision.explanation.push(said.standsBack(title, reason));
  for (const title of ofNecessity) decision.explanation.push(said.ofNecessity(title, rule.clauseId));
  return settle(decision, question, rule);
}

function undecided(rule: RouteRule | null, explanation: string[]): RouteDecision {
  return {
    status: "NO_LAWFUL_RECIPIENT",
    recipients: [],
    afterDiscussion: [],
    firstContacts: [],
    ruleId: rule?.id ?? null,
    clauseId: rule?.clauseId ?? null,
    passedOver: [],
    byFallback: false,
    explanation,
    informalFirst: false,
    marking: null,
    consultBeforeDecision: null,
    nextStep: null,
  };
}

/** Takes the fallback where the text left nobody, and says what the outcome is. */
function settle(decision: RouteDecision, question: RouteQuestion, rule: RouteRule | null = null): RouteDecision {
  const said = phrasesOf(question);
  const settled = decision.recipients.length > 0 ? decision : withFallback(decision, question);
  if (settled.recipients.length === 0) {
    settled.explanation.push(said.nobodyMay);
    return { ...settled, nextStep: said.waits };
  }
  const who = recipientsInWords(settled.recipients, question.titles, question.language);
  if (rule?.precondition === "DIRECT_DISCUSSION" && question.facts.directDiscussion === "NOT_TRIED") {
    const nextStep = said.talkFirst(rule.clauseId, who);
    settled.explanation.push(said.asksForTalk(rule.clauseId));
    return { ...settled, status: "DISCUSS_FIRST", recipients: [], afterDiscussion: settled.recipients, nextStep };
  }
  settled.explanation.push(said.goesTo(who, settled.marking));
  return { ...settled, status: "ROUTED" };
}

/** The fallback of the clause first, then that of the force: the first who lawfully can. */
function withFallback(decision: RouteDecision, question: RouteQuestion): RouteDecision {
  const said = phrasesOf(question);
  let settled = decision;
  for (const { role, reason } of fallbacksFor(decision, question)) {
    const { able, passedOver } = sortRecipients([role], "MUST", standingOf(question));
    const why = able.length > 0 ? said.fallback(reason) : null;
    const explanation = [
      ...settled.explanation,
      ...(why === null ? [] : [why]),
      ...passedOver.map((one) => said.fallbackPassedOver(one.title, one.reason)),
    ];
    const over = [...settled.passedOver, ...passedOver];
    settled = { ...settled, recipients: able, passedOver: over, byFallback: able.length > 0, explanation };
    if (able.length > 0) return settled;
  }
  return settled;
}

function fallbacksFor({ clauseId }: RouteDecision, question: RouteQuestion) {
  const { fallback, clauseFallbacks = [] } = question;
  const ofClause = clauseFallbacks
    .filter((one) => one.clauseId === clauseId)
    .map((one) => ({ role: one.role, reason: phrasesOf(question).acceptedFor(one.clauseId) }));
  return fallback === undefined ? ofClause : [...ofClause, fallback];
}

interface Named {
  named: readonly Recipient[];
  marking: Marking | null;
  because: string[];
}

function whoIsNamed(rule: RouteRule, question: RouteQuestion, standing: Standing): Named {
  const { facts, titles, language } = question;
  const said = phrasesOf(question);
  const named = (office: Office) => (language === "CY" ? theTitle(office, titles, language) : titleOf(office, titles));
  for (const [office, exception] of Object.entries(rule.ifSubjectIs) as [
    Office,
    { to: Recipient[]; marking: Marking | null },
  ][]) {
    if (
      !facts.subject.classes.some((word) => word === office) &&
      !holdsOffice(office, facts.subject.personId, standing)
    )
      continue;
    const because = said.subjectIs(named(office), rule.clauseId);
    return { named: exception.to, marking: exception.marking ?? rule.marking, because: [because] };
  }
  if (rule.unless !== null && holdsOffice(rule.unless.complainantIs, facts.complainant.personId, standing)) {
    const because = said.raisedBy(named(rule.unless.complainantIs), rule.clauseId);
    return { named: rule.unless.to, marking: rule.marking, because: [because] };
  }
  return { named: rule.to, marking: rule.marking, because: [] };
}

const phrasesOf = ({ language = "EN" }: RouteQuestion) => routePhrases[language];

function standingOf({ facts, holders, lineManagerChain, titles, barred, language = "EN" }: RouteQuestion): Standing {
  return {
    language,
    ...(barred ? { barred } : {}),
    complainantId: facts.complainant.personId,
    subjectId: facts.subject.personId,
    holders,
    lineManagerChain,
    titles,
  };
}
