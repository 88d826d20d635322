import { expect, test } from "vitest";
import { freePort } from "../run-state/port.js";
import { assertDatabaseUsable } from "./database-check.js";
import { explain } from "./explain.js";

test("an unreachable DATABASE_URL is named without its password", async () => {
  const port = await freePort(0);
  const attempt = assertDatabaseUsable(`postgres://probity:secret@127.0.0.1:${port}/probity`);
  await expect(attempt).rejects.toThrow(
    `The database at 127.0.0.1:${port}/probity cannot be reached (ECONNREFUSED): start it, correct DATABASE_URL, or unset it`,
  );
});

test("a DATABASE_URL that is no address is refused", async () => {
  await expect(assertDatabaseUsable("probity")).rejects.toThrow(/^DATABASE_URL is not an address/);
});

test.each([
  ["initdb: error: could not write: No space left on device", /^The disk that holds \/tmp is full/],
  ["FATAL:  could not create semaphores: No space left on device", /^The system has no semaphores/],
  ["initdb: error: could not access directory: Permission denied", /^Probity may not use \/tmp/],
  ["could not open file: Read-only file system", /read-only file system: set PROBITY_DATA/],
  ["spawn /x/initdb ENOENT", /cannot run on this system: set DATABASE_URL/],
  [
    "LOG: x\nFATAL:  data directory has wrong ownership.",
    /^PostgreSQL did not start \(data directory has wrong ownership\)/,
  ],
])("%s", (output, sentence) => {
  expect(explain(output, "/tmp")).toMatch(sentence);
});
