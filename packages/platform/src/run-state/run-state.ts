import { readFileSync, rmSync } from "node:fs";
import { z } from "zod";
import { ensureDataFolder, runFile, writePrivately } from "./data-folder.js";
import { isAlive, processStartMark } from "./live-process.js";
import { StartProblem } from "./start-problem.js";

const runState = z.object({
  startedAt: z.string(),
  port: z.number(),
  baseUrl: z.string(),
  databaseUrl: z.string(),
  processes: z.array(
    z.object({ role: z.string(), pid: z.number(), port: z.number().nullable(), startMark: z.string().nullable() }),
  ),
});

/** What `.data/run.json` says while Probity runs. `startedAt` is an ISO instant, `databaseUrl` bears no password. */
export type RunState = z.infer<typeof runState>;

/** One process of the platform, e.g. { role: "platform", pid: 4711, port: 4000 }; port is null where it listens on none. */
export interface RunningProcess {
  role: string;
  pid: number;
  port: number | null;
}

/** The role under which PostgreSQL's postmaster stands in run.json; it is the one process outside the process group. */
export const postgresRole = "postgres";

/** Writes `.data/run.json`, whole or not at all; the password is taken out of the database's address. */
export function writeRunState(
  dataFolder: string,
  state: { startedAt: string; port: number; baseUrl: string; databaseUrl: string; processes: RunningProcess[] },
): void {
  ensureDataFolder(dataFolder);
  const processes = state.processes.map((each) => ({ ...each, startMark: processStartMark(each.pid) }));
  const written: RunState = { ...state, databaseUrl: withoutPassword(state.databaseUrl), processes };
  writePrivately(runFile(dataFolder), `${JSON.stringify(written, null, 2)}\n`);
}

/** Reads `.data/run.json`; null where there is none or it cannot be understood (a crash, another version). */
export function readRunState(dataFolder: string): RunState | null {
  try {
    return runState.parse(JSON.parse(readFileSync(runFile(dataFolder), "utf8")));
  } catch {
    return null;
  }
}

/** Removes `.data/run.json`; a missing one is no error. */
export function removeRunState(dataFolder: string): void {
  rmSync(runFile(dataFolder), { force: true });
}

/** The processes of run.json that still run and are the very ones written there, not later ones with the same pid. */
export function liveProcesses(state: RunState): RunState["processes"] {
  return state.processes.filter(({ pid, startMark }) => {
    if (!isAlive(pid)) return false;
    const mark = processStartMark(pid);
    return startMark === null || mark === null || startMark === mark;
  });
}

/**
 * Refuses a second start on the same data folder. A run.json whose processes have all ended is removed; a PostgreSQL
 * left over from a crash does not count, for the start adopts it.
 * @throws StartProblem where Probity still runs
 */
export function assertNotRunning(dataFolder: string): void {
  const state = readRunState(dataFolder);
  if (state === null) return;
  const [first] = liveProcesses(state).filter((each) => each.role !== postgresRole && each.pid !== process.pid);
  if (first !== undefined) {
    throw new StartProblem(
      `Probity is already running at ${state.baseUrl} (process ${first.pid}): stop it with Ctrl-C there, ` +
        `or set PORT and PROBITY_DATA to others to run a second one beside it.`,
    );
  }
  removeRunState(dataFolder);
}

function withoutPassword(address: string): string {
  const url = new URL(address);
  url.password = "";
  return url.href;
}
