import { PgBoss, type JobResult } from "pg-boss";
import { v5 as uuidv5, v7 as uuidv7 } from "uuid";
import type { Transaction } from "./database.js";
import type { Logger } from "./log.js";

/** What one subgraph tells the others: organisational facts only (ids, offices, dates, rules), never names or narratives. */
export interface EventEnvelope<Data extends object = object> {
  readonly id: string;
  readonly forceId: string;
  readonly event: string;
  readonly data: Data;
}

/** Publishes in the transaction of the change: either both happen or neither. */
export interface EventPublisher {
  /** `at`: received then and not before; published again for the same hour with the same data it is the same event. */
  publish(transaction: Transaction, forceId: string, event: string, data: object, at?: Date): Promise<void>;
  /** The same event of many things: one statement for each receiver. */
  publishAll(transaction: Transaction, forceId: string, event: string, data: readonly object[]): Promise<void>;
}

/** Every event of the platform and who receives it. */
export type EventRoutes = Readonly<Record<string, readonly string[]>>;

/** The queue of a receiving service. */
export function eventQueue(service: string): string {
  return `events-${service}`;
}

/** Options of every queue of events: a message that keeps failing for about 25 minutes is set aside in a dead-letter queue; until then it delays nobody else. */
export const queueOptions = {
  retryLimit: 30,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  notify: true,
  expireInSeconds: 60,
  heartbeatSeconds: 10,
};

/** The connection of one service to pg-boss: sends what it publishes, works off what it receives. */
export class Events implements EventPublisher, AsyncDisposable {
  private stopping = false;

  private constructor(
    private readonly boss: PgBoss,
    private readonly routes: EventRoutes,
    private readonly log: Logger,
  ) {}

  static async open(options: { url: string; routes: EventRoutes; log: Logger; receives?: boolean }): Promise<Events> {
    const boss = new PgBoss({
      connectionString: options.url,
      schema: "pgboss",
      max: 2,
      migrate: false,
      createSchema: false,
      // A receiver that was killed leaves what it had begun as begun: only supervision gives that to another one again.
      supervise: options.receives ?? false,
      superviseIntervalSeconds: 10,
      monitorIntervalSeconds: 10,
      reindex: false,
      monitorVacuum: false,
      schedule: false,
      useListenNotify: true,
    });
    boss.on("error", (error) => options.log.warn({ err: { message: error.message } }, "events"));
    await boss.start();
    return new Events(boss, options.routes, options.log);
  }

  async publish(transaction: Transaction, forceId: string, event: string, data: object, at?: Date): Promise<void> {
    const receivers = this.receiversOf(event);
    const id = at ? uuidv5([event, at.toISOString(), ...Object.values(data)].join(" "), forceId) : uuidv7();
    const envelope: EventEnvelope = { id, forceId, event, data };
    const db = within(transaction);
    for (const receiver of receivers) {
      await this.boss.send(eventQueue(receiver), envelope, { db, ...(at ? { id, startAfter: at } : {}) });
    }
  }

  async publishAll(transaction: Transaction, forceId: string, event: string, data: readonly object[]): Promise<void> {
    const jobs = data.map((one) => ({ data: { id: uuidv7(), forceId, event, data: one } satisfies EventEnvelope }));
    if (jobs.length === 0) return;
    for (const receiver of this.receiversOf(event))
      await this.boss.insert(eventQueue(receiver), jobs, { db: within(transaction) });
  }

  private receiversOf(event: string): readonly string[] {
    const receivers = this.routes[event];
    if (!receivers) throw new TypeError(`No service is said to receive the event ${event}.`);
    return receivers;
  }

  /** Hands each event of this service's queue to the receiver, one after the other. One that fails is tried again later and holds up no other. */
  async receive(service: string, receiver: (envelope: EventEnvelope) => Promise<void>, batchSize = 50): Promise<void> {
    const options = {
      batchSize,
      burstWhenBatchFull: true,
      perJobResults: true,
      pollingIntervalSeconds: 1,
      notifyPollingIntervalSeconds: 5,
    } as const;
    await this.boss.work<EventEnvelope, unknown, typeof options>(eventQueue(service), options, async (jobs) => {
      const results: JobResult[] = [];
      for (const job of jobs) {
        // Those left out are handed over again, to whoever runs next: a long queue does not hold up the end of this process.
        if (this.stopping) break;
        try {
          await receiver(job.data);
          results.push({ id: job.id, status: "completed" });
        } catch (error) {
          this.log.error(
            { event: job.data.event, job: job.id, err: { message: (error as Error).message } },
            "event failed",
          );
          results.push({ id: job.id, status: "failed", output: { message: (error as Error).message } });
        }
      }
      return results;
    });
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.stopping = true;
    await this.boss.stop({ graceful: true, timeout: 3_000, close: true });
  }
}

/** How the queue writes in the transaction of a change. */
const within = (transaction: Transaction) => ({
  executeSql: async (text: string, values?: unknown[]) => ({ rows: await transaction.query<object>(text, values) }),
});
