import SCIMMY from "scimmy";
import { ScimRefusal } from "./scim-error.js";

/** A person as the people service tells of them. */
export interface ProvisionedUser {
  readonly id: string;
  readonly userName: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly active: boolean;
  readonly version: string;
}

/** What is stored of what a provider says. */
export interface SaidOfUser {
  readonly userName: string;
  readonly name: string;
  readonly externalId: string | null;
  readonly active: boolean;
}

/** A user as JSON of SCIM. */
export type UserBody = Readonly<Record<string, unknown>>;

const { User } = SCIMMY.Schemas;

/** A person as a SCIM user; `base` is the address of the force's endpoint. */
export function bodyOf({ id, userName, name, externalId, active, version }: ProvisionedUser, base: string): UserBody {
  return {
    schemas: [User.id],
    id,
    ...(externalId === null ? {} : { externalId }),
    userName,
    name: { formatted: name },
    displayName: name,
    active,
    emails: [{ value: userName, type: "work", primary: true }],
    meta: { resourceType: "User", location: `${base}/Users/${id}`, version: `W/"${version}"` },
  };
}

/** A PATCH; the library checks it. */
export type PatchRequest = ConstructorParameters<typeof SCIMMY.Messages.PatchOp>[0];

interface Named {
  readonly displayName?: string;
  readonly name?: { formatted?: string; givenName?: string; familyName?: string };
}

/** What a whole user says, sent anew or in place of the former. @throws ScimRefusal where the schema is broken */
export function saidBy(body: unknown): SaidOfUser {
  const { externalId, ...user } = userOf(body);
  const [name = user.userName] = namesOf(user);
  return { userName: user.userName, name, externalId: externalId ?? null, active: user.active ?? true };
}

/** What somebody is after a PATCH (RFC 7644, 3.5.2), also in the forms that common providers send. */
export async function patched(known: ProvisionedUser, body: unknown): Promise<SaidOfUser> {
  const patch = new SCIMMY.Messages.PatchOp(withPlainForms(body) as PatchRequest);
  const { externalId: former, ...rest } = known;
  const emails = [{ value: rest.userName, type: "work", primary: true }];
  const names = { displayName: rest.name, name: { formatted: rest.name } };
  const before = { id: rest.id, userName: rest.userName, active: rest.active, emails, ...names };
  const source = new User(
    { schemas: [User.id], ...before, ...(former === null ? {} : { externalId: former }) },
    "both",
  );
  const target = (await patch.apply(source)) ?? source;
  // The provider says one of the names anew: that one is meant.
  const name = namesOf(target).find((one) => one !== known.name) ?? known.name;
  return { userName: target.userName, name, externalId: target.externalId ?? null, active: target.active ?? false };
}

/** The names that a user bears, the one that is shown first. */
function namesOf({ displayName, name = {} }: Named): string[] {
  const parts = [name.givenName, name.familyName].filter(Boolean).join(" ");
  return [displayName, name.formatted, parts].filter((one) => one !== undefined && one !== "") as string[];
}

function userOf(body: unknown): InstanceType<typeof User> {
  if (!isObject(body)) throw new ScimRefusal(400, "Send a user as a JSON object.", "invalidSyntax");
  const { schemas } = body;
  if (!Array.isArray(schemas) || !schemas.includes(User.id))
    throw new ScimRefusal(400, `Say the schema ${User.id}.`, "invalidSyntax");
  return new User(plainBooleans(body), "in");
}

/** Whether it is a JSON object. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Some providers send "True" and "False" for true and false. */
function plainBooleans(value: Record<string, unknown>): Record<string, unknown> {
  const { active } = value;
  return typeof active === "string" ? { ...value, active: plain(active) } : value;
}

function plain(text: string): unknown {
  if (/^true$/i.test(text)) return true;
  return /^false$/i.test(text) ? false : text;
}

/** Extensions say nothing that is kept here, and are let pass: a provider sends them with the rest. */
const ofExtension = (path: string): boolean => path.toLowerCase().startsWith("urn:ietf:params:scim:schemas:extension:");

function withPlainForms(body: unknown): unknown {
  if (!isObject(body) || !Array.isArray(body["Operations"])) return body;
  const operations = body["Operations"].flatMap((operation: unknown) => {
    if (!isObject(operation)) return [operation];
    const { path, value } = operation;
    if (typeof path === "string" && ofExtension(path)) return [];
    if (typeof path === "string" && path.toLowerCase() === "active" && typeof value === "string")
      return [{ ...operation, value: plain(value) }];
    if (path !== undefined || !isObject(value)) return [operation];
    const kept = Object.fromEntries(Object.entries(value).filter(([key]) => !ofExtension(key)));
    return Object.keys(kept).length === 0 ? [] : [{ ...operation, value: plainBooleans(kept) }];
  });
  // What said nothing but extensions changes nothing.
  return { ...body, Operations: operations.length > 0 ? operations : [{ op: "replace", value: {} }] };
}

/** What a list is narrowed to: one of these attributes. @throws ScimRefusal (invalidFilter) for every other filter */
export function asked<Name extends string>(filter: unknown, names: readonly Name[]): { [name in Name]?: string } {
  if (filter === undefined) return {};
  const [expression, ...more] = typeof filter === "string" ? [...new SCIMMY.Types.Filter(filter)] : [];
  const [[attribute, test] = [], ...others] = Object.entries((expression as Record<string, unknown> | undefined) ?? {});
  const [operator, value] = Array.isArray(test) ? test : [];
  const name = names.find((one) => one.toLowerCase() === attribute?.toLowerCase());
  if (name && operator === "eq" && typeof value === "string" && more.length + others.length === 0)
    return { [name]: value } as { [one in Name]?: string };
  throw new ScimRefusal(400, `Filter by ${names.map((one) => `${one} eq`).join(", ")}.`, "invalidFilter");
}
