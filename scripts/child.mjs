import { spawn } from "node:child_process";
import { delimiter, join } from "node:path";

export const root = join(import.meta.dirname, "..");
export const binFolder = join(root, "node_modules", ".bin");

/** The pinned Node, a development dependency: the whole platform runs on it, whatever Node started these scripts. */
export const pinnedNode = join(root, "node_modules", "node", "bin", process.platform === "win32" ? "node.exe" : "node");

/**
 * For the platform's process: on a machine with much memory Node would let garbage lie until there were hundreds of megabytes, of
 * which a fifth is in use.
 */
export const memoryFlags = ["--max-semi-space-size=8", "--max-old-space-size=512"];

/** For the C library of the same process (glibc; others pass it over): large buffers are given back when they are freed, not kept for later. */
const memoryEnvironment = { MALLOC_MMAP_THRESHOLD_: "131072", MALLOC_TRIM_THRESHOLD_: "131072" };

const pnpm = "pnpm@12.4.2";

/** Settings of the caller's npm that must reach the nested one: where packages come from, and how to get there. */
const keptSettings =
  /^npm_config_(.*registry|https?[-_]proxy|proxy|no[-_]?proxy|cafile|ca|strict[-_]ssl|userconfig|globalconfig|cache)$/i;

/** The environment for children: the pinned Node first on the path, and none of the settings npm hands to scripts. */
export function childEnvironment(extra = {}) {
  // Compiled once, kept for every later start: a third of the time a process takes to load.
  const kept = { NODE_COMPILE_CACHE: join(root, "node_modules", ".cache", "node"), ...memoryEnvironment };
  const env = { ...kept, ...process.env, ...extra };
  for (const name of Object.keys(env)) {
    if (/^npm_/i.test(name) && !keptSettings.test(name)) delete env[name];
  }
  const path = Object.keys(env).find((name) => name.toUpperCase() === "PATH") ?? "PATH";
  env[path] = [binFolder, env[path] ?? ""].join(delimiter);
  return env;
}

/**
 * Runs a command to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ onLine?: (line: string) => void, env?: Record<string, string | undefined>, inherit?: boolean }} options
 * @returns {Promise<{ code: number, output: string }>}
 */
export function runCommand(command, args, { onLine, env = childEnvironment(), inherit = false } = {}) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32";
    const stdio = inherit ? "inherit" : ["ignore", "pipe", "pipe"];
    const child = spawn(command, args, { cwd: root, env, stdio, shell });
    let output = "";
    const take = (chunk) => {
      output += chunk;
      if (onLine) for (const line of String(chunk).split(/\r?\n|\r/)) if (line.trim() !== "") onLine(line.trim());
    };
    child.stdout?.setEncoding("utf8").on("data", take);
    child.stderr?.setEncoding("utf8").on("data", take);
    child.once("error", reject);
    child.once("close", (code, signal) => resolve({ code: code ?? (signal === null ? 1 : 130), output }));
  });
}

/** Runs the pinned pnpm: through npx, which needs nothing installed, else one of the same name on the path. */
export async function runPnpm(args, options = {}) {
  try {
    return await runCommand("npx", ["--yes", pnpm, ...args], options);
  } catch (error) {
    if (error.code !== "ENOENT") throw error;
    return runCommand("pnpm", args, options);
  }
}

/** The last lines of an output, without colours. */
export function lastLines(output, count = 15) {
  // eslint-disable-next-line no-control-regex
  const plain = output.replace(/\x1b\[[0-9;]*[A-Za-z]/g, "");
  return plain.trimEnd().split("\n").slice(-count).join("\n");
}
