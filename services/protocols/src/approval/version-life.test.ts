import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
let [officer, pcc, staff, admin]: (Identity & { forceId: string })[] = [];
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
  const of = (login: string) => actor(protocols.database, "staffordshire", login);
  [officer, pcc, staff, admin] = [
    await of("monitoring.officer"),
    await of("pcc"),
    await of("staff"),
    await of("force.admin"),
  ];
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Version {
  id: string;
  number: string;
  status: string;
  revision: number;
  contentHash: string | null;
  inForceFrom: string | null;
  clauses: { clauseId: string; summary: string | null; modelRelation: string | null }[];
  rules: { kind: string }[];
}

const fields =
  "id number status revision contentHash inForceFrom clauses { clauseId summary modelRelation } rules { kind }";

/** Asks for a change of a version; what came of it, or the error. */
async function change(name: string, input: object, as: Identity | undefined = officer) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await protocols.execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
    { input: { forceId: officer?.forceId, idempotencyKey: randomUUID(), ...input } },
    as,
  );
  return { version: data?.[name] as unknown as Version, error: errors[0] };
}

async function inForce(): Promise<Version & { protocol: { id: string } }> {
  const { data } = await protocols.execute(
    `{ force(slug: "staffordshire") { protocols { inForce { protocol { id } ${fields.replace("revision", "")} } } } }`,
  );
  return (data as unknown as { force: { protocols: { inForce: Version & { protocol: { id: string } } }[] } }).force
    .protocols[0]?.inForce as Version & { protocol: { id: string } };
}

let draft: Version;
let number = 1;
beforeEach(async () => {
  const current = await inForce();
  number += 1;
  const { version, error } = await change("draftVersion", {
    protocolId: current.protocol.id,
    basedOnId: current.id,
    number: `${number}`,
  });
  if (error) throw new Error(error.message);
  draft = version;
});

/** Staffordshire's 16 leads to its own subject: without this no version of it comes into force. */
async function acceptSelfRoute(): Promise<void> {
  const finding = {
    findingKey: "L1/CHIEF_CONSTABLE+HEAD_OF_STAFF/ST-16",
    reason: "Known.",
    fallback: "CHAIR_OF_OVERSIGHT_BODY",
  };
  const input = { forceId: officer?.forceId, versionId: draft.id, idempotencyKey: randomUUID(), ...finding };
  const accept = "mutation ($input: AcceptFindingInput!) { acceptFinding(input: $input) { status } }";
  await protocols.execute(accept, { input }, officer);
}

const edited = () => ({ versionId: draft.id, revision: draft.revision });
const approval = { office: "Police and Crime Commissioner", approvedBy: "A. Demo", approvedOn: "2026-11-20" };

test("Staffordshire's draft begins with every clause and rule of the version in force, which stays as it is", async () => {
  const current = await inForce();
  expect(draft).toMatchObject({ status: "DRAFT", number: `${number}`, revision: 1, contentHash: null });
  expect(draft.clauses).toEqual(current.clauses);
  expect(draft.rules).toHaveLength(current.rules.length);
});

test("a draft goes through consultation, approval and into force; the former version ends the day before", async () => {
  const former = await inForce();
  const clause = {
    ...edited(),
    clauseId: "ST-30",
    label: "30",
    headingPath: ["Gifts"],
    summaryEn: "Gifts of £25 or more need the Chief Executive's approval.",
  };
  const saved = await change("saveClause", clause);
  expect(saved.error).toBeUndefined();
  const rule = { kind: "THRESHOLD_BAND", minPence: 2500, outcome: "APPROVE", approver: "HEAD_OF_STAFF" };
  const ruled = await change("saveRule", {
    versionId: draft.id,
    revision: saved.version.revision,
    name: "gifts-over-25",
    clauseId: "ST-30",
    rule,
  });
  expect(ruled.error).toBeUndefined();
  const opened = await change("openConsultation", { versionId: draft.id, consultees: [{ position: "Panel Chair" }] });
  expect(opened.version.status).toBe("CONSULTATION");
  const early = await change("approveVersion", { versionId: draft.id, ...approval }, pcc);
  expect(early.error).toMatchObject({ code: "INVALID", message: expect.stringContaining("Close the consultation") });
  const said = await change("commentOnClause", { versionId: draft.id, clauseId: "ST-30", text: "Why £25?" }, staff);
  expect(said.error).toBeUndefined();
  const stillOpen = await change("closeConsultation", { versionId: draft.id });
  expect(stillOpen.error?.message).toContain("Answer the comment that is still open");
  const asked = await protocols.execute(
    "query ($id: ID!) { protocolVersion(id: $id) { comments { id said saidBy answer clause { clauseId } } consultees { position consultedOn } } }",
    { id: draft.id },
    officer,
  );
  const { comments, consultees } = (
    asked.data as unknown as { protocolVersion: { comments: { id: string }[]; consultees: object[] } }
  ).protocolVersion;
  expect(comments).toMatchObject([{ said: "Why £25?", answer: null, clause: { clauseId: "ST-30" } }]);
  expect(consultees).toEqual([{ position: "Panel Chair", consultedOn: "2026-11-21" }]);
  await change("answerComment", { versionId: draft.id, commentId: comments[0]?.id, answer: "As the panel asked." });
  expect((await change("closeConsultation", { versionId: draft.id })).error).toBeUndefined();
  const tooEarly = await change("approveVersion", { versionId: draft.id, ...approval }, pcc);
  expect(tooEarly.error).toMatchObject({
    code: "INVALID",
    message: "The consultation closed on 21 November 2026: a version is approved on that day or later.",
    extensions: { field: "approvedOn" },
  });
  const approved = await change("approveVersion", { versionId: draft.id, ...approval, approvedOn: "2026-11-21" }, pcc);
  expect(approved.version).toMatchObject({ status: "APPROVED", contentHash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  await acceptSelfRoute();
  const { version } = await change("bringIntoForce", { versionId: draft.id, from: "2026-11-21" });
  expect(version).toMatchObject({ status: "IN_FORCE", inForceFrom: "2026-11-21" });
  const now = await inForce();
  expect(now.clauses.map(({ clauseId }) => clauseId)).toContain("ST-30");
  const { data } = await protocols.execute(`{ force(slug: "staffordshire") {
    then: rulebook(on: "2026-11-20") { version { number status inForceTo } } now: rulebook(on: "2026-11-21") { version { number } } } }`);
  expect(data).toEqual({
    force: {
      then: { version: { number: former.number, status: "SUPERSEDED", inForceTo: "2026-11-20" } },
      now: { version: { number: draft.number } },
    },
  });
  const sealed = await protocols.execute(
    "query ($id: ID!) { protocolVersion(id: $id) { clauseHashes { clauseId hash } } }",
    { id: draft.id },
    officer,
  );
  const [sent] = await protocols.database.query<{ clauses: { clauseId: string; hash: string }[] }>(
    `select data->'data'->'clauses' as clauses from pgboss.job where data->>'event' = 'rulebook.in-force'
     and name = 'events-registers' and data->'data'->>'versionId' = $1 order by created_on desc limit 1`,
    [draft.id],
  );
  expect(sealed.data).toEqual({
    protocolVersion: { clauseHashes: sent?.clauses.map(({ clauseId, hash }) => ({ clauseId, hash })) },
  });
  const told = await protocols.database.query<{ versionId: string; to: string | null }>(
    `select data->'data'->>'versionId' as "versionId", data->'data'->>'inForceTo' as "to" from pgboss.job
     where data->>'event' = 'rulebook.in-force' and name = 'events-registers' and data->>'forceId' = $1 order by created_on desc limit 2`,
    [officer?.forceId],
  );
  expect(told).toEqual(
    expect.arrayContaining([
      { versionId: former.id, to: "2026-11-20" },
      { versionId: draft.id, to: null },
    ]),
  );
});

test("what is in force cannot be edited, by nobody: not by the code, and not past it", async () => {
  const current = await inForce();
  const input = { versionId: current.id, revision: 1, clauseId: "ST-1", headingPath: [], summaryEn: "Other words." };
  expect((await change("saveClause", { ...input, reason: "Try." })).error).toMatchObject({
    code: "INVALID",
    message: "This cannot be done with a version that is in force.",
  });
  await expect(
    protocols.database.query("update protocols.clauses set summary_en = 'x' where version_id = $1", [current.id]),
  ).rejects.toThrow("Only a draft can be changed.");
  await expect(
    protocols.database.query("delete from protocols.rules where version_id = $1", [current.id]),
  ).rejects.toThrow("Only a draft can be changed.");
});

test("a draft is approved straight away only with a reason, and only by somebody who may approve", async () => {
  const straight = { versionId: draft.id, ...approval };
  expect((await change("approveVersion", straight, officer)).error).toMatchObject({ code: "NOT_ALLOWED" });
  expect((await change("approveVersion", straight, pcc)).error?.extensions).toMatchObject({
    field: "withoutConsultation",
  });
  const later = { ...straight, withoutConsultation: "Correction of a number.", approvedOn: "2026-12-01" };
  expect((await change("approveVersion", later, pcc)).error?.extensions).toMatchObject({ field: "approvedOn" });
  const nobody = { versionId: draft.id, office: "Panel", approvedOn: "2026-11-20", withoutConsultation: "Urgent." };
  expect((await change("approveVersion", nobody, pcc)).error?.extensions).toMatchObject({ field: "approvedBy" });
  const minuted = await change("approveVersion", { ...nobody, minute: "70" }, admin);
  expect(minuted.version).toMatchObject({ status: "APPROVED" });
});

test("two versions are never in force at once: one that would begin before the other is refused", async () => {
  const straight = { versionId: draft.id, ...approval, withoutConsultation: "Correction." };
  await change("approveVersion", straight, pcc);
  await acceptSelfRoute();
  const { error } = await change("bringIntoForce", { versionId: draft.id, from: "2012-11-22" });
  expect(error).toMatchObject({ code: "CONFLICT" });
});

test("of two browsers that edit one draft the second is told", async () => {
  const clause = { ...edited(), clauseId: "ST-40", headingPath: [], summaryEn: "First." };
  expect((await change("saveClause", clause)).version.revision).toBe(2);
  expect((await change("saveClause", { ...clause, clauseId: "ST-41" })).error).toMatchObject({ code: "CONFLICT" });
});

test("a clause of the model is changed with a reason, and is an amendment then", async () => {
  const adopted = draft.clauses.find(({ modelRelation }) => modelRelation === "ADOPT")?.clauseId;
  const other = { ...edited(), clauseId: adopted, headingPath: [], summaryEn: "Other words." };
  expect((await change("saveClause", other)).error?.extensions).toMatchObject({ field: "reason" });
  const { version } = await change("saveClause", { ...other, reason: "The office decided so." });
  expect(version.clauses.find(({ clauseId }) => clauseId === adopted)).toMatchObject({
    summary: "Other words.",
    modelRelation: "AMEND",
  });
});

test.each([
  ["an unknown office", { kind: "PERMISSION", matter: "MEDIA_CONTACT", by: "SHERIFF", before: "CONTACT" }, "ST-21"],
  ["an unknown kind", { kind: "WISH" }, "ST-21"],
  ["an unknown clause", { kind: "STANDARD", standard: "TIMELY_RESPONSE" }, "ST-99"],
])("a rule with %s is refused, and nothing is stored", async (_what, rule, clauseId) => {
  const { error } = await change("saveRule", { ...edited(), name: "new-rule", clauseId, rule });
  expect(error).toMatchObject({ code: "INVALID", extensions: { field: "rule" } });
  const count =
    "select count(*)::int as count from protocols.rules where version_id = $1 and rule_key like '%/new-rule'";
  expect(await protocols.database.query(count, [draft.id])).toEqual([{ count: 0 }]);
});

test("bands that overlap are refused", async () => {
  const band = (minPence: number, maxPence: number | null) => {
    return { kind: "THRESHOLD_BAND", minPence, maxPence, outcome: "RECORD" };
  };
  const first = await change("saveRule", { ...edited(), name: "low", clauseId: "ST-21", rule: band(0, 1000) });
  expect(first.error).toBeUndefined();
  const { error } = await change("saveRule", {
    versionId: draft.id,
    revision: first.version.revision,
    name: "high",
    clauseId: "ST-21",
    rule: band(500, 2000),
  });
  expect(error).toMatchObject({ extensions: { reason: "RULE_REFUSED" } });
});

test("Cumbria's officer finds no draft of Staffordshire's and changes none", async () => {
  const stranger = await actor(protocols.database, "cumbria", "monitoring.officer");
  const { data } = await protocols.execute(
    "query ($id: ID!) { protocolVersion(id: $id) { id } }",
    { id: draft.id },
    stranger,
  );
  expect(data).toEqual({ protocolVersion: null });
  const input = { ...edited(), clauseId: "ST-50", headingPath: [], summaryEn: "Theirs." };
  expect((await change("saveClause", input, stranger)).error).toMatchObject({ code: "NOT_ALLOWED" });
  const own = { ...input, forceId: stranger.forceId };
  expect((await change("saveClause", own, stranger)).error).toMatchObject({ code: "NOT_FOUND" });
});
