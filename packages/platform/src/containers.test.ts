import { spawn, type ChildProcess } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import { inheritedEnv } from "@probity/service-kit/env";
import { cluster } from "@probity/testkit/cluster";
import { cloneDatabase, type TestDatabase } from "@probity/testkit/database";
import { testKeySource } from "@probity/testkit/keys";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loginRoles } from "./database/roles.js";
import { demoKeyFile } from "./front/origin.js";
import { freePort } from "./run-state/port.js";
import { subgraphs } from "./subgraphs.js";

// The processes of infra/compose.yaml, started as the containers start them.
const children: ChildProcess[] = [];
const passwords = () =>
  Object.fromEntries(loginRoles.map((role) => [`${role.toUpperCase()}_PASSWORD`, cluster().secret]));
const caseKeys = { PROBITY_KEYS: testKeySource.keys ?? "" };
let database: TestDatabase;
let dataDir: string;
let baseUrl: string;
let peopleAddress: string;

/** A compiled script, with the variables given, where compilations are kept, and no others. */
function start(script: string, args: readonly string[], env: Record<string, string>): ChildProcess {
  const path = fileURLToPath(new URL(`../dist/${script}.js`, import.meta.url));
  const { NODE_COMPILE_CACHE = "" } = inheritedEnv();
  const child = spawn(process.execPath, [path, ...args], {
    env: { NODE_COMPILE_CACHE, ...env },
    stdio: ["ignore", "ignore", "pipe"],
  });
  children.push(child);
  return child;
}

async function result(child: ChildProcess): Promise<{ code: number | null; words: string }> {
  let words = "";
  child.stderr?.on("data", (chunk: Buffer) => (words += chunk.toString()));
  const [code] = (await once(child, "close")) as [number | null];
  return { code, words };
}

async function ask(path: string, query: string, headers: Record<string, string> = {}, address = baseUrl) {
  const response = await fetch(`${address}${path}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: unknown[] } };
}

beforeAll(async () => {
  database = await cloneDatabase();
  dataDir = await mkdtemp(join(tmpdir(), "probity-containers-"));
  const keys = generateKeyPairSync("ed25519");
  const publicKey = keys.publicKey.export({ type: "spki", format: "pem" }).toString().replaceAll("\n", "\\n");
  const urls = new Map<string, string>();
  for (const { name } of subgraphs) {
    const port = await freePort(0);
    urls.set(name, `http://127.0.0.1:${port}/graphql`);
    if (name === "people") peopleAddress = `http://127.0.0.1:${port}`;
    start("service", [name], {
      DATABASE_URL: database.url(name),
      PUBLIC_DATABASE_URL: database.url("public"),
      GATEWAY_PUBLIC_KEY: publicKey,
      ...(name === "cases" ? caseKeys : {}),
      SERVICE_HOST: "127.0.0.1",
      SERVICE_PORT: String(port),
    });
  }
  const port = await freePort(0);
  baseUrl = `http://localhost:${port}`;
  start("gateway-service", [], {
    DATABASE_URL: database.url("gateway"),
    SERVICE_URLS: [...urls].map(([name, url]) => `${name}=${url}`).join(","),
    GATEWAY_PRIVATE_KEY: keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString().replaceAll("\n", "\\n"),
    PROBITY_MODE: "demo",
    OIDC_ISSUER: "",
    PROBITY_DATA: dataDir,
    PORT: String(port),
  });
  await until("the gateway and every service are ready", async () => {
    const response = await fetch(`${baseUrl}/health/ready`).catch(() => null);
    return response?.status === 200;
  });
});

afterAll(async () => {
  const running = children.filter(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
  await Promise.all(running.map((child) => (child.kill("SIGTERM"), once(child, "exit"))));
  await database[Symbol.asyncDispose]();
  await rm(dataDir, { recursive: true, force: true });
});

test("migrate brings a database up to date as often as it is run, and ends", async () => {
  const env = { ADMIN_DATABASE_URL: database.adminUrl, ...passwords(), ...caseKeys };
  expect(await result(start("migrate", [], env))).toEqual({ code: 0, words: "" });
});

test("neither migrate nor the service of cases begins without keys: each says what to do, and ends", async () => {
  const [begins, says] = [{ ADMIN_DATABASE_URL: database.adminUrl, ...passwords() }, "Set one of PROBITY_KEYS"];
  const migrate = await result(start("migrate", [], begins));
  expect([migrate.code, migrate.words]).toEqual([1, expect.stringMatching(new RegExp(`^${says}[^\\n]*\\.\\n$`))]);
  const { publicKey } = generateKeyPairSync("ed25519");
  const cases = await result(
    start("service", ["cases"], {
      DATABASE_URL: database.url("cases"),
      PUBLIC_DATABASE_URL: database.url("public"),
      GATEWAY_PUBLIC_KEY: publicKey.export({ type: "spki", format: "pem" }).toString(),
    }),
  );
  expect([cases.code, cases.words]).toEqual([1, expect.stringContaining(says)]);
});

test("migrate names the password that is missing", async () => {
  const { PROBITY_CASES_PASSWORD: _, ...others } = passwords();
  const done = await result(start("migrate", [], { ADMIN_DATABASE_URL: database.adminUrl, ...caseKeys, ...others }));
  expect(done.code).toBe(1);
  expect(done.words).toContain("PROBITY_CASES_PASSWORD");
});

test("a signed-in person's question is answered through the gateway by services of their own", async () => {
  const token = await mintDemoToken({
    keyFile: demoKeyFile(dataDir),
    issuer: `${baseUrl}/demo-issuer`,
    audience: "probity",
    email: "pcc@staffordshire.example",
  });
  const query = `{ viewer { forces { force { slug } person { appointments { office { title } } } } } obligations { nodes { clauseId clause { clauseId } } } }`;
  const { body } = await ask("/graphql", query, { authorization: `Bearer ${token}` });
  expect(body.errors).toBeUndefined();
  expect(body.data).toMatchObject({ viewer: { forces: [{ force: { slug: "staffordshire" } }] } });
  expect(JSON.stringify(body.data)).toContain("ST-20a");
});

test("the public graph and the public pages are served by the same gateway", async () => {
  const { body } = await ask("/public/graphql", `{ force(slug: "cumbria") { name } }`);
  expect(body.data).toEqual({ force: { name: "Cumbria" } });
  const page = await fetch(`${baseUrl}/cumbria`);
  expect(page.status).toBe(200);
});

test("a service answers 401 to everybody but the gateway", async () => {
  const { status, body } = await ask("/graphql", "{ _service { sdl } }", {}, peopleAddress);
  expect(status).toBe(401);
  expect(body).toMatchObject({ errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
});

test("the gateway names the service that has no address", async () => {
  const env = {
    DATABASE_URL: database.url("gateway"),
    SERVICE_URLS: "people=http://127.0.0.1:9/graphql",
    PROBITY_MODE: "demo",
  };
  const { privateKey } = generateKeyPairSync("ed25519");
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const done = await result(start("gateway-service", [], { ...env, GATEWAY_PRIVATE_KEY: key }));
  expect(done.code).toBe(1);
  expect(done.words).toContain("protocols, registers, cases");
});
