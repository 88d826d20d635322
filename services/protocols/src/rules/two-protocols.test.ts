import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

type Actor = Identity & { forceId: string };

let protocols: TestSubgraph;
let officer: Actor, pcc: Actor, admin: Actor;
let code: { id: string; revision: number };
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  const of = (login: string) => actor(protocols.database, "staffordshire", login);
  [officer, pcc, admin] = [await of("monitoring.officer"), await of("pcc"), await of("force.admin")];
  const protocol = { titleEn: "Staff Code of Staffordshire", instrument: "STAFF_CODE" };
  const { id: protocolId } = await change("createProtocol", protocol, officer, "id");
  code = await change("draftVersion", { protocolId, number: "1" });
  await edit("saveClause", { clauseId: "SC-1", headingPath: [], summaryEn: "The register is due in two weeks." });
  await edit("saveClause", { clauseId: "SC-2", headingPath: [], summaryEn: "Be courteous." });
  await edit("saveRule", { name: "register", clauseId: "SC-1", rule: fortnight });
  await edit("saveRule", { name: "courtesy", clauseId: "SC-2", rule: { kind: "STANDARD", standard: "COURTESY" } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

const register = "staffordshire-2012/register-initial";
const fortnight = {
  kind: "DEADLINE",
  duty: "REGISTER_OF_INTERESTS",
  subject: "ELECTED_HOLDER",
  anchor: "ELECTION",
  length: 14,
  unit: "CALENDAR_DAYS",
  hardness: "HARD",
};

async function change(name: string, input: object, as: Actor = officer, answer = "id revision") {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await protocols.execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${answer} } }`,
    { input: { forceId: officer.forceId, idempotencyKey: randomUUID(), ...input } },
    as,
  );
  expect(errors).toEqual([]);
  return (data as unknown as Record<string, { id: string; revision: number }>)[name] as typeof code;
}

async function edit(name: string, input: object): Promise<void> {
  code = await change(name, { versionId: code.id, revision: code.revision, ...input });
}

const say = (precedence: string[] | null) =>
  protocols.database.query("update protocols.protocol_versions set statement = statement || $2::jsonb where id = $1", [
    code.id,
    JSON.stringify({ precedence }),
  ]);

interface Book {
  version: { id: string };
  versions: { id: string; protocol: { slug: string } }[];
  rules: { key: string; sentence: string; clause: { clauseId: string }; version: { protocol: { slug: string } } }[];
}

async function rulebookOn(on: string, as?: Actor): Promise<Book> {
  const query = `query ($on: Date!) { force(slug: "staffordshire") { rulebook(on: $on) { version { id } versions { id protocol { slug } }
    rules { key sentence clause { clauseId } version { protocol { slug } } } } } }`;
  const { data, errors } = await protocols.execute(query, { on }, as);
  expect(errors).toEqual([]);
  return (data as unknown as { force: { rulebook: Book } }).force.rulebook;
}

test("a protocol and a staff code that are in force together are one rulebook, each rule with its clause and version", async () => {
  const before = await rulebookOn("2026-11-22");
  await approve();
  await change("bringIntoForce", { versionId: code.id, from: "2026-11-23" });
  expect(await rulebookOn("2026-11-22")).toEqual(before);
  const now = await rulebookOn("2026-11-23");
  expect(now.versions.map(({ protocol }) => protocol.slug)).toEqual([
    "staff-code-of-staffordshire",
    "staffordshire-2012",
  ]);
  expect(now.rules).toHaveLength(before.rules.length + 2);
  expect(now.rules).toEqual(expect.arrayContaining(before.rules));
  expect(now.rules.find(({ key }) => key === "staff-code-of-staffordshire/courtesy")).toMatchObject({
    clause: { clauseId: "SC-2" },
    version: { protocol: { slug: "staff-code-of-staffordshire" } },
  });
});

test("where nobody says which goes before, both limits bind; an order of precedence decides between them", async () => {
  const limits = async () =>
    (await rulebookOn("2026-11-23")).rules
      .map(({ key }) => key)
      .filter((key) => key === register || key.endsWith("code-of-staffordshire/register"));
  expect(await limits()).toEqual(["staff-code-of-staffordshire/register", register]);
  await say(["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"]);
  expect(await limits()).toEqual(["staff-code-of-staffordshire/register"]);
  await say(["PROTOCOL", "CODE_OF_CONDUCT"]);
  expect(await limits()).toEqual([register]);
  await say(null);
});

test("the rule that yields is told as a finding of either version, with who counts; and so is that nobody has said", async () => {
  const between = async () => {
    await protocols.running.receive({ id: randomUUID(), forceId: officer.forceId, event: "night.came", data: {} });
    const query = `query ($force: ID) { findings(force: $force, code: L5, status: OPEN, first: 100) { nodes { key clauseIds message } } }`;
    const { data } = await protocols.execute(query, { force: officer.forceId }, officer);
    const { nodes } = (
      data as unknown as { findings: { nodes: { key: string; clauseIds: string[]; message: string }[] } }
    ).findings;
    return nodes
      .filter(({ key }) => key.includes("/register"))
      .map(({ clauseIds, message }) => [clauseIds.join(), message] as const)
      .toSorted(([one], [other]) => one.localeCompare(other));
  };
  expect(await between()).toEqual([
    ["SC-1", expect.stringMatching(/SC-1 and ST-20a .+ answer the same question differently. Nobody has said/)],
    ["ST-20a", expect.stringContaining("Nobody has said which goes before, so both bind")],
  ]);
  await say(["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"]);
  const counts = expect.stringContaining("By the order of precedence SC-1 counts and ST-20a does not.");
  expect(await between()).toEqual([
    ["SC-1", counts],
    ["ST-20a", counts],
  ]);
  await say(null);
});

test("both stand in the matrix, that which goes before the other first, and what yields says to which", async () => {
  const query = `query { comparisonMatrix(on: "2026-11-23") { id cells { force { slug } version { id protocol { slug } } words clauseIds yieldsTo { id } } } }`;
  interface Cell {
    force: { slug: string };
    version: { id: string; protocol: { slug: string } };
    words: string;
    clauseIds: string[];
    yieldsTo: { id: string } | null;
  }
  const registers = async () => {
    const { data, errors } = await protocols.execute(query);
    expect(errors).toEqual([]);
    const rows = (data as unknown as { comparisonMatrix: { id: string; cells: Cell[] }[] }).comparisonMatrix;
    const cells = rows.find(({ id }) => id === "register-deadline")?.cells ?? [];
    return cells.filter(({ force }) => force.slug === "staffordshire");
  };
  expect((await registers()).map(({ clauseIds, yieldsTo }) => [clauseIds.includes("SC-1"), yieldsTo])).toEqual([
    [true, null],
    [false, null],
  ]);
  await say(["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"]);
  const [first, second] = await registers();
  expect(first).toMatchObject({ version: { id: code.id }, clauseIds: ["SC-1"], yieldsTo: null });
  expect(second).toMatchObject({ version: { protocol: { slug: "staffordshire-2012" } }, yieldsTo: { id: code.id } });
  await say(["PROTOCOL", "CODE_OF_CONDUCT"]);
  expect((await registers()).map(({ version, yieldsTo }) => [version.protocol.slug, yieldsTo !== null])).toEqual([
    ["staffordshire-2012", false],
    ["staff-code-of-staffordshire", true],
  ]);
  await say(null);
});

test("the other services are told which kind of document it is, and what it puts before what", async () => {
  const [told] = await protocols.database.query<{ data: object }>(
    `select data->'data' as data from pgboss.job where data->>'event' = 'rulebook.in-force' and data->'data'->>'versionId' = $1 limit 1`,
    [code.id],
  );
  expect(told?.data).toMatchObject({ instrument: "STAFF_CODE", precedence: null, inForceFrom: "2026-11-23" });
});

test("rules of both are configured, each over its own clause", async () => {
  const configure = (clauseId: string, ruleKey: string | null = null) => {
    const rule = ruleKey ? { ...fortnight, length: 10 } : { kind: "STANDARD", standard: "TIMELY_RESPONSE" };
    const input = { clauseId, ruleKey, rule, from: "2026-11-23", reason: "Board of 3 November" };
    return change("configureRule", input, admin, "id ruleKey");
  };
  expect(await configure("SC-2")).toMatchObject({ ruleKey: "staff-code-of-staffordshire/standard-configured-1" });
  expect(await configure("ST-20a", register)).toMatchObject({ ruleKey: register });
});

test("the letters of one protocol's clauses are not for another's; where they are from before, each is configured alone", async () => {
  const [of] = await protocols.database.query<{ id: string }>(
    "select protocol_id as id from protocols.protocol_versions where id = $1",
    [code.id],
  );
  code = await change("draftVersion", { protocolId: of?.id, number: "2" });
  const { errors } = await protocols.execute(
    "mutation ($input: SaveClauseInput!) { saveClause(input: $input) { id } }",
    {
      input: { ...sing, ...stamp(), clauseId: "ST-99" },
    },
    officer,
  );
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "clauseId", reason: "NAME_TAKEN" } }]);
  expect(errors[0]?.message).toContain("The letters ST are those of “");
  await edit("saveClause", { ...sing, clauseId: "SC-3" });
  await protocols.database.query("update protocols.clauses set clause_id = 'ST-3' where version_id = $1", [code.id]);
  await approve();
  await change("bringIntoForce", { versionId: code.id, from: "2026-11-24" });
  const before = await rulebookOn("2026-11-24", admin);
  const rule = { kind: "STANDARD", standard: "TIMELY_RESPONSE" };
  await change("configureRule", { clauseId: "ST-3", rule, from: "2026-11-24", reason: "Board" }, admin, "id");
  const now = await rulebookOn("2026-11-24", admin);
  expect(now.rules.filter(({ clause }) => clause.clauseId === "ST-3")).toHaveLength(
    before.rules.filter(({ clause }) => clause.clauseId === "ST-3").length + 1,
  );
});

const sing = { headingPath: [], summaryEn: "Sing." };

const stamp = () => {
  return { forceId: officer.forceId, idempotencyKey: randomUUID(), versionId: code.id, revision: code.revision };
};

function approve() {
  const office = "Police and Crime Commissioner";
  const approval = { office, approvedBy: "A. Demo", approvedOn: "2026-11-22", withoutConsultation: "First version." };
  return change("approveVersion", { versionId: code.id, ...approval }, pcc);
}
