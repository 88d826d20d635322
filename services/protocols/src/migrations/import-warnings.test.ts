import { actor } from "@probity/testkit/actors";
import { openSubgraph } from "@probity/testkit/subgraph";
import { expect, test } from "vitest";
import { protocolsSubgraph } from "../subgraph.js";
import { statements } from "./2026-12-01-import-warnings.js";

/** As the sentences were kept, and what is read of each in either language. */
const kept: readonly (readonly [was: string, english: string, welsh: string])[] = [
  [
    "The number 2.3 is printed 2 times.",
    "The number 2.3 is printed 2 times.",
    "Mae’r rhif 2.3 wedi’i argraffu 2 gwaith.",
  ],
  [
    "ST-18 and ST-25 have the same words.",
    "ST-18 and ST-25 have the same words.",
    "Mae gan ST-18 a ST-25 yr un geiriau.",
  ],
  [
    "Between ST-2 and ST-4 a number is left out.",
    "Between ST-2 and ST-4 a number is left out.",
    "Rhwng ST-2 a ST-4 mae rhif wedi’i adael allan.",
  ],
  [
    "Before (c) of ST-5 a label is left out.",
    "Before (c) of ST-5 a label is left out.",
    "Cyn (c) yn ST-5 mae label wedi’i adael allan.",
  ],
  [
    "ST-7 is printed after ST-9.",
    "ST-9 and ST-7 are not printed in the order of their numbers.",
    "Nid yw ST-9 a ST-7 wedi’u hargraffu yn nhrefn eu rhifau.",
  ],
  ["ST-3 says “either” without “or”.", "ST-3 says “either” without “or”.", "Mae ST-3 yn dweud “either” heb “or”."],
  [
    "ST-3 stops before its sentence ends.",
    "ST-3 stops before its sentence ends.",
    "Mae ST-3 yn dod i ben cyn diwedd ei frawddeg.",
  ],
  [
    "ST-5b runs on into the next list; part them by hand.",
    "ST-5b runs on into the next list; part them by hand.",
    "Mae ST-5b yn rhedeg ymlaen i’r rhestr nesaf; rhannwch nhw â llaw.",
  ],
  [
    "ST-3 holds a table, kept as lines of text.",
    "ST-3 holds a table, kept as lines of text.",
    "Mae ST-3 yn cynnwys tabl, a gadwyd fel llinellau o destun.",
  ],
  [
    "Pages 4, 6 hold no text; see whether a picture hides words.",
    "Pages 4, 6 hold no text; see whether a picture hides words.",
    "Nid oes testun ar dudalennau 4, 6; edrychwch a oes llun yn cuddio geiriau.",
  ],
];

test("what an import noticed before and kept in English is read in both languages, of versions in force too", async () => {
  await using protocols = await openSubgraph(protocolsSubgraph, { clock: { now: () => new Date() } });
  const { database } = protocols;
  await database.query(`alter table protocols.protocol_versions alter column import_warnings drop default,
    alter column import_warnings type text[] using array[${kept.map(([was]) => `'${was}'`).join()}]`);
  for (const statement of statements) await database.query(statement);
  const officer = await actor(database, "staffordshire", "monitoring.officer");
  const query = `{ force(slug: "staffordshire") { protocols { versions { status importWarnings welsh: importWarnings(language: CY) } } } }`;
  const { data, errors } = await protocols.execute(query, {}, officer);
  expect(errors).toEqual([]);
  interface Version {
    status: string;
    importWarnings: string[];
    welsh: string[];
  }
  const { versions } = (data as unknown as { force: { protocols: { versions: Version[] }[] } }).force.protocols[0] ?? {
    versions: [],
  };
  expect(versions.find(({ status }) => status === "IN_FORCE")).toMatchObject({
    importWarnings: kept.map(([, english]) => english),
    welsh: kept.map(([, , welsh]) => welsh),
  });
});
