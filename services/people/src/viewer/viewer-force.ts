import type { Grant } from "@probity/service-kit/identity";
import { permissionsOf } from "@probity/service-kit/permissions";
import type { ViewerForce } from "./viewer.entity.js";

/** What the caller is in the force of a grant. */
export function viewerForce({ forceId, personId, roles }: Grant): ViewerForce {
  return { forceId, personId, force: { id: forceId }, roles, permissions: permissionsOf(roles) };
}
