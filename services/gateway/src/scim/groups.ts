import { createHash } from "node:crypto";
import SCIMMY from "scimmy";
import { ScimRefusal } from "./scim-error.js";
import { isObject, type PatchRequest } from "./users.js";

/** A role that the provider may give, as the people service tells of it. */
export interface ProvisionedGroup {
  readonly role: string;
  readonly members: readonly { readonly id: string; readonly name: string }[];
}

const { Group } = SCIMMY.Schemas;

const names: Readonly<Record<string, string>> = {
  FORCE_ADMIN: "Administrators",
  AUDITOR: "Auditors",
  READER: "Readers",
};

/** What a group is called: fixed, as providers find it by this. */
export const nameOf = ({ role }: Pick<ProvisionedGroup, "role">): string => names[role] ?? role;

/** Changes with the members. */
export const versionOf = ({ role, members }: ProvisionedGroup): string =>
  createHash("sha256")
    .update([role, ...members.map(({ id }) => id)].join(" "))
    .digest("hex")
    .slice(0, 24);

/** A role as a SCIM group; `base` is the address of the force's endpoint. */
export function groupBody(group: ProvisionedGroup, base: string, withMembers: boolean): object {
  const { role } = group;
  const members = group.members.map(({ id, name }) => {
    return { value: id, display: name, $ref: `${base}/Users/${id}`, type: "User" };
  });
  const version = withMembers ? { version: `W/"${versionOf(group)}"` } : {};
  return {
    schemas: [Group.id],
    id: role,
    displayName: nameOf(group),
    ...(withMembers ? { members } : {}),
    meta: { resourceType: "Group", location: `${base}/Groups/${role}`, ...version },
  };
}

/** Who comes into a group and who goes out. */
export interface MembersChanged {
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

type Said = { displayName?: string; members?: readonly { value?: string }[] | undefined };

/** What a whole group in place of the former changes. @throws ScimRefusal where the schema is broken */
export function replaced(known: ProvisionedGroup, body: unknown): MembersChanged {
  return changed(known, groupOf(body));
}

/** What a PATCH changes (RFC 7644, 3.5.2), also in the forms that common providers send. */
export async function patchedMembers(known: ProvisionedGroup, body: unknown): Promise<MembersChanged> {
  const patch = new SCIMMY.Messages.PatchOp(body as PatchRequest);
  const members = known.members.map(({ id }) => ({ value: id }));
  const before = { schemas: [Group.id], id: known.role, displayName: nameOf(known), members };
  const target = await patch.apply(new Group(before, "both"));
  return target ? changed(known, target) : { add: [], remove: [] };
}

/** What a new group would be called. @throws ScimRefusal where the schema is broken */
export const nameSaid = (body: unknown): string => groupOf(body).displayName;

function groupOf(body: unknown): InstanceType<typeof Group> {
  if (!isObject(body)) throw new ScimRefusal(400, "Send a group as a JSON object.", "invalidSyntax");
  const { schemas } = body;
  if (!Array.isArray(schemas) || !schemas.includes(Group.id))
    throw new ScimRefusal(400, `Say the schema ${Group.id}.`, "invalidSyntax");
  return new Group(body, "in");
}

function changed(known: ProvisionedGroup, { displayName, members = [] }: Said): MembersChanged {
  if (displayName?.toLowerCase() !== nameOf(known).toLowerCase())
    throw new ScimRefusal(400, "A group stands for a role of the platform: its name cannot be changed.", "mutability");
  const before = known.members.map(({ id }) => id);
  const after = new Set(members.flatMap(({ value }) => value ?? []));
  return { add: [...after].filter((id) => !before.includes(id)), remove: before.filter((id) => !after.has(id)) };
}
