import { barredFrom, type Barred, type PersonConflict } from "@probity/rules/conflicts";
import { rolesAllow } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";
import type { ForceCopy, Raised } from "./decide.js";

export const runsOn = (period: { from: string; to: string | null }, day: string): boolean =>
  period.from <= day && (period.to === null || day <= period.to);

/** Who handles cases in a force today, by the offices that people hold. */
export function handlersOf({ holders }: ForceCopy, today: string): string[] {
  const handling = holders.filter((one) => runsOn(one, today) && rolesAllow([one.role as Role], "cases:handle"));
  return [...new Set(handling.map(({ personId }) => personId))];
}

/** The line management of staff ends at its head: whom the head of staff answers to is no line manager (worked case 3, DC-RR.2). */
export function isElected(role: string): boolean {
  return ["ELECTED_HOLDER", "DEPUTY", "CHAIR_OF_BODY", "MEMBER"].includes(role);
}

/** Whom a matter concerns, and what is known of conflicts with them. */
export type Concerning = Pick<Raised, "subjectId" | "furtherSubjectIds" | "conflicts" | "formerHandlerIds"> & {
  readonly complainantId: string | null;
};

/** Who may not receive a matter by those who hold offices on a day: what all matters have in common is read once. */
export function barringOn({ holders, lines }: ForceCopy, holdersDay: string): (concerning: Concerning) => Barred {
  const elected = new Set(
    holders.filter((holder) => isElected(holder.role) && runsOn(holder, holdersDay)).map(({ personId }) => personId),
  );
  const counting = lines.filter((line) => runsOn(line, holdersDay) && !elected.has(line.managerId));
  const ofManager = Map.groupBy(counting, ({ managerId }) => managerId);
  return ({ subjectId, furtherSubjectIds = [], complainantId, conflicts = [], formerHandlerIds = [] }) => {
    const persons = { subjectIds: [subjectId, ...furtherSubjectIds], complainantId, formerHandlerIds };
    return barredFrom(persons, ofManager, conflicts);
  };
}

/** What the router is told of one matter beside the force's own copy. */
export interface RoutingFacts {
  readonly conflicts: PersonConflict[];
  /** Whom the force named to watch over cases without a lawful recipient. */
  readonly keepers: string[];
}

/** Reads it in one statement: the force, those concerned, the day. */
export const routingFactsSql = `select
  coalesce((select json_agg(json_build_object('personId', c.person_id, 'otherId', c.other_id, 'cause', c.cause))
    from cases.conflicts_of(s.force_id, $2::uuid[], $3::date) c), '[]') as conflicts,
  coalesce((select json_agg(k.person_id order by k.from_day, k.id) from cases.queue_keepers k
    where k.force_id = s.force_id and k.from_day <= $3::date and (k.to_day is null or k.to_day >= $3::date)), '[]') as keepers
  from cases.force_settings s where s.force_id = $1`;

/** Who watches over a matter that nobody may receive: whom the force named, else its oversight body; never anybody barred from it. */
export function watchersOf(keepers: readonly string[], oversight: readonly string[], barred: Barred): string[] {
  const free = (persons: readonly string[]) => [...new Set(persons)].filter((id) => !barred.has(id));
  const named = free(keepers);
  return named.length > 0 ? named : free(oversight);
}
