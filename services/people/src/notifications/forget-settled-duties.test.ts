import { actor } from "@probity/testkit/actors";
import { startMailServer, type MailServer } from "@probity/testkit/mail-server";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Language } from "@probity/service-kit/language-enum";
import { peopleSubgraph } from "../subgraph.js";
import { NoticeKind } from "./notice.entity.js";
import { wordsFor } from "./words.js";

// So far ahead that the queue hands nothing over by itself; at night, so that e-mails wait for the morning.
let now = new Date("2030-01-08T01:00:00Z");
let server: MailServer;
let people: TestSubgraph;

beforeAll(async () => {
  server = await startMailServer();
  const mail = { smtpUrl: server.url, from: "Probity <probity@platform.example>", baseUrl: "https://probity.example" };
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => now }, mail });
  await people.settled();
});
afterAll(async () => {
  await people[Symbol.asyncDispose]();
  await server[Symbol.asyncDispose]();
});

test("a duty that is done between the night and the e-mail is not mailed any more; another is", async () => {
  const pcc = await actor(people.database, "cumbria", "pcc");
  const { forceId, personId } = pcc;
  const hear = (event: string, data: object) => people.running.receive({ id: uuidv7(), forceId, event, data });
  const [done, open] = [uuidv7(), uuidv7()];
  const common = { personId, dueOn: "2030-01-15", clauseId: "TE-9", occasion: "WEEK_BEFORE", on: "2030-01-08" };
  await hear("duties.due", {
    duties: [
      { ...common, obligationId: done, duty: "REGISTER_OF_INTERESTS" },
      { ...common, obligationId: open, duty: "DECLARE_OFFER" },
    ],
  });
  await hear("duties.settled", { obligationIds: [done] });
  const notices = await people.database.query<{ subject: string; email: string; read: boolean }>(
    "select subject_id as subject, email, read_at is not null as read from people.notices where kind = 'DUTY_DUE' order by subject_id",
  );
  expect(notices).toEqual([
    { subject: done, email: "NOT_WANTED", read: true },
    { subject: open, email: "WAITING", read: false },
  ]);
  now = new Date("2030-01-08T09:00:00Z");
  const mailsDue = () =>
    people.database.query<{ data: Parameters<typeof people.running.receive>[0] }>(
      "select data from pgboss.job where name = 'events-people-mail' and data->>'event' = 'mail.due'",
    );
  await until("the e-mail that is still wanted is planned", async () => (await mailsDue()).length > 0);
  for (const { data } of await mailsDue()) await people.running.receive(data);
  expect(server.taken.map(({ raw }) => raw.includes("Declaration of an offer"))).toEqual([true]);
});

test("what was said of a duty before it was done and is heard after gives no notice, late or not; what is said later does", async () => {
  const pcc = await actor(people.database, "cumbria", "pcc");
  const { forceId, personId } = pcc;
  const hear = (event: string, data: object) => people.running.receive({ id: uuidv7(), forceId, event, data });
  const [first, second] = [uuidv7(), uuidv7()];
  const due = (at: string, obligationIds: readonly string[]) => {
    const told = { personId, dueOn: "2030-01-01", clauseId: "TE-9", occasion: "WEEK_LATE", on: "2030-01-08" };
    const duties = obligationIds.map((obligationId) => ({ ...told, obligationId, duty: "REGISTER_OF_INTERESTS" }));
    return hear("duties.due", { duties, at });
  };
  const told = async () =>
    (
      await people.database.query<{ subject: string }>(
        "select subject_id as subject from people.notices where force_id = $1 and subject_id = any($2) order by subject_id",
        [forceId, [first, second]],
      )
    ).map(({ subject }) => subject);
  await hear("duties.settled", { obligationIds: [first], at: "2030-01-08T01:00:01.000Z" });
  await due("2030-01-08T01:00:00.000Z", [first]);
  expect(await told()).toEqual([]);
  const officers = "select 1 from people.notices where force_id = $1 and kind = 'DUTIES_LATE'";
  expect(await people.database.query(officers, [forceId])).toEqual([]);
  await due("2030-01-08T01:00:00.500Z", [first, second]);
  expect(await told()).toEqual([second]);
  await hear("duties.settled", { obligationIds: [first], at: "2030-01-08T00:59:00.000Z" });
  await due("2030-01-08T01:00:01.000Z", [first]);
  expect(await told()).toEqual([second]);
  await due("2030-01-08T01:00:02.000Z", [first]);
  expect(await told()).toEqual([first, second]);
});

test("whoever handles a case is told of its time in words that say nothing of it, the monitoring officer how many have passed", async () => {
  now = new Date("2030-02-04T09:00:00Z");
  const handler = await actor(people.database, "cumbria", "dpo");
  const officer = await actor(people.database, "cumbria", "monitoring.officer");
  const { forceId, personId } = handler;
  const hear = (event: string, data: object) => people.running.receive({ id: uuidv7(), forceId, event, data });
  const [one, other, about] = [uuidv7(), uuidv7(), uuidv7()];
  const of = { personIds: [personId], dueOn: "2030-02-04", on: "2030-02-04" };
  const cases = [one, other, one].map((caseId) => ({ ...of, caseId, occasion: "TIME_PASSED", escalated: true }));
  // About somebody: who handles it is told, and no officer counts it.
  cases.push({ ...of, caseId: about, occasion: "TIME_PASSED", escalated: false });
  const told = { cases, officerIds: [officer.personId], at: "2030-02-04T09:00:00.000Z" };
  await hear("case-clocks.due", told);
  await hear("case-clocks.due", told);
  const kept = () =>
    people.database.query<{ person: string; subject: string; email: string }>(
      `select person_id as person, kind, subject_id as subject, late, email from people.notices
       where kind in ('CASE_OVERDUE', 'CASES_LATE') order by kind, subject_id`,
    );
  expect(await kept()).toMatchObject([
    { person: officer.personId, kind: "CASES_LATE", subject: forceId, late: 2 },
    { person: personId, kind: "CASE_OVERDUE", subject: one, late: null },
    { person: personId, kind: "CASE_OVERDUE", subject: other, late: null },
    { person: personId, kind: "CASE_OVERDUE", subject: about, late: null },
  ]);
  const asked = "query ($force: ID!) { ownNotices(force: $force) { nodes { kind caseId clauseId duty dueOn } } }";
  const { data } = await people.execute(asked, { force: forceId }, handler);
  expect((data as unknown as { ownNotices: { nodes: object[] } }).ownNotices.nodes).toContainEqual({
    kind: "CASE_OVERDUE",
    caseId: one,
    clauseId: null,
    duty: null,
    dueOn: "2030-02-04",
  });
  await hear("case-clocks.settled", { caseIds: [other], at: "2030-02-04T09:30:00.000Z" });
  expect((await kept()).find(({ subject }) => subject === other)).toMatchObject({ email: "NOT_WANTED" });
  await hear("case-clocks.due", { ...told, cases: [{ ...of, caseId: other, occasion: "DAY_LATE", on: "2030-02-05" }] });
  expect(await kept()).toHaveLength(4);
});

test("whoever handled a case is told before it is deleted; with the case goes all that anybody was told of it", async () => {
  now = new Date("2030-03-04T02:00:00Z");
  const { forceId, personId } = await actor(people.database, "cumbria", "chief.executive");
  const hear = (event: string, data: object) => people.running.receive({ id: uuidv7(), forceId, event, data });
  const [one, other] = [uuidv7(), uuidv7()];
  const of = { personIds: [personId], dueOn: "2030-04-01", occasion: "FOUR_WEEKS_BEFORE" };
  const told = { cases: [one, other].map((caseId) => ({ ...of, caseId })), on: "2030-03-04", at: now.toISOString() };
  await hear("cases.expire", told);
  const kept = () =>
    people.database.query(
      "select subject_id as subject, due_on as due from people.notices where kind = 'CASE_EXPIRES' order by subject_id",
    );
  expect(await kept()).toEqual([one, other].toSorted().map((subject) => ({ subject, due: "2030-04-01" })));
  await hear("cases.deleted", { caseIds: [one], at: "2030-04-01T02:00:00.000Z" });
  await hear("cases.expire", { ...told, on: "2030-03-25" });
  expect((await kept()).filter((notice) => (notice as { subject: string }).subject === one)).toEqual([]);
  expect(await kept()).toHaveLength(2);
});

test("that cases were handed over both are told, once, and of no case", async () => {
  const { forceId, personId: fromPersonId } = await actor(people.database, "cumbria", "chief.executive");
  const { personId: toPersonId } = await actor(people.database, "cumbria", "monitoring.officer");
  const data = { handOverId: uuidv7(), fromPersonId, toPersonId, on: "2030-03-04" };
  for (const id of [uuidv7(), uuidv7()])
    await people.running.receive({ id, forceId, event: "cases.handed-over", data });
  const told = await people.database.query(
    "select person_id as person, kind, due_on as due, clause_id as clause from people.notices where subject_id = $1 order by kind",
    [data.handOverId],
  );
  const nothing = { due: null, clause: null };
  expect(told).toEqual([
    { person: fromPersonId, kind: "CASES_HANDED_OVER", ...nothing },
    { person: toPersonId, kind: "CASES_RECEIVED", ...nothing },
  ]);
});

test("the e-mail of a case’s time names neither the case, nor its kind, nor a clause", async () => {
  const told = { subjectId: uuidv7(), clauseId: "AS-3.8b", titleEn: "", titleCy: "", dueOn: "2030-02-04", late: 2 };
  const kinds = [
    NoticeKind.CASE_DUE,
    NoticeKind.CASE_OVERDUE,
    NoticeKind.CASES_LATE,
    NoticeKind.CASE_EXPIRES,
    NoticeKind.CASES_RECEIVED,
    NoticeKind.CASES_HANDED_OVER,
  ];
  for (const language of [Language.EN, Language.CY]) {
    const { subject, text } = await wordsFor(
      kinds.map((kind) => ({ ...told, kind })),
      language,
      "https://probity.example",
    );
    expect(`${subject} ${text}`).not.toMatch(/AS-3|breach|tor data|case|achos|CASE/);
    expect(text).toContain("/admin/notices");
  }
});
