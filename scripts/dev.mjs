import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare } from "./bootstrap.mjs";
import { childEnvironment, pinnedNode, root } from "./child.mjs";
import { createSteps, report } from "./steps.mjs";

// The platform, started again whenever a compiled file changes, while the compiler watches the sources.
try {
  await prepare({ steps: createSteps(process.stdout) });
  const start = (...args) => spawn(pinnedNode, args, { cwd: root, env: childEnvironment(), stdio: "inherit" });
  const children = [
    start(join(root, "node_modules/typescript/bin/tsc"), "-b", "--watch", "--preserveWatchOutput"),
    start("--watch", "--watch-preserve-output", join(root, "packages/platform/dist/main.js")),
  ];
  const stop = () => children.forEach((child) => child.kill("SIGTERM"));
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, stop);
  for (const child of children) child.once("exit", stop);
} catch (error) {
  report(error);
}
