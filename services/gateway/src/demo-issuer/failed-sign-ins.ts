import type { Pool } from "pg";
import { RateLimiterMemory, RateLimiterPostgres, type RateLimiterAbstract } from "rate-limiter-flexible";

/** Failed sign-ins an hour; GlobaLeaks' thresholds are the defaults. */
export interface SignInThresholds {
  readonly system: number;
  readonly force: number;
  readonly address: number;
  readonly forceAndAddress: number;
}

const defaults: SignInThresholds = { system: 1000, force: 10, address: 10, forceAndAddress: 5 };

/** What to do with a further try: wait so long before looking at it, or refuse it. Milliseconds. */
export type Slowdown = { readonly refuse: number } | { readonly wait: number };

const pause = 3000;

/**
 * Counts failed sign-ins. An address over its threshold is refused; a force or the whole platform over theirs is only
 * slowed down, so that a stranger cannot lock a force out. Successes do not count.
 */
export class FailedSignIns {
  readonly #limiters: Record<keyof SignInThresholds, RateLimiterAbstract>;

  readonly #thresholds: SignInThresholds;

  constructor(pool?: Pool, thresholds: Partial<SignInThresholds> = {}) {
    this.#thresholds = { ...defaults, ...thresholds };
    const limiter = (kind: keyof SignInThresholds) => makeLimiter(kind, this.#thresholds[kind], pool);
    this.#limiters = {
      system: limiter("system"),
      force: limiter("force"),
      address: limiter("address"),
      forceAndAddress: limiter("forceAndAddress"),
    };
  }

  async before(email: string, address: string): Promise<Slowdown> {
    const keys = keysOf(email, address);
    let wait = 0;
    for (const kind of kinds) {
      const state = await this.#limiters[kind].get(keys[kind]);
      if (!state || state.consumedPoints < this.#thresholds[kind]) continue;
      if (kind === "address" || kind === "forceAndAddress") return { refuse: state.msBeforeNext };
      wait = pause;
    }
    return { wait };
  }

  async failed(email: string, address: string): Promise<void> {
    const keys = keysOf(email, address);
    await Promise.all(kinds.map((kind) => this.#limiters[kind].penalty(keys[kind], 1)));
  }
}

const kinds = ["forceAndAddress", "address", "force", "system"] as const;

function keysOf(email: string, address: string): Record<keyof SignInThresholds, string> {
  const force = email.split("@").at(-1)?.slice(0, 60) ?? "";
  return { system: "all", force, address, forceAndAddress: `${force} ${address}` };
}

function makeLimiter(kind: string, points: number, pool: Pool | undefined): RateLimiterAbstract {
  const common = { keyPrefix: `sign-in-${kind}`, points, duration: 3600 };
  if (!pool) return new RateLimiterMemory(common);
  return new RateLimiterPostgres({
    ...common,
    storeClient: pool,
    schemaName: "gateway",
    tableName: "failed_sign_ins",
    tableCreated: true,
  });
}
