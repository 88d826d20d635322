import { randomUUID } from "node:crypto";
import { rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Clock } from "@probity/service-kit/dates";
import { openDocuments, type Documents } from "@probity/service-kit/documents/open-documents";
import { eventQueue } from "@probity/service-kit/events";
import { nobody, type Identity } from "@probity/service-kit/identity";
import type { KeyProvider } from "@probity/service-kit/keys/key-provider";
import { createLogger } from "@probity/service-kit/log";
import type { MailSettings } from "@probity/service-kit/mail-settings";
import { startSubgraph, type RunningSubgraph } from "@probity/service-kit/start-subgraph";
import type { SubgraphDefinition } from "@probity/service-kit/subgraph";
import { cluster } from "./cluster.js";
import { cloneDatabase, type TestDatabase } from "./database.js";
import { testKeys } from "./keys.js";
import { until } from "./until.js";

/** What a request came to: data, and errors by code. */
export interface Answer {
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; code: unknown; extensions: Readonly<Record<string, unknown>> }[];
}

/** One subgraph on a database of its own. */
export interface TestSubgraph extends AsyncDisposable {
  readonly database: TestDatabase;
  readonly running: RunningSubgraph;
  /** Every statement sent since the last `forget`. */
  readonly statements: string[];
  /** Speaks GraphQL to it as somebody; as nobody when left out. */
  execute(query: string, variables?: Record<string, unknown>, as?: Identity): Promise<Answer>;
  /** Once every event that waited for it is worked off, those that failed once among them: from then on `statements` are those of requests alone. */
  settled(): Promise<void>;
}

/** Starts a subgraph on a fresh clone of the demonstration. `clock` says what time it is, `mail` where e-mails go, `documents` where they are kept. */
export async function openSubgraph(
  definition: SubgraphDefinition,
  options: { clock?: Clock; mail?: MailSettings; keys?: KeyProvider; documents?: Documents } = {},
): Promise<TestSubgraph> {
  const database = await cloneDatabase();
  const statements: string[] = [];
  // Made with the first document that comes.
  const folder = join(tmpdir(), `probity-documents-${randomUUID()}`);
  const running = await startSubgraph(definition, {
    databaseUrl: database.url(definition.name),
    publicDatabaseUrl: database.url("public"),
    poolSize: 4,
    eventRoutes: cluster().eventRoutes,
    log: createLogger(definition.name, "silent"),
    keys: testKeys,
    documents: openDocuments({ folder }),
    onStatement: (sql) => statements.push(sql),
    ...options,
  });
  return {
    database,
    running,
    statements,
    execute: async (query, variables = {}, as = nobody("full", "test")) => {
      const { data, errors = [] } = await running.call({ query, variables }, as);
      const coded = errors.map((error) => ({
        message: error.message,
        code: error.extensions["code"],
        extensions: error.extensions,
      }));
      return { data: data as Answer["data"], errors: coded };
    },
    settled: () =>
      until(`every event for ${definition.name} is worked off`, async () => {
        const [row] = await database.query<{ open: number }>(
          "select count(*)::int as open from pgboss.job where name = $1 and state < 'completed' and (state = 'retry' or start_after <= now())",
          [eventQueue(definition.name)],
        );
        return row?.open === 0;
      }),
    [Symbol.asyncDispose]: async () => {
      await running[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
