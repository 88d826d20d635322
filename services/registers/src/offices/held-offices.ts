import type { Change, RequestContext } from "@probity/service-kit/context";
import { rowLoader } from "@probity/service-kit/loader";

/** Picks what a person of a force holds on a day: force `$1`, person `$2`, day `$3`, of `registers.office_holders h`. */
export const heldOnDay = `h.force_id = $1 and h.person_id = $2 and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)`;

const heldSql = `select h.force_id as "forceId", array_agg(distinct h.role) as roles from registers.office_holders h
  where h.person_id = any($1) and h.from_day <= $2 and (h.to_day is null or h.to_day >= $2)`;

interface Held {
  readonly forceId: string;
  readonly roles: readonly string[];
}

/** The persons that the caller is, in whichever force. */
export const personsOf = (context: RequestContext): string[] =>
  context.identity.grants.map(({ personId }) => personId).filter((id) => id !== null);

/** The offices that the caller holds today, by force: one statement for a request. */
export const officesHeld = (context: RequestContext) =>
  rowLoader<Held>(
    context,
    officesHeld,
    () =>
      context.read("registers:declare", `${heldSql} and h.force_id = any($forces) group by h.force_id`, [
        personsOf(context),
        context.today,
      ]),
    ({ forceId }) => forceId,
  );

/** The offices that the caller holds today in the force of a change. */
export async function officesHeldIn(change: Change, context: RequestContext): Promise<readonly string[]> {
  const own = [context.personIn(change.forceId)];
  const [held] = await change.query<Held>(`${heldSql} and h.force_id = $3 group by h.force_id`, [
    own,
    context.today,
    change.forceId,
  ]);
  return held?.roles ?? [];
}
