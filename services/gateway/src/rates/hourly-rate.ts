import { createHmac, randomBytes } from "node:crypto";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";

// Of this process alone: whoever reads its counters has no address by them, and nothing of them outlives it.
const pepper = randomBytes(32);

/** So many attempts an hour from one network address, which is kept nowhere: counters go by a digest under a key of this process. */
export class HourlyRate {
  readonly #limiter: RateLimiterMemory;

  constructor(attempts: number) {
    this.#limiter = new RateLimiterMemory({ points: attempts, duration: 3_600 });
  }

  /** Counts an attempt before it is made. Answers null, or after how many minutes the next one is heard. */
  async take(address: string): Promise<number | null> {
    try {
      await this.#limiter.consume(digest(address));
      return null;
    } catch (error) {
      if (!(error instanceof RateLimiterRes)) throw error;
      return Math.max(1, Math.ceil(error.msBeforeNext / 60_000));
    }
  }

  /** Takes an attempt back that is not to be counted. */
  async giveBack(address: string): Promise<void> {
    await this.#limiter.reward(digest(address));
  }
}

function digest(address: string): string {
  return createHmac("sha256", pepper).update(address).digest("base64url");
}
