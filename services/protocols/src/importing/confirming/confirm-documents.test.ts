import { actor } from "@probity/testkit/actors";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, expect, test } from "vitest";
import { protocolsSubgraph } from "../../subgraph.js";
import { fixture, sourceDocument } from "../tests/documents.js";

let protocols: TestSubgraph;
beforeAll(async () => {
  protocols = await openSubgraph(protocolsSubgraph);
});
afterAll(() => protocols[Symbol.asyncDispose]());

interface Rules {
  rules: { clause: { clauseId: string } }[];
}
interface Words {
  clauseId: string;
  text: string;
  subParagraphs: { text: string }[];
  notes: string[];
}
interface Confirmation extends Record<"carried" | "added" | "carriedRules" | "madeRules", string[]> {
  dropped: { clauseId: string }[];
  version: Rules & { clauses: Words[] };
}
interface Imported {
  id: string;
  revision: number;
  clauses: (Words & { matches: { id: string; knownClauseId: string | null; status: string }[] })[];
}

const countOf = ({ rules }: Rules, clauseId: string) =>
  rules.filter(({ clause }) => clause.clauseId === clauseId).length;

/** The words of clauses in the document's order, however they are divided. */
const wordsOf = (clauses: readonly Words[]) =>
  clauses
    .flatMap(({ text, subParagraphs, notes }) => [text, ...subParagraphs.map((one) => one.text), ...notes])
    .flatMap((words) => words.split(/\s+/))
    .filter((word) => word !== "")
    .toSorted();

test("a whole document over the library's clauses: each clause that it has brings all its rules, and every word stays", async () => {
  const real = sourceDocument("staffordshire-2012.txt");
  const registrar = await actor(protocols.database, "staffordshire", "registrar");
  const change = async <Result>(name: string, input: object, fields: string) => {
    const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input!`;
    const variables = { input: { forceId: registrar.forceId, idempotencyKey: randomUUID(), ...input } };
    const mutation = `mutation ($input: ${type}) { ${name}(input: $input) { ${fields} } }`;
    const { data, errors } = await protocols.execute(mutation, variables, registrar);
    expect(errors).toEqual([]);
    return data?.[name] as unknown as Result;
  };
  const document = {
    title: "Working Together",
    instrument: "RELATIONS_PROTOCOL",
    fileName: "protocol.txt",
    contentBase64: Buffer.from(real ?? fixture("westmark-2019.txt")).toString("base64"),
  };
  const words = "clauseId text subParagraphs { text } notes";
  const fields = `id revision clauses { ${words} matches { id knownClauseId status } }`;
  const draft = await change<Imported>("importProtocolDocument", document, fields);
  const matches = draft.clauses
    .flatMap((clause) => clause.matches)
    .filter(({ knownClauseId }) => knownClauseId !== null);
  for (const { id, status } of matches)
    if (status === "PROPOSED") await change("decideMatch", { matchId: id, decision: "CONFIRM" }, "id");
  const done = await change<Confirmation>(
    "confirmImport",
    { versionId: draft.id, revision: draft.revision },
    `carried added carriedRules madeRules dropped { clauseId } version { clauses { ${words} } rules { clause { clauseId } } }`,
  );
  const { data } = await protocols.execute(
    `{ force(slug: "staffordshire") { protocols { inForce { clauses { clauseId } rules { clause { clauseId } } } } } }`,
  );
  const [before] = (data as unknown as { force: { protocols: { inForce: Rules & { clauses: object[] } }[] } }).force
    .protocols;
  // Another protocol's clauses: the same numbers, under this one's own letters.
  const named = (clauseId: string | null) => clauseId?.replace(/^ST-/, "STWT-");
  expect(new Set<unknown>(done.carried)).toEqual(new Set(matches.map(({ knownClauseId }) => named(knownClauseId))));
  expect(done.carried).toHaveLength(matches.length);
  expect(done.carried.length + done.dropped.length).toBe(before?.inForce.clauses.length);
  for (const clauseId of done.carried)
    expect([clauseId, countOf(done.version, clauseId)]).toEqual([
      clauseId,
      before && countOf(before.inForce, clauseId.replace(/^STWT-/, "ST-")),
    ]);
  expect(done.version.rules).toHaveLength(done.carriedRules.length);
  expect(wordsOf(done.version.clauses)).toEqual(wordsOf(draft.clauses));
  const expected = real ? { carried: 44, added: 1, dropped: 1 } : { carried: 5, added: 6, dropped: 40 };
  expect({ carried: done.carried.length, added: done.added.length, dropped: done.dropped.length }).toEqual(expected);
});
