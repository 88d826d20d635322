import { nobody, type Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let admin: Identity & { forceId: string };
let neighbour: Identity & { forceId: string };
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  admin = await actor(protocols.database, "staffordshire", "force.admin");
  neighbour = await actor(protocols.database, "cumbria", "force.admin");
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Configured {
  id: string;
  ruleKey: string;
  sentence: string;
  from: string;
  to: string | null;
}

let keys = 0;
async function send(name: string, input: object, as: Identity = admin) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  const given = {
    forceId: admin.forceId,
    reason: "Board of 3 November",
    idempotencyKey: `configure-${(keys += 1)}`,
    ...input,
  };
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { id ruleKey sentence from to } }`;
  const { data, errors } = await protocols.execute(query, { input: given }, as);
  return { errors, done: (data as unknown as Record<string, Configured> | null)?.[name] as Configured };
}

const rulebook = `query ($on: Date!) { force(slug: "staffordshire") { rulebook(on: $on) { rules { key kind sentence layer from to clause { clauseId } } } } }`;

async function ruleOn(on: string, key: string, as: Identity | undefined = admin) {
  const { data, errors } = await protocols.execute(rulebook, { on }, as);
  expect(errors).toEqual([]);
  type Book = { force: { rulebook: { rules: { key: string; sentence: string }[] } } };
  return (data as unknown as Book).force.rulebook.rules.find((rule) => rule.key === key);
}

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
const band = (from: number, to: number | null, outcome: string) => ({
  clauseId: "ST-20a",
  from: "2027-01-01",
  rule: {
    kind: "THRESHOLD_BAND",
    minPence: from,
    maxPence: to,
    outcome,
    approver: outcome === "APPROVE" ? "HEAD_OF_STAFF" : null,
  },
});

test("a configured deadline takes the place of the version's from its day, and its force reads which is which", async () => {
  const configure = { ruleKey: register, clauseId: "ST-20a", rule: fortnight, from: "2027-01-01" };
  const { done, errors } = await send("configureRule", configure);
  expect(errors).toEqual([]);
  expect(done).toMatchObject({ ruleKey: register, from: "2027-01-01", to: null });
  expect(await ruleOn("2026-12-31", register)).toMatchObject({
    sentence: expect.stringContaining("within 28 days of election (ST-20a)"),
    layer: expect.stringMatching(/MODEL|FORCE/),
    from: null,
  });
  expect(await ruleOn("2027-01-01", register)).toMatchObject({
    sentence: expect.stringContaining("within 14 days of election (ST-20a)"),
    layer: "CONFIGURATION",
    from: "2027-01-01",
    clause: { clauseId: "ST-20a" },
  });
  const [told] = await protocols.database.query<{ rules: { from?: string; rule: { id: string; length: number } }[] }>(
    `select data->'data'->'rules' as rules from pgboss.job where data->>'event' = 'rulebook.in-force' and data->>'forceId' = $1
     order by created_on desc limit 1`,
    [admin.forceId],
  );
  const dated = told?.rules.filter(({ rule }) => rule.id === register).map(({ from, rule }) => [from, rule.length]);
  expect(dated).toEqual([
    [undefined, 28],
    ["2027-01-01", 14],
  ]);
});

test("what is configured for a coming day is the force's own until it begins; what has begun everybody reads", async () => {
  expect(await ruleOn("2027-01-01", register)).toMatchObject({ layer: "CONFIGURATION" });
  const others = [nobody("full", "coming"), nobody("public", "coming"), neighbour];
  for (const other of others)
    expect(await ruleOn("2027-01-01", register, other)).toMatchObject({
      sentence: expect.stringContaining("within 28 days of election (ST-20a)"),
      from: null,
    });
  const [begun] = await protocols.database.query<{ key: string }>(
    `insert into protocols.configured_rules (force_id, rule_key, kind, clause_id, body, from_day, reason, configured_by, configured_at)
     select force_id, rule_key || '-before', kind, clause_id, jsonb_set(body, '{id}', to_jsonb(rule_key || '-before')), '2024-06-01',
       reason, configured_by, configured_at
     from protocols.configured_rules where force_id = $1 limit 1 returning rule_key as key`,
    [admin.forceId],
  );
  for (const other of others)
    expect(await ruleOn("2024-06-01", begun?.key ?? "", other)).toMatchObject({ layer: "CONFIGURATION" });
  await protocols.database.query("delete from protocols.configured_rules where rule_key = $1", [begun?.key]);
});

test("the public role finds no configuration of a coming day, whatever it asks", async () => {
  const [seen] = await protocols.database.query<{ count: number }>(
    `select count(*)::int as count from protocols.configured_rules where from_day > current_date`,
  );
  expect(seen?.count).toBeGreaterThan(0);
  const asked = "select id from protocols.configured_rules where from_day > current_date";
  expect(await protocols.running.contextFor(nobody("public", "coming")).read("public", asked)).toEqual([]);
});

test("a later configuration ends the one before it; one on the same day or before it is a conflict", async () => {
  const later = { ruleKey: register, clauseId: "ST-20a", rule: { ...fortnight, length: 21 }, from: "2027-07-01" };
  expect((await send("configureRule", later)).errors).toEqual([]);
  expect(await ruleOn("2027-06-30", register)).toMatchObject({
    sentence: expect.stringContaining("14 days"),
    to: "2027-06-30",
  });
  expect(await ruleOn("2027-07-01", register)).toMatchObject({
    sentence: expect.stringContaining("21 days"),
    to: null,
  });
  expect((await send("configureRule", { ...later, from: "2027-05-01" })).errors).toMatchObject([{ code: "CONFLICT" }]);
});

test("an ended configuration gives way to the version's own rule again; one that has not begun is withdrawn", async () => {
  const rule = { kind: "STANDARD", standard: "COURTESY" };
  const { done } = await send("configureRule", { clauseId: "ST-20a", rule, from: "2027-02-01" });
  expect(done.ruleKey).toBe("staffordshire-2012/standard-configured-1");
  const ended = await send("endConfiguredRule", { configuredRuleId: done.id, lastDay: "2027-02-28" });
  expect(ended.done).toMatchObject({ to: "2027-02-28" });
  expect(await ruleOn("2027-02-28", done.ruleKey)).toMatchObject({ layer: "CONFIGURATION" });
  expect(await ruleOn("2027-03-01", done.ruleKey)).toBeUndefined();
  const withdrawn = await send("endConfiguredRule", { configuredRuleId: done.id, lastDay: "2026-11-23" });
  expect(withdrawn.done).toMatchObject({ to: "2027-01-31" });
  expect(await ruleOn("2027-02-01", done.ruleKey)).toBeUndefined();
});

test("bands stand side by side, and one that overlaps is refused with both named", async () => {
  expect((await send("configureRule", band(2500, 10_000, "APPROVE"))).done.sentence).toBe(
    "A gift of £25 or more but under £100 needs approval by the Chief Executive before it is accepted (ST-20a).",
  );
  expect((await send("configureRule", band(10_000, null, "REFUSE"))).errors).toEqual([]);
  const { errors } = await send("configureRule", band(5000, 20_000, "RECORD"));
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field: "rule.minPence", reason: "RULE_REFUSED" } }]);
  expect(errors[0]?.message).toContain("overlaps that of");
  expect(errors[0]?.message).not.toContain("staffordshire-2012/");
});

test.each([
  [{ ...band(0, null, "APPROVE").rule, approver: "MAYOR" }, "rule.approver"],
  [{ ...band(0, null, "RECORD").rule, colour: "blue" }, "rule.rule"],
  [{ ...band(100, 50, "RECORD").rule }, "rule.maxPence"],
  [{ kind: "WISH" }, "rule.kind"],
  [{ ...fortnight, unit: "LUNAR_DAYS" }, "rule.unit"],
  [{ kind: "ROUTE", matter: "REDRESS", subject: ["ELECTED_HOLDER"], to: ["ELECTED_HOLDER"] }, "rule.to"],
  [{ ...fortnight, unit: "HOURS" }, "rule.unit"],
  [{ kind: "PUBLICATION", dataset: "PROTOCOL", lagDays: 14 }, "rule.lagDays"],
  [{ kind: "PUBLICATION", dataset: "ROLES", audience: "STAFF" }, "rule.audience"],
  [{ kind: "PUBLICATION", dataset: "PERMISSIONS", frequencyMonths: 3 }, "rule.frequencyMonths"],
])("the rule %j is refused at %s", async (rule, field) => {
  const { errors } = await send("configureRule", { clauseId: "ST-20a", rule, from: "2027-01-01" });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field, reason: "RULE_REFUSED" } }]);
});

test.each([
  [{ clauseId: "ST-999" }, "clauseId"],
  [{ from: "2026-11-22" }, "from"],
  [{ reason: " " }, "reason"],
  [{ ruleKey: "staffordshire-2012/unheard-of" }, "ruleKey"],
  [{ ruleKey: register, clauseId: "ST-21" }, "clauseId"],
  [{ ruleKey: register }, "rule.kind"],
])("with %j it is refused at %s", async (changed, field) => {
  const rule = { kind: "STANDARD", standard: "COURTESY" };
  const { errors } = await send("configureRule", { clauseId: "ST-20a", rule, from: "2027-01-01", ...changed });
  expect(errors).toMatchObject([{ code: "INVALID", extensions: { field } }]);
});

test("a rule is read back while it is written, with what it replaces and what is wrong with it", async () => {
  const query = `query ($input: ReadBackInput!) { readBack(input: $input) { sentence former refusals { field message } } }`;
  const inWelsh = `query ($input: ReadBackInput!) { readBack(input: $input, language: CY) { sentence former } }`;
  const read = async (rule: object, ruleKey: string | null = null) => {
    const input = { forceId: admin.forceId, clauseId: "ST-20a", ruleKey, rule };
    return (await protocols.execute(query, { input }, admin)).data;
  };
  expect(await read({ ...fortnight, length: 7 }, register)).toEqual({
    readBack: {
      sentence: expect.stringContaining("within 7 days of election"),
      former: expect.stringContaining("within 28 days of election"),
      refusals: [],
    },
  });
  const input = { forceId: admin.forceId, clauseId: "ST-20a", ruleKey: register, rule: { ...fortnight, length: 7 } };
  const welsh = (length: number) =>
    `Mae cofrestr buddiannau’r Comisiynydd Heddlu a Throseddu i’w chyflwyno o fewn ${length} diwrnod i’r etholiad (ST-20a).`;
  expect((await protocols.execute(inWelsh, { input }, admin)).data).toEqual({
    readBack: { sentence: welsh(7), former: welsh(28) },
  });
  expect(await read({ kind: "THRESHOLD_BAND", minPence: null, outcome: "RECORD" })).toEqual({
    readBack: {
      sentence: null,
      former: null,
      refusals: [{ field: "minPence", message: "A band has an amount to begin with, or a quality." }],
    },
  });
  const foreign = { forceId: admin.forceId, clauseId: "ST-20a", rule: fortnight };
  expect((await protocols.execute(query, { input: foreign }, neighbour)).errors).toMatchObject([
    { code: "NOT_ALLOWED" },
  ]);
});

test("who configured what and why is for the force alone; nobody configures another's", async () => {
  const mine = `{ force(slug: "staffordshire") { configuredRules { ruleKey reason configuredBy viewerCanEnd } rulebook(on: "2027-01-01") { rules { key reason } } } }`;
  type Force = { configuredRules: object[]; rulebook: { rules: { key: string; reason: string | null }[] } };
  const seenBy = async (as: Identity) =>
    ((await protocols.execute(mine, {}, as)).data as unknown as { force: Force }).force;
  const own = await seenBy(admin);
  expect(own.configuredRules).toContainEqual(
    expect.objectContaining({ ruleKey: register, reason: "Board of 3 November", viewerCanEnd: true }),
  );
  expect(own.rulebook.rules.find(({ key }) => key === register)?.reason).toBe("Board of 3 November");
  const theirs = await seenBy(neighbour);
  expect(theirs.configuredRules).toEqual([]);
  expect(theirs.rulebook.rules.find(({ key }) => key === register)?.reason).toBeNull();
  const { errors } = await send("configureRule", band(1, 2, "RECORD"), neighbour);
  expect(errors).toMatchObject([{ code: "NOT_ALLOWED", extensions: { permission: "force:configure" } }]);
});
