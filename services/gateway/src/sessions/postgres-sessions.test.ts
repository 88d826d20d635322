import { createHash } from "node:crypto";
import { cloneDatabase, type TestDatabase } from "@probity/testkit/database";
import { Pool } from "pg";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FailedSignIns } from "../demo-issuer/failed-sign-ins.js";
import { PostgresSessions } from "./postgres-sessions.js";

const minutes = 60_000;
const piers = { subject: "pcc@cumbria.example", issuer: "https://issuer.example", name: "Piers" };

let database: TestDatabase;
let pool: Pool;
beforeAll(async () => {
  database = await cloneDatabase();
  pool = new Pool({ connectionString: database.url("gateway") });
  pool.on("error", () => undefined);
});
afterAll(async () => {
  await pool.end();
  await database[Symbol.asyncDispose]();
});

test("a session lives while it is used, ends after 30 idle minutes and after 12 hours in any case; only a hash is stored", async () => {
  let time = 1e12;
  const sessions = new PostgresSessions(pool, () => time);
  const token = await sessions.create(piers);
  const idle = await sessions.create(piers);
  for (let used = 0; used < 2; used++) {
    time += 20 * minutes;
    expect(await sessions.find(token)).toEqual(piers);
  }
  expect(await sessions.find(idle)).toBeNull();
  const stored = await database.query<{ token_hash: Buffer }>("select token_hash from gateway.sessions");
  expect(stored.map(({ token_hash: hash }) => hash.toString("base64url"))).toEqual([
    createHash("sha256").update(token).digest("base64url"),
  ]);
  for (let used = 0; used < 60; used++) {
    time += 12 * minutes;
    await sessions.find(token);
  }
  expect(await sessions.find(token)).toBeNull();
});

test("when Piers loses his access, every session of his ends", async () => {
  const sessions = new PostgresSessions(pool);
  const token = await sessions.create(piers);
  await sessions.endAll(piers.subject);
  expect(await sessions.find(token)).toBeNull();
});

test("failed sign-ins are remembered by the database, so that a restart does not forget them", async () => {
  for (let tried = 0; tried < 5; tried++) await new FailedSignIns(pool).failed("a@x.example", "192.0.2.4");
  expect(await new FailedSignIns(pool).before("b@x.example", "192.0.2.4")).toHaveProperty("refuse");
  expect(await new FailedSignIns(pool).before("b@x.example", "192.0.2.5")).toEqual({ wait: 0 });
});
