import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@probity/platform/run-state/port";
import { startPlatform } from "@probity/platform/start-platform";
import { Browser } from "@probity/gateway/testing/browser";
import { cluster } from "@probity/testkit/cluster";
import { cloneDatabase } from "@probity/testkit/database";
import { compareTimes, median } from "../shared/mann-whitney.js";
import { tapStatements } from "../shared/pg-tap.js";
import { proof } from "../shared/proof.js";
import { platformProof, type OnPlatform } from "./platform-proof.js";

const forces = ["staffordshire", "cumbria", "devon-and-cornwall", "avon-and-somerset"];

/** What became of a try to sign in. */
interface Failed {
  readonly status: number;
  /** The page that it leads to. */
  readonly text: string;
  /** In milliseconds. */
  readonly took: number;
  /** What the issuer asked its database, where that runs in this process. */
  readonly statements: readonly string[];
}

/** A try to sign in from an address of one's own. */
async function fail(baseUrl: string, email: string, address: string): Promise<Failed> {
  const browser = new Browser(baseUrl);
  await browser.follow("/auth/sign-in");
  const statements: string[] = [];
  using _tap = tapStatements({
    answered: ({ text, user }) => void (user === "probity_gateway" && statements.push(text)),
  });
  const began = performance.now();
  const answer = await browser.go(browser.at, {
    method: "POST",
    headers: { "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": address },
    body: new URLSearchParams({ email, password: "wrong" }).toString(),
  });
  const took = performance.now() - began;
  const headers = [...answer.headers].filter(([name]) => name !== "date" && name !== "set-cookie");
  return {
    status: answer.status,
    text: `${JSON.stringify(headers)} ${answer.text}`.replaceAll(/interaction\/[\w-]+/g, "interaction/…"),
    took,
    statements,
  };
}

const people = {
  known: ["pcc", "staff", "cfo", "registrar"],
  unknown: ["ghost", "phantom", "spectre", "shade"],
} as const;
type Kind = keyof typeof people;

/**
 * D3: who fails to sign in cannot learn from the page, nor from the time it takes, whether there is such a person: the database
 * is asked the same. Times are compared as for ids (A3): not to be told apart in two of three rounds of 200 each; in a sample, in
 * one of three small ones.
 */
export const signInOracle = platformProof("D3", async (given) => {
  const { size, findings } = given;
  const seen: Seen = { pages: new Set(), asked: { known: null, unknown: null } };
  const [rounds, tries, enough] = size === "full" ? [3, 200, 2] : [3, 16, 1];
  let alike = 0;
  const address = addresses();
  for (let round = 0; round < rounds && alike < enough; round++) {
    const times = await roundOf(given, tries, seen, address);
    const { ratio, p, alike: same } = compareTimes(times.known, times.unknown);
    // Few figures scatter by more than a tenth on a busy machine.
    if (same || (size === "sample" && p > 0.01)) alike++;
    findings.notes.push(
      `known over unknown ${ratio.toFixed(3)} of ${median(times.unknown).toFixed(1)} ms, p ${p.toFixed(3)}`,
    );
  }
  const { pages, asked } = seen;
  if (pages.size !== 1) findings.failures.push(`${pages.size} different pages`);
  if (!asked.known || asked.known !== asked.unknown)
    findings.failures.push(`the database is asked otherwise: ${asked.known ?? ""} against ${asked.unknown ?? ""}`);
  if (alike < enough) findings.failures.push("the time tells whether there is such a person");
});

/** What tries led to: pages, and for each kind the least that the database was asked. */
interface Seen {
  readonly pages: Set<string>;
  readonly asked: Record<Kind, string | null>;
}

/** Each time in pairs, whichever first. */
async function roundOf(
  { platform, random, findings }: OnPlatform,
  tries: number,
  { pages, asked }: Seen,
  address: () => string,
): Promise<Record<Kind, number[]>> {
  const times: Record<Kind, number[]> = { known: [], unknown: [] };
  for (let turn = 0; turn < tries; turn++) {
    // Before any force has failed so often that its sign-ins are slowed down.
    if (turn % (4 * forces.length) === 0) await platform.database.query("delete from gateway.failed_sign_ins");
    const force = forces[turn % forces.length];
    for (const kind of random.chance(0.5) ? (["known", "unknown"] as const) : (["unknown", "known"] as const)) {
      const email = `${random.pick(people[kind])}@${force}.example`;
      const { status, text, took, statements } = await fail(platform.baseUrl, email, address());
      findings.tried++;
      times[kind].push(took);
      pages.add(`${status} ${text}`);
      // What goes on beside may add some.
      const least = statements.toSorted().join("; ");
      if (asked[kind] === null || least.length < asked[kind].length) asked[kind] = least;
    }
  }
  return times;
}

/** An address that nobody had before, each time. */
function addresses(): () => string {
  let count = 0;
  return () => `198.18.${++count >> 8}.${count & 255}`;
}

/** D6: how often signing in has failed is remembered through a restart. */
export const thresholds = proof("D6", async (_options, findings) => {
  await using database = await cloneDatabase();
  const dataDir = await mkdtemp(join(tmpdir(), "probity-proof-"));
  const port = await freePort(0);
  const start = () =>
    startPlatform({
      adminUrl: database.adminUrl,
      dataDir,
      port,
      mode: "demo",
      rolesSecret: cluster().secret,
      logLevel: "silent",
    });
  const [email, address] = ["pcc@cumbria.example", "203.0.113.9"];
  {
    await using platform = await start();
    for (let tries = 0; tries < 5; tries++) {
      findings.tried++;
      const { status } = await fail(platform.baseUrl, email, address);
      if (status !== 422) findings.failures.push(`failure ${tries + 1} was answered ${status}`);
    }
  }
  await using platform = await start();
  const after = [
    [email, address, 429],
    [email, "203.0.113.10", 422],
    ["pcc@staffordshire.example", address, 422],
  ] as const;
  for (const [who, from, status] of after) {
    findings.tried++;
    const given = await fail(platform.baseUrl, who, from);
    if (given.status !== status)
      findings.failures.push(`after the restart ${who} from ${from} was answered ${given.status}`);
  }
  await rm(dataDir, { recursive: true, force: true });
});
