import { randomBytes } from "node:crypto";
import type { TestPlatform } from "@probity/platform/testing/test-platform";
import { until } from "@probity/testkit/until";
import { places, publish } from "./csv-formulas.proof.js";
import { platformProof } from "./platform-proof.js";

const allowed = 60_000;

const tables = ["published_entries", "published_gifts", "published_meeting_declarations"];

/** Takes every word out of the published lines that hold it. */
const redactions: readonly ((word: string) => string)[] = [
  (word) => `update registers.published_entries set description = '', provision = null where description = '${word}'`,
  (word) =>
    `update registers.published_gifts set reference = year || '/' || number, giver = null, occasion = '', description = '', surrendered_to = null, citation = '', note = null
     where description = '${word}'`,
  (word) =>
    `update registers.published_meeting_declarations set meeting_name = '', place = '', item_number = '', item_title = '', local_term = null, interest = '', note = null
     where interest = '${word}'`,
];

/** G3: words taken out of what is published are gone from every page, data set, search, day and kept answer within a minute. */
export const redaction = platformProof("G3", async ({ platform, size, findings }) => {
  const words = Array.from({ length: size === "full" ? 20 : 2 }, () => `redacted${randomBytes(8).toString("hex")}`);
  for (const place of places) await publish(platform, place, words);
  // What they are found by is kept at a change.
  for (const table of tables) await platform.database.query(`update registers.${table} set force_id = force_id`);
  const sources = await sourcesOf(platform, words[0] ?? "");
  // Twice: what is asked for once is kept, and answered from there.
  for (const source of [...sources, ...sources]) await source.read();
  const before = await holding(sources, words);
  findings.tried = before.length;
  for (const kind of ["registers", "gifts", "meetings", "search", "people", "graphql"])
    if (!before.some((name) => name.includes(kind)))
      findings.failures.push(`${kind} shows no word: this proof is blind`);
  const began = performance.now();
  for (const word of words) for (const sql of redactions) await platform.database.query(sql(word));
  let left: string[] = before;
  const gone = until("no word is left", async () => (left = await holding(sources, words)).length === 0);
  await gone.catch(() => findings.failures.push(...left.map((name) => `still there: ${name}`)));
  const took = performance.now() - began;
  if (took > allowed) findings.failures.push(`gone after ${Math.round(took / 1000)} s only`);
  findings.notes.push(`${sources.length} addresses, gone within ${Math.round(took)} ms`);
});

interface Source {
  readonly name: string;
  /** What it answers; an address that was read before is asked whether that still holds, as browsers and caches ask. */
  read(): Promise<string>;
}

async function sourcesOf(platform: TestPlatform, word: string): Promise<Source[]> {
  const [holder] = await platform.database.query<{ id: string }>(
    `select h.person_id as id from registers.office_holders h join protocols.forces f on f.id = h.force_id
     where f.slug = 'staffordshire' and h.role = 'ELECTED_HOLDER' limit 1`,
  );
  const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Europe/London" }).format(new Date());
  const data = ["registers", "gifts", "meetings"].flatMap((name) =>
    ["", ".json", ".csv", ".data"].map((end) => name + end),
  );
  const searches = ["", ".json", ".csv"].map((end) => `search${end}?q=${word}`);
  const person = ["", ".json", ".data"].map((end) => `people/${holder?.id}${end}`);
  const addresses = [...data, ...person].flatMap((path) =>
    ["", "?lang=cy", `?as-of=${today}`, "?from=2025-01-01"].map((end) => path + end),
  );
  const query =
    '{ force(slug: "staffordshire") { officeHolders { person { registerEntries(first: 50) { nodes { description } } } } } }';
  const graphs = (["/graphql", "/public/graphql"] as const).map((path) => ({
    name: path,
    read: async () => JSON.stringify(await platform.ask(query, { path })),
  }));
  return [...[...addresses, ...searches].map((path) => pageOf(`${platform.baseUrl}/staffordshire/${path}`)), ...graphs];
}

function pageOf(address: string): Source {
  let kept: { tag: string; text: string } | undefined;
  const read = async () => {
    const response = await fetch(address, kept ? { headers: { "if-none-match": kept.tag } } : {});
    if (response.status === 304 && kept) return kept.text;
    const text = await response.text();
    const tag = response.headers.get("etag");
    kept = tag ? { tag, text } : undefined;
    return text;
  };
  return { name: new URL(address).pathname + new URL(address).search, read };
}

async function holding(sources: readonly Source[], words: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const source of sources) {
    const { name } = source;
    const text = await source.read();
    // The word that was searched for is on the page of its search.
    const asked = name.includes("?q=") ? text.replaceAll(/value="redacted\w+"|q=redacted\w+/g, "") : text;
    if (words.some((word) => asked.includes(word))) found.push(name);
  }
  return found;
}
