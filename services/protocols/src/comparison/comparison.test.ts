import { compareVersions } from "@probity/rules/compare/compare-versions";
import { comparedForce } from "@probity/rules/compare-fixture";
import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

const query = `query ($one: ID!, $other: ID!) { compareVersions(one: $one, other: $other) {
  one { number protocol { force { slug } } } other { number protocol { force { slug } } }
  pairs { one { clauseId } other { clauseId } by likeness sameWords bearerMoved words
    text { of same parts { change words } } rules { change kind bearerMoved words } }
  onlyInOne { clause { clauseId } reason rules { change words } }
  onlyInOther { clause { clauseId } reason rules { change words } }
  oneAgainstStatute { clauseId words } otherAgainstStatute { clauseId citationId words }
} }`;

interface Pair {
  one: { clauseId: string };
  other: { clauseId: string };
  by: string;
  sameWords: boolean | null;
  bearerMoved: boolean;
  words: string[];
  text: { of: string; same: boolean; parts: { change: string; words: string }[] };
  rules: { change: string; kind: string; words: string[] }[];
}

interface Comparison {
  pairs: Pair[];
  onlyInOne: { clause: { clauseId: string }; reason: string | null; rules: { change: string; words: string[] }[] }[];
  onlyInOther: { clause: { clauseId: string }; reason: string | null; rules: { change: string; words: string[] }[] }[];
}

async function versionOf(slug: string, number: string): Promise<string> {
  const [row] = await protocols.database.query<{ id: string }>(
    `select v.id from protocols.protocol_versions v join protocols.forces f on f.id = v.force_id where f.slug = $1 and v.number = $2`,
    [slug, number],
  );
  return row?.id ?? "";
}

async function draftOf(slug: string): Promise<string> {
  const [row] = await protocols.database.query<{ id: string }>(
    `insert into protocols.protocol_versions (force_id, protocol_id, number, status)
     select p.force_id, p.id, gen_random_uuid(), 'DRAFT' from protocols.protocols p join protocols.forces f on f.id = p.force_id
     where f.slug = $1 returning id`,
    [slug],
  );
  return row?.id ?? "";
}

const compared = (data: unknown) => (data as { compareVersions: Comparison }).compareVersions;

test("summaries are compared in Welsh where both versions have one, and in English else", async () => {
  const [one, other] = await Promise.all([versionOf("cheshire", "1"), versionOf("staffordshire", "1")]);
  const { data: english } = await protocols.execute(query, { one, other });
  const pair = compared(english).pairs.find(({ text }) => text.of === "SUMMARY" && !text.same);
  await protocols.database.query("alter table protocols.clauses disable trigger clauses_drafts_only");
  await protocols.database.query(
    "update protocols.clauses set summary_cy = case when version_id = $1 then 'Mae’r hen gymal.' else 'Mae’r cymal newydd.' end where (version_id, clause_id) in (($1, $2), ($3, $4))",
    [one, pair?.one.clauseId, other, pair?.other.clauseId],
  );
  await protocols.database.query("alter table protocols.clauses enable trigger clauses_drafts_only");
  const { data, errors } = await protocols.execute(
    `query ($one: ID!, $other: ID!) { compareVersions(one: $one, other: $other, language: CY) {
      pairs { one { clauseId } text { language parts { words } } } } }`,
    { one, other },
  );
  expect(errors).toEqual([]);
  type Answered = { pairs: { one: { clauseId: string }; text: { language: string; parts: { words: string }[] } }[] };
  const { pairs } = (data as unknown as { compareVersions: Answered }).compareVersions;
  const welsh = pairs.filter(({ text }) => text.language === "CY");
  expect(welsh.map((found) => found.one.clauseId)).toEqual([pair?.one.clauseId]);
  expect(welsh[0]?.text.parts.map(({ words }) => words).join("")).toContain("gymal");
  const { data: again } = await protocols.execute(query, { one, other });
  expect(compared(again).pairs).toEqual(compared(english).pairs);
});

const adapted = { one: ["cheshire", "1"], other: ["staffordshire", "1"] } as const;

test("anybody sees how Staffordshire 2012 adapted Cheshire 2007: a moved duty, a renamed body, what was dropped and added", async () => {
  const [one, other] = [await versionOf(...adapted.one), await versionOf(...adapted.other)];
  const { data, errors } = await protocols.execute(query, { one, other });
  expect(errors).toEqual([]);
  expect(data).toMatchObject({
    compareVersions: {
      one: { protocol: { force: { slug: "cheshire" } } },
      other: { protocol: { force: { slug: "staffordshire" } } },
    },
  });
  const { pairs, onlyInOne, onlyInOther } = compared(data);
  const moved = pairs.find((pair) => pair.one.clauseId === "CH-29");
  expect(moved).toMatchObject({ by: "MODEL", bearerMoved: true, other: { clauseId: "ST-28" } });
  expect(moved?.words[0]).toMatch(/^duty moved from Members to staff/);
  expect(moved?.text.parts.some(({ change }) => change === "ADDED")).toBe(true);
  expect(onlyInOne.find(({ clause }) => clause.clauseId === "CH-19")?.reason).toEqual(expect.any(String));
  const register = onlyInOther.find(({ clause }) => clause.clauseId === "ST-20a");
  expect(register?.rules.map(({ change }) => change)).toContain("ADDED");
  expect(register?.rules.flatMap(({ words }) => words).join()).toMatch(/within 28 days of election/);
});

test("what the rows say is what the library's own data says", async () => {
  const [one, other] = [await versionOf(...adapted.one), await versionOf(...adapted.other)];
  const { data } = await protocols.execute(query, { one, other });
  const pure = compareVersions(comparedForce("cheshire"), comparedForce("staffordshire"));
  const { pairs, onlyInOne, onlyInOther } = compared(data);
  expect(pairs.map((pair) => ({ ...pair, one: pair.one.clauseId, other: pair.other.clauseId }))).toMatchObject(
    pure.pairs.map(({ one: first, other: second, by, sameWords, bearerMoved, words, text }) => ({
      one: first,
      other: second,
      by,
      sameWords,
      bearerMoved,
      words,
      text,
    })),
  );
  expect(onlyInOne.map(({ clause, reason }) => [clause.clauseId, reason])).toEqual(
    pure.onlyInOne.map(({ clauseId, reason }) => [clauseId, reason]),
  );
  expect(onlyInOther.map(({ clause }) => clause.clauseId)).toEqual(pure.onlyInOther.map(({ clauseId }) => clauseId));
});

test("worked case 6: where Avon & Somerset differs from statute, everybody sees the citation", async () => {
  const [one, other] = [await versionOf("devon-and-cornwall", "1"), await versionOf("avon-and-somerset", "2023")];
  const { data } = await protocols.execute(query, { one, other });
  expect(data).toMatchObject({
    compareVersions: { otherAgainstStatute: [{ clauseId: "AS-3.15a", citationId: "lgha-1989-s1" }] },
  });
  const words = `query ($one: ID!, $other: ID!) { compareVersions(one: $one, other: $other, language: CY) { otherAgainstStatute { words } } }`;
  const { data: welsh } = await protocols.execute(words, { one, other });
  expect(JSON.stringify(welsh)).toMatch(
    /Mae AS-3.15a yn wahanol i statud \(Local Government and Housing Act 1989.*\): adolygiad/,
  );
});

test("the own words are compared, lists in their place, where both documents are at hand", async () => {
  const own = await actor(protocols.database, "cumbria", "registrar");
  const [one, other] = [await draftOf("cumbria"), await draftOf("cumbria")];
  await clauseIn(one, "Nobody takes gifts.\n\nThis is for all.", [
    { label: "(a)", text: "of money", depth: 0, afterParagraph: 1 },
  ]);
  await clauseIn(other, "Nobody takes gifts.\n\nThis is for all.", [
    { label: "(a)", text: "of value", depth: 0, afterParagraph: 1 },
  ]);
  const { data } = await protocols.execute(query, { one, other }, own);
  expect(compared(data).pairs).toMatchObject([
    {
      by: "ID",
      text: {
        of: "TEXT",
        parts: [
          { change: "SAME", words: "Nobody takes gifts. (a) of " },
          { change: "REMOVED", words: "money" },
          { change: "ADDED", words: "value" },
          { change: "SAME", words: " This is for all." },
        ],
      },
    },
  ]);
});

async function clauseIn(versionId: string, text: string, paragraphs: readonly object[]): Promise<void> {
  await protocols.database.query(
    `insert into protocols.clauses (force_id, version_id, clause_id, heading_path, ordinal, text, sub_paragraphs)
     select force_id, id, 'CU-X1', '{}', 1, $2, $3 from protocols.protocol_versions where id = $1`,
    [versionId, text, JSON.stringify(paragraphs)],
  );
}

test("a version compared with itself has no difference and no clause without counterpart", async () => {
  const one = await versionOf("cumbria", "03");
  const { data } = await protocols.execute(query, { one, other: one });
  const { pairs, onlyInOne, onlyInOther } = compared(data);
  expect(pairs.length).toBeGreaterThan(40);
  expect(pairs.flatMap(({ words, rules }) => [...words, ...rules])).toEqual([]);
  expect(pairs.every(({ text }) => text.same)).toBe(true);
  expect([...onlyInOne, ...onlyInOther]).toEqual([]);
});

test("a draft is compared by its own force, and is not there for the other, for nobody and on the public graph", async () => {
  const [one, other] = [await versionOf("cumbria", "03"), await draftOf("cumbria")];
  const own = await actor(protocols.database, "cumbria", "registrar");
  const stranger = await actor(protocols.database, "staffordshire", "registrar");
  const answer = await protocols.execute(query, { one, other }, own);
  expect(answer.errors).toEqual([]);
  expect(compared(answer.data).onlyInOne.length).toBeGreaterThan(40);
  const refusals = await Promise.all([
    protocols.execute(query, { one, other }, stranger),
    protocols.execute(query, { one: other, other: one }, stranger),
    protocols.execute(query, { one, other }),
    protocols.execute(query, { one, other }, { ...own, graph: "public" }),
  ]);
  const unknown = await protocols.execute(query, { one, other: "0193f8a0-0000-7000-8000-000000000000" }, stranger);
  for (const { data, errors } of [...refusals, unknown]) {
    expect(data).toBeNull();
    expect(errors).toEqual(unknown.errors);
    expect(errors).toMatchObject([{ code: "NOT_FOUND" }]);
  }
});

test.each(["", "no id", "0193f8a0-0000-7000-8000-000000000000"])("the id %j finds no version", async (one) => {
  const { errors } = await protocols.execute(query, { one, other: await versionOf("cumbria", "03") });
  expect(errors).toMatchObject([{ code: "NOT_FOUND" }]);
});

test("a comparison sends the same few statements for a short document and for a long one", async () => {
  const short = [await draftOf("cumbria"), await draftOf("cumbria")];
  const long = [await versionOf("cumbria", "03"), await versionOf("devon-and-cornwall", "1")];
  const own = await actor(protocols.database, "cumbria", "registrar");
  await protocols.settled();
  const counts: number[] = [];
  for (const [one, other] of [short, long]) {
    protocols.statements.length = 0;
    const { errors } = await protocols.execute(query, { one, other }, own);
    expect(errors).toEqual([]);
    counts.push(protocols.statements.filter((sql) => /^\s*select/i.test(sql)).length);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(7);
});
