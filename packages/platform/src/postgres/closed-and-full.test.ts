import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterEach, beforeEach, expect, test } from "vitest";
import { isRoot } from "../run-state/data-folder.js";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.js";

let folder: string;
const cleanUps: (() => void)[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-test-"));
  cleanUps.push(() => rmSync(folder, { recursive: true, force: true }));
});

afterEach(() => {
  for (const cleanUp of cleanUps.splice(0).reverse()) cleanUp();
});

function start(dataDir: string): Promise<EmbeddedPostgres> {
  return startEmbeddedPostgres({ dataDir, log: () => undefined, durable: false });
}

test("runs in a folder that only its owner can enter, for root and for an ordinary user", async () => {
  chmodSync(folder, 0o700);
  const dataDir = join(folder, ".data");
  await using server = await start(dataDir);
  const { elsewhere } = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")) as {
    elsewhere: string | null;
  };
  if (elsewhere !== null) cleanUps.push(() => rmSync(elsewhere, { recursive: true, force: true }));
  // Root must lend PostgreSQL an account that cannot enter, so the database lies outside; anyone else keeps it inside.
  expect(existsSync(join(dataDir, "postgres", "cluster"))).toBe(!isRoot());
  expect(elsewhere === null).toBe(!isRoot());
  await ask(server.url, "create table kept (word text)");
  await server.stop();
  await using again = await start(dataDir);
  expect(await ask(again.url, "select count(*)::int as words from kept")).toEqual([{ words: 0 }]);
  await again.stop();
  rmSync(dataDir, { recursive: true });
  await using fresh = await start(dataDir);
  expect(await ask(fresh.url, "select to_regclass('kept') as kept")).toEqual([{ kept: null }]);
  await fresh.stop();
});

test("says what to do when a new database does not fit on the disk, and leaves nothing half-made", async () => {
  const disk = smallDisk(8);
  const dataDir = join(disk.folder, ".data");
  if (!disk.mounted) disk.fill(dataDir);
  await expect(start(dataDir)).rejects.toThrow(
    /^The disk that holds .* is full: free at least 200 MB there, or set .*\.$/,
  );
  expect(readdirSync(join(dataDir, "postgres"))).toEqual([]);
});

test("says what to do when the disk fills up later, and starts again once there is room", async () => {
  const disk = smallDisk(96);
  const dataDir = join(disk.folder, ".data");
  const first = await start(dataDir);
  await ask(first.url, "create table kept (word text)");
  await first.stop();
  disk.fill(dataDir);
  await expect(start(dataDir)).rejects.toThrow(/^The disk that holds .* is full/);
  disk.free(dataDir);
  await using again = await start(dataDir);
  expect(await ask(again.url, "select count(*)::int as words from kept")).toEqual([{ words: 0 }]);
});

test("says what to do when the data folder cannot be made", async () => {
  writeFileSync(join(folder, "file"), "");
  await expect(start(join(folder, "file", ".data"))).rejects.toThrow(/cannot be used/);
});

async function ask(url: string, sql: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

interface SmallDisk {
  folder: string;
  mounted: boolean;
  fill(dataDir: string): void;
  free(dataDir: string): void;
}

/** A file system of so many MB where this user may mount one; else one that is full at a single, decisive file. */
function smallDisk(megabytes: number): SmallDisk {
  const disk = join(folder, "disk");
  mkdirSync(disk);
  chmodSync(folder, 0o755);
  try {
    mount(disk, megabytes);
  } catch {
    return deviceThatIsFull(disk);
  }
  return {
    folder: disk,
    mounted: true,
    fill: () => fillUp(join(disk, "ballast")),
    free: () => rmSync(join(disk, "ballast")),
  };
}

function mount(disk: string, megabytes: number): void {
  if (process.platform === "darwin") {
    const image = join(folder, "disk.dmg");
    execFileSync("hdiutil", ["create", "-size", `${megabytes}m`, "-fs", "HFS+", "-volname", "probity", image]);
    execFileSync("hdiutil", ["attach", image, "-mountpoint", disk]);
    cleanUps.push(() => execFileSync("hdiutil", ["detach", "-force", disk]));
    return;
  }
  execFileSync("mount", ["-t", "tmpfs", "-o", `size=${megabytes}m,mode=755`, "tmpfs", disk], { stdio: "ignore" });
  cleanUps.push(() => execFileSync("umount", ["-l", disk]));
}

/** The record's draft is the device that is always full, and the record must be written: the system says ENOSPC. */
function deviceThatIsFull(disk: string): SmallDisk {
  const draft = (dataDir: string): string => join(dataDir, `postgres.json.${process.pid}.tmp`);
  const fill = (dataDir: string): void => {
    mkdirSync(dataDir, { recursive: true });
    symlinkSync("/dev/full", draft(dataDir));
    const record = join(dataDir, "postgres.json");
    if (existsSync(record)) writeFileSync(record, readFileSync(record, "utf8").replace(/"port": \d+/, '"port": 0'));
  };
  return { folder: disk, mounted: false, fill, free: (dataDir) => rmSync(draft(dataDir), { force: true }) };
}

function fillUp(path: string): void {
  const chunk = Buffer.alloc(1024 * 1024);
  for (let size = chunk.length; size >= 1024; size /= 4) {
    try {
      for (;;) writeFileSync(path, chunk.subarray(0, size), { flag: "a" });
    } catch {
      // Full for this size; a smaller one may still fit.
    }
  }
}
