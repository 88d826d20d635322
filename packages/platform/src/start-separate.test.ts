import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { isAlive } from "./run-state/live-process.js";
import { demonstrationPlace, eventually, isReady, runStateOf, startProcess } from "./testing/platform-process.js";

test(
  "as separate processes: each is named, all but PostgreSQL are one group, and what is killed is begun again",
  { timeout: 90_000 },
  async () => {
    await using place = await demonstrationPlace();
    const platform = startProcess(place, { SERVICES: "separate" });
    await platform.ready();
    const before = runStateOf(place).processes;
    expect(before.map(({ role }) => role).sort()).toEqual([
      "cases",
      "gateway",
      "people",
      "postgres",
      "protocols",
      "registers",
    ]);
    expect(before.every(({ pid, port }) => isAlive(pid) && port !== null)).toBe(true);
    const groups = before.filter(({ role }) => role !== "postgres").map(({ pid }) => groupOf(pid));
    expect(new Set(groups)).toEqual(new Set([platform.pid]));
    for (const role of ["cases", "postgres"]) {
      const killed = before.find((each) => each.role === role)?.pid ?? 0;
      process.kill(killed, "SIGKILL");
      await eventually("the loss is seen", 30, async () => !(await isReady(place.baseUrl)));
      await eventually("all is ready again", 30, () => isReady(place.baseUrl));
      await eventually("run.json names the new process", 30, async () =>
        isAlive(runStateOf(place).processes.find((each) => each.role === role)?.pid ?? 0),
      );
    }
    const processes = runStateOf(place).processes;
    platform.kill("SIGINT");
    expect(await platform.ended).toBe(0);
    await eventually("every process has ended", 30, async () => !processes.some(({ pid }) => isAlive(pid)));
  },
);

function groupOf(pid: number): number {
  return Number(execFileSync("ps", ["-o", "pgid=", "-p", String(pid)], { encoding: "utf8" }));
}
