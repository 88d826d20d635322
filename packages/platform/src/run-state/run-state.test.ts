import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runFile } from "./data-folder.js";
import { assertPortFree, freePort } from "./port.js";
import { assertNotRunning, liveProcesses, readRunState, removeRunState, writeRunState } from "./run-state.js";

let folder: string;
const state = {
  startedAt: "2026-05-03T09:00:00Z",
  port: 4000,
  baseUrl: "http://localhost:4000",
  databaseUrl: "postgres://postgres:secret@127.0.0.1:5432/probity",
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-test-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

test("names every process and the database's address, without its password", () => {
  writeRunState(folder, { ...state, processes: [{ role: "platform", pid: process.pid, port: 4000 }] });
  expect(readFileSync(runFile(folder), "utf8")).not.toContain("secret");
  const read = readRunState(folder);
  expect(read).toMatchObject({ ...state, databaseUrl: "postgres://postgres@127.0.0.1:5432/probity" });
  expect(read?.processes).toMatchObject([{ role: "platform", pid: process.pid, port: 4000 }]);
});

test("refuses a second start while the first one runs, and says how to go on", async () => {
  await using other = await anotherProcess();
  writeRunState(folder, { ...state, processes: [{ role: "platform", pid: other.pid, port: 4000 }] });
  expect(() => assertNotRunning(folder)).toThrow(
    `Probity is already running at http://localhost:4000 (process ${other.pid}): stop it with Ctrl-C there`,
  );
});

test("a PostgreSQL left over from a crash does not stop a start", async () => {
  await using other = await anotherProcess();
  writeRunState(folder, { ...state, processes: [{ role: "postgres", pid: other.pid, port: 5432 }] });
  assertNotRunning(folder);
  expect(existsSync(runFile(folder))).toBe(false);
});

test("removes the file of a run whose processes have ended", async () => {
  const pid = await endedProcess();
  writeRunState(folder, { ...state, processes: [{ role: "platform", pid, port: 4000 }] });
  assertNotRunning(folder);
  expect(readRunState(folder)).toBeNull();
});

test("tells a process from a later one with the same pid", async () => {
  await using other = await anotherProcess();
  writeRunState(folder, { ...state, processes: [{ role: "platform", pid: other.pid, port: 4000 }] });
  const read = readRunState(folder);
  const [written] = read?.processes ?? [];
  if (read === null || written === undefined) throw new Error("run.json was not read back");
  expect(liveProcesses(read)).toHaveLength(1);
  const reused = { ...read, processes: [{ ...written, startMark: written.startMark && "an earlier boot/1" }] };
  // Only Linux tells when a process began; elsewhere a living pid counts as the same process.
  expect(liveProcesses(reused)).toHaveLength(written.startMark === null ? 1 : 0);
});

test("takes a damaged file for none", () => {
  writeFileSync(runFile(folder), '{"startedAt": "2026');
  expect(readRunState(folder)).toBeNull();
  assertNotRunning(folder);
  removeRunState(folder);
  removeRunState(folder);
});

test("says what to do about a taken port, and finds a free one", async () => {
  const squatter = createServer().listen(0);
  await once(squatter, "listening");
  const port = await freePort(0);
  await assertPortFree(port);
  expect(await freePort(port)).toBe(port);
  const address = squatter.address();
  const taken = typeof address === "object" && address !== null ? address.port : 0;
  await expect(assertPortFree(taken)).rejects.toThrow(`Port ${taken} is taken by another program: stop that program`);
  squatter.close();
});

async function anotherProcess(): Promise<{ pid: number; [Symbol.asyncDispose](): Promise<void> }> {
  const child = spawn(process.execPath, ["--eval", "setInterval(() => {}, 1000)"], { stdio: "ignore" });
  await once(child, "spawn");
  const dispose = async (): Promise<void> => {
    child.kill("SIGKILL");
    await once(child, "exit");
  };
  return { pid: child.pid ?? 0, [Symbol.asyncDispose]: dispose };
}

async function endedProcess(): Promise<number> {
  const child = spawn(process.execPath, ["--eval", ""], { stdio: "ignore" });
  await once(child, "exit");
  return child.pid ?? 0;
}
