import { setTimeout as delay } from "node:timers/promises";
import { isAlive } from "../run-state/live-process.js";
import { type EmbeddedPostgres, type EmbeddedPostgresOptions, startEmbeddedPostgres } from "./embedded-postgres.js";

/** The embedded PostgreSQL, started again whenever it ends by itself. */
export interface KeptPostgres extends AsyncDisposable {
  readonly url: string;
  /** The server at this moment: its process is another one after it had to be started again. */
  readonly current: Pick<EmbeddedPostgres, "pid" | "port">;
}

/** How to keep it. */
export interface KeptPostgresOptions extends EmbeddedPostgresOptions {
  /** Told when it runs in another process than before. */
  readonly onProcess: () => void;
  /** Told when it cannot be started again where the platform looks for it. */
  readonly onLost: () => void;
}

const pauseMilliseconds = 200;

/** Starts the embedded PostgreSQL and watches over it: one that was killed recovers at its old address, and the pools find it there. */
export async function keepEmbeddedPostgres(options: KeptPostgresOptions): Promise<KeptPostgres> {
  let current = await startEmbeddedPostgres(options);
  const { url, port } = current;
  const ending = new AbortController();
  const watch = async () => {
    while (await pause(ending.signal)) {
      if (isAlive(current.pid)) continue;
      options.log("PostgreSQL has ended by itself");
      const again = await begin(options, ending.signal);
      if (again === null) return;
      current = again;
      if (current.port !== port) return options.onLost();
      options.onProcess();
    }
  };
  const watching = watch().catch(() => options.onLost());
  return {
    url,
    get current() {
      return current;
    },
    async [Symbol.asyncDispose]() {
      ending.abort();
      await watching;
      await current.stop();
    },
  };
}

/** Tries until it runs: a disk that is full has room again one day. Null where the platform ends first. */
async function begin(options: KeptPostgresOptions, signal: AbortSignal): Promise<EmbeddedPostgres | null> {
  for (;;) {
    try {
      return await startEmbeddedPostgres(options);
    } catch (error) {
      options.log((error as Error).message);
    }
    if (!(await delay(2_000, true, { signal, ref: false }).catch(() => false))) return null;
  }
}

function pause(signal: AbortSignal): Promise<boolean> {
  return delay(pauseMilliseconds, true, { signal, ref: false }).catch(() => false);
}
