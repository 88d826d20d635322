import { randomUUID } from "node:crypto";
import type { Grant, Identity } from "@probity/service-kit/identity";
import type { Role } from "@probity/service-kit/roles";
import type { TestDatabase } from "./database.js";

/** A named person of a named force: "pcc" of "staffordshire", as the platform would know them at sign-in. */
export async function actor(
  database: TestDatabase,
  slug: string,
  login: string,
): Promise<Identity & { forceId: string; personId: string }> {
  const subject = `${login}@${slug}.example`;
  const grants = await grantsOf(database, subject);
  const [grant] = grants;
  if (!grant?.personId) throw new Error(`There is no ${subject} in the demonstration.`);
  return { ...identityOf(subject, grants), forceId: grant.forceId, personId: grant.personId };
}

/** Somebody who belongs to every force: operator@probity.example, auditor@probity.example, client:reader. */
export async function actorEverywhere(database: TestDatabase, subject: string): Promise<Identity> {
  return identityOf(subject, await grantsOf(database, subject));
}

function identityOf(subject: string, grants: Grant[]): Identity {
  const kind = subject.startsWith("client:") ? "system" : "person";
  return {
    kind,
    subject,
    name: subject,
    graph: "full",
    grants,
    platformRoles: [],
    purpose: "request",
    requestId: randomUUID(),
    origin: "127.0.0.1",
  };
}

async function grantsOf(database: TestDatabase, subject: string): Promise<Grant[]> {
  const rows = await database.query<{ forceId: string; personId: string | null; roles: Role[] }>(
    `select l.force_id as "forceId", l.person_id as "personId", array(
       select o.role from people.appointments a join people.offices o on o.force_id = a.force_id and o.id = a.office_id
       where a.force_id = l.force_id and a.person_id = l.person_id and a.from_day <= current_date and (a.to_day is null or a.to_day >= current_date)
       union select g.role from people.access_grants g where g.force_id = l.force_id and g.subject = l.subject) as roles
     from people.logins l where l.subject = $1`,
    [subject],
  );
  return rows;
}

/** The id of a force of the demonstration. */
export async function forceId(database: TestDatabase, slug: string): Promise<string> {
  const [force] = await database.query<{ id: string }>("select id from protocols.forces where slug = $1", [slug]);
  if (!force) throw new Error(`There is no force ${slug}.`);
  return force.id;
}
