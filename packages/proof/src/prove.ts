import { parseArgs } from "node:util";
import { startTestCluster } from "@probity/platform/testing/test-cluster";
import { useCluster } from "@probity/testkit/cluster";
import { proofs } from "./proofs.js";
import type { ProofReport } from "./shared/proof.js";

const most = 20;
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** `npm run prove -- [--seed n] [--sample] [targets …]`: the full figures of the target list, each with inputs, seed, failures and time. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string" }, sample: { type: "boolean" } },
  });
  const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000_000));
  const chosen = proofs.filter(({ target }) => positionals.length === 0 || positionals.includes(target));
  if (chosen.length === 0)
    throw new Error(`There is no such target. There are: ${proofs.map(({ target }) => target).join(", ")}.`);
  say(`Seed ${seed}; again with: npm run prove -- --seed ${seed}`);
  const { cluster, stop } = await startTestCluster();
  useCluster(cluster);
  let interrupted = false;
  const interrupt = () => {
    interrupted = true;
    void stop();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, interrupt);
  let failed = 0;
  try {
    for (const { target, prove } of chosen) {
      if (interrupted) break;
      const report = await prove({ seed, size: values.sample ? "sample" : "full" }).catch((error: unknown) =>
        broken(target, seed, error),
      );
      print(report);
      if (report.failures.length > 0) failed++;
    }
  } finally {
    if (!interrupted) await stop();
  }
  if (interrupted) return 130;
  say(`${chosen.length - failed} proven, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}

function broken(target: string, seed: number, error: unknown): ProofReport {
  const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return { target, tried: 0, failures: [`did not run to its end: ${failure}`], notes: [], seconds: 0, seed };
}

function print({ target, tried, failures, notes, seconds, seed }: ProofReport): void {
  say(
    `${failures.length === 0 ? "proven" : "FAILED"}  ${target}: ${tried} inputs, seed ${seed}, ${failures.length} failures, ${seconds} s`,
  );
  for (const note of notes) say(`          ${note}`);
  for (const failure of failures.slice(0, most)) say(`        - ${failure}`);
  if (failures.length > most) say(`        … and ${failures.length - most} more`);
}

process.exitCode = await main();
