import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { testEnvironment } from "./checks.mjs";
import { pinnedNode, root, runCommand } from "./child.mjs";

/**
 * Runs the test suites and counts every test. A file that fails to load, a skipped test, an error outside a test and a
 * run without any test count as failed: none of them may look like success.
 * @param {string[]} filters names of files to run; none: all
 * @returns {Promise<{ passed: number, failures: string[] }>}
 */
export async function runSuites(filters) {
  const folder = mkdtempSync(join(tmpdir(), "probity-suites-"));
  const report = join(folder, "report.json");
  try {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
    const vitest = join(root, "node_modules", "vitest", "vitest.mjs");
    const { code } = await runCommand(pinnedNode, [vitest, "run", ...reporters, ...filters], {
      env: testEnvironment(),
      inherit: true,
    });
    return countResults(readFileSync(report, "utf8"), code);
  } catch (error) {
    return { passed: 0, failures: [`the test suites could not be run: ${String(error)}`] };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Counts a report of vitest's JSON reporter; `code` is the exit code of the run. */
export function countResults(text, code) {
  const { testResults = [] } = JSON.parse(text);
  const failures = [];
  let passed = 0;
  for (const file of testResults) {
    const name = relative(root, file.name);
    const tests = file.assertionResults ?? [];
    for (const test of tests) {
      if (test.status === "passed") passed += 1;
      else failures.push(`${name}: ${test.fullName}${test.status === "failed" ? "" : ` (${test.status})`}`);
    }
    const told = tests.some((test) => test.status === "failed");
    if (tests.length === 0 || (file.status === "failed" && !told)) failures.push(`${name}: ${firstLine(file.message)}`);
  }
  if (testResults.length === 0) failures.push("no tests were found");
  if (code !== 0 && failures.length === 0) failures.push("an error outside the tests (see above)");
  return { passed, failures };
}

function firstLine(message) {
  return (message ?? "").trim().split("\n")[0] || "no tests, or it failed to load";
}
