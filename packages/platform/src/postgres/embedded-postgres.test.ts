import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { isAlive } from "../run-state/live-process.js";
import { type EmbeddedPostgres, startEmbeddedPostgres } from "./embedded-postgres.js";

describe("the embedded PostgreSQL", () => {
  let dataDir: string;
  const steps: string[] = [];
  const start = (): Promise<EmbeddedPostgres> =>
    startEmbeddedPostgres({ dataDir, log: (step) => steps.push(step), durable: false });

  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), "probity-test-"));
    chmodSync(folder, 0o755);
    dataDir = join(folder, "deep", ".data");
    await using first = await start();
    await ask(first.url, "create table kept (word text); insert into kept values ('first')");
  });

  afterAll(() => rmSync(join(dataDir, "..", ".."), { recursive: true, force: true }));

  test("keeps what was written when it is stopped and started again, on the same port", async () => {
    const { port } = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")) as { port: number };
    await using again = await start();
    expect(await ask(again.url, "select word from kept")).toEqual([{ word: "first" }]);
    expect(again).toMatchObject({ port, adopted: false });
    expect(steps.join("\n")).toMatch(/Making a PostgreSQL 18 database.*\nStarting PostgreSQL on port \d+/);
  });

  test("lets nobody in without the password, which only its owner may read", async () => {
    await using server = await start();
    await expect(ask(server.url.replace(/:[^:@]+@/, ":guess@"), "select 1")).rejects.toThrow(/password/);
    expect(statSync(join(dataDir, "postgres.json")).mode & 0o077).toBe(0);
    expect(await ask(server.url, "show listen_addresses")).toEqual([{ listen_addresses: "127.0.0.1" }]);
    expect(await ask(server.url, "show unix_socket_directories")).toEqual([{ unix_socket_directories: "" }]);
    expect(statSync(join(dataDir, "..")).mode & 0o055).toBe(0o055);
  });

  test("takes over the server that a killed start left behind, and stops it in the end", async () => {
    const left = await startInProcessAndKill(dataDir);
    await using adopted = await start();
    expect(adopted).toMatchObject({ adopted: true, pid: left.pid, port: left.port });
    expect(await ask(adopted.url, "select word from kept")).toEqual([{ word: "first" }]);
    await adopted.stop();
    expect(isAlive(left.pid)).toBe(false);
  });

  test("is not misled by a postmaster.pid whose pid now belongs to another process", async () => {
    const pidFile = join(dataDir, "postgres", "cluster", "postmaster.pid");
    writeFileSync(pidFile, `${process.pid}\n${join(dataDir, "postgres", "cluster")}\n1\n5432\n\n127.0.0.1\n`);
    await using server = await start();
    expect(server.adopted).toBe(false);
    expect(server.pid).not.toBe(process.pid);
    expect(await ask(server.url, "select word from kept")).toEqual([{ word: "first" }]);
  });

  test("starts again at once after its postmaster was killed", async () => {
    const killed = await start();
    await ask(killed.url, "insert into kept values ('second')");
    process.kill(killed.pid, "SIGKILL");
    await using server = await start();
    expect(await ask(server.url, "select count(*)::int as words from kept")).toEqual([{ words: 2 }]);
    await ask(server.url, "delete from kept where word = 'second'");
  });

  test("moves to another port when a program has taken its own", async () => {
    const { port } = JSON.parse(readFileSync(join(dataDir, "postgres.json"), "utf8")) as { port: number };
    const squatter = createServer().listen(port, "127.0.0.1");
    await once(squatter, "listening");
    await using server = await start();
    expect(server.port).not.toBe(port);
    expect(await ask(server.url, "select word from kept")).toEqual([{ word: "first" }]);
    squatter.close();
  });

  test("says what to do when the record with the password was lost", async () => {
    const record = readFileSync(join(dataDir, "postgres.json"), "utf8");
    await using _running = await start();
    rmSync(join(dataDir, "postgres.json"));
    await expect(start()).rejects.toThrow(/does not accept the password.*put that file back/);
    writeFileSync(join(dataDir, "postgres.json"), record, { mode: 0o600 });
  });

  test("refuses a cluster of another major version before touching it", async () => {
    const version = join(dataDir, "postgres", "cluster", "PG_VERSION");
    writeFileSync(version, "17\n");
    await expect(start()).rejects.toThrow(/made by PostgreSQL 17.*brings PostgreSQL 18/);
    writeFileSync(version, "18\n");
  });

  test("leaves no half-made files beside the cluster", () => {
    expect(readdirSync(join(dataDir, "postgres")).sort()).toEqual(["cluster", "postgres.log"]);
    expect(existsSync(join(dataDir, "postgres", "cluster", "postmaster.pid"))).toBe(false);
  });
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

/** Runs the sources as they are: Node strips the types, and the hook finds thing.ts where thing.js is asked for. */
const starter = `
  import { registerHooks } from "node:module";
  const isSource = (context) => context.parentURL?.endsWith(".ts");
  registerHooks({
    resolve: (name, context, next) =>
      next(name.startsWith(".") && isSource(context) ? name.replace(/[.]js$/, ".ts") : name, context),
  });
  const { startEmbeddedPostgres } = await import(process.argv[1]);
  const { pid, port } = await startEmbeddedPostgres({ dataDir: process.argv[2], log: () => {}, durable: false });
  console.log(JSON.stringify({ pid, port }));
  setInterval(() => {}, 1000);
`;

/** Starts PostgreSQL from a process of its own and kills that process without warning. */
async function startInProcessAndKill(dataDir: string): Promise<{ pid: number; port: number }> {
  const source = join(import.meta.dirname, "embedded-postgres.ts");
  const args = ["--no-warnings", "--input-type=module", "--eval", starter, source, dataDir];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
  return JSON.parse(line.toString()) as { pid: number; port: number };
}
