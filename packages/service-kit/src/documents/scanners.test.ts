import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Clamd } from "./clamd.js";
import { openDocuments } from "./open-documents.js";
import { ScanCommand } from "./scan-command.js";

const harmful = Buffer.from("harmful");
const harmless = Buffer.alloc(300_000, "words ");

describe("a command", () => {
  const ending = (script: string) => new ScanCommand([process.execPath, "-e", script], 5_000);
  const looking = `let all = ""; process.stdin.on("data", (part) => (all += part)).on("end", () => process.exit(all.includes("harmful") ? 1 : all.length === 300000 || all.length === 0 ? 0 : 3))`;

  test("gets the whole document, and ends with 1 where it may not be kept", async () => {
    expect(await ending(looking).mayKeep(harmless)).toBe(true);
    expect(await ending(looking).mayKeep(Buffer.concat([harmful, harmless]))).toBe(false);
  });

  test("may end before it has read all", async () => {
    expect(await ending("process.exit(1)").mayKeep(Buffer.alloc(5_000_000))).toBe(false);
  });

  test.each([
    ["fails", new ScanCommand([process.execPath, "-e", "process.exit(2)"])],
    ["is not there", new ScanCommand(["/nowhere/scan"])],
    ["does not end", new ScanCommand([process.execPath, "-e", "setInterval(() => {}, 1000)"], 300)],
  ])("that %s leaves it open: nothing is kept, and whoever sent it may try again", async (_how, command) => {
    await expect(command.mayKeep(harmless)).rejects.toMatchObject({ extensions: { code: "UNAVAILABLE" } });
  });
});

describe("ClamAV's daemon", () => {
  let server: Server;
  let address: string;
  // Speaks its INSTREAM command to the letter: what is not framed so is answered with an error, as the daemon does.
  beforeAll(async () => {
    server = createServer({ allowHalfOpen: true }, (socket) => {
      let came = Buffer.alloc(0);
      socket.on("data", (part) => {
        came = Buffer.concat([came, part]);
        const content = streamOf(came);
        if (content === "more") return;
        const said = content === "wrong" ? "UNKNOWN COMMAND" : verdictOn(content);
        socket.end(`${said}\0`);
      });
      socket.on("error", () => undefined);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as { port: number };
    address = `127.0.0.1:${port}`;
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  const verdictOn = (content: Buffer) =>
    content.length > 1_000_000
      ? "INSTREAM size limit exceeded. ERROR"
      : content.includes("harmful")
        ? "stream: Invented.Test FOUND"
        : "stream: OK";

  test("says of a document whether it found something in it", async () => {
    expect(await new Clamd(address).mayKeep(harmless)).toBe(true);
    expect(await new Clamd(address).mayKeep(Buffer.concat([harmless, harmful]))).toBe(false);
  });

  test.each([
    ["takes less than this", () => new Clamd(address), Buffer.alloc(1_200_000)],
    ["is not there", () => new Clamd("127.0.0.1:1"), harmless],
    ["has no socket", () => new Clamd("/nowhere/clamd.sock"), harmless],
  ])("that %s leaves it open", async (_how, clamd, bytes) => {
    await expect(clamd().mayKeep(bytes)).rejects.toMatchObject({ extensions: { code: "UNAVAILABLE" } });
  });

  test("is asked where it is configured; where nothing is, nothing is examined", () => {
    expect(openDocuments({ folder: "/documents", clamd: address }).scanner).toBeInstanceOf(Clamd);
    expect(openDocuments({ folder: "/documents", scanCommand: "scan -" }).scanner).toBeInstanceOf(ScanCommand);
    expect(openDocuments({ folder: "/documents" }).scanner).toBeNull();
  });
});

/** What was streamed, once its end has come. */
function streamOf(came: Buffer): Buffer | "more" | "wrong" {
  const begin = "zINSTREAM\0";
  if (came.length < begin.length) return "more";
  if (came.toString("latin1", 0, begin.length) !== begin) return "wrong";
  const chunks: Buffer[] = [];
  for (let at = begin.length; at + 4 <= came.length;) {
    const length = came.readUInt32BE(at);
    if (length === 0) return Buffer.concat(chunks);
    if (at + 4 + length > came.length) return "more";
    chunks.push(came.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return "more";
}
