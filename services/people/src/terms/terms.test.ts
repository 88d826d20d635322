import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let admin: Identity & { forceId: string };
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  admin = await actor(people.database, "cumbria", "force.admin");
});
afterAll(() => people[Symbol.asyncDispose]());

let keys = 0;
async function send(name: string, input: object, as: Identity = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = { forceId: admin.forceId, idempotencyKey: `of-terms-${(keys += 1)}`, ...input };
  return people.execute(`mutation ($input: ${type}!) { ${name}(input: $input) { id } }`, { input: given }, as);
}

interface Held {
  office: { role: string };
  kind: string;
  term: { limit: string; endsBy: string | null; citation: string; timingVerified: boolean } | null;
}

async function held(as?: Identity): Promise<Held[]> {
  const r = [{ __typename: "Force", id: admin.forceId }];
  const query = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on Force {
    officeHolders { kind office { role } term { limit endsBy citation timingVerified explanation } } } } }`;
  const { data, errors } = await people.execute(query, { r }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { _entities: { officeHolders: Held[] }[] })._entities[0]?.officeHolders ?? [];
}

const appoint = async (role: string, kind: string, more: object) => {
  const [office] = await people.database.query<{ id: string }>(
    "select id from people.offices where force_id = $1 and role = $2",
    [admin.forceId, role],
  );
  const { personId } = await actor(people.database, "cumbria", "staff");
  return send("appoint", { personId, officeId: office?.id, kind, from: "2026-11-01", ...more });
};

test("CU-R1: a deputy's end is not made up; once the next election is entered anybody sees the sixth day after it", async () => {
  const deputy = async () => (await held()).find(({ office }) => office.role === "DEPUTY")?.term;
  expect(await deputy()).toMatchObject({ limit: "DEPUTY", endsBy: null });
  const day = { pollOn: "2028-05-05", source: "Invented notice of election" };
  expect((await send("setElectionDay", day)).errors).toEqual([]);
  expect((await send("setElectionDay", { ...day, pollOn: "2028-05-04", insteadOf: "2028-05-05" })).errors).toEqual([]);
  expect(await deputy()).toMatchObject({
    endsBy: "2028-05-10",
    citation: "Policing and Crime Act 2017, section 121",
    timingVerified: true,
  });
  const again = await send("setElectionDay", { ...day, pollOn: "2028-05-03", insteadOf: "2028-05-05" });
  expect(again.errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("a deputy's last day later than the law allows is refused with the Act; on the day itself it is taken", async () => {
  const { errors } = await appoint("DEPUTY", "APPOINTED", { to: "2028-05-11" });
  expect(errors).toMatchObject([
    { code: "RULE_BROKEN", extensions: { clauseId: "Policing and Crime Act 2017, section 121" } },
  ]);
  expect((await appoint("DEPUTY", "APPOINTED", { to: "2028-05-10" })).errors).toEqual([]);
});

test("the force sees until when somebody acts for an incapable commissioner; the public does not learn why", async () => {
  const cause = { actingCause: "INCAPACITY", causeFrom: "2026-10-20" };
  expect((await appoint("ELECTED_HOLDER", "ACTING", cause)).errors).toEqual([]);
  const acting = async (as?: Identity) => (await held(as)).find(({ kind }) => kind === "ACTING")?.term;
  expect(await acting(admin)).toMatchObject({ limit: "ACTING_INCAPACITY", endsBy: "2027-04-20" });
  expect(await acting()).toBeNull();
  const told = await people.database.query("select data from pgboss.job where data::text like '%INCAPACITY%'");
  const trail = await people.database.query(
    "select id from people.audit_entries where after::text like '%INCAPACITY%'",
  );
  expect([told, trail]).toEqual([[], []]);
});

test.each([
  ["actingCause", "APPOINTED", { actingCause: "VACANCY" }],
  ["causeFrom", "ACTING", { actingCause: "VACANCY", causeFrom: "2026-11-02" }],
])("an appointment whose %s cannot be is refused", async (field, kind, more) => {
  expect((await appoint("ELECTED_HOLDER", kind, more)).errors).toMatchObject([
    { code: "INVALID", extensions: { field } },
  ]);
});

test("only an administrator enters election days", async () => {
  const pcc = await actor(people.database, "cumbria", "pcc");
  const { errors } = await send("setElectionDay", { pollOn: "2032-05-06", source: "None" }, pcc);
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED" }]);
});
