import { matrixForce } from "@probity/rules/compare-fixture";
import { forceSlugs } from "@probity/rules/library-fixture";
import { comparisonMatrix } from "@probity/rules/matrix";
import type { MatrixForce } from "@probity/rules/matrix/matrix-force";
import { nobody } from "@probity/service-kit/identity";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date("2026-11-21T12:00:00Z") } });
});
afterAll(() => protocols[Symbol.asyncDispose]());

const query = `query ($on: Date, $language: Language! = EN) { comparisonMatrix(on: $on, language: $language) { id label cells { force { slug } version { number } words clauseIds silent yieldsTo { id } } } }`;

interface Row {
  id: string;
  label: string;
  cells: {
    force: { slug: string };
    words: string;
    clauseIds: string[];
    silent: boolean;
    yieldsTo: { id: string } | null;
  }[];
}

async function matrix(on: string | null = null, language: "EN" | "CY" = "EN"): Promise<Row[]> {
  const { data, errors } = await protocols.execute(query, { on, language }, nobody("public", "test"));
  expect(errors).toEqual([]);
  return (data as unknown as { comparisonMatrix: Row[] }).comparisonMatrix;
}

test("the matrix of today is generated from the rows, cell by cell as from the library's own data, the ended body in it", async () => {
  const found = (await matrix()).map(({ id, label, cells }) => ({
    id,
    label,
    cells: Object.fromEntries(
      cells.map(({ force, words, clauseIds, silent, yieldsTo }) => {
        return [force.slug, { words, clauses: clauseIds, silent, yields: yieldsTo !== null }];
      }),
    ),
  }));
  // Cumbria's second version never came into force, so that the public knows of two.
  const published = ({ statement, ...force }: MatrixForce): MatrixForce =>
    force.slug === "cumbria" ? { ...force, statement: { ...statement, versions: 2 } } : { ...force, statement };
  const pure = comparisonMatrix(forceSlugs.map((slug) => published(matrixForce(slug)))).map(({ id, label, cells }) => ({
    id,
    label,
    cells: Object.fromEntries(cells.map(({ slug, ...said }) => [slug, said])),
  }));
  expect(found).toEqual(pure);
});

test("in Welsh with the forces' own Welsh titles, those of who approved a version too", async () => {
  const rows = await matrix(null, "CY");
  const said = (row: string, slug: string) =>
    rows.find(({ id }) => id === row)?.cells.find(({ force }) => force.slug === slug)?.words;
  expect(rows.find(({ id }) => id === "sanction")?.label).toBe("Pwy sy’n penderfynu beth sy’n dilyn toriad gan staff");
  expect(said("register-deadline", "staffordshire")).toBe("o fewn 28 diwrnod i’r etholiad");
  expect(said("staff-interests-to", "staffordshire")).toBe("y Prif Weithredwr");
  expect(said("approval", "cumbria")).toContain("Comisiynydd Heddlu a Throseddu: 26 Tachwedd 2012");
});

test("on a day only those stand in it whose version was in force and whose text is at hand", async () => {
  const [row] = await matrix("2010-06-01");
  expect(row?.cells.map(({ force }) => force.slug)).toEqual(["cheshire"]);
  const [later] = await matrix("2015-06-01");
  expect(later?.cells.map(({ force }) => force.slug)).not.toContain("cumbria");
});

test("before any protocol every row is empty", async () => {
  const rows = await matrix("1990-01-01");
  expect(rows.length).toBeGreaterThan(20);
  expect(rows.flatMap(({ cells }) => cells)).toEqual([]);
});

test("it sends the same few statements for one force and for many", async () => {
  await protocols.settled();
  const counts: number[] = [];
  for (const on of ["2010-06-01", "2024-06-03"]) {
    protocols.statements.length = 0;
    await matrix(on);
    counts.push(protocols.statements.filter((sql) => /^\s*select/i.test(sql)).length);
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(8);
});
