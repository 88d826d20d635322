import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import type { Role } from "@probity/service-kit/roles";
import { endGrants, type RunningGrant } from "../changes/end-grants.js";
import { holdAccess } from "../setup/last-administrator.js";
import { grantRole } from "../setup/logins.js";

/** What a token says of the groups of its provider. */
interface GroupToken {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresOn: string;
}

/** Somebody to whom a provider gave a role. */
export interface MemberRow {
  readonly role: Role;
  /** The login. */
  readonly id: string;
  readonly name: string;
}

/** Who is in and who is out of one group from now on. */
export interface GroupChange {
  readonly role: Role;
  readonly add: readonly string[];
  readonly remove: readonly string[];
}

/** The token of the provider that asks: the gateway names it in the identity that it signs. */
export const tokenIdOf = ({ identity }: RequestContext): string | null =>
  /^client:scim-([0-9a-f-]{36})$/.exec(identity.subject)?.[1] ?? null;

/** The roles that the asking provider may give. */
export async function groupRolesOf(context: RequestContext, forceId: string): Promise<readonly Role[]> {
  const [token] = await context.read<GroupToken>(
    "people:provision",
    "select roles from people.provisioning_tokens where force_id = $1 and force_id = any($forces) and id = $2",
    [forceId, tokenIdOf(context)],
  );
  return token?.roles ?? [];
}

const given = "g.granted_by like 'client:scim-%' and (g.valid_to is null or g.valid_to >= $2)";

/** Whom providers gave these roles, and who have them today: what an administrator granted by hand is in no group. */
export function membersOf(context: RequestContext, forceId: string, roles: readonly Role[]): Promise<MemberRow[]> {
  return context.read<MemberRow>(
    "people:provision",
    `select distinct g.role, l.id, p.name from people.access_grants g
     join people.logins l on l.force_id = g.force_id and l.subject = g.subject and not l.removed
     join people.persons p on p.force_id = l.force_id and p.id = l.person_id
     where g.force_id = $1 and g.force_id = any($forces) and ${given} and g.role = any($3) order by g.role, l.id`,
    [forceId, context.today, roles],
  );
}

/**
 * Gives a role to some and takes it from others, as a provider's group says. What is given ends with the token, and what was given
 * before lasts as long as the token of the latest change. @throws NOT_FOUND for a role that the token is not for, INVALID for
 * somebody unknown and where no administrator would be left.
 */
export async function changeGroup(change: Change, context: RequestContext, asked: GroupChange): Promise<void> {
  const { forceId } = change;
  const [token] = await change.query<GroupToken>(
    `select id, name, roles, expires_on as "expiresOn" from people.provisioning_tokens where force_id = $1 and id = $2`,
    [forceId, tokenIdOf(context)],
  );
  if (!token?.roles.includes(asked.role)) throw notFound("group");
  await holdAccess(change);
  const on = dayBefore(context.today);
  const reason = `group of the identity provider “${token.name}”`;
  const leaving = await change.query<RunningGrant>(
    `select g.id, g.role, g.valid_to as "to" from people.access_grants g
     join people.logins l on l.force_id = g.force_id and l.subject = g.subject
     where g.force_id = $1 and ${given} and g.role = $3 and l.id = any($4)`,
    [forceId, context.today, asked.role, asked.remove],
  );
  await extend(change, context, token, asked.role);
  for (const subject of await newMembers(change, context, asked))
    await grantRole(change, {
      subject,
      role: asked.role,
      reason,
      until: token.expiresOn,
      by: context.identity.subject,
    });
  await endGrants(change, leaving, { on, reason, field: "members" });
  const after = { role: asked.role, added: asked.add.length, removed: leaving.length };
  await change.audit({ action: "provisionGroup", entity: "ProvisioningToken", entityId: token.id, after });
}

async function newMembers(change: Change, context: RequestContext, { role, add }: GroupChange): Promise<string[]> {
  const logins = await change.query<{ id: string; subject: string; isMember: boolean }>(
    `select l.id, l.subject, exists (select 1 from people.access_grants g
       where g.force_id = l.force_id and g.subject = l.subject and ${given} and g.role = $3) as "isMember"
     from people.logins l where l.force_id = $1 and l.id = any($4) and l.person_id is not null and not l.removed order by l.subject`,
    [change.forceId, context.today, role, add],
  );
  if (logins.length < new Set(add).size) throw invalid("members", "One of the members is no user of this force.");
  return logins.filter(({ isMember }) => !isMember).map(({ subject }) => subject);
}

async function extend(change: Change, context: RequestContext, token: GroupToken, role: Role): Promise<void> {
  const extended = await change.query<{ id: string }>(
    `update people.access_grants g set valid_to = $4 where g.force_id = $1 and ${given} and g.role = $3 and g.valid_to < $4 returning g.id`,
    [change.forceId, context.today, role, token.expiresOn],
  );
  if (extended.length === 0) return;
  const after = { until: token.expiresOn };
  await change.audit(
    ...extended.map(({ id }) => ({ action: "extendAccess", entity: "AccessGrant", entityId: id, after })),
  );
}
