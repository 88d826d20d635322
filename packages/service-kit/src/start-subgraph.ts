import { RequestContext, type ContextParts } from "./context.js";
import { Database } from "./database.js";
import { systemClock, type Clock } from "./dates.js";
import type { Documents } from "./documents/open-documents.js";
import { Events, type EventEnvelope, type EventRoutes } from "./events.js";
import { Executor } from "./execute.js";
import type { Identity } from "./identity.js";
import type { KeyProvider } from "./keys/key-provider.js";
import type { Logger } from "./log.js";
import type { MailSettings } from "./mail-settings.js";
import { buildSubgraph, type SubgraphDefinition } from "./subgraph.js";
import type { SubgraphCaller } from "./subgraph-call.js";
import { measured } from "./telemetry.js";

/** What a subgraph needs to run. */
export interface SubgraphOptions {
  readonly databaseUrl: string;
  readonly publicDatabaseUrl: string;
  readonly poolSize?: number;
  readonly eventRoutes: EventRoutes;
  /** Whether it works off its events; not for what only loads data before the real one starts. Yes when left out. */
  readonly receives?: boolean;
  readonly log: Logger;
  readonly mail?: MailSettings;
  /** The keys of the forces, for a service that seals. */
  readonly keys?: KeyProvider;
  /** Where documents are kept, for a service that keeps some. */
  readonly documents?: Documents;
  readonly clock?: Clock;
  readonly onStatement?: (sql: string) => void;
}

/** A subgraph at work. */
export interface RunningSubgraph extends AsyncDisposable {
  readonly name: string;
  readonly sdl: string;
  readonly call: SubgraphCaller;
  ready(): Promise<boolean>;
  /** Carries out one event, at most once by its id, as the queue hands it over. */
  receive(envelope: EventEnvelope): Promise<void>;
  /** Runs a change as the platform itself, for demo data. */
  contextFor(identity: Identity): RequestContext;
}

/** Connects a subgraph to its database and its events, and begins to receive. */
export async function startSubgraph(
  definition: SubgraphDefinition,
  options: SubgraphOptions,
): Promise<RunningSubgraph> {
  const { name } = definition;
  const log = options.log.child({ subgraph: name });
  await using opened = new AsyncDisposableStack();
  // Not beside connecting: on a slow machine the process would be busy building until a connection is given up.
  const built = await buildSubgraph(definition);
  const database = opened.use(
    await Database.open({
      url: options.databaseUrl,
      publicUrl: options.publicDatabaseUrl,
      poolSize: options.poolSize,
      entities: definition.entities,
      onStatement: options.onStatement,
    }),
  );
  const receives = (options.receives ?? true) && Object.keys(definition.receives).length > 0;
  const events = opened.use(
    await Events.open({
      url: options.databaseUrl,
      routes: options.eventRoutes,
      log,
      receives,
    }),
  );
  const { clock = systemClock, mail, keys, documents } = options;
  const parts: ContextParts = {
    schema: name,
    database,
    events,
    clock,
    log,
    ...(mail ? { mail } : {}),
    ...(keys ? { keys } : {}),
    ...(documents ? { documents } : {}),
  };
  const executor = new Executor(built.schema, log);
  const receiver = (envelope: EventEnvelope) => receive(definition, parts, envelope);
  if (receives) await events.receive(name, receiver);
  if (receives && definition.works) await events.receive(`${name}-work`, receiver, 1);
  if (receives && mail && definition.mails) await events.receive(`${name}-mail`, receiver, 1);
  await definition.begins?.(new RequestContext(platformIdentity("start"), parts));
  const stack = opened.move();
  return {
    name,
    sdl: built.sdl,
    call: (request, identity) =>
      measured("probity.operation", { subgraph: name, operation: request.operationName ?? "" }, () =>
        executor.execute(request, new RequestContext(identity, parts)),
      ),
    receive: receiver,
    ready: () => database.ready(),
    contextFor: (identity) => new RequestContext(identity, parts),
    [Symbol.asyncDispose]: () => stack.disposeAsync(),
  };
}

async function receive(definition: SubgraphDefinition, parts: ContextParts, envelope: EventEnvelope): Promise<void> {
  const receiver =
    definition.receives[envelope.event] ?? definition.mails?.[envelope.event] ?? definition.works?.[envelope.event];
  if (!receiver) throw new Error(`${definition.name} does not know the event ${envelope.event}.`);
  const context = new RequestContext(platformIdentity(envelope.id), parts);
  const after = await context.changeAs(envelope.forceId, async (change) => {
    const [fresh] = await change.query(
      `insert into ${definition.name}.received_events (force_id, id, event) values ($1, $2, $3) on conflict do nothing returning id`,
      [envelope.forceId, envelope.id, envelope.event],
    );
    return fresh && receiver(envelope.data, change, context);
  });
  await after?.();
}

/** The platform acting by itself: on an event, a timer, or while it loads demo data. */
export function platformIdentity(requestId: string): Identity {
  return {
    kind: "system",
    subject: "platform",
    name: "Probity",
    graph: "full",
    grants: [],
    platformRoles: [],
    purpose: "event",
    requestId,
    origin: "",
  };
}
