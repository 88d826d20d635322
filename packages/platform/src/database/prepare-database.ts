import { randomBytes } from "node:crypto";
import { eventQueue, queueOptions } from "@probity/service-kit/events";
import type { KeyProvider } from "@probity/service-kit/keys/key-provider";
import { migrate } from "@probity/service-kit/migrate";
import { Client, escapeLiteral } from "pg";
import { PgBoss } from "pg-boss";
import { eventRoutes } from "../event-routes.js";
import { migrated } from "../subgraphs.js";
import {
  createRolesSql,
  grantsSql,
  loginRoles,
  ownerRole,
  publicRole,
  queueGrantsSql,
  serviceRole,
  services,
} from "./roles.js";

/** Where each part of the platform finds the database, as its own role. */
export interface DatabaseAddresses {
  /** By service name, "public" and "owner" beside them. */
  readonly url: (part: string) => string;
  readonly all: Readonly<Record<string, string>>;
}

function withLogin(adminUrl: string, user: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = user;
  url.password = password;
  return url.toString();
}

async function runAll(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  await client.connect();
  try {
    for (const statement of statements) await runOne(client, statement);
  } finally {
    await client.end();
  }
}

/** Roles belong to the whole cluster: another start may be altering the same one at this moment. */
async function runOne(client: Client, statement: string, triesLeft = 10): Promise<void> {
  try {
    await client.query(statement);
  } catch (error) {
    if (triesLeft === 0 || !(error as Error).message.includes("tuple concurrently updated")) throw error;
    await runOne(client, statement, triesLeft - 1);
  }
}

const newPassword = (): string => randomBytes(24).toString("base64url");

/** Creates the roles where they are missing and gives each its password: a new one, known to this start alone, unless told. */
export async function prepareRoles(
  adminUrl: string,
  secret: string | ((role: string) => string) = newPassword,
): Promise<DatabaseAddresses> {
  const passwordOf = typeof secret === "string" ? () => secret : secret;
  const passwords = new Map(loginRoles.map((role) => [role, passwordOf(role)]));
  const setPasswords = [...passwords].map(
    ([role, password]) => `alter role ${role} password ${escapeLiteral(password)}`,
  );
  await runAll(adminUrl, [...createRolesSql(), ...setPasswords]);
  return addressesOf((role) => withLogin(adminUrl, role, passwords.get(role) ?? ""));
}

/** Every part's address with the administrator's own login, which acts as the part's role: for a run beside services at work. */
export function actingAs(adminUrl: string): DatabaseAddresses {
  return addressesOf((role) => {
    const url = new URL(adminUrl);
    url.searchParams.set("options", `-c role=${role}`);
    return url.toString();
  });
}

function addressesOf(address: (role: string) => string): DatabaseAddresses {
  const all = Object.fromEntries([
    ["owner", address(ownerRole)],
    ["public", address(publicRole)],
    ...services.map((service) => [service, address(serviceRole(service))]),
  ]) as Record<string, string>;
  return { all, url: (part) => all[part] ?? "" };
}

/** Brings the database's schemas up to the code: grants, tables, queue. Safe to repeat; changes nothing when all is there. */
export async function prepareSchemas(
  adminUrl: string,
  addresses: DatabaseAddresses,
  onStep: (step: string) => void,
  keys: KeyProvider,
): Promise<void> {
  const database = decodeURIComponent(new URL(adminUrl).pathname.slice(1));
  await runAll(adminUrl, grantsSql(database));
  for (const service of migrated) {
    onStep(`Bringing the tables of ${service.name} up to date`);
    await migrate(service, addresses.url("owner"), keys);
  }
  await prepareQueue(addresses);
}

async function prepareQueue(addresses: DatabaseAddresses): Promise<void> {
  const boss = new PgBoss({
    connectionString: addresses.url("owner"),
    schema: "pgboss",
    max: 2,
    supervise: false,
    schedule: false,
    createSchema: false,
  });
  boss.on("error", () => undefined);
  await boss.start();
  try {
    const existing = new Set((await boss.getQueues()).map(({ name }) => name));
    for (const receiver of new Set(Object.values(eventRoutes).flat())) {
      const queue = eventQueue(receiver);
      const deadLetter = `${queue}-failed`;
      if (!existing.has(deadLetter)) await boss.createQueue(deadLetter);
      if (existing.has(queue)) await boss.updateQueue(queue, queueOptions);
      else await boss.createQueue(queue, { ...queueOptions, deadLetter });
    }
  } finally {
    await boss.stop({ graceful: false, close: true });
  }
  await runAll(addresses.url("owner"), queueGrantsSql());
}
