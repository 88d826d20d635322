import { actor, forceId } from "@probity/testkit/actors";
import { startMailServer, type MailServer } from "@probity/testkit/mail-server";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { randomUUID } from "node:crypto";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

// So far ahead that the queue hands nothing over by itself: each test says when time passes.
let now = new Date("2030-01-07T10:00:00Z");
let server: MailServer;
let people: TestSubgraph;
let cumbria: string;
const versionId = uuidv7();

beforeAll(async () => {
  server = await startMailServer();
  const mail = { smtpUrl: server.url, from: "Probity <probity@platform.example>", baseUrl: "https://probity.example" };
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => now }, mail });
  cumbria = await forceId(people.database, "cumbria");
  await people.database.query("delete from people.rulebooks where force_id = $1", [cumbria]);
  await bringIntoForce(versionId, "2030-01-07");
});
afterAll(async () => {
  await people[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await people.settled();
  for (const table of ["notices", "notice_preferences", "acknowledgements"])
    await people.database.query(`delete from people.${table}`);
  await people.database.query("delete from pgboss.job where name = 'events-people-mail'");
  now = new Date("2030-01-07T10:00:00Z");
  server.taken.length = 0;
  server.refuses = false;
  server.holds = null;
  server.begun = 0;
});

async function bringIntoForce(id: string, from: string): Promise<void> {
  const data = {
    versionId: id,
    protocolId: uuidv7(),
    protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
    number: "1",
    bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
    inForceFrom: from,
    inForceTo: null,
    contentHash: "a".repeat(64),
    clauses: [{ ref: uuidv7(), clauseId: "TE-1", hash: "1" }],
    rules: [
      {
        rule: {
          id: "test/sign",
          kind: "ACKNOWLEDGE",
          clauseId: "TE-9",
          subject: ["ELECTED_HOLDER"],
          on: ["APPOINTMENT", "NEW_VERSION", "LEAVING"],
        },
      },
      {
        rule: {
          id: "test/secrets",
          kind: "PROHIBITION",
          clauseId: "TE-1",
          conduct: "BREACH_OF_CONFIDENCE",
          afterLeaving: true,
        },
      },
    ],
  };
  await people.running.receive({ id: uuidv7(), forceId: cumbria, event: "rulebook.in-force", data });
}

const hear = (event: string, data: object) => people.running.receive({ id: uuidv7(), forceId: cumbria, event, data });

/** Lets it become so late, and hands over every e-mail that is due by then. */
async function letPass(to: string): Promise<void> {
  await until("every notice is planned", async () => {
    const open = await people.database.query(
      "select 1 from pgboss.job where name = 'events-people-mail' and data->>'event' = 'notices.given' and state < 'completed'",
    );
    return open.length === 0;
  });
  now = new Date(to);
  const due = await people.database.query<{ data: Parameters<typeof people.running.receive>[0] }>(
    "select data from pgboss.job where name = 'events-people-mail' and data->>'event' = 'mail.due' and start_after <= $1 order by start_after, created_on",
    [now],
  );
  for (const { data } of due) await people.running.receive(data);
}

async function ask(login: string, query: string, variables: object = {}) {
  const who = await actor(people.database, "cumbria", login);
  return people.execute(query, { force: cumbria, ...variables }, who);
}

const change = (login: string, field: string, type: string, parts: string, input: object) =>
  ask(login, `mutation ($input: ${type}!) { ${field}(input: $input) ${parts} }`, {
    input: { forceId: cumbria, idempotencyKey: randomUUID(), ...input },
  });
const remind = (login: string, input: object = {}) =>
  change(login, "remindToSign", "RemindToSignInput", "{ person { id } remindedAt reminderEmail }", {
    versionId,
    ...input,
  });
const prefer = (login: string, input: object) =>
  change(login, "setNoticePreference", "SetNoticePreferenceInput", "{ byEmail quietFrom quietTo language }", {
    byEmail: "EACH",
    quietFrom: 18,
    quietTo: 8,
    language: "EN",
    ...input,
  });
const sign = async (login: string) => {
  const input = { versionId, contentHash: "a".repeat(64), typedName: "Demo Signer" };
  const { errors } = await change(login, "acknowledge", "AcknowledgeInput", "{ signedAt }", input);
  expect(errors).toEqual([]);
};
const own = async (login: string) => {
  const parts = "id kind occasion clauseId createdAt readAt email attempts version { id }";
  const { data, errors } = await ask(
    login,
    `query ($force: ID!) { ownNotices(force: $force) { nodes { ${parts} } totalCount } }`,
  );
  expect(errors).toEqual([]);
  return (data as unknown as { ownNotices: { nodes: { id: string; email: string; readAt: string | null }[] } })
    .ownNotices.nodes;
};
const unread = async (login: string) => {
  const { data } = await ask(login, "{ viewer { forces { unreadNotices } } }");
  return (data as unknown as { viewer: { forces: { unreadNotices: number }[] } }).viewer.forces[0]?.unreadNotices;
};

test("at night who has not signed is told in the app and by e-mail, once for each occasion", async () => {
  await hear("night.came", {});
  await hear("night.came", {});
  const pcc = { kind: "SIGNATURE_DUE", occasion: "ASKED", clauseId: "TE-9", readAt: null, version: { id: versionId } };
  expect(await own("pcc")).toMatchObject([pcc]);
  expect([await unread("pcc"), await unread("staff"), await own("staff")]).toEqual([1, 0, []]);
  await letPass("2030-01-07T10:00:01Z");
  await letPass("2030-01-07T10:00:02Z");
  expect(server.taken.map(({ to }) => to)).toEqual([["pcc@cumbria.example"]]);
  expect(await own("pcc")).toMatchObject([{ email: "SENT" }]);
  now = new Date("2030-01-21T03:00:00Z");
  await hear("night.came", {});
  expect(await own("pcc")).toMatchObject([{ occasion: "TWO_WEEKS_ON" }, { occasion: "ASKED" }]);
});

test("the e-mail is neutral, comes from the platform, leads to the app and names the same message each time", async () => {
  await hear("night.came", {});
  await letPass("2030-01-07T10:00:01Z");
  const [notice] = await own("pcc");
  const raw = server.taken[0]?.raw ?? "";
  expect(raw).toContain("From: Probity <probity@platform.example>");
  expect(raw).toContain(`Message-ID: <${notice?.id}@probity.example>`);
  expect(raw).toContain("Auto-Submitted: auto-generated");
  expect(raw).toContain("Test Protocol waits for your signature (clause TE-9).");
  expect(raw).toContain(`https://probity.example/admin/signatures/${versionId}`);
  expect(raw).not.toContain("demo");
});

test("in the quiet hours it waits for the morning", async () => {
  now = new Date("2030-01-07T20:00:00Z");
  await hear("night.came", {});
  await letPass("2030-01-08T07:59:00Z");
  expect([server.taken.length, await own("pcc")]).toMatchObject([0, [{ email: "WAITING" }]]);
  await letPass("2030-01-08T08:00:01Z");
  expect(server.taken).toHaveLength(1);
});

test("who chose the quiet hours while an e-mail waited is not woken by it", async () => {
  await hear("night.came", {});
  await until("it is planned", async () => (await own("pcc")).length === 1);
  await prefer("pcc", { quietFrom: 9, quietTo: 12 });
  await letPass("2030-01-07T10:00:01Z");
  expect(server.taken).toHaveLength(0);
  await letPass("2030-01-07T12:00:01Z");
  expect(server.taken).toHaveLength(1);
});

test("who wants one e-mail a day gets one, in Welsh, of everything", async () => {
  await prefer("pcc", { byEmail: "DAILY", language: "CY" });
  await hear("night.came", {});
  expect((await remind("monitoring.officer")).errors).toMatchObject([{ code: "INVALID" }]);
  now = new Date("2030-01-07T15:00:00Z");
  const second = uuidv7();
  await bringIntoForce(second, "2030-01-07");
  expect((await remind("monitoring.officer", { versionId: second })).errors).toEqual([]);
  await letPass("2030-01-07T16:00:00Z");
  expect(server.taken).toHaveLength(0);
  await letPass("2030-01-08T08:00:01Z");
  expect(server.taken).toHaveLength(1);
  expect(server.taken[0]?.raw.match(/Mae Protocol Prawf yn aros am eich llofnod/g)).toHaveLength(2);
  expect((await own("pcc")).map(({ email }) => email)).toEqual(["SENT", "SENT"]);
  await people.database.query("delete from people.rulebooks where id = $1", [second]);
});

test("who wants none, and who signs in the meantime, gets no e-mail", async () => {
  await prefer("pcc", { byEmail: "NONE" });
  await hear("night.came", {});
  await letPass("2030-01-07T10:00:01Z");
  expect([server.taken.length, await own("pcc")]).toMatchObject([0, [{ email: "NOT_WANTED" }]]);
  await prefer("pcc", { byEmail: "EACH" });
  now = new Date("2030-01-21T20:00:00Z");
  await hear("night.came", {});
  await sign("pcc");
  await letPass("2030-01-22T08:00:01Z");
  expect([server.taken.length, await unread("pcc")]).toEqual([0, 0]);
  expect((await own("pcc"))[0]).toMatchObject({ email: "NOT_WANTED" });
});

test("a mail server that refuses is asked again later; after six times the e-mail has failed, and says so", async () => {
  server.refuses = true;
  await hear("night.came", {});
  await letPass("2030-01-07T10:00:01Z");
  expect(await own("pcc")).toMatchObject([{ email: "WAITING", attempts: 1 }]);
  for (const time of ["10:02", "10:10", "10:50", "13:00"]) await letPass(`2030-01-07T${time}:00Z`);
  expect(await own("pcc")).toMatchObject([{ email: "WAITING", attempts: 5 }]);
  await letPass("2030-01-07T21:01:00Z");
  await letPass("2030-01-08T08:00:01Z");
  expect(await own("pcc")).toMatchObject([{ email: "FAILED", attempts: 6 }]);
  const [row] = await people.database.query<{ last_error: string }>("select last_error from people.notices");
  expect(row?.last_error).toBe("EENVELOPE");
});

test("a mail server that is back is sent what waited, once", async () => {
  server.refuses = true;
  await hear("night.came", {});
  await letPass("2030-01-07T10:00:01Z");
  server.refuses = false;
  await letPass("2030-01-07T10:02:00Z");
  await letPass("2030-01-07T12:00:00Z");
  expect(server.taken).toHaveLength(1);
  expect(await own("pcc")).toMatchObject([{ email: "SENT", attempts: 1 }]);
});

test("a mail server that takes its time holds no transaction, and its person is sent the e-mail once", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.holds = promise;
  await hear("night.came", {});
  const first = letPass("2030-01-07T10:00:01Z");
  await until("the server is asked", () => Promise.resolve(server.begun === 1));
  const open = await people.database.query(
    "select query from pg_stat_activity where datname = current_database() and usename = 'probity_people' and state like 'idle in transaction%'",
  );
  await letPass("2030-01-07T10:00:02Z");
  await hear("mail.due", { noticeId: (await own("pcc"))[0]?.id });
  resolve();
  await first;
  await letPass("2030-01-07T10:30:00Z");
  expect([open, server.begun, server.taken.length]).toEqual([[], 1, 1]);
  expect(await own("pcc")).toMatchObject([{ email: "SENT", attempts: 0 }]);
});

test("a sender that never came back from the mail server is followed by another, with the same message", async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  server.holds = promise;
  await hear("night.came", {});
  const first = letPass("2030-01-07T10:00:01Z");
  await until("the server is asked", () => Promise.resolve(server.begun === 1));
  server.holds = null;
  await letPass("2030-01-07T10:02:00Z");
  expect(await own("pcc")).toMatchObject([{ email: "SENT" }]);
  resolve();
  await first;
  const ids = server.taken.map(({ raw }) => /Message-ID: (.*)/.exec(raw)?.[1]);
  expect([ids.length, new Set(ids).size]).toEqual([2, 1]);
});

test("an officer reminds those who have not signed, and sees that they were reminded; once a day, with a trail", async () => {
  const pcc = await actor(people.database, "cumbria", "pcc");
  const { data, errors } = await remind("monitoring.officer", { personIds: [pcc.personId] });
  expect(errors).toEqual([]);
  const reminded = { person: { id: pcc.personId }, remindedAt: "2030-01-07T10:00:00.000Z", reminderEmail: "WAITING" };
  expect(data).toMatchObject({ remindToSign: [reminded] });
  const again = await remind("monitoring.officer", { personIds: [pcc.personId] });
  expect(again.errors).toMatchObject([{ code: "INVALID", message: expect.stringContaining("today already") }]);
  const trail = await people.database.query(
    "select actor, entity_id, after, clause_id from people.audit_entries where action = 'remindToSign' and reason is null order by at desc limit 1",
  );
  expect(trail).toEqual([
    {
      actor: "monitoring.officer@cumbria.example",
      entity_id: versionId,
      after: { personId: pcc.personId, occasion: "BY_HAND" },
      clause_id: "TE-9",
    },
  ]);
  now = new Date("2030-01-08T10:00:00Z");
  expect((await remind("monitoring.officer")).errors).toEqual([]);
});

test("the same key again reminds nobody twice", async () => {
  const key = { idempotencyKey: randomUUID() };
  const [one, other] = [await remind("monitoring.officer", key), await remind("monitoring.officer", key)];
  expect([one.errors, other.errors, one.data]).toEqual([[], [], other.data]);
  expect(await own("pcc")).toHaveLength(1);
});

test("reminders are refused where they make no sense, and to those who may not send them", async () => {
  const [staff, pcc] = await Promise.all(["staff", "pcc"].map((login) => actor(people.database, "cumbria", login)));
  const refused = async (login: string, input: object) => (await remind(login, input)).errors[0]?.code;
  expect(await refused("monitoring.officer", { personIds: [staff?.personId] })).toBe("NOT_FOUND");
  expect(await refused("monitoring.officer", { personIds: ["nobody"] })).toBe("NOT_FOUND");
  expect(await refused("monitoring.officer", { versionId: uuidv7() })).toBe("NOT_FOUND");
  for (const login of ["staff", "pcc", "auditor", "cfo"]) expect(await refused(login, {})).toBe("NOT_ALLOWED");
  const elsewhere = { forceId: await forceId(people.database, "staffordshire") };
  expect(await refused("monitoring.officer", elsewhere)).toBe("NOT_ALLOWED");
  await sign("pcc");
  expect(await refused("monitoring.officer", { personIds: [pcc?.personId] })).toBe("INVALID");
  expect(await refused("monitoring.officer", {})).toBe("INVALID");
});

test("who left cannot sign in, and is not reminded", async () => {
  const left = await people.database.query<{ id: string; to_day: string | null }>(
    `update people.appointments a set to_day = '2030-01-06' from people.logins l
     where l.subject = 'pcc@cumbria.example' and a.force_id = l.force_id and a.person_id = l.person_id returning a.id`,
  );
  const { personId } = await actor(people.database, "cumbria", "pcc");
  expect((await remind("monitoring.officer", { personIds: [personId] })).errors).toMatchObject([{ code: "INVALID" }]);
  await hear("night.came", {});
  expect(await people.database.query("select 1 from people.notices")).toEqual([]);
  await people.database.query("update people.appointments set to_day = null where id = any($1::uuid[])", [
    left.map(({ id }) => id),
  ]);
});

test("everybody reads and marks their own notices alone", async () => {
  await hear("night.came", {});
  const [notice] = await own("pcc");
  const mark = (login: string, input: object = {}) =>
    change(login, "markNoticesRead", "MarkNoticesReadInput", "{ unreadNotices }", input);
  expect((await mark("staff", { noticeIds: [notice?.id] })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await mark("staff")).data).toEqual({ markNoticesRead: { unreadNotices: 0 } });
  expect((await own("pcc"))[0]?.readAt).toBeNull();
  expect((await mark("pcc", { noticeIds: [notice?.id] })).data).toEqual({ markNoticesRead: { unreadNotices: 0 } });
  expect((await own("pcc"))[0]?.readAt).toBe("2030-01-07T10:00:00.000Z");
  expect((await mark("auditor")).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
  const query = "query ($force: ID!) { ownNotices(force: $force) { totalCount } }";
  const stranger = await actor(people.database, "staffordshire", "pcc");
  expect((await people.execute(query, { force: cumbria }, stranger)).data).toEqual({ ownNotices: { totalCount: 0 } });
});

test("the session learns the unread count in the statement by which it learns who one is", async () => {
  await people.settled();
  people.statements.length = 0;
  await ask("pcc", "{ viewer { forces { unreadNotices person { name } } } }");
  expect(people.statements).toHaveLength(1);
});

test("how one wants to be told is in working hours until one says otherwise; an hour that is none is refused", async () => {
  const query = `query ($force: ID!) { ownNoticePreference(force: $force) { byEmail quietFrom quietTo language emailConfigured
    example(language: CY) { subject text } } }`;
  const standard = { byEmail: "EACH", quietFrom: 18, quietTo: 8, language: "EN", emailConfigured: true };
  const { data } = await ask("pcc", query);
  expect(data).toMatchObject({ ownNoticePreference: standard });
  expect(JSON.stringify(data)).toContain("Protocol Enghreifftiol");
  expect((await prefer("pcc", { quietFrom: 24 })).errors[0]?.extensions).toMatchObject({ field: "quietFrom" });
  const mine = { byEmail: "DAILY", quietFrom: 17, quietTo: 9, language: "CY" };
  expect((await prefer("pcc", mine)).data).toEqual({ setNoticePreference: mine });
  expect((await ask("pcc", query)).data).toMatchObject({ ownNoticePreference: mine });
  expect((await ask("staff", query)).data).toMatchObject({ ownNoticePreference: standard });
});

test("an officer sees the words before they are sent, without a name in them", async () => {
  const query = `query ($force: ID!, $version: ID!) { signatureReminderWords(force: $force, version: $version) { subject text } }`;
  const { data } = await ask("monitoring.officer", query, { version: versionId });
  expect(data).toMatchObject({
    signatureReminderWords: {
      subject: "You have something to read and sign – Probity",
      text: expect.stringContaining("Test Protocol waits for your signature (clause TE-9)."),
    },
  });
  expect((await ask("monitoring.officer", query, { version: uuidv7() })).errors).toMatchObject([{ code: "NOT_FOUND" }]);
  expect((await ask("staff", query, { version: versionId })).errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});
