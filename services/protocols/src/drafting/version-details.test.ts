import type { Identity } from "@probity/service-kit/identity";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

type Actor = Identity & { forceId: string };

let protocols: TestSubgraph;
let officer: Actor, staff: Actor, neighbour: Actor;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-23T12:00:00Z") } });
  officer = await actor(protocols.database, "staffordshire", "monitoring.officer");
  staff = await actor(protocols.database, "staffordshire", "staff");
  neighbour = await actor(protocols.database, "cumbria", "monitoring.officer");
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Version {
  id: string;
  revision: number;
  owner: string | null;
  signatories: object[];
  clauses: { clauseId: string; citations: { name: string }[] }[];
}

const fields = `id revision owner marking legalStatus precedence review { length unit last next } signatories { office name signedOn }
  findings { key } clauses { clauseId citations { name } }`;

async function change(name: string, input: object, as: Actor = officer) {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
  const { data, errors } = await protocols.execute(
    `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`,
    { input: { forceId: officer.forceId, idempotencyKey: randomUUID(), ...input } },
    as,
  );
  return { version: data?.[name] as unknown as Version, error: errors[0] };
}

let draft: Version;
let inForce: { id: string; protocol_id: string };
let number = 500;
beforeEach(async () => {
  [inForce] = (await protocols.database.query<{ id: string; protocol_id: string }>(
    "select id, protocol_id from protocols.protocol_versions where force_id = $1 and status = 'IN_FORCE'",
    [officer.forceId],
  )) as [{ id: string; protocol_id: string }];
  number += 1;
  const based = { protocolId: inForce.protocol_id, basedOnId: inForce.id, number: `${number}` };
  draft = (await change("draftVersion", based)).version;
});

const edited = () => ({ versionId: draft.id, revision: draft.revision });
const details = {
  owner: "Head of Governance",
  marking: "FOI: Open",
  legalStatus: "Guidance, no contract",
  precedence: ["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"],
  review: { length: 3, unit: "YEARS", last: "2025-11", next: "2028-11-30" },
  signatories: [
    { office: "Police and Crime Commissioner", name: "A. Demo", signedOn: "2026-11" },
    { office: "Chief Constable", name: null, signedOn: null },
  ],
};

test("what Staffordshire's draft says of itself is written, read, checked and kept in the trail", async () => {
  const { version, error } = await change("saveVersionDetails", { ...edited(), ...details });
  expect(error).toBeUndefined();
  expect(version).toMatchObject({ ...details, revision: draft.revision + 1 });
  expect(JSON.stringify(version)).not.toContain("L10/");
  const [entry] = await protocols.database.query<{ before: object; after: object }>(
    "select before, after from protocols.audit_entries where entity_id = $1 and action = 'saveVersionDetails'",
    [draft.id],
  );
  expect(entry?.after).toMatchObject({ owner: "Head of Governance", review: { next: "2028-11-30" } });
  expect(entry?.before).toMatchObject({ signatories: [] });
});

test("an owner, an approver and a signatory are named as the force calls the office, in either language", async () => {
  const said = async (slug: string) => {
    const { data } = await protocols.execute(
      `query ($slug: String!) { force(slug: $slug) { protocols { versions {
        owner welsh: owner(language: CY) signatories { office welsh: office(language: CY) } approvals { office welsh: office(language: CY) }
      } } } }`,
      { slug },
    );
    return JSON.stringify(data);
  };
  expect(await said("avon-and-somerset")).toContain('"owner":"Chief of Staff","welsh":"Pennaeth Staff"');
  expect(await said("cheshire")).toContain('{"office":"Chief Executive","welsh":"Prif Weithredwr"}');
  expect(await said("cumbria")).toContain(
    '{"office":"Police and Crime Commissioner","welsh":"Comisiynydd Heddlu a Throseddu"}',
  );
});

test("an owner written by the force's title is kept as the office, and read as its title", async () => {
  const { version } = await change("saveVersionDetails", { ...edited(), ...details, owner: "Chief Executive" });
  expect(version.owner).toBe("Chief Executive");
  const [kept] = await protocols.database.query("select owner from protocols.protocol_versions where id = $1", [
    draft.id,
  ]);
  expect(kept).toEqual({ owner: "HEAD_OF_STAFF" });
});

test("what is left out or blank is not stated from then on", async () => {
  const first = await change("saveVersionDetails", { ...edited(), ...details });
  const again = { versionId: draft.id, revision: first.version.revision, owner: "  ", review: {}, precedence: [] };
  expect((await change("saveVersionDetails", again)).version).toMatchObject({
    owner: null,
    marking: null,
    legalStatus: null,
    precedence: null,
    review: null,
    signatories: [],
  });
});

test.each([
  [{ owner: "x".repeat(201) }, "owner"],
  [{ marking: "x".repeat(101) }, "marking"],
  [{ legalStatus: "x".repeat(201) }, "legalStatus"],
  [{ precedence: ["PROTOCOL", "PROTOCOL"] }, "precedence"],
  [{ review: { length: 3 } }, "review"],
  [{ review: { length: 0, unit: "YEARS" } }, "review"],
  [{ review: { next: "2026-13" } }, "review"],
  [{ review: { last: "next spring" } }, "review"],
  [{ signatories: [{ office: " " }] }, "signatories"],
  [{ signatories: [{ office: "Panel", signedOn: "2026-02-30" }] }, "signatories"],
  [{ signatories: Array.from({ length: 21 }, () => ({ office: "Panel" })) }, "signatories"],
])("%j is refused at %s, and nothing is stored", async (wrong, field) => {
  const { error } = await change("saveVersionDetails", { ...edited(), ...details, ...wrong });
  expect(error).toMatchObject({ code: "INVALID", extensions: { field } });
  const kept = "select revision from protocols.protocol_versions where id = $1";
  expect(await protocols.database.query(kept, [draft.id])).toEqual([{ revision: draft.revision }]);
});

test("only a draft, as it was read, by those who draft in its force", async () => {
  const save = (input: object, as?: Actor) => change("saveVersionDetails", { ...edited(), ...details, ...input }, as);
  expect((await save({ versionId: inForce.id, revision: 1 })).error).toMatchObject({
    code: "INVALID",
    message: "This cannot be done with a version that is in force.",
  });
  expect((await save({ revision: draft.revision + 1 })).error).toMatchObject({ code: "CONFLICT" });
  expect((await save({}, staff)).error).toMatchObject({ code: "NOT_ALLOWED" });
  expect((await save({}, neighbour)).error).toMatchObject({ code: "NOT_ALLOWED" });
  expect((await save({ forceId: neighbour.forceId }, neighbour)).error).toMatchObject({ code: "NOT_FOUND" });
});

test("a new draft takes over what the version says, and neither who signed that one nor its days of review", async () => {
  const { version: signed } = await change("saveVersionDetails", { ...edited(), ...details });
  const based = { protocolId: inForce.protocol_id, basedOnId: signed.id, number: `${number} again` };
  const { version: next } = await change("draftVersion", based);
  const { owner, marking, legalStatus, precedence } = details;
  const review = { length: 3, unit: "YEARS", last: null, next: null };
  expect(next).toMatchObject({ owner, marking, legalStatus, precedence, review, signatories: [] });
  const said = "select statement -> 'signatories' as signatories from protocols.protocol_versions where id = $1";
  expect(await protocols.database.query(said, [next.id])).toEqual([{ signatories: null }]);
});

test("who signed what is in force is changed by nobody, not even past the code", async () => {
  await protocols.database.query(
    "insert into protocols.signatories (force_id, version_id, office) values ($1, $2, 'Chief Constable')",
    [officer.forceId, inForce.id],
  );
  const deleting = protocols.database.query("delete from protocols.signatories where version_id = $1", [inForce.id]);
  await expect(deleting).rejects.toThrow("Only a draft can be changed.");
});

test("a clause cites what the force has a record of, keeps it when nothing is said, and nothing else", async () => {
  const [known] = await protocols.database.query<{ name: string }>(
    "select name from protocols.citations where force_id = $1 order by name limit 1",
    [officer.forceId],
  );
  const clause = { clauseId: "ST-60", headingPath: [], summaryEn: "By law." };
  const citing = { ...edited(), ...clause, citations: [known?.name, known?.name] };
  const saved = await change("saveClause", citing);
  const cited = (version: Version) =>
    version.clauses.find(({ clauseId }) => clauseId === "ST-60")?.citations.map(({ name }) => name);
  expect(cited(saved.version)).toEqual([known?.name]);
  const of = (version: Version) => ({ versionId: draft.id, revision: version.revision, ...clause });
  const kept = await change("saveClause", { ...of(saved.version), summaryEn: "By the law." });
  expect(cited(kept.version)).toEqual([known?.name]);
  const unknown = await change("saveClause", { ...of(kept.version), citations: ["NO-SUCH-ACT"] });
  expect(unknown.error).toMatchObject({
    code: "INVALID",
    extensions: { field: "citations", reason: "UNKNOWN_CITATION" },
  });
  const none = await change("saveClause", { ...of(kept.version), citations: [] });
  expect(cited(none.version)).toEqual([]);
});
