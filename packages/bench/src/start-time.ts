import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { freePort } from "@probity/platform/run-state/port";
import { root } from "@probity/platform/schema/supergraph";
import { inheritedEnv } from "@probity/service-kit/env";
import { scratchFolder } from "./scratch-folder.js";

const patience = 120_000;

/** How long a start takes until /health/ready answers, in seconds, and what the process then holds, in bytes. */
export interface StartFigures {
  readonly cold: number;
  readonly warm: number;
  readonly resident: number;
}

/** Starts everything twice on an empty folder: the first start makes the database, the second finds it. */
export async function measureStart(): Promise<StartFigures> {
  const folder = await scratchFolder();
  try {
    const cold = await startOnce(folder);
    const warm = await startOnce(folder);
    return { cold: cold.seconds, warm: warm.seconds, resident: warm.resident };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function startOnce(folder: string): Promise<{ seconds: number; resident: number }> {
  const port = await freePort(0);
  const began = performance.now();
  const env = {
    ...inheritedEnv(),
    NODE_ENV: "production",
    PORT: String(port),
    PROBITY_DATA: folder,
    PROBITY_MODE: "demo",
    DATABASE_URL: undefined,
  };
  const child = spawn(process.execPath, [...process.execArgv, join(root, "packages/platform/dist/main.js")], {
    cwd: root,
    env,
    stdio: ["ignore", "ignore", "inherit"],
  });
  try {
    await untilReady(child, `http://127.0.0.1:${port}/health/ready`);
    return { seconds: (performance.now() - began) / 1000, resident: await residentOf(child.pid ?? 0) };
  } finally {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
}

async function untilReady(child: ChildProcess, url: string): Promise<void> {
  for (const deadline = Date.now() + patience; Date.now() < deadline && child.exitCode === null; await delay(20)) {
    if (
      await fetch(url).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return;
  }
  throw new Error("The platform did not start.");
}

/** The resident memory of a process in bytes; NaN where the system does not say. */
async function residentOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, "utf8").catch(() => "");
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? NaN) * 1024;
}
