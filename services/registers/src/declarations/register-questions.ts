import { rulesBinding } from "@probity/rules/binding";
import { classesOf } from "@probity/rules/person-classes";
import type { Rule } from "@probity/rules/rulebook";
import { daysAfter } from "@probity/service-kit/dates";
import { InterestCategory, InterestRelation } from "../entries/register-entry.entity.js";
import type { DutyBasis } from "../obligations/duty-basis.js";
import { rulebooksOf, rulesOfDay } from "../rulebooks/rules-of-day.js";
import type { RegisterQuestions } from "./register-questions.entity.js";

/** What the register of a person is asked by: the force's rulebooks, and the roles the person has held. */
export interface QuestionBasis {
  readonly rulebooks: DutyBasis["rulebooks"];
  readonly roles: readonly string[];
}

/** What persons of one force are asked by: its rulebooks are read once, however many they are. */
export interface QuestionBasisOfForce {
  readonly rulebooks: QuestionBasis["rulebooks"];
  readonly people: readonly { readonly personId: string; readonly roles: readonly string[] }[];
}

/** Reads it in one statement, by persons `$1`, of the forces that a condition on `h.force_id` picks. */
export const questionBasisSql = (force: string) => `select ${rulebooksOf("p.force_id")} as rulebooks,
    json_agg(json_build_object('personId', p.person_id, 'roles', p.roles)) as people
  from (select h.force_id, h.person_id, array_agg(distinct h.role) as roles from registers.office_holders h
        where h.person_id = any($1) and h.force_id ${force} group by h.force_id, h.person_id) p group by p.force_id`;

/** What was read, by person. */
export function basesIn(rows: readonly QuestionBasisOfForce[]): (QuestionBasis & { personId: string })[] {
  return rows.flatMap(({ rulebooks, people }) => people.map((person) => ({ ...person, rulebooks })));
}

const relationOf = {
  PARTNER: InterestRelation.PARTNER,
  FAMILY: InterestRelation.FAMILY,
  CLOSE_ASSOCIATES: InterestRelation.CLOSE_ASSOCIATE,
  FRIENDS: InterestRelation.FRIEND,
} as const;

const everyKind = Object.values(InterestCategory);

/**
 * What the register of interests asks of a person on a day: by the most specific RECORD rule in force that
 * binds them and says which kinds, with what is configured for the day. Where none says, every kind of interest.
 */
export function questionsFor(basis: QuestionBasis | null, day: string): RegisterQuestions {
  const ofInterests = rulesOn(basis, day, "RECORD").filter(({ record }) => record === "INTERESTS");
  const binding = rulesBinding(ofInterests, classesIn(basis?.roles ?? []));
  const rule = binding.find(({ categories }) => categories.length > 0) ?? binding[0];
  if (!rule) return { categories: everyKind, connected: [], parts: [], clauseId: null, clauseRef: null };
  const { categories, connected, parts, clauseId, clauseRef } = rule;
  const asked = everyKind.filter((one) => categories.length === 0 || categories.includes(one));
  const others = connected.map((one) => relationOf[one]);
  return { categories: asked, connected: others, parts, clauseId, clauseRef };
}

/** By when something is published, and by which clause. */
export interface PublishingLimit {
  readonly on: string;
  readonly clauseId: string;
}

/**
 * The last day for publishing what was declared on a day: by the shortest limit that a PUBLICATION rule of the register of
 * interests sets, with what is configured for the day. Null: none sets one.
 */
export function limitOfPublishing(rulebooks: QuestionBasis["rulebooks"], day: string): PublishingLimit | null {
  const limits = rulesOfDay(rulebooks, day, "PUBLICATION").flatMap(({ rule: { dataset, lagDays, clauseId } }) =>
    dataset === "REGISTER_OF_INTERESTS" && lagDays !== null ? [{ lagDays, clauseId }] : [],
  );
  const shortest = limits.toSorted((one, other) => one.lagDays - other.lagDays)[0];
  return shortest ? { on: daysAfter(day, shortest.lagDays), clauseId: shortest.clauseId } : null;
}

function rulesOn<Kind extends Rule["kind"]>(basis: QuestionBasis | null, day: string, kind: Kind) {
  return rulesOfDay(basis?.rulebooks ?? [], day, kind).map(({ rule, clauseRef }) => ({ ...rule, clauseRef }));
}

/** A rulebook speaks of its own body's classes alone: the person's classes under every kind of body come to the same. */
export function classesIn(roles: readonly string[]) {
  return [...classesOf(roles, "POLICE_AND_CRIME_COMMISSIONER"), ...classesOf(roles, "POLICE_AUTHORITY")];
}
