import type { Change, RequestContext } from "@probity/service-kit/context";
import { rowLoader } from "@probity/service-kit/loader";
import { managersOf, managersSql, rolesTowards } from "./line-manager.js";

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

/** The offices in which the caller acts today towards a person. */
export async function officesTowards(
  context: RequestContext,
  { forceId, personId }: { readonly forceId: string; readonly personId: string },
): Promise<readonly string[]> {
  const [held, managed] = await Promise.all([officesHeld(context).load(forceId), managersOf(context).load(personId)]);
  return rolesTowards(held?.roles ?? [], managed?.managers ?? [], context.personIn(forceId));
}

/** The same within a change: one statement. */
export async function officesTowardsIn(
  change: Change,
  context: RequestContext,
  personId: string,
): Promise<readonly string[]> {
  const { forceId } = change;
  const own = context.personIn(forceId);
  const [found] = await change.query<{ roles: string[]; managers: string[] }>(
    `select array(select distinct h.role from registers.office_holders h where ${heldOnDay}) as roles, ${managersSql("$1", "$4", "$3")} as managers`,
    [forceId, own, context.today, personId],
  );
  return rolesTowards(found?.roles ?? [], found?.managers ?? [], own);
}
