import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "@probity/platform/run-state/port";
import { startPlatform } from "@probity/platform/start-platform";
import { Browser } from "@probity/gateway/testing/browser";
import { cluster } from "@probity/testkit/cluster";
import { cloneDatabase } from "@probity/testkit/database";
import { proof } from "../shared/proof.js";
import { platformProof } from "./platform-proof.js";

const forces = ["staffordshire", "cumbria", "devon-and-cornwall", "avon-and-somerset"];

/** A try to sign in from an address of one's own: the page that it leads to, and how long it took, in milliseconds. */
async function fail(
  baseUrl: string,
  email: string,
  address: string,
): Promise<{ status: number; text: string; took: number }> {
  const browser = new Browser(baseUrl);
  await browser.follow("/auth/sign-in");
  const began = performance.now();
  const headers = { "content-type": "application/x-www-form-urlencoded", "x-forwarded-for": address };
  const answer = await browser.go(browser.at, {
    method: "POST",
    headers,
    body: new URLSearchParams({ email, password: "wrong" }).toString(),
  });
  return {
    status: answer.status,
    text: answer.text.replaceAll(/interaction\/[\w-]+/g, "interaction/…"),
    took: performance.now() - began,
  };
}

/** D3: who fails to sign in cannot learn from the page, nor from the time it takes, whether there is such a person. */
export const signInOracle = platformProof("D3", async ({ platform, findings }) => {
  const times: Record<"known" | "unknown", number[]> = { known: [], unknown: [] };
  const pages = new Set<string>();
  let address = 0;
  for (const force of forces) {
    // Nine in all, one less than what slows a force's sign-ins down.
    for (const login of ["pcc", "ghost", "staff", "phantom", "cfo", "spectre", "dpo", "shade"]) {
      const kind = ["pcc", "staff", "cfo", "dpo"].includes(login) ? "known" : "unknown";
      const { status, text, took } = await fail(
        platform.baseUrl,
        `${login}@${force}.example`,
        `198.51.100.${++address}`,
      );
      findings.tried++;
      times[kind].push(took);
      pages.add(`${status} ${text}`);
    }
  }
  if (pages.size !== 1) findings.failures.push(`${pages.size} different pages`);
  const [known, unknown] = [median(times.known), median(times.unknown)];
  findings.notes.push(`medians: known ${known.toFixed(1)} ms, unknown ${unknown.toFixed(1)} ms`);
  if (Math.abs(known - unknown) > Math.max(5, 0.25 * Math.max(known, unknown)))
    findings.failures.push(`known after ${known} ms, unknown after ${unknown} ms`);
});

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

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
