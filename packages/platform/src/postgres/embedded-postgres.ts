import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { ensureDataFolder } from "../run-state/data-folder.js";
import { freePort } from "../run-state/port.js";
import { StartProblem } from "../run-state/start-problem.js";
import { giveTo, runAs } from "./account.js";
import { type Binaries, findBinaries, program } from "./binaries.js";
import { type ClusterRecord, ensureCluster, loadRecord, saveRecord } from "./cluster.js";
import { explain } from "./explain.js";
import { findHome, type Home, isElsewhere } from "./home.js";
import { askServer, isPostmaster, readPostmaster, removeStalePid } from "./postmaster.js";

/** A running PostgreSQL of Probity's own. */
export interface EmbeddedPostgres {
  /** address for the superuser `postgres`, with its password; for setting up roles and databases only */
  url: string;
  port: number;
  /** the postmaster's process */
  pid: number;
  /** true where it still ran from an earlier start that was killed */
  adopted: boolean;
  /** Stops it in order (open transactions are rolled back); an ended one is no error. */
  stop(): Promise<void>;
  [Symbol.asyncDispose](): Promise<void>;
}

export interface EmbeddedPostgresOptions {
  /** the folder that holds everything Probity keeps on disk, e.g. `.data` */
  dataDir: string;
  /** told what is being done, for people to read */
  log: (step: string) => void;
  /** false: faster, and a power cut may destroy the data (tests only) */
  durable?: boolean;
}

/**
 * Starts PostgreSQL from the embedded programs, or adopts the one that an earlier, killed start left running on the
 * same folder. It listens on 127.0.0.1 only, on the port of the last start where that is free.
 * @throws StartProblem whose message is one sentence that says what to do
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const { log, durable = true } = options;
  const dataFolder = resolve(options.dataDir);
  const binaries = findBinaries();
  ensureDataFolder(dataFolder);
  const record = loadRecord(dataFolder);
  const home = inHome(dataFolder, () => findHome(dataFolder, binaries, record.elsewhere));
  if (isElsewhere(home, dataFolder)) record.elsewhere = home.folder;
  saveRecord(record);
  await makeCluster(home, binaries, record, options);
  const running = await adoptOrStart(home, record, log, durable);
  const stop = (): Promise<void> => stopServer(home, running.pid);
  return { ...running, url: addressOf(record, running.port), stop, [Symbol.asyncDispose]: stop };
}

/** How long a server may take to recover from a crash, or to end, before the start gives up. */
const patience = 60_000;

async function makeCluster(home: Home, binaries: Binaries, record: ClusterRecord, options: EmbeddedPostgresOptions) {
  if (!existsSync(home.cluster)) options.log(`Making a PostgreSQL ${binaries.major} database in ${home.folder}`);
  await ensureCluster(home, binaries, record.password, options.durable !== false);
}

async function adoptOrStart(home: Home, record: ClusterRecord, log: (step: string) => void, durable: boolean) {
  const deadline = Date.now() + patience;
  for (let tries = 1; ; tries += 1) {
    const found = await findRunning(home, record, deadline);
    if (found !== null) {
      log(`Taking over the PostgreSQL that still runs on port ${found.port} (process ${found.pid})`);
      return { ...found, adopted: true };
    }
    record.port = await freePort(tries > 2 ? 0 : record.port);
    saveRecord(record);
    if (tries === 1) log(`Starting PostgreSQL on port ${record.port}`);
    const failure = await startServer(home, record.port, durable);
    const started = readPostmaster(home.cluster);
    if (failure === null && started !== null) return { ...started, adopted: false };
    // A postmaster killed a moment ago still holds its pid and its shared memory until its last child has gone; and
    // another program may have taken the port in between.
    const passing = /already exists|still in use|could not bind|Is another postmaster/i.test(failure ?? "");
    if (!passing || tries > 20 || Date.now() > deadline) throw new StartProblem(explain(failure ?? "", home.folder));
    await delay(250);
  }
}

/** The server that runs on the cluster already; null where there is none (a stale postmaster.pid is then removed). */
async function findRunning(home: Home, record: ClusterRecord, deadline: number) {
  for (;;) {
    const found = readPostmaster(home.cluster);
    if (found === null || !isPostmaster(found.pid, home.cluster)) {
      removeStalePid(home.cluster);
      return null;
    }
    const answer = found.port > 0 ? await askServer(addressOf(record, found.port), home.cluster) : "refused";
    if (answer === "ours") return found;
    if (answer === "foreign" || Date.now() > deadline) {
      throw new StartProblem(
        answer === "foreign"
          ? `The PostgreSQL of ${home.folder} (process ${found.pid}) does not accept the password in ${record.dataFolder}/postgres.json: ` +
              `put that file back, or stop the process and remove ${home.folder} to begin anew.`
          : `The PostgreSQL of ${home.folder} (process ${found.pid}) does not answer: stop that process and start again.`,
      );
    }
    await delay(100);
  }
}

async function startServer(home: Home, port: number, durable: boolean): Promise<string | null> {
  const log = join(home.folder, "postgres.log");
  inHome(home.folder, () => {
    if ((statSync(log, { throwIfNoEntry: false })?.size ?? 0) > 10_000_000 || !existsSync(log)) {
      writeFileSync(log, "", { mode: 0o600 });
    }
    giveTo(home.account, log);
  });
  const before = statSync(log).size;
  const settings = { port: String(port), ...fixedSettings, ...(durable ? {} : fastSettings) };
  const flags = Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`);
  const { code, output } = await runAs(home.account, program(home.native, "pg_ctl"), [
    "start",
    "-w",
    `--timeout=${patience / 1000}`,
    `--pgdata=${home.cluster}`,
    `--log=${log}`,
    `--options=${flags.join(" ")}`,
  ]);
  return code === 0 ? null : `${output}\n${readFileSync(log).subarray(before).toString()}`;
}

async function stopServer(home: Home, pid: number): Promise<void> {
  if (!isPostmaster(pid, home.cluster)) return;
  if (process.platform === "win32") {
    await runAs(home.account, program(home.native, "pg_ctl"), ["stop", "--mode=fast", `--pgdata=${home.cluster}`]);
  } else {
    // The postmaster's "fast" shutdown. Not through pg_ctl: a terminal that hangs up would end that before it acted.
    process.kill(pid, "SIGINT");
  }
  for (const deadline = Date.now() + patience; isPostmaster(pid, home.cluster); await delay(20)) {
    if (Date.now() > deadline)
      throw new StartProblem(`PostgreSQL (process ${pid}) does not stop: end it with kill ${pid}.`);
  }
}

/** Small machines; and no statement, parameter or row ever in the log, where it would outlive its deletion. */
const fixedSettings = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  shared_buffers: "128MB",
  max_connections: "200",
  fsync: "on",
  synchronous_commit: "on",
  jit: "off",
  timezone: "UTC",
  log_timezone: "UTC",
  log_min_error_statement: "panic",
  log_error_verbosity: "terse",
  log_parameter_max_length: "0",
};

/** A commit still reaches the operating system before it is acknowledged, so that a killed process loses nothing. */
const fastSettings = { fsync: "off", full_page_writes: "off" };

function addressOf(record: ClusterRecord, port: number): string {
  return `postgres://postgres:${record.password}@127.0.0.1:${port}/postgres`;
}

function inHome<T>(folder: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof StartProblem ? error : new StartProblem(explain(String(error), folder), { cause: error });
  }
}
