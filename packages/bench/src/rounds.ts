import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Contender } from "./contenders.js";
import type { Fired, Job } from "./fire.js";

/** The median of a contender's rounds. */
export interface Figures extends Fired {
  readonly title: string;
}

/** How the measurement is taken. */
export interface RoundOptions {
  readonly rounds: number;
  readonly seconds: number;
  readonly connections: number;
}

/** Starts a script beside this one as a process of its own, that ends with this one. */
export function startChild(script: "fire" | "limit"): ChildProcess {
  return fork(fileURLToPath(new URL(`${script}.js`, import.meta.url)), { execArgv: [] });
}

/** Sends a message to a child and waits for its answer. @throws when the child ends first */
export async function askChild<Answer>(child: ChildProcess, message: string | Job): Promise<Answer> {
  const heard = new AbortController();
  const ended = once(child, "exit", heard).then(
    () => {
      throw new Error("A process of the measurement has ended.");
    },
    () => undefined,
  );
  child.send(message);
  const [answer] = (await Promise.race([once(child, "message", heard), ended])) as [Answer];
  heard.abort();
  return answer;
}

/**
 * Measures contenders in turn, round after round, so that whatever else the machine does falls on all of them.
 * @returns the median of each by key. @throws when a request failed, or none was answered
 */
export async function interleave(
  contenders: readonly Contender[],
  fire: ChildProcess,
  options: RoundOptions,
): Promise<Map<string, Figures>> {
  const { rounds, seconds, connections } = options;
  const all = new Map<string, Fired[]>(contenders.map(({ key }) => [key, []]));
  for (const { job } of contenders) await askChild(fire, { ...job, connections, seconds: Math.min(seconds, 2) });
  for (let round = 0; round < rounds; round += 1) {
    for (const { key, title, job } of contenders) {
      const fired = await askChild<Fired>(fire, { ...job, connections, seconds });
      if (fired.failed > 0) throw new Error(`${title}: ${fired.failed} requests failed.`);
      if (fired.perSecond === 0) throw new Error(`${title}: nothing was answered within ${seconds} s.`);
      all.get(key)?.push(fired);
    }
  }
  return new Map(contenders.map(({ key, title }) => [key, { title, ...medianOf(all.get(key) ?? []) }]));
}

function medianOf(fired: readonly Fired[]): Fired {
  const median = (value: (each: Fired) => number) => {
    const sorted = fired.map(value).sort((a, b) => a - b);
    return sorted[Math.floor(sorted.length / 2)] ?? 0;
  };
  return {
    perSecond: median((each) => each.perSecond),
    p50: median((each) => each.p50),
    p99: median((each) => each.p99),
    failed: 0,
  };
}
