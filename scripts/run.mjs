import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./bootstrap.mjs";
import { childEnvironment, pinnedNode, root } from "./child.mjs";
import { createSteps, Failure, report } from "./steps.mjs";

// node scripts/run.mjs <script> [arguments]: a compiled script of the platform, with nothing but its own words on stdout.
const [script = "", ...args] = process.argv.slice(2);

try {
  if (!/^[a-z][a-z-]*$/.test(script)) throw new Failure("Name the script to run, e.g. npm run token -- --as <email>.");
  await prepare({ steps: createSteps(process.stderr) });
  const path = join(root, "packages", "platform", "dist", `${script}.js`);
  if (!existsSync(path)) throw new Failure(`There is no script "${script}" in packages/platform.`);
  const child = spawn(pinnedNode, [path, ...args], { cwd: root, env: childEnvironment(), stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  child.once("exit", (code, signal) => (process.exitCode = code ?? (signal === "SIGINT" ? 130 : 143)));
} catch (error) {
  report(error);
}
