import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import { PublicField } from "@probity/service-kit/public";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { within } from "@probity/service-kit/tenancy";
import { ObjectType } from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import type { Scope } from "../appointments/appointment.loaders.js";

/** An office that nobody holds. */
@ObjectType({ description: "An office that nobody holds on the day." })
export class Vacancy {
  @PublicField(() => Office, { description: "The office." })
  office: Office;

  @PublicField(() => DateScalar, {
    nullable: true,
    description: "Since which day; null where it has not been held and its own first day is not known.",
  })
  since: string | null;
}

/** Held by as many as there are: with nobody in it none of these is vacant. */
export const heldByMany: readonly Role[] = ["STAFF", "LINE_MANAGER", "SENIOR_LEADERSHIP", "MEMBER", "POLICY_OWNER"];

type VacantRow = Omit<Office, "from" | "to"> & { from: string | null; to: string | null; lastDay: string | null };

/** The offices of a force that nobody holds on a day, the highest first: one statement. */
export async function vacanciesOn(
  context: RequestContext,
  scope: Scope,
  forceId: string,
  on: string,
): Promise<Vacancy[]> {
  const rows = await context.read<VacantRow>(
    scope,
    `select ${columnsOf(Office, "o")}, max(a.to_day) as "lastDay" from people.offices o
     left join people.bodies b on b.force_id = o.force_id and b.id = o.body_id
     left join people.appointments a on a.force_id = o.force_id and a.office_id = o.id and a.from_day <= $2
     where o.force_id = $1${within(scope, "o", "o.public")} and o.role <> all($3)
       and coalesce(o.valid_from, $2) <= $2 and coalesce(o.valid_to, $2) >= $2
       and (b.id is null or (b.valid_from <= $2 and coalesce(b.valid_to, $2) >= $2))
     group by o.force_id, o.id
     having not coalesce(bool_or(a.id is not null and (a.to_day is null or a.to_day >= $2)), false)
     order by o.rank, o.title_en, o.id`,
    [forceId, on, heldByMany],
  );
  return rows.map(({ lastDay, ...office }) => {
    return { office: Object.assign(new Office(), office), since: lastDay ? daysAfter(lastDay, 1) : office.from };
  });
}
