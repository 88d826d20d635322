import { execFile, spawn, type ChildProcess } from "node:child_process";
import { chmod, copyFile, mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import { inheritedEnv } from "@probity/service-kit/env";
import { cluster } from "@probity/testkit/cluster";
import { isAlive } from "../run-state/live-process.js";
import { freePort } from "../run-state/port.js";
import { readRunState, type RunState } from "../run-state/run-state.js";
import { root } from "../schema/supergraph.js";

/** Where a platform of a test's own keeps everything, and where it listens. */
export interface Place extends AsyncDisposable {
  readonly dataDir: string;
  readonly port: number;
  readonly baseUrl: string;
}

/** The real thing: main.js as a process, the leader of its own process group. */
export interface PlatformProcess extends AsyncDisposable {
  readonly pid: number;
  /** All that it has printed, on both streams. */
  output(): string;
  /** Its exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
  /** Waits until /health/ready answers 200; milliseconds since the start. */
  ready(): Promise<number>;
  kill(signal: NodeJS.Signals): void;
  /** To every process of the group: what Ctrl-C in a terminal does. */
  killGroup(signal: NodeJS.Signals): void;
}

/** A port is free until somebody listens on it: so that no two places are given the same. */
const given = new Set<number>();

/** Such a place in which the platform has run before: its database holds the demonstration. */
export async function demonstrationPlace(): Promise<Place> {
  const place = await newPlace();
  const { demonstration } = cluster();
  await mkdir(join(place.dataDir, "postgres"));
  await promisify(execFile)("cp", ["-a", join(demonstration, "cluster"), join(place.dataDir, "postgres")]);
  await copyFile(join(demonstration, "postgres.json"), join(place.dataDir, "postgres.json"));
  return place;
}

/** A folder and a port of one's own; PostgreSQL and the folder are gone afterwards. */
export async function newPlace(): Promise<Place> {
  const dataDir = await mkdtemp(join(tmpdir(), "probity-process-"));
  // PostgreSQL does not run as root: the account it is lent must be able to enter, or its data would lie elsewhere.
  await chmod(dataDir, 0o711);
  let port = await freePort(0);
  while (given.has(port)) port = await freePort(0);
  given.add(port);
  return {
    dataDir,
    port,
    baseUrl: `http://localhost:${port}`,
    async [Symbol.asyncDispose]() {
      for (const { pid } of readRunState(dataDir)?.processes ?? []) if (isAlive(pid)) process.kill(pid, "SIGKILL");
      await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
    },
  };
}

/** Starts main.js, or another script. */
export function startProcess(
  place: Pick<Place, "dataDir" | "port" | "baseUrl">,
  env: Record<string, string> = {},
  script = "main",
  args: readonly string[] = [],
): PlatformProcess {
  const began = Date.now();
  const kept = Object.entries(inheritedEnv()).filter(([name]) =>
    /^(PATH|HOME|TMPDIR|LANG|NODE_COMPILE_CACHE)$/.test(name),
  );
  const child = spawn(process.execPath, [join(root, `packages/platform/dist/${script}.js`), ...args], {
    detached: true,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...Object.fromEntries(kept), PORT: String(place.port), PROBITY_DATA: place.dataDir, ...env },
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => (printed += chunk.toString("utf8")));
  const ended = endOf(child);
  const running = () => child.exitCode === null && child.signalCode === null;
  return {
    pid: child.pid ?? 0,
    output: () => printed,
    ended,
    async ready() {
      await eventually("the platform is ready", 60, async () => {
        if (!running()) throw new Error(`It has ended: ${printed}`);
        return / {2}Ready\n/.test(printed) && (await isReady(place.baseUrl));
      });
      return Date.now() - began;
    },
    kill: (signal) => void child.kill(signal),
    killGroup: (signal) => void process.kill(-(child.pid ?? 0), signal),
    async [Symbol.asyncDispose]() {
      if (running()) child.kill("SIGINT");
      await ended;
    },
  };
}

/** Waits for a condition; fails with what it was waiting for after so many seconds. */
export async function eventually(what: string, seconds: number, holds: () => Promise<boolean>): Promise<void> {
  for (const patience = Date.now() + seconds * 1000; !(await holds()); await delay(50)) {
    if (Date.now() > patience) throw new Error(`Waited in vain until ${what}.`);
  }
}

/** Whether /health/ready answers 200 at this moment. */
export async function isReady(baseUrl: string): Promise<boolean> {
  return fetch(`${baseUrl}/health/ready`).then(
    ({ status, body }) => (void body?.cancel(), status === 200),
    () => false,
  );
}

/** What run.json says; @throws when there is none. */
export function runStateOf({ dataDir }: Pick<Place, "dataDir">): RunState {
  const state = readRunState(dataDir);
  if (!state) throw new Error("There is no run.json.");
  return state;
}

/** A bearer token of a demo person of a platform process. */
export function tokenOf({ dataDir, baseUrl }: Pick<Place, "dataDir" | "baseUrl">, email: string): Promise<string> {
  return mintDemoToken({
    keyFile: join(dataDir, "demo-issuer.json"),
    issuer: `${baseUrl}/demo-issuer`,
    audience: "probity",
    email,
  });
}

function endOf(child: ChildProcess): Promise<number | NodeJS.Signals> {
  return new Promise((resolve) => child.once("close", (code, signal) => resolve(code ?? signal ?? 0)));
}
