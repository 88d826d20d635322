import type { PersonConflict } from "@probity/rules/conflicts";
import { layeredOn } from "@probity/rules/effective-rulebook";
import { classesOf, type BodyKind } from "@probity/rules/person-classes";
import { decideReviewRoute } from "@probity/rules/review-route";
import { decideRoute, type ClauseFallback } from "@probity/rules/route";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import { together, versionsInForce, type Standing } from "@probity/rules/together";
import type { CanonicalMatter, Office, Titles } from "@probity/rules/vocabulary";
import type { DirectDiscussion } from "@probity/service-kit/route-enums";
import { barringOn, isElected, runsOn } from "./barring.js";
import { RouteStatus, type RouteDecision } from "./route.entity.js";

/** A version as this service keeps it. */
export interface KeptRulebook extends Standing {
  readonly id: string;
  /** Those with days are an administrator's configuration, laid over the version's own. */
  readonly rules: { rule: unknown; clauseRef: string; from?: string; to?: string | null }[];
  readonly fallbacks: ClauseFallback[];
}

/** What this service keeps of a force, read in one statement. */
export interface ForceCopy {
  readonly governingBodies: { kind: BodyKind; validFrom: string; validTo: string | null }[];
  readonly titles: Record<string, { en: string; cy: string }>;
  readonly fallback: { role: Office; reason: string } | null;
  readonly rulebooks: KeptRulebook[];
  readonly holders: { personId: string; role: string; from: string; to: string | null }[];
  readonly lines: { personId: string; managerId: string; from: string; to: string | null }[];
}

/** Reads everything a route rests on, of one force. */
export const forceCopySql = `select s.governing_bodies as "governingBodies", s.titles, s.fallback,
  (select coalesce(json_agg(json_build_object('id', r.id, 'protocolId', r.protocol_id, 'instrument', r.instrument, 'precedence', r.precedence,
     'inForceFrom', r.in_force_from, 'inForceTo', r.in_force_to, 'rules', r.rules, 'fallbacks', r.fallbacks) order by r.id), '[]')
   from cases.rulebooks r where r.force_id = s.force_id) as rulebooks,
  (select coalesce(json_agg(json_build_object('personId', h.person_id, 'role', h.role, 'from', h.from_day, 'to', h.to_day) order by h.from_day, h.id), '[]')
   from cases.office_holders h where h.force_id = s.force_id) as holders,
  (select coalesce(json_agg(json_build_object('personId', l.person_id, 'managerId', l.manager_id, 'from', l.from_day, 'to', l.to_day) order by l.from_day, l.id), '[]')
   from cases.reporting_lines l where l.force_id = s.force_id) as lines
  from cases.force_settings s where s.force_id = $1`;

/** What somebody raises. */
export interface Raised {
  readonly matter: CanonicalMatter;
  readonly complainantId: string;
  readonly subjectId: string;
  readonly furtherSubjectIds?: readonly string[];
  readonly directDiscussion: DirectDiscussion;
  /** Who of those concerned is conflicted with whom; none where nobody may be told. */
  readonly conflicts?: readonly PersonConflict[];
  /** Who handled it before, where what was decided then is under review; none: nothing is. */
  readonly formerHandlerIds?: readonly string[];
  /** The day it began: the version in force then judges it. */
  readonly on: string;
}

const governs = (force: ForceCopy, day: string) =>
  force.governingBodies.find((body) => runsOn({ from: body.validFrom, to: body.validTo }, day));

/** Whose office holders receive: today's, or those of the day it began, where the governing body has ended. */
export function holdersDayOf(force: ForceCopy, on: string, today: string): string {
  return governs(force, today) ? today : on;
}

/** The persons who may receive by an office in a matter that began on a day. */
export function holdersOf(force: ForceCopy, role: string, on: string, today: string): string[] {
  const day = holdersDayOf(force, on, today);
  return force.holders.filter((holder) => holder.role === role && runsOn(holder, day)).map(({ personId }) => personId);
}

/** One person for each set of offices held on a day: whoever holds the same ones is routed alike. */
export function standingOn(force: ForceCopy, day: string): ForceCopy["holders"] {
  const held = Map.groupBy(
    force.holders.filter((holder) => runsOn(holder, day)),
    ({ personId }) => personId,
  );
  const byOffices = new Map<string, ForceCopy["holders"][number]>();
  for (const own of held.values()) {
    const offices = own.map(({ role }) => role).toSorted();
    if (own[0] && !byOffices.has(offices.join())) byOffices.set(offices.join(), own[0]);
  }
  return [...byOffices.values()];
}

/** Where a matter goes: the rules of the day it began, the office holders of today (of that day, where the governing body has ended). */
export function decide(force: ForceCopy, raised: Raised, today: string): RouteDecision {
  return judgeOf(force, raised.on, today, { inWelsh: true })(raised);
}

/** Decides any matter that began on a day: what they have in common is read once. */
export function judgeOf(
  force: ForceCopy,
  on: string,
  today: string,
  { inWelsh = false }: { inWelsh?: boolean } = {},
): (raised: Omit<Raised, "on">) => RouteDecision {
  const { holdersDay, held, rolesOf, classesOfPerson, versions, bound } = judgedBy(force, on, today);
  const concerned = (personId: string) => ({ personId, classes: classesOfPerson(personId) });
  const lines = force.lines.filter((line) => runsOn(line, holdersDay));
  const given = {
    rules: bound.map(({ kept }) => kept.rule),
    holders: holdersByOffice(held),
    titles: titlesIn(force, "en"),
    ...(force.fallback ? { fallback: force.fallback } : {}),
    clauseFallbacks: versions.flatMap(({ version }) => version.fallbacks),
  };
  const barring = barringOn(force, holdersDay);
  return ({ matter, complainantId, subjectId, directDiscussion, ...concerning }) => {
    const [complainant, subject] = [concerned(complainantId), concerned(subjectId)];
    const lineManagerChain = chainOf(complainantId, lines).filter((id) => !rolesOf(id).some(isElected));
    const facts = { matter, complainant, subject, directDiscussion, on };
    const barred = barring({ complainantId, subjectId, ...concerning });
    const decideOn = concerning.formerHandlerIds?.length ? decideReviewRoute : decideRoute;
    const decision = decideOn({ ...given, facts, lineManagerChain, barred });
    const welsh = inWelsh
      ? decideOn({ ...given, titles: titlesIn(force, "cy"), language: "CY", facts, lineManagerChain, barred })
      : null;
    const deciding = bound.find(({ kept }) => kept.rule.id === decision.ruleId);
    return {
      ...(welsh ? inBoth(decision, welsh) : decision),
      status: RouteStatus[decision.status],
      clauseRef: deciding?.kept.clauseRef ?? null,
      versionId: (deciding ?? versions[0])?.version.id ?? null,
    };
  };
}

/** What a force calls its offices, in a language. */
export function titlesIn(force: ForceCopy, language: "en" | "cy"): Titles {
  return Object.fromEntries(Object.entries(force.titles).map(([role, title]) => [role, title[language]])) as Titles;
}

/** A decision with its Welsh words beside the English. */
function inBoth(decision: Decided, welsh: Decided): Decided {
  const titled = (key: "recipients" | "afterDiscussion" | "firstContacts") =>
    decision[key].map((one, at) => ({ ...one, titleCy: welsh[key][at]?.title }));
  return {
    ...decision,
    recipients: titled("recipients"),
    afterDiscussion: titled("afterDiscussion"),
    firstContacts: titled("firstContacts"),
    passedOver: decision.passedOver.map((one, at) => ({
      ...one,
      titleCy: welsh.passedOver[at]?.title,
      reasonCy: welsh.passedOver[at]?.reason,
    })),
    explanationCy: welsh.explanation,
    nextStepCy: welsh.nextStep,
  } as Decided;
}

type Decided = ReturnType<typeof decideRoute>;

/** The rules that judge a matter which began on a day, and who holds which office. */
export function judgedBy(force: ForceCopy, on: string, today: string) {
  const holdersDay = holdersDayOf(force, on, today);
  const body = governs(force, holdersDay)?.kind ?? "POLICE_AND_CRIME_COMMISSIONER";
  const held = force.holders.filter((holder) => runsOn(holder, holdersDay));
  const rolesOf = (personId: string) => held.filter((holder) => holder.personId === personId).map(({ role }) => role);
  const classesOfPerson = (personId: string) => classesOf(rolesOf(personId), body);
  // Only the versions that judge are parsed: a force may keep many.
  const versions = versionsInForce(force.rulebooks, on).map((version) => ({ version, rules: rulesOn(version, on) }));
  const { bound } = together(versions);
  return { holdersDay, held, rolesOf, classesOfPerson, versions, bound };
}

function rulesOn({ rules }: KeptRulebook, on: string): { rule: Rule; clauseRef: string }[] {
  return layeredOn(rules, on).flatMap(({ rule, clauseRef }) =>
    parseRules([rule]).map((read) => ({ rule: read, clauseRef })),
  );
}

function holdersByOffice(held: ForceCopy["holders"]): Record<string, string[]> {
  const holders: Record<string, string[]> = {};
  for (const { role, personId } of held) (holders[role] ??= []).push(personId);
  return holders;
}

function chainOf(personId: string, lines: ForceCopy["lines"]): string[] {
  const chain: string[] = [];
  let next = lines.find((line) => line.personId === personId)?.managerId;
  while (next && !chain.includes(next)) {
    chain.push(next);
    const manager = next;
    next = lines.find((line) => line.personId === manager)?.managerId;
  }
  return chain;
}
