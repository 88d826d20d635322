import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

type Actor = Identity & { forceId: string };

let protocols: TestSubgraph;
let officer: Actor, pcc: Actor, staff: Actor;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-22T12:00:00Z") } });
  const of = (login: string) => actor(protocols.database, "staffordshire", login);
  [officer, pcc, staff] = [await of("monitoring.officer"), await of("pcc"), await of("staff")];
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Finding {
  key: string;
  status: string;
  severity: string;
  clauseIds: string[];
  acceptedReason: string | null;
  acceptedBy: string | null;
  fallback: string | null;
}

interface Version {
  id: string;
  number: string;
  revision: number;
  status: string;
  findings: Finding[];
}

const fields =
  "id number revision status findings { key status severity clauseIds acceptedReason acceptedBy fallback }";

async function change(name: string, input: object, as: Actor = officer, answer = fields) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await protocols.execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${answer} } }`,
    { input: { forceId: as.forceId, idempotencyKey: randomUUID(), ...input } },
    as,
  );
  return { result: data?.[name] as unknown as Version, error: errors[0] };
}

const accept = (input: object, as?: Actor) => change("acceptFinding", input, as, "key status fallback acceptedBy");

async function versionsOf(slug: string, as?: Actor): Promise<{ id: string; slug: string; versions: Version[] }> {
  const { data, errors } = await protocols.execute(
    `query ($slug: String!) { force(slug: $slug) { protocols { id slug versions { ${fields.replace("revision", "")} } } } }`,
    { slug },
    as ?? (await actor(protocols.database, slug, slug === "cheshire" ? "chief.executive" : "monitoring.officer")),
  );
  expect(errors).toEqual([]);
  return (data as unknown as { force: { protocols: { id: string; slug: string; versions: Version[] }[] } }).force
    .protocols[0] as { id: string; slug: string; versions: Version[] };
}

const keys = (version: Version | undefined) => version?.findings.map(({ key }) => key) ?? [];

let draft: Version;
let number = 100;
beforeEach(async () => {
  const protocol = await versionsOf("staffordshire");
  number += 1;
  const basedOnId = protocol.versions.find((version) => version.number === "1")?.id;
  const input = { protocolId: protocol.id, basedOnId, number: `${number}` };
  draft = (await change("draftVersion", input)).result;
});

const self = "L1/CHIEF_CONSTABLE+HEAD_OF_STAFF/ST-16";

test("the versions in force were checked when they were loaded; what blocks comes first", async () => {
  const { versions } = await versionsOf("staffordshire");
  expect(keys(versions.find((version) => version.number === "1"))).toEqual([
    self,
    "L2/HEAD_OF_STAFF/DEPUTY+OPCC_STAFF+POLICE_STAFF+POLICE_OFFICER",
    "L3/ST-11",
    "L4/policing-protocol-2011/ST-6f",
    "L7/ST-18+ST-25",
    "L10/no-approval+no-owner+no-date-of-review",
    "L12/DEPUTY+STAFF/ST-28",
    "L13/ST-17",
    "L13/ST-18",
    "L13/ST-25",
  ]);
  const cumbria = await versionsOf("cumbria");
  expect(keys(cumbria.versions.find((version) => version.number === "02"))).toEqual([
    "L10/no-approval+no-owner+no-date-of-review",
  ]);
});

test.each([
  ["devon-and-cornwall", "1", ["DC-RR.1", "DC-RR.2"], "ELECTED_HOLDER"],
  ["cumbria", "03", ["CU-W3"], "CHAIR_OF_OVERSIGHT_BODY"],
])(
  "%s is in force with its self-routes accepted, and who takes them instead",
  async (slug, number, clauses, fallback) => {
    const { versions } = await versionsOf(slug);
    const version = versions.find((one) => one.number === number);
    const blocking = version?.findings.filter(({ severity }) => severity === "BLOCKS") ?? [];
    expect(blocking.map(({ clauseIds: [clauseId], status, fallback: taker }) => [clauseId, status, taker])).toEqual(
      clauses.map((clauseId) => [clauseId, "ACCEPTED", fallback]),
    );
    const told = await protocols.database.query<{ fallbacks: object[] }>(
      `select data->'data'->'fallbacks' as fallbacks from pgboss.job where name = 'events-cases' and data->'data'->>'versionId' = $1`,
      [version?.id],
    );
    expect(told).toEqual([{ fallbacks: clauses.map((clauseId) => ({ clauseId, role: fallback })) }]);
  },
);

test("a draft is checked when it begins and whenever it is saved; what is mended is gone, and found again it is open again", async () => {
  expect(keys(draft)).toContain("L3/ST-11");
  const rule = { kind: "ROUTE", matter: "OWN_JOB_MATTERS", complainant: ["STAFF", "DEPUTY"] };
  const save = (revision: number, to: string) => {
    const named = { name: "other-mechanisms", clauseId: "ST-11", rule: { ...rule, to: [to] } };
    return change("saveRule", { versionId: draft.id, revision, ...named });
  };
  const mended = await save(draft.revision, "GRIEVANCE_PROCEDURE");
  expect(mended.error).toBeUndefined();
  expect(keys(mended.result)).not.toContain("L3/ST-11");
  const gone = `query ($id: ID!) { protocolVersion(id: $id) { findings(gone: true) { key status } } }`;
  const { data } = await protocols.execute(gone, { id: draft.id }, officer);
  const { findings } = (data as unknown as { protocolVersion: { findings: Finding[] } }).protocolVersion;
  expect(findings).toContainEqual({ key: "L3/ST-11", status: "GONE" });
  const again = await save(mended.result.revision, "UNNAMED_PROCEDURE");
  expect(again.result.findings.find(({ key }) => key === "L3/ST-11")).toMatchObject({ status: "OPEN" });
});

test("what was known of a clause's words holds no more once they are others", async () => {
  const clause = {
    versionId: draft.id,
    revision: draft.revision,
    clauseId: "ST-25",
    headingPath: ["Breaches in Protocol"],
  };
  const audience = ["ELECTED_HOLDER", "DEPUTY", "OPCC_STAFF", "POLICE_STAFF", "POLICE_OFFICER"];
  const other = { ...clause, summaryEn: "See 18.", audience, kinds: ["ROUTE"], reason: "Said once." };
  const { result, error } = await change("saveClause", other);
  expect(error).toBeUndefined();
  expect(keys(draft)).toContain("L7/ST-18+ST-25");
  expect(keys(result)).not.toContain("L7/ST-18+ST-25");
});

test("to check a version takes two statements, however many clauses and findings it has", async () => {
  protocols.statements.length = 0;
  const clause = {
    versionId: draft.id,
    revision: draft.revision,
    clauseId: "ST-90",
    headingPath: [],
    summaryEn: "New.",
  };
  await change("saveClause", clause);
  const sent = (words: string) => protocols.statements.filter((sql) => sql.includes(words));
  expect(sent("from protocols.protocol_versions v cross join today")).toHaveLength(1);
  expect(sent("insert into protocols.lint_findings")).toHaveLength(1);
  expect(sent("update protocols.lint_findings")).toEqual(sent("insert into protocols.lint_findings"));
});

test("an acceptance holds while the fault is the same, and goes over to the draft that follows", async () => {
  const input = { versionId: draft.id, findingKey: "L7/ST-18+ST-25", reason: "Said twice on purpose." };
  const { result, error } = await accept(input);
  expect(error).toBeUndefined();
  expect(result).toMatchObject({ status: "ACCEPTED", fallback: null, acceptedBy: officer.name });
  const clause = {
    versionId: draft.id,
    revision: draft.revision,
    clauseId: "ST-91",
    headingPath: [],
    summaryEn: "New.",
  };
  const saved = await change("saveClause", clause);
  const accepted = { status: "ACCEPTED", acceptedReason: "Said twice on purpose." };
  expect(saved.result.findings.find(({ key }) => key === "L7/ST-18+ST-25")).toMatchObject(accepted);
  const { id: protocolId } = await versionsOf("staffordshire");
  const next = await change("draftVersion", { protocolId, basedOnId: draft.id, number: `${number}b` });
  expect(next.result.findings.find(({ key }) => key === "L7/ST-18+ST-25")).toMatchObject(accepted);
});

test("a self-route blocks coming into force until it is accepted with a fallback that is somebody else", async () => {
  const approval = { office: "Police and Crime Commissioner", approvedBy: "A. Demo", approvedOn: "2026-11-20" };
  await change("approveVersion", { versionId: draft.id, ...approval, withoutConsultation: "Correction." }, pcc);
  const into = { versionId: draft.id, from: "2026-11-22" };
  const refused = await change("bringIntoForce", into);
  expect(refused.error).toMatchObject({ code: "RULE_BROKEN", extensions: { clauseId: "ST-16" } });
  const accepting = { versionId: draft.id, findingKey: self, reason: "The panel's chair takes these." };
  for (const fallback of [undefined, "HEAD_OF_STAFF", "STAFF"]) {
    const { error } = await accept({ ...accepting, fallback });
    expect(error).toMatchObject({ code: "INVALID", extensions: { field: "fallback" } });
  }
  expect((await accept({ ...accepting, fallback: "CHAIR_OF_OVERSIGHT_BODY" })).error).toBeUndefined();
  const brought = await change("bringIntoForce", into);
  expect(brought.error).toBeUndefined();
  const told = await protocols.database.query<{ fallbacks: object[] }>(
    `select data->'data'->'fallbacks' as fallbacks from pgboss.job where name = 'events-cases' and data->'data'->>'versionId' = $1`,
    [draft.id],
  );
  expect(told).toEqual([{ fallbacks: [{ clauseId: "ST-16", role: "CHAIR_OF_OVERSIGHT_BODY" }] }]);
  const trail = await protocols.database.query<{ clause_id: string; reason: string }>(
    "select clause_id, reason from protocols.audit_entries where action = 'acceptFinding' and entity_id = $1",
    [draft.id],
  );
  expect(trail).toEqual([{ clause_id: "ST-16", reason: accepting.reason }]);
});

test.each([
  ["a warning has no fallback", { findingKey: "L3/ST-11", reason: "So be it.", fallback: "CFO" }, "INVALID"],
  ["a reason is needed", { findingKey: "L3/ST-11", reason: " " }, "INVALID"],
  ["an unknown finding is not found", { findingKey: "L3/ST-99", reason: "So be it." }, "NOT_FOUND"],
])("%s", async (_, input, code) => {
  expect((await accept({ versionId: draft.id, ...input })).error).toMatchObject({ code });
});

test("worked case 6: a draft with A&S's political restriction raises “differs from statute – legal review” and still saves", async () => {
  const cornwall = await actor(protocols.database, "devon-and-cornwall", "monitoring.officer");
  const { id: protocolId, versions } = await versionsOf("devon-and-cornwall");
  const basedOnId = versions.find((version) => version.number === "1")?.id;
  const words = `${fields} said: findings { key severity en: message cy: message(language: CY) }`;
  const of = async (name: string, input: object) => {
    const { result, error } = await change(name, input, cornwall, words);
    expect(error).toBeUndefined();
    return result as Version & { said: { key: string; severity: string; en: string; cy: string }[] };
  };
  const drafted = await of("draftVersion", { protocolId, basedOnId, number: `${number}` });
  const key = "L5/lgha-1989-s1/DC-POL.1";
  expect(keys(drafted)).not.toContain(key);
  // As AS-3.15a has it; nobody says beside it that it differs.
  const councils = ["COUNTY_COUNCIL", "BOROUGH_COUNCIL", "PARISH_COUNCIL"];
  const rule = {
    kind: "PROHIBITION",
    conduct: "POLITICAL_OFFICE",
    subject: ["PAID_STAFF"],
    exempt: ["DEPUTY"],
    barred: ["HOUSE_OF_COMMONS", "ADVERTISING_POLITICAL_GROUP"],
    allowedIfDeclared: councils,
  };
  const named = {
    versionId: drafted.id,
    revision: drafted.revision,
    name: "political-restriction",
    clauseId: "DC-POL.1",
  };
  const saved = await of("saveRule", { ...named, rule });
  expect(saved.status).toBe("DRAFT");
  expect(saved.said.find((finding) => finding.key === key)).toEqual({
    key,
    severity: "WARNS",
    en: "DC-POL.1 differs from statute (Local Government and Housing Act 1989, section 1 (political restriction)). Have it looked at by a lawyer; it can stand meanwhile.",
    cy: "Mae DC-POL.1 yn wahanol i statud (Local Government and Housing Act 1989, section 1 (political restriction)). Gofynnwch i gyfreithiwr edrych arno; gall sefyll yn y cyfamser.",
  });
  const somerset = await versionsOf("avon-and-somerset");
  const officerThere = await actor(protocols.database, "avon-and-somerset", "monitoring.officer");
  const followed = { protocolId: somerset.id, basedOnId: somerset.versions[0]?.id, number: `${number}` };
  const taken = (await change("draftVersion", followed, officerThere)).result;
  expect(keys(taken)).toContain("L5/lgha-1989-s1/AS-3.15a");
});

test("findings are for the force alone: staff read them and accept none, strangers see none, nobody is not asked", async () => {
  const input = { versionId: draft.id, findingKey: "L3/ST-11", reason: "So be it." };
  expect((await accept(input, staff)).error).toMatchObject({ code: "NOT_ALLOWED" });
  const stranger = await actor(protocols.database, "cumbria", "monitoring.officer");
  expect((await accept(input, stranger)).error).toMatchObject({ code: "NOT_FOUND" });
  const seen = await versionsOf("staffordshire", stranger);
  expect(seen.versions.flatMap(({ findings }) => findings)).toEqual([]);
  const { errors } = await protocols.execute(
    `{ force(slug: "staffordshire") { protocols { versions { findings { key } } } } }`,
  );
  expect(errors[0]).toMatchObject({ code: "UNAUTHENTICATED" });
});

test("an office that falls vacant is a finding, and gone when somebody is appointed", async () => {
  const dc = await actor(protocols.database, "devon-and-cornwall", "monitoring.officer");
  const vacant = async () => {
    const { versions } = await versionsOf("devon-and-cornwall", dc);
    return keys(versions[0]).filter((key) => key.startsWith("L14/REGISTRAR"));
  };
  const appointment = { id: randomUUID(), personId: randomUUID(), role: "REGISTRAR", from: "2024-01-01" };
  const tell = async (data: object) => {
    const [{ id } = { id: "" }] = await protocols.database.query<{ id: string }>("select uuidv7() as id");
    await protocols.running.receive({ id, forceId: dc.forceId, event: "appointment.changed", data });
  };
  await protocols.database.query("delete from protocols.office_holders where role = 'REGISTRAR'");
  await tell({ ...appointment, to: "2026-01-01" });
  expect(await vacant()).toEqual(["L14/REGISTRAR/DC-DEC.5+DC-REG.5"]);
  await tell({ ...appointment, id: randomUUID(), to: null });
  expect(await vacant()).toEqual([]);
});
