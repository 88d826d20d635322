import { spawn, spawnSync } from "node:child_process";
import { chownSync, readFileSync, statSync } from "node:fs";
import { isRoot } from "../run-state/data-folder.js";
import { StartProblem } from "../run-state/start-problem.js";

/** The user PostgreSQL runs as; undefined means: the one who started Probity. */
export type Account = { uid: number; gid: number } | undefined;

/**
 * PostgreSQL refuses to run as root, so root lends it an unprivileged account: the one that owns the cluster already,
 * else "postgres", else "nobody" (both exist without creating a user).
 */
export function accountFor(cluster: string): Account {
  if (!isRoot()) return undefined;
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return knownAccount("postgres") ?? knownAccount("_postgres") ?? knownAccount("nobody") ?? { uid: 65534, gid: 65534 };
}

/** Hands a file or folder over to the account. */
export function giveTo(account: Account, path: string): void {
  if (account !== undefined) chownSync(path, account.uid, account.gid);
}

/** Whether the account can enter a folder and run a program: a folder above may be closed to all but its owner. */
export function canReach(account: Account, folder: string, executable: string): boolean {
  if (account === undefined) return true;
  const script = 'cd "$1" && test -x "$2"';
  const tried = spawnSync("/bin/sh", ["-c", script, "sh", folder, executable], {
    ...account,
    cwd: "/",
    stdio: "ignore",
  });
  if (tried.error !== undefined) {
    throw new StartProblem(
      "PostgreSQL refuses to run as root, and here root may not lend it another account: start Probity as an ordinary user, or set DATABASE_URL.",
      { cause: tried.error },
    );
  }
  return tried.status === 0;
}

/** Runs a program of PostgreSQL as the account and gives its exit code and all it printed. */
export function runAs(account: Account, executable: string, args: string[]): Promise<{ code: number; output: string }> {
  return new Promise((resolve, reject) => {
    // A clean environment: PGPORT, PGDATA and a locale of the caller's would change what the programs do. The working
    // folder is one every user can enter.
    const child = spawn(executable, args, {
      ...account,
      cwd: process.platform === "win32" ? undefined : "/",
      env: { LC_ALL: "C", PATH: "/usr/bin:/bin" },
      stdio: ["ignore", "pipe", "pipe"],
      windowsHide: true,
    });
    let output = "";
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
    child.once("error", reject);
    child.once("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

function knownAccount(name: string): Account {
  try {
    const line = readFileSync("/etc/passwd", "utf8")
      .split("\n")
      .find((each) => each.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(":") ?? [];
    const known = { uid: Number(uid) >>> 0, gid: Number(gid) >>> 0 };
    return uid === undefined || known.uid === 0 ? undefined : known;
  } catch {
    return undefined;
  }
}
