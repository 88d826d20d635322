import { routesOfVacancy } from "@probity/rules/decisions/vacancy";
import { titleOf } from "@probity/rules/plain-words";
import type { ClauseFallback } from "@probity/rules/route";
import type { Office as RuleOffice, Recipient } from "@probity/rules/vocabulary";
import type { Change } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { closeAppointment } from "../appointments/open-appointment.js";
import { heldByMany } from "../bodies/vacancies.js";
import { rulesInForce } from "../records/kept-rules.js";
import { PersonChangeStepKind as StepKind, type Step } from "./person-change.entity.js";

/** An appointment that goes on after a day. */
export interface RunningAppointment {
  readonly id: string;
  readonly officeId: string;
  readonly title: string;
  readonly from: string;
  readonly to: string | null;
  readonly endReason: string | null;
}

/** The appointments of a person that go on after a day, the highest office first. */
export function runningAfter(change: Change, personId: string, on: string): Promise<RunningAppointment[]> {
  return change.query<RunningAppointment>(
    `select a.id, a.office_id as "officeId", o.title_en as title, a.from_day as "from", a.to_day as "to", a.end_reason as "endReason"
     from people.appointments a join people.offices o on o.force_id = a.force_id and o.id = a.office_id
     where a.force_id = $1 and a.person_id = $2 and (a.to_day is null or a.to_day > $3) order by o.rank, o.title_en, a.id`,
    [change.forceId, personId, on],
  );
}

/** Ends these appointments on a day. */
export async function endOffices(
  change: Change,
  appointments: readonly RunningAppointment[],
  { on, reason }: { on: string; reason: string },
): Promise<Step[]> {
  for (const { id } of appointments) await closeAppointment(change, id, on, reason);
  return appointments.map(({ officeId }) => ({ kind: StepKind.OFFICE_ENDS, on, officeId }));
}

interface Left {
  readonly id: string;
  readonly role: string;
  readonly vacant: boolean;
}

/** Which of these offices nobody holds after a day, and who receives what clauses in force send to them: four statements. */
export async function leftVacant(change: Change, officeIds: readonly string[], on: string): Promise<Step[]> {
  if (officeIds.length === 0) return [];
  const day = daysAfter(on, 1);
  const left = await change.query<Left>(
    `select o.id, o.role, o.role <> all($4) and not exists (select 1 from people.appointments a where a.force_id = o.force_id
       and a.office_id = o.id and a.from_day <= $3::date and (a.to_day is null or a.to_day >= $3::date)) as vacant
     from people.offices o where o.force_id = $1 and o.id = any($2) and coalesce(o.valid_to, $3::date) >= $3::date
     order by o.rank, o.title_en, o.id`,
    [change.forceId, officeIds, day, heldByMany],
  );
  const offices = left
    .filter(({ vacant }) => vacant)
    .map(({ id }) => ({ kind: StepKind.OFFICE_VACANT, on: day, officeId: id }));
  return [...offices, ...(await routesLeft(change, left, day))];
}

async function routesLeft(change: Change, left: readonly Left[], day: string): Promise<Step[]> {
  const titles = await change.query<{ role: string; en: string; cy: string; held: boolean }>(
    `select o.role, min(o.title_en) as en, min(o.title_cy) as cy, bool_or(a.id is not null) as held from people.offices o
     left join people.appointments a on a.force_id = o.force_id and a.office_id = o.id
       and a.from_day <= $2 and (a.to_day is null or a.to_day >= $2)
     where o.force_id = $1 group by o.role
     union all select t.role, t.title_en, t.title_cy, false from people.role_titles t where t.force_id = $1`,
    [change.forceId, day],
  );
  const held = new Set(titles.filter((one) => one.held).map(({ role }) => role));
  const rules = await rulesInForce(change, day);
  const fallbacks = await fallbacksInForce(change, day);
  const inWords = (role: Recipient) => {
    const found = titles.find((one) => one.role === role);
    return found ?? { en: titleOf(role, {}), cy: titleOf(role, {}, "CY") };
  };
  return left
    .filter(({ role }) => !held.has(role))
    .flatMap(({ id, role }) =>
      routesOfVacancy(rules, { office: role as RuleOffice, held, fallbacks }).map(
        ({ clauseId, goesTo, byFallback }): Step => {
          const route = { on: day, officeId: id, clauseId };
          if (goesTo === null) return { kind: StepKind.ROUTE_UNHELD, ...route };
          const { en, cy } = inWords(goesTo);
          return { kind: StepKind.ROUTE_PASSES_ON, ...route, recipient: { en, cy }, byFallback };
        },
      ),
    );
}

async function fallbacksInForce(change: Change, on: string): Promise<ClauseFallback[]> {
  const kept = await change.query<{ fallbacks: ClauseFallback[] }>(
    `select fallbacks from people.rulebooks where force_id = $1 and in_force_from <= $2 and (in_force_to is null or in_force_to >= $2)`,
    [change.forceId, on],
  );
  return kept.flatMap(({ fallbacks }) => fallbacks);
}
