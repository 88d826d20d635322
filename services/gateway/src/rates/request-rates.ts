import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Identity } from "@probity/service-kit/identity";
import { Refusal } from "../guard/refusal.js";

/** Requests a minute. */
export interface RequestRates {
  /** Of one signed-in person or system. */
  readonly signedIn: number;
  /** Of one network address that is not signed in. */
  readonly anonymous: number;
}

/** What a deployment starts with. */
export const defaultRates: RequestRates = { signedIn: 600, anonymous: 300 };

/** Counts requests in this process's memory. */
export class RequestCounter {
  readonly #signedIn: RateLimiterMemory;
  readonly #anonymous: RateLimiterMemory;

  constructor(rates: RequestRates) {
    this.#signedIn = new RateLimiterMemory({ points: rates.signedIn, duration: 60 });
    this.#anonymous = new RateLimiterMemory({ points: rates.anonymous, duration: 60 });
  }

  /** @throws Refusal (429, Retry-After in seconds) once the caller is over the rate. */
  async count({ kind, subject }: Pick<Identity, "kind" | "subject">, address: string): Promise<void> {
    await (kind === "nobody" ? consume(this.#anonymous, address) : consume(this.#signedIn, subject));
  }

  /** Counts a refused sign-in or token as its address's. */
  async countAddress(address: string): Promise<void> {
    await consume(this.#anonymous, address);
  }
}

async function consume(limiter: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    throw tooMany(error.msBeforeNext);
  }
}

/** The answer to one request too many. */
export function tooMany(milliseconds: number): Refusal {
  const seconds = Math.max(1, Math.ceil(milliseconds / 1000));
  return new Refusal(429, "RATE_LIMITED", `Too many requests. Try again in ${seconds} seconds.`, {
    "retry-after": String(seconds),
  });
}
