import { permissionsOfRole, type Permission } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";

/** What a role allows; of one area alone, where it is named. */
export function areasOf(role: Role, only: string | null): Permission[] {
  return (permissionsOfRole[role] ?? []).filter((area) => only === null || area === only);
}

/** The roles that allow something in an area. */
export function rolesAllowing(area: string): Role[] {
  return (Object.keys(permissionsOfRole) as Role[]).filter((role) => areasOf(role, area).length > 0);
}
