import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { permissionsOfRole, type Permission } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";
import type { Canaries, Readers } from "../../shared/canaries.js";
import type { ForceOfWorld } from "./force-of-world.js";

/** What planting in a force goes with. */
export interface Planting {
  readonly platform: TestPlatform;
  readonly canaries: Canaries;
  readonly force: ForceOfWorld;
  /** A key that is itself a canary: nobody ever reads it again. */
  readonly key: () => string;
  readonly token: (place: string, readers: Readers) => string;
}

/** Who may do this in the force today. */
export async function holders(
  { platform, force }: Pick<Planting, "platform" | "force">,
  permission: Permission,
): Promise<Set<string>> {
  const rows = await platform.database.query<{ subject: string; roles: Role[] }>(
    `select l.subject, array(select o.role from people.appointments a join people.offices o on o.force_id = a.force_id and o.id = a.office_id
        where a.force_id = l.force_id and a.person_id = l.person_id and a.from_day <= current_date and coalesce(a.to_day, current_date) >= current_date
      union select g.role from people.access_grants g where g.force_id = l.force_id and g.subject = l.subject) as roles
     from people.logins l where l.force_id = $1`,
    [force.id],
  );
  return new Set(
    rows
      .filter(({ roles }) => roles.some((role) => permissionsOfRole[role]?.includes(permission)))
      .map(({ subject }) => subject),
  );
}
