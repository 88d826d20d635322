import { readFileSync } from "node:fs";
import type { Findings, ProofOptions } from "../../../shared/proof.js";
import { Random } from "../../../shared/random.js";
import { root } from "../../../shared/schema-files.js";
import { without, type CodeControl, type NamedTest } from "./code-control.js";
import { codeControls } from "./code-controls.js";
import { TestProcess } from "./test-process.js";
import type { RunOutcome, TestRun } from "./test-runs.js";

/** How many tests a file has, by its path and what of it is run. */
type Counts = ReadonlyMap<string, number>;

/**
 * Takes each control in code out by itself and runs the test that is said to notice: an expectation must fail, in a run that
 * loaded everything and ran as many tests as without the removal. A sample does so with one; all are looked for in their files.
 * Answers how many were taken out.
 */
export async function removeCodeControls({ seed, size }: ProofOptions, findings: Findings): Promise<number> {
  const before = findings.failures.length;
  for (const { name, removals } of codeControls)
    for (const removal of removals) {
      findings.tried++;
      try {
        without(removal, readFileSync(`${root}${removal.file}`, "utf8"));
      } catch (error) {
        findings.failures.push(`${name}: ${(error as Error).message}`);
      }
    }
  if (findings.failures.length > before) return 0;
  await using tests = new TestProcess();
  const quick = codeControls.filter(({ test }) => test.quick);
  const counts = size === "full" ? await countTests(tests, findings) : null;
  const chosen = size === "full" ? codeControls : [new Random(seed).pick(quick)];
  for (const control of chosen) {
    findings.tried++;
    const { removals, test } = control;
    const outcome = await tests.run({ ...runOf(test), removals });
    for (const failure of missed(control, outcome, counts)) findings.failures.push(`${control.name}: ${failure}`);
  }
  return chosen.length;
}

/** Runs every test named with nothing taken out: all must pass, or red would mean nothing. */
async function countTests(tests: TestProcess, findings: Findings): Promise<Counts> {
  const counts = new Map<string, number>();
  const named = [...new Map(codeControls.map(({ test }) => [keyOf(test), test])).values()];
  const whole = named.filter(({ only }) => only === undefined);
  const runs = [{ files: whole.map(({ file }) => file) }, ...named.filter(({ only }) => only !== undefined).map(runOf)];
  for (const run of runs) {
    const { ran, failed, broken } = await tests.run({ ...run, removals: [] });
    for (const name of [...failed, ...broken]) findings.failures.push(`red with every control in place: ${name}`);
    for (const file of run.files) counts.set(keyOf({ ...run, file }), ran[file] ?? 0);
  }
  return counts;
}

function missed({ removals, test }: CodeControl, outcome: RunOutcome, counts: Counts | null): string[] {
  const { ran, unmet, broken, reached } = outcome;
  if (broken.length > 0) return broken.map((why) => `nothing is learnt where a test does not load: ${why}`);
  const idle = removals.filter(({ file }) => !reached.includes(file));
  if (idle.length > 0) return idle.map(({ file }) => `${test.file} does not load ${file}`);
  const [now = 0, before] = [ran[test.file], counts?.get(keyOf(test))];
  if (now === 0 || (before !== undefined && before !== now))
    return [`${now} tests ran in ${test.file}, ${before ?? "some"} with the control in place`];
  return unmet.length > 0 ? [] : [`${test.file} does not notice when it is taken out`];
}

function runOf({ file, only, ownCluster = false }: NamedTest): Omit<TestRun, "cluster" | "removals"> {
  return { files: [file], ownCluster, ...(only === undefined ? {} : { only }) };
}

function keyOf({ file, only = "" }: { file: string; only?: string }): string {
  return `${file} ${only}`;
}
