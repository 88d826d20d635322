import { randomUUID } from "node:crypto";
import type { HttpAnswer, TestPlatform } from "./test-platform.js";

/** A force of the demonstration with its people's and offices' ids, and what its people do, by login: "pcc". */
export interface TestForce {
  readonly id: string;
  readonly slug: string;
  personOf(login: string): string;
  officeOf(role: string): string;
  /** Asks as the person with this login. */
  ask<Data>(login: string, query: string, variables?: Record<string, unknown>): Promise<HttpAnswer<Data>>;
  /** Carries out a mutation `name` with an input of type `<Name>Input`, force and fresh idempotency key added. */
  change<Data>(
    login: string,
    name: string,
    input: Record<string, unknown>,
    fields?: string,
  ): Promise<HttpAnswer<Record<string, Data>>>;
}

/** An interest as it is declared. */
export interface GivenInterest {
  readonly category: string;
  readonly nil?: boolean;
  readonly description?: string;
}

/** Finds a force of the demonstration. */
export async function forceOf(platform: Pick<TestPlatform, "ask" | "database">, slug: string): Promise<TestForce> {
  const [force] = await platform.database.query<{ id: string }>("select id from protocols.forces where slug = $1", [
    slug,
  ]);
  if (!force) throw new Error(`There is no force ${slug}.`);
  const logins = await platform.database.query<{ subject: string; id: string }>(
    "select subject, person_id as id from people.logins where force_id = $1",
    [force.id],
  );
  const offices = await platform.database.query<{ role: string; id: string }>(
    "select role, id from people.offices where force_id = $1",
    [force.id],
  );
  const ask = <Data>(login: string, query: string, variables: Record<string, unknown> = {}) =>
    platform.ask<Data>(query, {
      variables,
      as: login.includes("@") || login.includes(":") ? login : `${login}@${slug}.example`,
    });
  return {
    id: force.id,
    slug,
    personOf: (login) => named(logins, ({ subject }) => subject === `${login}@${slug}.example`, login),
    officeOf: (role) => named(offices, (office) => office.role === role, role),
    ask,
    change: (login, name, input, fields = "id") => {
      const type = inputTypes[name] ?? `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
      const variables = { input: { forceId: force.id, idempotencyKey: randomUUID(), ...input } };
      return ask(login, `mutation($input: ${type}!) { ${name}(input: $input) { ${fields} } }`, variables);
    },
  };
}

const inputTypes: Readonly<Record<string, string>> = {
  suspendForce: "SuspensionInput",
  resumeForce: "SuspensionInput",
};

/** Declares and submits; answers the declaration's id and version. */
export async function declare(
  force: TestForce,
  login: string,
  interests: readonly GivenInterest[],
): Promise<{ declarationId: string; version: number }> {
  const saved = await force.change<Declared>(login, "saveDeclaration", { kind: "INITIAL", interests }, "id version");
  const draft = done(saved.data?.["saveDeclaration"], saved);
  const submitted = await force.change<Declared>(
    login,
    "submitDeclaration",
    { declarationId: draft.id, version: draft.version },
    "id version",
  );
  const { id, version } = done(submitted.data?.["submitDeclaration"], submitted);
  return { declarationId: id, version };
}

interface Declared {
  readonly id: string;
  readonly version: number;
}

function done<Value>(value: Value | null | undefined, { errors }: HttpAnswer<unknown>): Value {
  if (value === null || value === undefined) throw new Error(`Refused: ${JSON.stringify(errors)}`);
  return value;
}

function named<Row extends { id: string }>(rows: readonly Row[], fits: (row: Row) => boolean, name: string): string {
  const row = rows.find(fits);
  if (!row) throw new Error(`There is no ${name} here.`);
  return row.id;
}
