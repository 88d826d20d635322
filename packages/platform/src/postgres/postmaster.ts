import { execFileSync } from "node:child_process";
import { readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import { isAlive } from "../run-state/live-process.js";

/** What a running PostgreSQL wrote into its postmaster.pid. */
export interface Postmaster {
  pid: number;
  port: number;
}

/** Reads postmaster.pid; null where there is none, it is half-written, or it was copied here with another cluster. */
export function readPostmaster(cluster: string): Postmaster | null {
  try {
    const [pid, folder, , port] = readFileSync(join(cluster, "postmaster.pid"), "utf8").split("\n");
    if (folder === undefined || realpathSync(folder) !== realpathSync(cluster)) return null;
    return { pid: Math.abs(Number(pid)), port: Number(port ?? 0) };
  } catch {
    return null;
  }
}

/**
 * Whether the process of a postmaster.pid is a postmaster of this cluster and not a later process with the same pid.
 * Its working folder is the cluster (Linux); elsewhere its command names PostgreSQL.
 */
export function isPostmaster(pid: number, cluster: string): boolean {
  if (!isAlive(pid)) return false;
  try {
    if (process.platform === "linux") return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(cluster);
    if (process.platform === "win32") return true;
    return execFileSync("ps", ["-o", "command=", "-p", String(pid)], { encoding: "utf8" }).includes("postgres");
  } catch {
    return false;
  }
}

/**
 * Logs in with the cluster's password and asks which folder the server runs on.
 * @returns "ours", "refused" (not up, or still starting) or "foreign" (a server, but not this cluster's)
 */
export async function askServer(url: string, cluster: string): Promise<"ours" | "refused" | "foreign"> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ folder: string }>("select current_setting('data_directory') as folder");
    return rows[0] !== undefined && realpathSync(rows[0].folder) === realpathSync(cluster) ? "ours" : "foreign";
  } catch (error) {
    return error instanceof pg.DatabaseError && error.code?.startsWith("28") === true ? "foreign" : "refused";
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Removes a postmaster.pid that no living postmaster stands behind; PostgreSQL itself would take a reused pid for one. */
export function removeStalePid(cluster: string): void {
  rmSync(join(cluster, "postmaster.pid"), { force: true });
}
