import { setTimeout as delay } from "node:timers/promises";
import { asAdmin } from "./load.js";

const longestMinutes = 10;

/**
 * Waits until the services have worked off what a start gives them to do: the night of every force. What is measured is
 * what people ask for, and not that. @throws when it takes too long
 */
export async function workedOff(adminUrl: string): Promise<void> {
  const patience = Date.now() + longestMinutes * 60_000;
  await asAdmin(adminUrl, async (client) => {
    for (;;) {
      const { rows } = await client.query<{ open: number }>(
        `select count(*)::int as open from pgboss.job
         where state < 'completed' and (state = 'retry' or start_after <= now()) and name not like '%-failed'`,
      );
      if (rows[0]?.open === 0) return;
      if (Date.now() > patience)
        throw new Error(`${rows[0]?.open} events are not worked off after ${longestMinutes} minutes.`);
      await delay(250);
    }
  });
}
