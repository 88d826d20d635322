import { randomBytes } from "node:crypto";
import { Client } from "pg";
import { cluster } from "./cluster.js";

/** A database of a test's own, thrown away afterwards. */
export interface TestDatabase extends AsyncDisposable {
  readonly name: string;
  /** As superuser. */
  readonly adminUrl: string;
  /** As the role of a service, "public" or "owner". */
  readonly url: (part: string) => string;
  /** Looks at the rows as superuser, past every policy: for what a test asserts, never for what it does. */
  query<Row extends object>(sql: string, parameters?: readonly unknown[]): Promise<Row[]>;
}

async function asAdmin<Result>(run: (client: Client) => Promise<Result>, url = cluster().adminUrl): Promise<Result> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await run(client);
  } finally {
    await client.end();
  }
}

/** Clones the template: five forces, their people, nothing else. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { adminUrl, template, secret } = cluster();
  const name = `test_${randomBytes(6).toString("hex")}`;
  await asAdmin((client) => client.query(`create database ${name} template ${template} strategy file_copy`));
  const own = new URL(adminUrl);
  own.pathname = `/${name}`;
  const inspector = new Client({ connectionString: own.toString() });
  inspector.on("error", () => undefined);
  await inspector.connect();
  let turn: Promise<unknown> = Promise.resolve();
  return {
    name,
    adminUrl: own.toString(),
    url: (part) => {
      const url = new URL(own);
      url.username = `probity_${part}`;
      url.password = secret;
      return url.toString();
    },
    query: async <Row extends object>(sql: string, parameters: readonly unknown[] = []) => {
      // One connection works off one statement after the other, whoever asks at once.
      const answer = turn.then(() => inspector.query<Row>(sql, [...parameters]));
      turn = answer.catch(() => undefined);
      return (await answer).rows;
    },
    [Symbol.asyncDispose]: async () => {
      await inspector.end();
      await asAdmin((client) => client.query(`drop database if exists ${name} with (force)`));
    },
  };
}
