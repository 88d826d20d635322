import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout } from "node:timers/promises";
import { attacksOn, insideWords, type Attack } from "@probity/gateway/testing/attacks";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { platformProof, send, type OnPlatform } from "./platform-proof.js";

/** Milliseconds between one ping and the next. */
const every = 20;
/** By how many milliseconds the worst ping may be later than a quiet one. */
const mostLate = 250;
/** How often each attack is sent, one after the other. */
const figures = { sample: 1, full: 20 } as const;
/** Another piece of work on the machine can delay a ping too: the best of so many tries is what the attack costs. */
const tries = 10;

const words = {
  leaf: "__typename",
  list: (handed: string) => `protocols(${handed}) { totalCount }`,
  one: (handed: string) => `case(${handed}) { id }`,
  change: 'suspendForce(input: { forceId: "1", reason: "x", idempotencyKey: "12345678" }) { id }',
  type: "Case",
};

/**
 * C1: every attack of the known kinds on the whole platform in one process: refused, with no data and no word about the inside,
 * and beside each of them a ping every 20 ms is answered at most 250 ms later than on a quiet platform.
 */
export const attacks = platformProof("C1", async (on) => {
  const { findings } = on;
  const known = attacksOn(words);
  if (known.length < 50) findings.failures.push(`only ${known.length} attacks`);
  for (const attack of known) await refused(on, attack);
  const delay = monitorEventLoopDelay({ resolution: 10 });
  delay.enable();
  let worst = { name: "none", late: 0 };
  for (const attack of known) {
    const late = await leastLate(on, attack);
    if (late > worst.late) worst = { name: attack.name, late };
    if (late > mostLate) findings.failures.push(`${attack.name}: a ping beside it came ${late.toFixed(0)} ms late`);
  }
  delay.disable();
  findings.notes.push(
    `${known.length} attacks; the worst ping beside one came ${worst.late.toFixed(0)} ms later than a quiet one (${worst.name})`,
    `the event loop, the attacker's own work included, was held up for at most ${(delay.max / 1e6).toFixed(0)} ms`,
  );
});

async function refused({ platform, findings }: OnPlatform, { name, code, path, init }: Attack): Promise<void> {
  const response = await fetch(`${platform.baseUrl}${path}`, init);
  const text = await response.text();
  findings.tried++;
  const { data, errors } = parsed(text);
  const found = errors?.[0]?.extensions?.code;
  if (response.status < 400 || response.status >= 500) findings.failures.push(`${name}: status ${response.status}`);
  if (found !== code) findings.failures.push(`${name}: ${found} and not ${code}`);
  if (data !== undefined) findings.failures.push(`${name}: answered with data`);
  if (insideWords.test(text)) findings.failures.push(`${name}: speaks of the inside: ${text.slice(0, 200)}`);
}

interface Refusal {
  readonly data?: unknown;
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
}

function parsed(text: string): Refusal {
  try {
    return JSON.parse(text) as Refusal;
  } catch {
    return {};
  }
}

/**
 * By how much the worst ping beside an attack is later than the worst of as long a quiet time just before it, in milliseconds: in
 * the best of a few tries, and one that is within the limit is enough.
 */
async function leastLate(on: OnPlatform, attack: Attack): Promise<number> {
  const { platform, size, findings } = on;
  const times = figures[size];
  let [least, lasted] = [Infinity, size === "full" ? 200 : 20];
  for (let turn = 0; turn < tries && least > mostLate; turn++) {
    const quiet = await worstPing(platform, () => setTimeout(lasted));
    const began = performance.now();
    const worst = await worstPing(platform, async () => {
      for (let time = 0; time < times; time++) await strike(platform, attack);
    });
    lasted = Math.max(lasted, performance.now() - began);
    findings.tried += times;
    least = Math.min(least, worst - quiet);
  }
  return least;
}

async function strike({ baseUrl }: TestPlatform, { path, init }: Attack): Promise<void> {
  const response = await fetch(`${baseUrl}${path}`, init);
  await response.arrayBuffer();
}

/** The longest that a ping took, in milliseconds, while this went on: the first is sent just after it begins. */
async function worstPing(platform: TestPlatform, work: () => Promise<void>): Promise<number> {
  let over = false;
  const working = work().finally(() => (over = true));
  const pings: Promise<number>[] = [];
  do {
    pings.push(ping(platform));
    await setTimeout(every);
  } while (!over);
  await working;
  return Math.max(...(await Promise.all(pings)));
}

async function ping(platform: TestPlatform): Promise<number> {
  const began = performance.now();
  const { status } = await send(platform, '{"query":"{ __typename }"}');
  if (status !== 200) throw new Error(`A ping was answered with ${status}.`);
  return performance.now() - began;
}
