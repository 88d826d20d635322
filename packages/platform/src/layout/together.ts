import type { Clock } from "@probity/service-kit/dates";
import type { Documents } from "@probity/service-kit/documents/open-documents";
import type { KeyProvider } from "@probity/service-kit/keys/key-provider";
import type { Logger } from "@probity/service-kit/log";
import type { MailSettings } from "@probity/service-kit/mail-settings";
import { startSubgraph, type RunningSubgraph } from "@probity/service-kit/start-subgraph";
import { buildSubgraph } from "@probity/service-kit/subgraph";
import type { DatabaseAddresses } from "../database/prepare-database.js";
import { eventRoutes } from "../event-routes.js";
import { subgraphs } from "../subgraphs.js";
import type { Layout } from "./layout.js";

/** What the subgraphs need to start. */
export interface TogetherOptions {
  readonly addresses: DatabaseAddresses;
  readonly log: Logger;
  /** The keys of the forces; left out where no case is touched. */
  readonly keys?: KeyProvider;
  /** Where documents of cases are kept; left out where none is touched. */
  readonly documents?: Documents;
  readonly mail?: MailSettings;
  readonly clock?: Clock;
  readonly poolSize?: number;
  /** Which subgraphs: all when left out. */
  readonly only?: readonly string[];
  /** Whether events are worked off. Yes when left out. */
  readonly receives?: boolean;
  readonly onStatement?: (sql: string) => void;
}

/** All subgraphs in this process: a call is a function call. */
export async function startTogether(
  options: TogetherOptions,
): Promise<Layout & { running: Map<string, RunningSubgraph> }> {
  const running = new Map<string, RunningSubgraph>();
  await using opened = new AsyncDisposableStack();
  // All at once: each may have to wait for what it is working on.
  opened.defer(async () => {
    await Promise.all([...running.values()].map((subgraph) => subgraph[Symbol.asyncDispose]()));
  });
  const { only } = options;
  const chosen = only ? subgraphs.filter(({ name }) => only.includes(name)) : subgraphs;
  // All are built before one of them connects, for the reason that each is.
  await Promise.all(chosen.map((definition) => buildSubgraph(definition)));
  await Promise.all(
    chosen.map(async (definition) => {
      const subgraph = await startSubgraph(definition, {
        databaseUrl: options.addresses.url(definition.name),
        publicDatabaseUrl: options.addresses.url("public"),
        eventRoutes,
        log: options.log,
        ...(options.keys ? { keys: options.keys } : {}),
        ...(options.documents ? { documents: options.documents } : {}),
        ...(options.mail ? { mail: options.mail } : {}),
        ...(options.clock ? { clock: options.clock } : {}),
        ...(options.poolSize ? { poolSize: options.poolSize } : {}),
        ...(options.receives === undefined ? {} : { receives: options.receives }),
        ...(options.onStatement ? { onStatement: options.onStatement } : {}),
      });
      running.set(definition.name, subgraph);
    }),
  );
  const stack = opened.move();
  const named = (name: string): RunningSubgraph => {
    const subgraph = running.get(name);
    if (!subgraph) throw new Error(`There is no subgraph ${name}.`);
    return subgraph;
  };
  return {
    running,
    parts: chosen.map(({ name }) => ({ name, sdl: named(name).sdl })),
    caller: (name) => named(name).call,
    ready: async () => (await Promise.all([...running.values()].map((subgraph) => subgraph.ready()))).every(Boolean),
    processes: [],
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}
