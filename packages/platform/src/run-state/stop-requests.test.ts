import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "vitest";

const program = `
  const { onStopRequested } = await import(process.argv[1]);
  const timer = setInterval(() => {}, 1000);
  onStopRequested((reason) => {
    process.stdout.write(reason + ";");
    setTimeout(() => clearInterval(timer), 200);
  });
  process.stdout.write("ready;");
`;

test.each(["SIGINT", "SIGTERM", "SIGHUP"] as const)("%s asks once, however often it comes", async (signal) => {
  const child = start();
  const told = collect(child);
  await once(child.stdout ?? child, "data");
  child.kill(signal);
  await once(child.stdout ?? child, "data");
  child.kill(signal);
  const [code] = (await once(child, "exit")) as [number | null];
  expect({ told: told(), code }).toEqual({ told: `ready;${signal};`, code: 0 });
});

test("the death of the process that started it asks too", async () => {
  const child = start();
  const told = collect(child);
  await once(child.stdout ?? child, "data");
  child.disconnect();
  const [code] = (await once(child, "exit")) as [number | null];
  expect({ told: told(), code }).toEqual({ told: "ready;its starter has ended;", code: 0 });
});

function start(): ChildProcess {
  const args = [
    "--no-warnings",
    "--input-type=module",
    "--eval",
    program,
    join(import.meta.dirname, "stop-requests.ts"),
  ];
  return spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit", "ipc"] });
}

function collect(child: ChildProcess): () => string {
  let text = "";
  child.stdout?.on("data", (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
}
