import { setTimeout as delay } from "node:timers/promises";

/** Waits for a condition, asking again and again; fails with what it was waiting for after 30 seconds. */
export async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  const patience = Date.now() + 30_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error(`Waited in vain until ${what}.`);
    await delay(50);
  }
}
