import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { peopleSubgraph } from "../subgraph.js";

let people: TestSubgraph;
let admin: Identity & { forceId: string };
let devon: Identity & { forceId: string };
beforeAll(async () => {
  people = await openSubgraph(peopleSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  admin = await actor(people.database, "staffordshire", "force.admin");
  devon = await actor(people.database, "devon-and-cornwall", "force.admin");
});
afterAll(() => people[Symbol.asyncDispose]());

interface Step {
  kind: string;
  on: string;
  role: string | null;
  subject: string | null;
  clauseId: string | null;
  recipient: string | null;
  byFallback: boolean;
  office: { role: string } | null;
  person: { name: string } | null;
  manager: { name: string } | null;
}

interface Changed {
  id: string | null;
  kind: string;
  on: string;
  viewerCanUndo: boolean;
  undoReason: string | null;
  person: { id: string; name: string } | null;
  steps: Step[];
}

const fields = `id kind on viewerCanUndo undoReason person { id name }
  steps { kind on role subject clauseId recipient byFallback office { role } person { name } manager { name } }`;

let keys = 0;
async function send(name: string, input: object, as: Identity & { forceId: string } = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const preview = name === "undoLeaver" ? {} : { preview: false };
  const given = { forceId: as.forceId, idempotencyKey: `person-change-${(keys += 1)}`, ...preview, ...input };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
  const { data, errors } = await people.execute(query, { input: given }, as);
  const done = (data as unknown as Record<string, Changed> | null)?.[name];
  return {
    errors,
    done,
    steps: done?.steps ?? [],
    of: (kind: string) => (done?.steps ?? []).filter((one) => one.kind === kind),
  };
}

const personOf = async (login: string, slug = "staffordshire") =>
  (await actor(people.database, slug, login)).personId as string;

async function nameOf(login: string): Promise<string> {
  const [row] = await people.database.query<{ name: string }>("select name from people.persons where id = $1", [
    await personOf(login, "devon-and-cornwall"),
  ]);
  return row?.name ?? "";
}

async function rolesOf(subject: string, forceId = admin.forceId): Promise<string[]> {
  const gateway = { ...admin, kind: "gateway" as const, grants: [], purpose: "sign-in" as const };
  const query = "query ($s: String!) { access(subject: $s) { grants { forceId roles } } }";
  const { data } = await people.execute(query, { s: subject }, gateway);
  type Access = { access: { grants: { forceId: string; roles: string[] }[] } | null };
  const grants = (data as unknown as Access).access?.grants ?? [];
  return grants.find((grant) => grant.forceId === forceId)?.roles.toSorted() ?? [];
}

async function officeOf(role: string, as = admin): Promise<string> {
  const [row] = await people.database.query<{ id: string }>(
    "select id from people.offices where force_id = $1 and role = $2",
    [as.forceId, role],
  );
  return row?.id ?? "";
}

/** Everything that a leaver's change could touch, to see that a preview touches nothing. */
const rowsOf = () =>
  people.database.query(
    `select (select jsonb_agg(a order by a.id) from people.appointments a) as appointments, (select jsonb_agg(l order by l.id) from people.reporting_lines l) as lines,
       (select jsonb_agg(g order by g.id) from people.access_grants g) as grants, (select count(*) from people.person_changes) as changes,
       (select count(*) from people.persons) as persons, (select count(*) from pgboss.job) as told`,
  );

async function tellDevonsRoutes(): Promise<void> {
  const route = { kind: "ROUTE", matter: "CONDUCT", canonicalMatters: [] };
  const rules = [
    { id: "test/order", ...route, clauseId: "TE-1", to: ["MONITORING_OFFICER", "CFO"] },
    { id: "test/alone", ...route, clauseId: "TE-2", to: ["HEAD_OF_STAFF"] },
    { id: "test/nobody", ...route, clauseId: "TE-3", to: ["MONITORING_OFFICER"] },
    { id: "test/sign", kind: "ACKNOWLEDGE", clauseId: "TE-9", subject: ["OPCC_STAFF"], on: ["LEAVING", "APPOINTMENT"] },
    { id: "test/secrets", kind: "PROHIBITION", clauseId: "TE-8", conduct: "BREACH_OF_CONFIDENCE", afterLeaving: true },
  ];
  const clauses = rules.map(({ clauseId }) => ({ ref: uuidv7(), clauseId, hash: clauseId }));
  await people.database.query("delete from people.rulebooks where force_id = $1", [devon.forceId]);
  await people.running.receive({
    id: uuidv7(),
    forceId: devon.forceId,
    event: "rulebook.in-force",
    data: {
      versionId: uuidv7(),
      protocolId: uuidv7(),
      protocolTitle: { en: "Test Protocol", cy: "Protocol Prawf" },
      number: "1",
      bodyKind: "POLICE_AND_CRIME_COMMISSIONER",
      inForceFrom: "2020-01-01",
      inForceTo: null,
      contentHash: "a".repeat(64),
      clauses,
      rules: rules.map((rule, at) => ({ rule, clauseRef: clauses[at]?.ref })),
      fallbacks: [{ clauseId: "TE-2", role: "CFO" }],
    },
  });
}

test("DC-INT.x3: Devon and Cornwall's chief executive, who is also monitoring officer, leaves: every office, route and signature is told", async () => {
  await tellDevonsRoutes();
  const personId = await personOf("chief.executive", "devon-and-cornwall");
  const cfo = await personOf("cfo", "devon-and-cornwall");
  const before = await rowsOf();
  const input = { personId, on: "2026-12-31", reason: "Retires", successorId: cfo };
  const seen = await send("recordLeaver", { ...input, preview: true }, devon);
  expect(seen.errors).toEqual([]);
  expect(seen.done?.id).toBeNull();
  expect(await rowsOf()).toEqual(before);
  expect(seen.of("OFFICE_ENDS").map(({ office, on }) => [office?.role, on])).toEqual([
    ["HEAD_OF_STAFF", "2026-12-31"],
    ["MONITORING_OFFICER", "2026-12-31"],
    ["HEAD_OF_PAID_SERVICE", "2026-12-31"],
  ]);
  expect(seen.of("OFFICE_VACANT").map(({ office, on }) => [office?.role, on])).toEqual([
    ["HEAD_OF_STAFF", "2027-01-01"],
    ["MONITORING_OFFICER", "2027-01-01"],
    ["HEAD_OF_PAID_SERVICE", "2027-01-01"],
  ]);
  const cfoTitle = expect.stringMatching(/Chief Finance Officer|Treasurer/i) as string;
  expect(
    seen.of("ROUTE_PASSES_ON").map(({ clauseId, recipient, byFallback }) => [clauseId, recipient, byFallback]),
  ).toEqual([
    ["TE-2", cfoTitle, true],
    ["TE-1", cfoTitle, false],
  ]);
  expect(seen.of("ROUTE_UNHELD").map(({ clauseId }) => clauseId)).toEqual(["TE-3"]);
  expect(seen.of("SIGNATURE_ASKED")).toMatchObject([{ clauseId: "TE-9" }]);
  expect(seen.of("SIGN_IN_ENDS").map(({ subject }) => subject)).toEqual([
    "chief.executive@devon-and-cornwall.example",
    "monitoring.officer@devon-and-cornwall.example",
  ]);
  const handed = seen.of("STAFF_HANDED_OVER").map(({ person, manager, on }) => [person?.name, manager?.name, on]);
  expect(handed).toEqual(
    expect.arrayContaining([
      [await nameOf("registrar"), await nameOf("cfo"), "2027-01-01"],
      [await nameOf("cfo"), await nameOf("pcc"), "2027-01-01"],
    ]),
  );

  const done = await send("recordLeaver", input, devon);
  expect(done.errors).toEqual([]);
  expect(done.steps).toEqual(seen.steps);
  expect(await rolesOf("chief.executive@devon-and-cornwall.example", devon.forceId)).toContain("HEAD_OF_STAFF");
});

test("Staffordshire's line manager leaves: the staff are handed over, access ends with the day, and the same key again does nothing twice", async () => {
  const personId = await personOf("line.manager");
  const registrar = await personOf("registrar");
  const without = await send("recordLeaver", { personId, on: "2026-11-22", reason: "Leaves" });
  expect(without.errors).toMatchObject([
    { code: "INVALID", extensions: { field: "successorId", reason: "STAFF_LEFT" } },
  ]);
  expect(without.errors[0]?.message).toContain("Anwen Hollin (demo)");
  const input = {
    personId,
    on: "2026-11-22",
    reason: "Leaves",
    successorId: registrar,
    idempotencyKey: "line-manager-leaves",
  };
  const { errors, done, of } = await send("recordLeaver", input);
  expect(errors).toEqual([]);
  expect(of("STAFF_HANDED_OVER").map(({ person }) => person?.name)).toContain("Anwen Hollin (demo)");
  expect(of("STAFF_HANDED_OVER")).toHaveLength(4);
  expect(of("OFFICE_VACANT")).toEqual([]);
  expect((await send("recordLeaver", input)).done).toEqual(done);
  expect(await rolesOf("line.manager@staffordshire.example")).toEqual([]);
  const lines = await people.database.query(
    `select from_day, to_day from people.reporting_lines where person_id = $1 order by from_day`,
    [await personOf("staff")],
  );
  expect(lines).toMatchObject([{ to_day: "2026-11-22" }, { from_day: "2026-11-23", to_day: null }]);
  const told = await people.database.query(
    `select 1 from pgboss.job where data->>'event' = 'reporting-line.changed' and data->'data'->>'managerId' = $1`,
    [registrar],
  );
  expect(told.length).toBeGreaterThanOrEqual(4);
  const again = await send("recordLeaver", { ...input, idempotencyKey: "line-manager-again" });
  expect(again.errors).toMatchObject([{ code: "INVALID", extensions: { field: "on" } }]);
  expect((await send("undoLeaver", { personId, reason: "Stays" })).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("staff are handed over to nobody who is beneath them, has no office or is the leaver", async () => {
  const chief = await personOf("chief.executive", "cumbria");
  const as = await actor(people.database, "cumbria", "force.admin");
  const leaving = { personId: chief, on: "2026-12-31", reason: "Leaves", preview: true };
  for (const successorId of [chief, await personOf("staff", "cumbria"), await personOf("auditor", "cumbria")]) {
    const { errors } = await send("recordLeaver", { ...leaving, successorId }, as);
    expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "successorId" } }]);
  }
  const foreign = await send("recordLeaver", { ...leaving, successorId: await personOf("pcc") }, as);
  expect(foreign.errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("the last administrator stays until there is another", async () => {
  const personId = await personOf("force.admin");
  const input = { personId, on: "2026-12-31", reason: "Leaves" };
  const refused = await send("recordLeaver", input);
  expect(refused.errors).toMatchObject([
    { code: "INVALID", extensions: { field: "personId", reason: "LAST_ADMINISTRATOR" } },
  ]);
  const grant = { role: "FORCE_ADMIN", reason: "Succeeds", until: "2027-11-30" };
  const joiner = { name: "Idwal Pryce (demo)", email: "idwal@staffordshire.example", from: "2026-12-01" };
  const joined = await send("recordJoiner", { ...joiner, offices: [], grant });
  expect(joined.errors).toEqual([]);
  expect(joined.of("GRANT_BEGINS")).toMatchObject([{ role: "FORCE_ADMIN", on: "2026-11-23" }]);
  expect((await send("recordLeaver", { ...input, preview: true })).errors).toEqual([]);
});

test("a leaver who stays after all has everything as before", async () => {
  const personId = await personOf("registrar");
  const before = await rowsOf();
  const successorId = await personOf("chief.executive");
  const left = await send("recordLeaver", { personId, on: "2026-12-31", reason: "Leaves", successorId });
  expect(left.errors).toEqual([]);
  expect(left.done?.viewerCanUndo).toBe(true);
  const { errors, done } = await send("undoLeaver", { personId, reason: "Stays after all" });
  expect(errors).toEqual([]);
  expect(done).toMatchObject({ viewerCanUndo: false, undoReason: "Stays after all" });
  const after = await rowsOf();
  expect(after[0]?.["appointments" as never]).toEqual(before[0]?.["appointments" as never]);
  expect(after[0]?.["grants" as never]).toEqual(before[0]?.["grants" as never]);
  const shown = await people.execute(
    "query ($r: [_Any!]!) { _entities(representations: $r) { ... on Person { reportingLines { to } changes { undoReason } } } }",
    { r: [{ __typename: "Person", id: personId }] },
    admin,
  );
  expect(shown.data).toEqual({
    _entities: [{ reportingLines: [{ to: null }], changes: [{ undoReason: "Stays after all" }] }],
  });
  expect((await send("undoLeaver", { personId, reason: "Twice" })).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("a leaver is not taken back where somebody would report twice, or to themselves, by what was set meanwhile", async () => {
  const personId = await personOf("registrar");
  const [staff, deputy, chief] = await Promise.all(
    ["staff", "deputy", "chief.executive"].map((login) => personOf(login)),
  );
  const line = async (whose: string | undefined, managerId: string | undefined, from: string) => {
    const given = { forceId: admin.forceId, personId: whose, managerId, from, idempotencyKey: `line-${from}-${whose}` };
    const query = "mutation ($input: SetReportingLineInput!) { setReportingLine(input: $input) { id } }";
    expect((await people.execute(query, { input: given }, admin)).errors).toEqual([]);
  };
  const successorId = await personOf("pcc");
  const leaves = { personId, on: "2026-12-31", reason: "Leaves", successorId };
  expect((await send("recordLeaver", leaves)).errors).toEqual([]);
  // Whoever reported to the leaver, and reports to the successor now, is above the leaver's own manager from February.
  await line(chief, staff, "2027-02-01");
  const circle = await send("undoLeaver", { personId, reason: "Stays" });
  expect(circle.errors).toMatchObject([{ code: "CONFLICT", message: expect.stringContaining("report to themselves") }]);
  await line(staff, deputy, "2027-03-01");
  const twice = await send("undoLeaver", { personId, reason: "Stays" });
  expect(twice.errors).toMatchObject([{ code: "CONFLICT", message: expect.stringContaining("Anwen Hollin (demo)") }]);
  expect(twice.errors[0]?.message).toContain("somebody else");
});

test("a joiner has sign-in, office and manager from the first day; nothing is kept of the preview", async () => {
  const officeId = await officeOf("STAFF");
  const managerId = await personOf("chief.executive");
  const input = { name: "Mabli Rowe (demo)", email: "mabli@staffordshire.example", from: "2026-11-23", managerId };
  const offices = [{ officeId, kind: "APPOINTED" }];
  const before = await rowsOf();
  const seen = await send("recordJoiner", { ...input, offices, preview: true });
  expect(seen.done).toMatchObject({ id: null, person: null });
  expect(await rowsOf()).toEqual(before);
  const { done, of } = await send("recordJoiner", { ...input, offices });
  expect(done?.person?.name).toBe("Mabli Rowe (demo)");
  expect(of("LINE_BEGINS")).toMatchObject([{ manager: { name: "Clement Corrin (demo)" } }]);
  expect(await rolesOf("mabli@staffordshire.example")).toEqual(["STAFF"]);
});

test("a mover's offices end the day before the new ones begin, and the granted roles are reviewed", async () => {
  const personId = await personOf("dpo");
  const [held] = await people.database.query<{ id: string }>(
    "select id from people.appointments where person_id = $1",
    [personId],
  );
  const { done: granted } = await send("recordJoiner", {
    name: "Alun Vane (demo)",
    email: "alun@staffordshire.example",
    from: "2026-11-01",
    offices: [{ officeId: await officeOf("STAFF"), kind: "APPOINTED" }],
    grant: { role: "AUDITOR", reason: "Audit", until: "2027-03-31" },
  });
  expect(granted?.kind).toBe("JOINER");
  const move = { personId, from: "2026-11-23", reason: "Moves", endGrantIds: [] };
  const offices = [{ officeId: await officeOf("REGISTRAR"), kind: "JOB_SHARE" }];
  const { errors, of } = await send("recordMover", { ...move, endAppointmentIds: [held?.id], offices });
  expect(errors).toEqual([]);
  expect(of("OFFICE_ENDS")).toMatchObject([{ on: "2026-11-22", office: { role: "DPO" } }]);
  expect(of("OFFICE_VACANT")).toMatchObject([{ on: "2026-11-23", office: { role: "DPO" } }]);
  expect(await rolesOf("dpo@staffordshire.example")).toEqual(["REGISTRAR"]);
  const none = await send("recordMover", { ...move, endAppointmentIds: [], offices: [] });
  expect(none.errors).toMatchObject([{ code: "INVALID", extensions: { field: "endAppointmentIds" } }]);
  const unknown = await send("recordMover", { ...move, endAppointmentIds: [uuidv7()], offices: [] });
  expect(unknown.errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("each thing that ended has its own entry in the trail", async () => {
  const rows = await people.database.query<{ action: string; entries: number }>(
    `select action, count(*)::int as entries from people.audit_entries where force_id = $1
     and action in ('endAppointment', 'recordLeaver', 'setReportingLine') group by action order by action`,
    [devon.forceId],
  );
  expect(rows.find(({ action }) => action === "endAppointment")?.entries).toBe(3);
  expect(rows.find(({ action }) => action === "recordLeaver")?.entries).toBe(1);
});

test("what changed of many people takes as many statements as of few", async () => {
  const list = `query ($first: Int!) { people(force: "${admin.forceId}", first: $first) { nodes { changes { id person { id }
    steps { office { id } person { id } manager { id } } } } } }`;
  const count = async (first: number) => {
    people.statements.length = 0;
    expect((await people.execute(list, { first }, admin)).errors).toEqual([]);
    return people.statements.length;
  };
  expect(await count(100)).toBeLessThanOrEqual(8);
  expect(await count(100)).toBe(await count(18));
});

test.each(["monitoring.officer", "chief.executive", "pcc"])("%s records nobody's leaving", async (login) => {
  const as = await actor(people.database, "cumbria", login);
  const { errors } = await send(
    "recordLeaver",
    { personId: await personOf("staff"), on: "2026-12-31", reason: "No" },
    as,
  );
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:configure" } }]);
});
