import { createHash } from "node:crypto";
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { isRoot } from "../run-state/data-folder.js";
import { StartProblem } from "../run-state/start-problem.js";
import { accountFor, canReach, type Account } from "./account.js";
import { type Binaries, program } from "./binaries.js";
import { isPostmaster, readPostmaster } from "./postmaster.js";

/** Where the database lies and which programs run it. */
export interface Home {
  folder: string;
  /** PostgreSQL's own data folder */
  cluster: string;
  /** the folder with the programs, inside node_modules or a copy */
  native: string;
  account: Account;
}

/** Below this folder system services keep their state. */
const systemState = "/var/lib";

/**
 * The database's place: `<data folder>/postgres`, unless root started Probity and the account PostgreSQL runs as cannot
 * enter that folder; then a folder among the system's state (or temporary) files, with a copy of the programs.
 * @param elsewhere the place an earlier start chose outside the data folder, or null
 */
export function findHome(dataFolder: string, binaries: Binaries, elsewhere: string | null): Home {
  if (elsewhere !== null) return homeElsewhere(elsewhere, binaries);
  const folder = join(dataFolder, "postgres");
  const cluster = join(folder, "cluster");
  const account = accountFor(cluster);
  if (canReach(account, dataFolder, program(binaries.native, "pg_ctl"))) {
    mkdirSync(folder, { recursive: true });
    return { folder, cluster, native: binaries.native, account };
  }
  if (existsSync(cluster)) {
    throw new StartProblem(
      `The database in ${folder} was made while other users could enter that folder and now they cannot: ` +
        `allow it again (chmod o+x on the folders above it), or start Probity as an ordinary user.`,
    );
  }
  return homeElsewhere(makeElsewhere(dataFolder), binaries);
}

/** Whether a home lies outside its data folder and must be remembered. */
export function isElsewhere(home: Home, dataFolder: string): boolean {
  return home.folder !== join(dataFolder, "postgres");
}

function homeElsewhere(folder: string, binaries: Binaries): Home {
  mkdirSync(folder, { recursive: true });
  const cluster = join(folder, "cluster");
  return { folder, cluster, native: copyPrograms(binaries, folder), account: accountFor(cluster) };
}

function makeElsewhere(dataFolder: string): string {
  if (!existsSync(systemState)) return openToEnter(mkdtempSync(join(tmpdir(), "probity-")));
  const hash = createHash("sha256").update(dataFolder).digest("hex").slice(0, 12);
  const folder = join(systemState, `probity-${hash}`);
  const there = lstatSync(folder, { throwIfNoEntry: false });
  if (there === undefined) {
    try {
      mkdirSync(folder, { mode: 0o711 });
    } catch {
      return openToEnter(mkdtempSync(join(tmpdir(), "probity-")));
    }
  } else if (!there.isDirectory() || there.uid !== 0) {
    throw new StartProblem(`${folder} belongs to another user: remove it, or start Probity as an ordinary user.`);
  }
  setOldClusterAside(folder);
  return folder;
}

/** Nothing remembers this cluster any more (the data folder was deleted): a fresh start, with the last one kept aside. */
function setOldClusterAside(folder: string): void {
  const cluster = join(folder, "cluster");
  if (!existsSync(cluster)) return;
  const left = readPostmaster(cluster);
  if (left !== null && isPostmaster(left.pid, cluster)) process.kill(left.pid, "SIGINT");
  rmSync(join(folder, "cluster.old"), { recursive: true, force: true });
  renameSync(cluster, join(folder, "cluster.old"));
}

function copyPrograms(binaries: Binaries, folder: string): string {
  const native = join(folder, `programs-${binaries.version}`);
  if (existsSync(native)) return native;
  const draft = `${native}.${process.pid}`;
  try {
    cpSync(binaries.native, draft, { recursive: true, verbatimSymlinks: true });
    renameSync(draft, native);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return native;
}

function openToEnter(folder: string): string {
  if (isRoot()) chmodSync(folder, 0o711);
  return folder;
}
