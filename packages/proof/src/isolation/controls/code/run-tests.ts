import type { Answer } from "./test-process.js";
import { runTests, type TestRun } from "./test-runs.js";

process.on("message", (run: TestRun) => void answer(run).then((said) => process.send?.(said)));

async function answer(run: TestRun): Promise<Answer> {
  try {
    return { outcome: await runTests(run) };
  } catch (error) {
    return { problem: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}
