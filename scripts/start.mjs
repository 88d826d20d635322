import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { prepare } from "./bootstrap.mjs";
import { childEnvironment, memoryFlags, pinnedNode, root } from "./child.mjs";
import { createSteps, report } from "./steps.mjs";

// A terminal that was closed takes no more words; that must not break off an orderly end.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

try {
  await prepare({ steps: createSteps(process.stdout) });
  launch();
} catch (error) {
  report(error);
}

/** Starts the platform on the pinned Node, in the same process group, and ends as it ends. */
function launch() {
  // Over the channel the platform notices at once when this process is killed, and stops.
  const child = spawn(
    pinnedNode,
    [...memoryFlags, join(root, "packages/platform/dist/main.js"), ...process.argv.slice(2)],
    {
      cwd: root,
      // React and Express are much faster so; nothing of Probity asks for it.
      env: childEnvironment({ NODE_ENV: "production" }),
      stdio: ["inherit", "inherit", "inherit", "ipc"],
    },
  );
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    // Ctrl-C on a terminal reaches the whole group by itself.
    process.on(signal, () => (signal === "SIGINT" && process.stdin.isTTY ? undefined : child.kill(signal)));
  }
  const watch = watchNpm(() => child.kill("SIGTERM"));
  child.once("error", (error) => report(error));
  child.once("exit", (code, signal) => {
    clearInterval(watch);
    process.exitCode = code ?? (signal === "SIGINT" ? 130 : signal === "SIGTERM" ? 143 : 1);
  });
}

/** npm killed outright tells nobody; what it started must not run on without it. */
function watchNpm(onGone) {
  if (process.env.npm_lifecycle_event === undefined || process.platform === "win32") return undefined;
  const ancestors = [process.ppid];
  const shell = process.platform === "linux" ? parentOf(process.ppid, /^(sh|dash|bash|ash|busybox)$/) : null;
  if (shell !== null) ancestors.push(shell);
  const timer = setInterval(() => {
    if (ancestors.every((pid) => isAlive(pid)) && process.ppid === ancestors[0]) return;
    clearInterval(timer);
    onGone();
  }, 500);
  return timer;
}

/** The parent of a process whose command is a shell (npm runs scripts through one); null where it is none. */
function parentOf(pid, command) {
  const path = `/proc/${pid}/stat`;
  if (!existsSync(path)) return null;
  const stat = readFileSync(path, "utf8");
  const name = stat.slice(stat.indexOf("(") + 1, stat.lastIndexOf(")"));
  return command.test(name) ? Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) : null;
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
