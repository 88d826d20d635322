import { linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { z } from "zod";
import { isAlive, processStartMark } from "./live-process.js";
import { liveProcesses, postgresRole, readRunState } from "./run-state.js";
import { errorCode, StartProblem } from "./start-problem.js";

const holder = z.object({ pid: z.number(), startMark: z.string().nullable() });

/**
 * Keeps a second start off a data folder from this moment to the very end: run.json names the processes only while all of them run.
 * @returns lets go
 * @throws StartProblem where another start, or its end, is under way
 */
export function lockStart(dataFolder: string): () => void {
  const lock = join(dataFolder, "probity.lock");
  const draft = `${lock}.${process.pid}`;
  writeFileSync(draft, JSON.stringify({ pid: process.pid, startMark: processStartMark(process.pid) }), { mode: 0o600 });
  try {
    // A link is made whole or not at all, and never over another.
    for (let tries = 0; ; tries++) {
      try {
        linkSync(draft, lock);
        return () => rmSync(lock, { force: true });
      } catch (error) {
        if (errorCode(error) !== "EEXIST" || tries > 3) throw error;
        refuseLiving(lock);
        rmSync(lock, { force: true });
      }
    }
  } finally {
    rmSync(draft, { force: true });
  }
}

/** How long services may take to notice that their platform was killed, before they are ended. */
const graceMilliseconds = 4_000;

/** Waits for services that a killed platform left behind to end by themselves, and ends those that do not. */
export async function outliveOrphans(dataFolder: string): Promise<void> {
  for (const deadline = Date.now() + graceMilliseconds; ; await delay(50)) {
    const state = readRunState(dataFolder);
    const living = state ? liveProcesses(state).filter(({ role }) => role !== postgresRole) : [];
    if (living.length === 0 || living.some(({ role }) => role === "gateway" || role === "platform")) return;
    if (Date.now() < deadline) continue;
    for (const { pid } of living) process.kill(pid, "SIGKILL");
  }
}

function refuseLiving(lock: string): void {
  const { pid, startMark } = readHolder(lock);
  if (!isAlive(pid) || processStartMark(pid) !== startMark) return;
  throw new StartProblem(
    `Probity is being started or stopped on this data folder (process ${pid}): wait until it is done, ` +
      `or set PORT and PROBITY_DATA to others to run a second one beside it.`,
  );
}

function readHolder(lock: string): z.infer<typeof holder> {
  try {
    return holder.parse(JSON.parse(readFileSync(lock, "utf8")));
  } catch {
    return { pid: 0, startMark: null };
  }
}
