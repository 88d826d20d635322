import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

/** Where permissions and their history are shown, and whether leave is needed. */
export function permissionThings({ force, permission }: Known): Things {
  const list = (inside: string) => `{ permissions(force: "${force}", first: 50) { ${inside} } }`;
  const one = (id: string, inside: string) => `{ permission(id: "${id}") { ${inside} } }`;
  const { everything, former, step } = permission;
  return {
    Permission: {
      "staff's, with all there can be": { by: [list("nodes { $ }"), one(everything, "$")], id: everything },
      "staff's former": {
        by: [list("nodes { $ }"), one(former, "$"), one(everything, "renews { $ }")],
        id: former,
      },
    },
    PermissionConnection: { "of the force": { by: [list("$")] } },
    PublishedPermission: { "that of staff": { by: [here("publishedPermissions { nodes { $ } }")], id: everything } },
    PublishedPermissionConnection: { published: { by: [here("publishedPermissions { $ }")] } },
    PermissionStep: {
      "of staff's": { by: [list("nodes { history { $ } }"), one(everything, "history { $ }")], id: step },
    },
    LeaveNeed: {
      "of one's own": { by: [`{ leaveNeed(input: { forceId: "${force}", matter: MEDIA_CONTACT }) { $ } }`] },
    },
  };
}
