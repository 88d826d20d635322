import type { ChildProcess } from "node:child_process";
import type { Platform } from "@probity/platform/start-platform";
import { countStatements } from "./checks.js";
import type { Contender } from "./contenders.js";
import { startMeasured, type Scratch } from "./measured-platform.js";
import type { Pair } from "./report.js";
import { interleave, type RoundOptions } from "./rounds.js";

/** What is compared, of a platform on one of the databases. */
export type Pages = (platform: Platform, adminUrl: string) => Promise<readonly Contender[]>;

/**
 * Measures the same pages on two databases, all in turn.
 * @returns each page's figures by its key. @throws when a page sends more statements on the one than on the other
 */
export async function compare(
  scratch: Scratch,
  names: readonly [string, string],
  pages: Pages,
  fire: ChildProcess,
  options: RoundOptions,
): Promise<Map<string, Pair>> {
  await using stack = new AsyncDisposableStack();
  const contenders: Contender[] = [];
  const counts = new Map<string, number>();
  for (const name of names) {
    const { platform, statements } = stack.use(await startMeasured(scratch.address(name), scratch.folder));
    for (const page of await pages(platform, scratch.address(name))) {
      contenders.push({ ...page, key: `${page.key} on ${name}`, title: `${page.title}, on ${name}` });
      counts.set(`${page.key} on ${name}`, await countStatements(page.job, statements));
      assertFixed(page, counts.get(`${page.key} on ${names[0]}`), counts.get(`${page.key} on ${name}`));
    }
  }
  const figures = await interleave(contenders, fire, options);
  const keys = [...new Set(contenders.map(({ key }) => key.slice(0, key.lastIndexOf(" on "))))];
  return new Map(keys.map((key) => [key, pairOf(names.map((name) => figures.get(`${key} on ${name}`)))]));
}

function assertFixed({ title }: Contender, first: number | undefined, second: number | undefined): void {
  if (first !== second) throw new Error(`${title}: ${first} statements on one database, ${second} on the other.`);
}

function pairOf([first, second]: readonly (Pair["first"] | undefined)[]): Pair {
  if (!first || !second) throw new Error("Nothing was measured.");
  return { first, second };
}
