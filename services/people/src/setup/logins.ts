import type { Change } from "@probity/service-kit/context";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";

/** Lets a subject in, as a person of the force where one is named; false when the subject was let in before. */
export async function letIn(change: Change, subject: string, personId: string | null): Promise<boolean> {
  const [fresh] = await change.query(
    `insert into people.logins (force_id, subject, person_id) values ($1, $2, $3)
     on conflict (force_id, subject) do nothing returning id`,
    [change.forceId, subject, personId],
  );
  return fresh !== undefined;
}

/** A role for a subject apart from any office. */
export interface Granted {
  readonly subject: string;
  readonly role: Role;
  readonly reason: string;
  readonly until: string | null;
  readonly by: string;
}

/** Grants a role; answers the grant's id. */
export async function grantRole(change: Change, { subject, role, reason, until, by }: Granted): Promise<string> {
  const id = uuidv7();
  await change.query(
    `insert into people.access_grants (force_id, id, subject, role, reason, valid_to, granted_by) values ($1, $2, $3, $4, $5, $6, $7)`,
    [change.forceId, id, subject, role, reason, until, by],
  );
  await change.audit({ action: "grantAccess", entity: "AccessGrant", entityId: id, after: { role, until }, reason });
  return id;
}
