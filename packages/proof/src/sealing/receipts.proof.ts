import { randomBytes } from "node:crypto";
import { receiptCode } from "@probity/cases/receipts/receipt-code";
import { casesSubgraph } from "@probity/cases/subgraph";
import type { Identity } from "@probity/service-kit/identity";
import { openSubgraph, type TestSubgraph } from "@probity/testkit/subgraph";
import { inParallel } from "../shared/in-parallel.js";
import { proof } from "../shared/proof.js";
import { Random } from "../shared/random.js";

const figures = { sample: { guesses: 60, receipts: 5 }, full: { guesses: 100_000, receipts: 500 } } as const;
const letters = "BCDFGHJKMNPQRSTVWXZ23456789";

const door: Identity = {
  kind: "gateway",
  subject: "",
  name: "",
  graph: "full",
  grants: [],
  platformRoles: [],
  purpose: "request",
  requestId: "0193f8a0-0000-4000-8000-00000000bbbb",
  origin: "",
};

/** B9: of guesses at receipt codes none opens anything, and each is answered alike; a code that was given opens its case. */
export const receipts = proof("B9", async ({ seed, size }, findings) => {
  const random = new Random(seed);
  const { guesses, receipts: given } = figures[size];
  await using cases = await openSubgraph(casesSubgraph);
  const [force] = await cases.database.query<{ id: string }>(
    "select id from protocols.forces where slug = 'staffordshire'",
  );
  const forceId = force?.id ?? "";
  const codes = await raiseMany(cases, forceId, given);
  for (const code of codes.slice(0, 3))
    if ((await open(cases, forceId, code)) === "null")
      findings.failures.push("a code that was given opens nothing: this proof is blind");
  const kept = await cases.database.query<{ hash: string }>("select hash from cases.case_receipts");
  for (const { hash } of kept)
    if (codes.some((code) => hash.includes(code) || hash.includes(plainOf(code))))
      findings.failures.push("a code is stored as it is");
  const answers = new Set<string>();
  const tries = Array.from({ length: guesses }, () => async () => {
    const guess = random.chance(0.5) ? drawn(random) : nearly(random, random.pick(codes));
    findings.tried++;
    if (codes.some((code) => plainOf(code) === plainOf(guess))) return;
    answers.add(await open(cases, forceId, guess));
  });
  await inParallel(tries, (attempt) => attempt());
  if (answers.size !== 1 || !answers.has("null"))
    findings.failures.push(`guesses are answered in ${answers.size} ways: ${[...answers].slice(0, 3).join(" | ")}`);
  const left = await cases.database.query("select 1 from cases.audit_entries where action = 'openReceipt'");
  findings.notes.push(
    `${given} receipts of ${Math.round(16 * Math.log2(letters.length))} bits, ${left.length} openings on record`,
  );
});

async function raiseMany(cases: TestSubgraph, forceId: string, count: number): Promise<string[]> {
  const codes: string[] = [];
  for (let at = 0; at < count; at++) {
    const key = randomBytes(16).toString("base64url");
    const said = { narrative: `Invented ${at}.`, protectedDisclosure: false, matter: "LEGALITY", key };
    const { errors } = await cases.execute(
      "mutation ($input: OutsideConcernInput!) { raiseOutsideConcern(input: $input) { code } }",
      { input: { forceId, subjectPersonIds: [], ...said } },
      door,
    );
    if (errors.length > 0) throw new Error(`No concern came in: ${JSON.stringify(errors)}`);
    codes.push(receiptCode(key));
  }
  return codes;
}

const plainOf = (code: string) => code.replaceAll("-", "");

/** What an opening is answered with; "null" for nothing. */
async function open(cases: TestSubgraph, forceId: string, code: string): Promise<string> {
  const { data, errors } = await cases.execute(
    "mutation ($forceId: ID!, $code: String!) { openReceipt(forceId: $forceId, code: $code) { status } }",
    { forceId, code },
    door,
  );
  return errors.length > 0 ? JSON.stringify(errors) : JSON.stringify(data?.["openReceipt"] ?? null);
}

const drawn = (random: Random): string =>
  Array.from({ length: 16 }, () => random.pick([...letters]))
    .join("")
    .replace(/(.{4})(?=.)/g, "$1-");

/** One that was given, with a letter changed, left out, doubled, or two swapped. */
function nearly(random: Random, code: string): string {
  const plain = [...plainOf(code)];
  const at = random.below(plain.length - 1);
  const letter = random.pick([...letters]);
  const changed = random.pick([
    plain.with(at, letter),
    plain.toSpliced(at, 1),
    plain.toSpliced(at, 0, letter),
    plain.with(at, plain[at + 1] ?? "").with(at + 1, plain[at] ?? ""),
  ]);
  return changed.join("");
}
