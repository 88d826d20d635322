import { actor } from "@probity/testkit/actors";
import { startMailServer, type MailServer } from "@probity/testkit/mail-server";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { until } from "@probity/testkit/until";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

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
