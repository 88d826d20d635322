import { createHash } from "node:crypto";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { addPerson } from "../setup/add-people.js";
import { holdAccess, refuseNoAdministrator } from "../setup/last-administrator.js";
import { usableEmail } from "../setup/usable-subject.js";

/** A person's login, as an identity provider knows it. */
export interface UserRow {
  readonly id: string;
  readonly personId: string;
  readonly userName: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly active: boolean;
  readonly removed: boolean;
}

/** What an identity provider says of somebody. */
export interface SaidOfUser {
  readonly userName: string;
  readonly name: string;
  readonly externalId?: string | null;
  readonly active: boolean;
  readonly removed: boolean;
}

/** The columns of a user: `logins l join persons p`. A login that is no person is none. */
export const userRow = `select l.id, l.person_id as "personId", l.subject as "userName", p.name, l.external_id as "externalId", l.active, l.removed
  from people.logins l join people.persons p on p.force_id = l.force_id and p.id = l.person_id`;

/** Changes with everything that an identity provider may change. */
export const versionOf = ({ userName, name, externalId, active }: UserRow): string =>
  createHash("sha256")
    .update(JSON.stringify([userName, name, externalId, active]))
    .digest("hex")
    .slice(0, 24);

/** Adds somebody who is not here yet; who was removed comes back as the same person. Answers the id. */
export async function addUser(change: Change, context: RequestContext, said: SaidOfUser): Promise<string> {
  const { forceId } = change;
  const email = usableEmail("userName", said.userName);
  const [known] = await change.query<UserRow>(`${userRow} where l.force_id = $1 and l.subject = $2 for update of l`, [
    forceId,
    email,
  ]);
  if (known && !known.removed) throw notUnique();
  if (known) return replaceUser(change, context, known, said);
  const [taken] = await change.query("select id from people.logins where force_id = $1 and subject = $2", [
    forceId,
    email,
  ]);
  if (taken) throw notUnique();
  const personId = await addPerson(change, { name: said.name, email, forceId, idempotencyKey: "" });
  const [added] = await change.query<{ id: string }>(
    "update people.logins set external_id = $3, active = $4 where force_id = $1 and person_id = $2 returning id",
    [forceId, personId, said.externalId ?? null, said.active],
  );
  return added?.id ?? "";
}

/** The user to change. @throws NOT_FOUND; INVALID (ifVersion) where it is another than the provider saw */
export async function userToChange(change: Change, id: string, ifVersion: string | null): Promise<UserRow> {
  const [known] = await change.query<UserRow>(
    `${userRow} where l.force_id = $1 and l.id = $2 and not l.removed for update of l`,
    [change.forceId, id],
  );
  if (!known) throw notFound("user");
  if (ifVersion !== null && ifVersion !== versionOf(known))
    throw invalid("ifVersion", "The user was changed since it was read.", "STALE");
  return known;
}

/** Makes a user what the provider says; offices stay as they are until an officer of the force ends them. */
export async function replaceUser(
  change: Change,
  context: RequestContext,
  known: UserRow,
  said: SaidOfUser,
): Promise<string> {
  const { forceId } = change;
  const userName = usableEmail("userName", said.userName);
  const name = given("name", said.name);
  const active = said.active && !said.removed;
  if (userName !== known.userName) await refuseAddress(change, context, known, userName);
  if (known.active && !active) await refuseLastAdministrator(change, context, known);
  await change.query(
    "update people.logins set subject = $3, external_id = $4, active = $5, removed = $6 where force_id = $1 and id = $2",
    [forceId, known.id, userName, said.externalId ?? null, active, said.removed],
  );
  if (name !== known.name)
    await change.query("update people.persons set name = $3 where force_id = $1 and id = $2", [
      forceId,
      known.personId,
      name,
    ]);
  const before = { userName: known.userName, name: known.name, externalId: known.externalId, active: known.active };
  const after = { userName, name, externalId: said.externalId ?? null, active };
  const reason =
    known.active && !active
      ? "the identity provider ended the access; offices stay until they are ended here"
      : undefined;
  await change.audit({
    action: "provisionUser",
    entity: "Person",
    entityId: known.personId,
    before,
    after,
    ...(reason ? { reason } : {}),
  });
  return known.id;
}

const notUnique = () => invalid("userName", "Somebody of this force signs in with this address already.", "NOT_UNIQUE");

/** What was granted to an address apart from offices is for the force to move: a provider gives nobody else's role away. */
async function refuseAddress(change: Change, context: RequestContext, known: UserRow, userName: string): Promise<void> {
  const { forceId } = change;
  const [taken] = await change.query("select id from people.logins where force_id = $1 and subject = $2", [
    forceId,
    userName,
  ]);
  if (taken) throw notUnique();
  const [granted] = await change.query(
    `select id from people.access_grants where force_id = $1 and subject in ($2, $3) and (valid_to is null or valid_to >= $4)`,
    [forceId, known.userName, userName, context.today],
  );
  if (granted)
    throw invalid(
      "userName",
      "A role is granted to this address: an administrator takes it back before the address changes.",
      "MUTABILITY",
    );
}

async function refuseLastAdministrator(change: Change, context: RequestContext, known: UserRow): Promise<void> {
  await holdAccess(change);
  const own = await change.query<{ id: string }>(
    `select id from people.access_grants where force_id = $1 and subject = $2 and role = 'FORCE_ADMIN' and (valid_to is null or valid_to >= $3)`,
    [change.forceId, known.userName, context.today],
  );
  const grantIds = own.map(({ id }) => id);
  if (own.length > 0) await refuseNoAdministrator(change, { grantIds, on: dayBefore(context.today), field: "active" });
}
