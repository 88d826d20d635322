import { install } from "./bootstrap.mjs";
import { lastLines } from "./child.mjs";
import { buildChecks, staticChecks } from "./checks.mjs";
import { removeStamp, setStamp, sourceHash } from "./stamp.mjs";
import { createSteps, report } from "./steps.mjs";
import { runSuites } from "./suites.mjs";

// npm test: every check and every test. `--static` leaves the tests out (npm run check); other arguments name test
// files, and then nothing else is run.
const options = process.argv.slice(2);
const filters = options.filter((option) => !option.startsWith("--"));
const steps = createSteps(process.stdout);
let passed = 0;
const failures = [];

try {
  await install({ steps });
  if (filters.length === 0) await runChecks();
  if (!options.includes("--static")) await runTests();
} catch (error) {
  report(error);
  failures.push(error instanceof Error ? error.message : String(error));
}
summarise();

async function runChecks() {
  for (const check of buildChecks) await runCheck(check);
  if (failures.length > 0) removeStamp("build");
  else setStamp("build", sourceHash());
  // Two at a time: the machine may have no more cores, and each of them uses several threads for a part of its time.
  const waiting = [...staticChecks];
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) await runCheck(check);
  };
  await Promise.all([worker(), worker()]);
}

async function runCheck({ title, run }) {
  const began = Date.now();
  const { code, output } = await run().catch((error) => ({ code: 1, output: String(error) }));
  const time = `${((Date.now() - began) / 1000).toFixed(1)} s`;
  if (code === 0) {
    passed += 1;
    console.log(`✓ ${title} (${time})`);
    return;
  }
  failures.push(title);
  console.log(`✗ ${title} (${time})\n${lastLines(output, 200)}\n`);
}

async function runTests() {
  const result = await runSuites(filters);
  passed += result.passed;
  failures.push(...result.failures);
}

function summarise() {
  if (failures.length > 0) console.log(`\nFailed:\n${failures.map((each) => `  ✗ ${each}`).join("\n")}`);
  console.log(`\n${passed} passed, ${failures.length} failed`);
  process.exitCode = failures.length > 0 || passed === 0 ? 1 : 0;
}
