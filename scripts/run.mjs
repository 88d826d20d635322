import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./bootstrap.mjs";
import { childEnvironment, memoryFlags, pinnedNode, root } from "./child.mjs";
import { createSteps, Failure, report } from "./steps.mjs";

// node scripts/run.mjs <script> [arguments]: a compiled script, with nothing but its own words on stdout.
const [script = "", ...args] = process.argv.slice(2);

try {
  if (!/^[a-z][a-z-]*$/.test(script)) throw new Failure("Name the script to run, e.g. npm run token -- --as <email>.");
  await prepare({ steps: createSteps(process.stderr) });
  const path = ["platform", "proof", "bench", "journeys"]
    .map((name) => join(root, "packages", name, "dist", `${script}.js`))
    .find(existsSync);
  if (!path)
    throw new Failure(
      `There is no script "${script}" among the scripts of the platform, the proofs, the bench and the journeys.`,
    );
  const child = spawn(pinnedNode, [...memoryFlags, path, ...args], {
    cwd: root,
    // As npm start does: what is measured or proved is what runs.
    env: childEnvironment({ NODE_ENV: "production" }),
    stdio: "inherit",
  });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.once("exit", (code, signal) => (process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143)));
} catch (error) {
  report(error);
}
