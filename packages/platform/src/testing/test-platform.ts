import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import { cluster } from "@probity/testkit/cluster";
import { cloneDatabase, type TestDatabase } from "@probity/testkit/database";
import { testKeySource } from "@probity/testkit/keys";
import { freePort } from "../run-state/port.js";
import { startPlatform, type Platform, type PlatformOptions } from "../start-platform.js";

/** The whole platform on a database of a test's own. */
export interface TestPlatform extends AsyncDisposable {
  readonly platform: Platform;
  readonly database: TestDatabase;
  readonly baseUrl: string;
  /** A bearer token of a demo person, by e-mail, or of a system: client:reader. */
  token(subject: string): Promise<string>;
  /** Speaks GraphQL over HTTP: to the full graph as somebody or nobody, or to the public graph. */
  ask<Data = Record<string, never>>(query: string, options?: AskOptions): Promise<HttpAnswer<Data>>;
}

/** How to ask. */
export interface AskOptions {
  readonly variables?: Record<string, unknown>;
  /** An e-mail of a demo person or client:<id>; nobody when left out. */
  readonly as?: string;
  readonly path?: "/graphql" | "/public/graphql";
}

/** What came back. */
export interface HttpAnswer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors: readonly { message: string; extensions: Record<string, unknown>; path?: (string | number)[] }[];
  readonly headers: Headers;
}

/** Starts everything as `npm start` does, in either layout, on a clone of the demonstration. */
export async function startTestPlatform(options: Partial<PlatformOptions> = {}): Promise<TestPlatform> {
  const database = await cloneDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "probity-platform-"));
  const port = await freePort(0);
  const platform = await startPlatform({
    adminUrl: database.adminUrl,
    dataDir,
    port,
    mode: "demo",
    rolesSecret: cluster().secret,
    logLevel: "silent",
    keySource: testKeySource,
    rates: { signedIn: 1_000_000, anonymous: 1_000_000 },
    ...options,
  });
  const tokens = new Map<string, string>();
  const token = async (subject: string) => {
    const known = tokens.get(subject);
    if (known) return known;
    const who = subject.startsWith("client:") ? { clientId: subject.slice("client:".length) } : { email: subject };
    const minted = await mintDemoToken({
      keyFile: platform.demoKeyFile,
      issuer: `${platform.baseUrl}/demo-issuer`,
      audience: "probity",
      ...who,
    });
    tokens.set(subject, minted);
    return minted;
  };
  return {
    platform,
    database,
    baseUrl: platform.baseUrl,
    token,
    ask: async <Data>(query: string, { variables, as, path = "/graphql" }: AskOptions = {}) => {
      const authorization = as ? { authorization: `Bearer ${await token(as)}` } : {};
      const response = await fetch(`${platform.baseUrl}${path}`, {
        method: "POST",
        headers: { "content-type": "application/json", ...authorization },
        body: JSON.stringify({ query, variables }),
      });
      const { data, errors = [] } = (await response.json()) as { data: Data; errors?: HttpAnswer<Data>["errors"] };
      return { status: response.status, data, errors, headers: response.headers };
    },
    [Symbol.asyncDispose]: async () => {
      await platform[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
