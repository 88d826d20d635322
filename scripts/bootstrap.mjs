import { existsSync } from "node:fs";
import { join } from "node:path";
import { childEnvironment, lastLines, pinnedNode, root, runCommand, runPnpm } from "./child.mjs";
import { installHash, isStamped, removeStamp, setStamp, sourceHash } from "./stamp.mjs";
import { Failure } from "./steps.mjs";

const leastNode = [20, 19];

/** What a build leaves: without one of these it is done again. */
const built = [
  "packages/platform/dist/main.js",
  "apps/admin/dist/index.html",
  "apps/transparency/build/server/index.js",
];

/**
 * Makes everything ready to run: the right Node, the dependencies, the build. What is up to date is left alone, so that
 * a second start takes no time.
 * @param {{ steps: ReturnType<typeof import("./steps.mjs").createSteps> }} options
 */
export async function prepare({ steps }) {
  checkNode();
  await install({ steps });
  const sources = sourceHash();
  if (isStamped("build", sources) && built.every((path) => existsSync(join(root, path)))) return;
  removeStamp("build");
  for (const part of [buildTypes, buildApps]) {
    const { title, run } = part();
    await steps.run(title, async (update) => {
      const { code, output } = await run(update);
      if (code !== 0)
        throw new Failure(`${title} failed: correct what is named above and start again.`, lastLines(output, 40));
    });
  }
  // Taken anew: a build may write generated sources.
  setStamp("build", sourceHash());
}

/** Installs the dependencies where the lockfile, a manifest or the machine has changed since the last time. */
export async function install({ steps }) {
  const hash = installHash();
  if (isStamped("install", hash) && existsSync(pinnedNode)) return;
  await steps.run("Installing dependencies", async (update) => {
    removeStamp("install");
    const { code, output } = await runPnpm(["install", "--frozen-lockfile", "--reporter=append-only"], {
      // Without a terminal pnpm would ask whether it may remove an outdated node_modules, and end.
      env: { ...childEnvironment(), CI: "true" },
      onLine: (line) => /^Progress: |Downloading /.test(line) && update(line.replace(/^Progress: /, "")),
    }).catch((error) => ({ code: 1, output: String(error) }));
    if (code !== 0) throw new Failure(installSentence(output), lastLines(output));
    setStamp("install", hash);
  });
}

/** TypeScript of all packages and services, incrementally. */
export function buildTypes() {
  return { title: "Building packages and services", run: () => runNodeTool("typescript/bin/tsc", ["-b"]) };
}

/** The two front ends, from turbo's cache where nothing they use has changed. */
export function buildApps() {
  const args = ["exec", "turbo", "run", "build", "--output-logs=new-only", "--no-update-notifier"];
  return {
    title: "Building the apps",
    run: (update) =>
      runPnpm(args, { env: childEnvironment({ TURBO_TELEMETRY_DISABLED: "1" }), onLine: (line) => update?.(line) }),
  };
}

/** Runs a tool of node_modules on the pinned Node. */
export function runNodeTool(path, args, options) {
  return runCommand(pinnedNode, [join(root, "node_modules", path), ...args], options);
}

function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > leastNode[0] || (major === leastNode[0] && minor >= leastNode[1])) return;
  throw new Failure(
    `Probity needs Node ${leastNode.join(".")} or later, this is ${process.versions.node}: install a newer one from nodejs.org.`,
  );
}

function installSentence(output) {
  if (/ENOSPC|No space left/i.test(output)) return "The disk is full: free at least 2 GB and start again.";
  if (/EACCES|EPERM|permission denied/i.test(output)) {
    return "The dependencies could not be written: start as the user who owns this folder.";
  }
  if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|META_FETCH_FAIL/i.test(output)) {
    return "The package registry could not be reached: check the network or the registry in your npm settings, and start again.";
  }
  if (/ENOENT.*(npx|pnpm)/i.test(output)) return "npm was not found: install Node together with npm from nodejs.org.";
  if (/OUTDATED_LOCKFILE/i.test(output)) {
    return "pnpm-lock.yaml does not fit the package.json files: run npx pnpm@12.4.2 install, and start again.";
  }
  return "The dependencies could not be installed: the lines above say why; start again when that is settled.";
}
