import { permissionsOfRole, type Permission } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";

/** From where somebody has a role. */
export interface RoleSource {
  readonly subject: string;
  readonly personId: string | null;
  readonly role: Role;
  readonly officeId: string | null;
  /** ISO days, both inclusive. */
  readonly since: string;
  readonly until: string | null;
  readonly reason: string | null;
}

/** One thing that somebody may see or do, and why. */
export interface AccessLineOf extends RoleSource {
  readonly area: Permission;
}

/** What each of these sources allows, one line for each area; of one area alone, where it is named. */
export function linesFor(sources: readonly RoleSource[], only: string | null): AccessLineOf[] {
  return sources.flatMap((source) =>
    (permissionsOfRole[source.role] ?? [])
      .filter((area) => only === null || area === only)
      .map((area) => ({ ...source, area })),
  );
}
