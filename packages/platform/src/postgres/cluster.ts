import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { writePrivately } from "../run-state/data-folder.js";
import { StartProblem } from "../run-state/start-problem.js";
import { giveTo, runAs } from "./account.js";
import { type Binaries, program } from "./binaries.js";
import { explain } from "./explain.js";
import type { Home } from "./home.js";

const clusterRecord = z.object({
  dataFolder: z.string(),
  elsewhere: z.string().nullable(),
  port: z.number(),
  password: z.string().min(20),
});

/** What Probity remembers of its database in `<data folder>/postgres.json`, readable by its owner alone. */
export type ClusterRecord = z.infer<typeof clusterRecord>;

/** Reads the record, or begins one with a fresh password. A copy of another installation's data folder begins anew too. */
export function loadRecord(dataFolder: string): ClusterRecord {
  const found = readRecord(dataFolder);
  if (found === null) return { dataFolder, elsewhere: null, port: 0, password: randomBytes(24).toString("base64url") };
  const copied = found.dataFolder !== dataFolder && existsSync(recordFile(found.dataFolder));
  // Two installations must not share one database; without a place outside its folder a copy has its own.
  return { ...found, dataFolder, elsewhere: copied ? null : found.elsewhere };
}

/** Writes the record where it differs from the one on disk. */
export function saveRecord(record: ClusterRecord): void {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  const path = recordFile(record.dataFolder);
  if (existsSync(path) && readFileSync(path, "utf8") === text) return;
  writePrivately(path, text);
}

/**
 * Makes the cluster where there is none: beside its place first, then moved there, so that an interrupted attempt
 * leaves nothing that looks like a database.
 * @returns whether it was made now
 * @throws StartProblem where the disk is full, the folder may not be used, or the cluster is of another major version
 */
export async function ensureCluster(home: Home, binaries: Binaries, password: string, sync: boolean): Promise<boolean> {
  if (existsSync(join(home.cluster, "PG_VERSION"))) {
    assertSameMajor(home, binaries);
    return false;
  }
  const draft = `${home.cluster}.new`;
  const passwordFile = `${home.cluster}.password`;
  try {
    for (const leftover of [draft, home.cluster]) rmSync(leftover, { recursive: true, force: true });
    mkdirSync(draft);
    chmodSync(draft, 0o700);
    giveTo(home.account, draft);
    writeFileSync(passwordFile, password, { mode: 0o600 });
    giveTo(home.account, passwordFile);
    const { code, output } = await runAs(home.account, program(home.native, "initdb"), [
      `--pgdata=${draft}`,
      `--pwfile=${passwordFile}`,
      ...initdbOptions,
      ...(sync ? [] : ["--no-sync"]),
    ]);
    if (code !== 0) throw new StartProblem(explain(output, home.folder));
    renameSync(draft, home.cluster);
    return true;
  } catch (error) {
    throw error instanceof StartProblem
      ? error
      : new StartProblem(explain(String(error), home.folder), { cause: error });
  } finally {
    rmSync(passwordFile, { force: true });
    rmSync(draft, { recursive: true, force: true });
  }
}

/** The same cluster on every machine, whatever locales it has; every login by password. */
const initdbOptions = [
  "--username=postgres",
  "--auth=scram-sha-256",
  "--encoding=UTF8",
  "--locale-provider=builtin",
  "--builtin-locale=C.UTF-8",
  "--locale=C",
];

function assertSameMajor(home: Home, binaries: Binaries): void {
  const made = readFileSync(join(home.cluster, "PG_VERSION"), "utf8").trim();
  if (made === binaries.major) return;
  throw new StartProblem(
    `The database in ${home.folder} was made by PostgreSQL ${made}, but this version of Probity brings PostgreSQL ` +
      `${binaries.major}: use the version of Probity that made it, or set PROBITY_DATA to a new folder.`,
  );
}

function readRecord(dataFolder: string): ClusterRecord | null {
  try {
    return clusterRecord.parse(JSON.parse(readFileSync(recordFile(dataFolder), "utf8")));
  } catch {
    return null;
  }
}

function recordFile(dataFolder: string): string {
  return join(dataFolder, "postgres.json");
}
