import type { Office } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import { onlyIds } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import type { Role } from "@probity/service-kit/roles";
import type { EventReceiver } from "@probity/service-kit/subgraph";

/** The office of a rule as a role: the chain above a person is no office, and whoever is a line manager stands for it. */
export function roleOf(office: Office): Role {
  return office === "LINE_CHAIN" ? "LINE_MANAGER" : office;
}

/** Picks what is current on a day: SQL of a table's alias and a day. */
export const currentOn = (alias: string, day: string) =>
  `${alias}.from_day <= ${day} and (${alias}.to_day is null or ${alias}.to_day >= ${day})`;

/** The line managers of a person on a day, as they are told: SQL of a uuid array of a force, a person and a day. */
export const managersSql = (force: string, person: string, day: string) =>
  `array(select l.manager_id from registers.reporting_lines l where l.force_id = ${force} and l.person_id = ${person} and ${currentOn("l", day)})`;

/**
 * Whether persons `$1` act on day `$3` in an office towards somebody: they hold it; in that of line manager, that they are
 * that person's own. Of somebody who is said to report to nobody, whoever holds the office of line manager is it.
 */
export const actsSql = (row: string, office: string, person: string) => `case
  when ${office} = 'LINE_MANAGER' and exists (select 1 from registers.reporting_lines l
    where l.force_id = ${row}.force_id and l.person_id = ${person} and ${currentOn("l", "$3")})
  then exists (select 1 from registers.reporting_lines l
    where l.force_id = ${row}.force_id and l.person_id = ${person} and l.manager_id = any($1) and ${currentOn("l", "$3")})
  else (${row}.force_id, ${office}) in (select h.force_id, h.role from registers.office_holders h
    where h.person_id = any($1) and ${currentOn("h", "$3")}) end`;

interface Managed {
  readonly personId: string;
  readonly managers: readonly string[];
}

/** The line managers of persons today: one statement for all of a page. */
export const managersOf = (context: RequestContext) =>
  rowLoader<Managed>(
    context,
    managersOf,
    (ids) =>
      context.read(
        "registers:declare",
        `select l.person_id as "personId", array_agg(l.manager_id) as managers from registers.reporting_lines l
         where l.person_id = any($1) and l.force_id = any($forces) and ${currentOn("l", "$2")} group by l.person_id`,
        [onlyIds(ids), context.today],
      ),
    ({ personId }) => personId,
  );

/** The offices in which somebody acts towards a person: those held, and that of line manager where they are the person's own. */
export function rolesTowards(
  roles: readonly string[],
  managers: readonly string[],
  own: string | null,
): readonly string[] {
  if (managers.length === 0) return roles;
  const others = roles.filter((role) => role !== "LINE_MANAGER");
  return own !== null && managers.includes(own) ? [...others, "LINE_MANAGER"] : others;
}

/** Keeps this service's copy of who reports to whom. */
export const receiveReportingLine: EventReceiver = async (data, change, context) => {
  const { id, personId, managerId, from, to } = data as {
    id: string;
    personId: string;
    managerId: string;
    from: string;
    to: string | null;
  };
  await change.query(
    `insert into registers.reporting_lines (force_id, id, person_id, manager_id, from_day, to_day, told_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (force_id, id) do update set to_day = excluded.to_day, told_by = excluded.told_by
     where registers.reporting_lines.told_by < excluded.told_by`,
    [change.forceId, id, personId, managerId, from, to, context.identity.requestId],
  );
};
