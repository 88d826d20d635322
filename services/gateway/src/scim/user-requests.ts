import type { Request, Response } from "express";
import { listOf } from "./discovery.js";
import { ask, refuseStale } from "./ask-people.js";
import { ScimRefusal } from "./scim-error.js";
import { asked, bodyOf, patched, saidBy, type ProvisionedUser, type SaidOfUser } from "./users.js";
import type { Asking, ScimOptions } from "./who-asks.js";

const fields = "id userName name externalId active version";
const usersQuery = `query ($input: ProvisionedUsersInput!) { provisionedUsers(input: $input) { total users { ${fields} } } }`;
const provision = "mutation ($input: ProvisionUserInput!) { provisionUser(input: $input) }";

interface Users {
  readonly provisionedUsers: { readonly total: number; readonly users: readonly ProvisionedUser[] };
}

/** Some users, narrowed and page by page. */
export async function list(options: ScimOptions, asking: Asking, { query }: Request): Promise<object> {
  const startIndex = Math.max(1, wholeNumber(query["startIndex"], 1));
  const first = Math.min(200, Math.max(0, wholeNumber(query["count"], 100)));
  const input = { ...asked(query["filter"], ["userName", "externalId", "id"]), offset: startIndex - 1, first };
  const { provisionedUsers } = await ask<Users>(options, asking, usersQuery, input);
  const { total, users } = provisionedUsers;
  return listOf(
    users.map((user) => bodyOf(user, asking.base)),
    total,
    startIndex,
  );
}

function wholeNumber(text: unknown, otherwise: number): number {
  if (text === undefined) return otherwise;
  if (typeof text === "string" && /^-?\d{1,9}$/.test(text)) return Number(text);
  throw new ScimRefusal(400, "startIndex and count are whole numbers.", "invalidValue");
}

const idOf = (request: Request): string => String(request.params["id"]);

async function byId(options: ScimOptions, asking: Asking, id: string): Promise<ProvisionedUser> {
  const { provisionedUsers } = await ask<Users>(options, asking, usersQuery, { id, offset: 0, first: 1 });
  const [user] = provisionedUsers.users;
  if (!user) throw new ScimRefusal(404, "There is no such user.");
  return user;
}

const one = (options: ScimOptions, asking: Asking, request: Request): Promise<ProvisionedUser> =>
  byId(options, asking, idOf(request));

function shown(user: ProvisionedUser, { base }: Asking, response: Response): object {
  const body = bodyOf(user, base);
  response.set({ etag: `W/"${user.version}"`, location: `${base}/Users/${user.id}` });
  return body;
}

async function store(options: ScimOptions, asking: Asking, input: SaidOfUser & object): Promise<ProvisionedUser> {
  const { provisionUser } = await ask<{ provisionUser: string }>(options, asking, provision, input);
  return byId(options, asking, provisionUser);
}

/** Adds a user. */
export async function create(
  options: ScimOptions,
  asking: Asking,
  request: Request,
  response: Response,
): Promise<object> {
  return shown(await store(options, asking, saidBy(request.body)), asking, response);
}

type Say = (known: ProvisionedUser, body: unknown) => Promise<SaidOfUser>;

async function change(
  options: ScimOptions,
  say: Say,
  asking: Asking,
  request: Request,
  response: Response,
): Promise<object> {
  const known = await one(options, asking, request);
  refuseStale(request, known);
  const said = await say(known, request.body);
  // Against what was read here, whether or not the provider says what it saw: two at once do not undo each other.
  const input = { ...said, id: known.id, ifVersion: known.version };
  return shown(await store(options, asking, input), asking, response);
}

/** The provider knows the user no more; the person stays. */
export async function remove(options: ScimOptions, asking: Asking, request: Request): Promise<null> {
  const known = await one(options, asking, request);
  refuseStale(request, known);
  const { id, userName, name, version } = known;
  await ask(options, asking, provision, {
    id,
    userName,
    name,
    externalId: null,
    active: false,
    removed: true,
    ifVersion: version,
  });
  return null;
}

/** One user. */
export async function read(
  options: ScimOptions,
  asking: Asking,
  request: Request,
  response: Response,
): Promise<object> {
  return shown(await one(options, asking, request), asking, response);
}

/** A whole user in place of the former. */
export const replace = (options: ScimOptions, ...rest: [Asking, Request, Response]): Promise<object> =>
  change(options, async (_known, body) => saidBy(body), ...rest);

/** Some of a user changed. */
export const patch = (options: ScimOptions, ...rest: [Asking, Request, Response]): Promise<object> =>
  change(options, patched, ...rest);
