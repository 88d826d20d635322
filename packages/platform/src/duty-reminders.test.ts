import { randomUUID } from "node:crypto";
import type { RunningSubgraph } from "@probity/service-kit/start-subgraph";
import { startMailServer, type MailServer } from "@probity/testkit/mail-server";
import { until } from "@probity/testkit/until";
import { afterAll, beforeAll, expect, test } from "vitest";
import { declare, forceOf, type TestForce } from "./testing/force.js";
import { startTestPlatform, type TestPlatform } from "./testing/test-platform.js";

// The commissioner of the demonstration was elected on 2 May 2024: the register is due by the 30th (ST-20a).
let now = new Date("2024-05-22T10:00:00Z");
let server: MailServer;
let platform: TestPlatform;
let force: TestForce;

beforeAll(async () => {
  server = await startMailServer();
  const mail = { smtpUrl: server.url, from: "Probity <probity@platform.example>", baseUrl: "https://probity.example" };
  platform = await startTestPlatform({ mail, clock: { now: () => now } });
  force = await forceOf(platform, "staffordshire");
  // The platform has a night of its own as it starts, which asks people to sign: that e-mail is no duty's.
  await everythingFollows();
});
afterAll(async () => {
  await platform?.[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

type Event = Parameters<RunningSubgraph["receive"]>[0];

/** Lets a night come to the registers, and everything follow from it. Answers the e-mails that came of it, by the login they went to. */
async function nightOf(day: string): Promise<Map<string, string>> {
  now = new Date(`${day}T10:00:00Z`);
  server.taken.length = 0;
  const { running } = platform.platform.layout as unknown as { running: Map<string, RunningSubgraph> };
  await running.get("registers")?.receive({ id: randomUUID(), forceId: force.id, event: "night.came", data: {} });
  await everythingFollows();
  return new Map(server.taken.map(({ to, raw }) => [to[0]?.split("@")[0] ?? "", raw]));
}

async function everythingFollows(): Promise<void> {
  await until("everybody is told", async () => {
    const open = `select 1 from pgboss.job where state < 'completed' and (state = 'retry' or start_after <= now())
      and data->>'event' in ('night.came', 'duties.due', 'duties.settled', 'notices.given')`;
    return (await platform.database.query(open)).length === 0;
  });
  const { running } = platform.platform.layout as unknown as { running: Map<string, RunningSubgraph> };
  // The queue itself may take a day so long past for one that is not to be worked off any more.
  const due = "select data from pgboss.job where data->>'event' = 'mail.due' and start_after <= $1";
  for (const { data } of await platform.database.query<{ data: Event }>(due, [now]))
    await running.get("people")?.receive(data);
  // Or it was quicker, and its e-mail is on the way: an e-mail leaves after the event of it is kept as received.
  await until("no e-mail is on the way", async () => {
    const leaving = "select 1 from people.notices where email = 'WAITING' and not_before is not null";
    return (await platform.database.query(leaving)).length === 0;
  });
}

async function noticesOf(login: string): Promise<object[]> {
  const query = `query ($force: ID!) { ownNotices(force: $force) { nodes { kind occasion dueOn clauseId duty late } } }`;
  const { data, errors } = await force.ask<{ ownNotices: { nodes: object[] } }>(login, query, { force: force.id });
  expect(errors).toEqual([]);
  return data.ownNotices.nodes;
}

const register = { dueOn: "2024-05-30", clauseId: "ST-20a", duty: "Register of interests", late: null };

test("ST-20a: at night who has a duty due in a week is told in the app and by an e-mail of kind, day and clause; once", async () => {
  const mails = await nightOf("2024-05-23");
  expect(mails.get("pcc")).toContain("Register of interests: due by 30 May 2024 (clause ST-20a).");
  expect(mails.get("pcc")).toContain("https://probity.example/admin/notices");
  expect(await noticesOf("pcc")).toContainEqual({ kind: "DUTY_DUE", occasion: "WEEK_BEFORE", ...register });
  expect([...mails.keys()]).not.toContain("registrar");
  expect((await nightOf("2024-05-24")).size).toBe(0);
});

test("a week after the day, who is late is told again, and the officers how many are late: no name, once for each week", async () => {
  const mails = await nightOf("2024-06-06");
  expect(mails.get("pcc")).toContain("Register of interests: was due by 30 May 2024 (clause ST-20a).");
  expect(await noticesOf("pcc")).toContainEqual({ kind: "DUTY_OVERDUE", occasion: "WEEK_LATE", ...register });
  for (const login of ["registrar", "monitoring.officer"]) {
    expect(mails.get(login)).toMatch(/\d+ dut(y|ies) of the body (is|are) late by a week or more\./);
    expect(mails.get(login)).not.toMatch(/interests|ST-20a|pcc@/);
    expect(await noticesOf(login)).toContainEqual(
      expect.objectContaining({ kind: "DUTIES_LATE", occasion: "WEEK_LATE", late: expect.any(Number) }),
    );
  }
  expect(mails.has("staff")).toBe(false);
  expect((await nightOf("2024-06-07")).size).toBe(0);
});

test("who has done it meanwhile is not told again", async () => {
  await declare(force, "pcc", [{ category: "LAND", nil: true }]);
  const before = await noticesOf("pcc");
  const mails = await nightOf("2024-06-27");
  expect(mails.has("pcc")).toBe(false);
  expect(await noticesOf("pcc")).toEqual(before);
  expect(before.map((notice) => "occasion" in notice && notice.occasion)).toEqual([
    "WEEK_LATE",
    "WEEK_BEFORE",
    "ASKED",
  ]);
});

test("what passes between the services are ids, days and clauses: no name, title or address", async () => {
  const [job] = await platform.database.query<{ data: { data: { duties: object[] } } }>(
    "select data from pgboss.job where data->>'event' = 'duties.due' limit 1",
  );
  const [duty] = job?.data.data.duties ?? [];
  expect(Object.keys(duty ?? {}).toSorted()).toEqual(
    ["clauseId", "dueOn", "duty", "obligationId", "occasion", "on", "personId"].toSorted(),
  );
});
