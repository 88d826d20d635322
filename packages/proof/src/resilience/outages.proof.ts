import { execFileSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { closeSync, ftruncateSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import {
  demonstrationPlace,
  eventually,
  isReady,
  runStateOf,
  startProcess,
  tokenOf,
  type Place,
} from "@probity/platform/testing/platform-process";
import { proof, type Findings } from "../shared/proof.js";
import { inspect } from "./what-stands.js";

const read = { query: "{ viewer { forces { force { id } } } declarations(mine: true) { totalCount } }" };
const longestMilliseconds = 9_000;

/** F6: while the database is out of reach or cannot write, answers are 503, in time, and let nobody in; then all goes on by itself. */
export const outages = proof("F6", async ({ size }, findings) => {
  await using place = await demonstrationPlace();
  const disk = size === "full" ? smallDisk(place) : null;
  try {
    await using platform = startProcess(place, {
      LOG_LEVEL: "fatal",
      RATE_SIGNED_IN: "1000000",
      RATE_ANONYMOUS: "1000000",
    });
    await platform.ready();
    const token = await tokenOf(place, "pcc@staffordshire.example");
    const outage: Outage = async (what, begin, end) => {
      await begin();
      const statuses = await askAround(place, token, findings, what);
      await end();
      await eventually(
        `all is well after: ${what}`,
        60,
        async () => (await isReady(place.baseUrl)) && (await ask(place, token, read)).status === 200,
      );
      findings.notes.push(`${what}: ${[...statuses].join(" ")}`);
    };
    await shutOut(place, outage);
    const stop = async () =>
      void process.kill(runStateOf(place).processes.find(({ role }) => role === "postgres")?.pid ?? 0, "SIGINT");
    await outage("PostgreSQL restarted", stop, async () => undefined);
    const fillUp = async (full: SmallDisk) => {
      full.fill();
      await writeUntilRefused(place, token, findings);
    };
    if (disk)
      await outage(
        "disk full",
        () => fillUp(disk),
        async () => disk.free(),
      );
    else if (size === "full") findings.notes.push("disk full: not tried, this account may not make a small disk");
  } finally {
    disk?.[Symbol.dispose]();
  }
});

type Outage = (what: string, begin: () => Promise<unknown>, end: () => Promise<unknown>) => Promise<void>;

/** The database is there and gives no connection, or does not give up its rows. */
async function shutOut(place: Place, outage: Outage): Promise<void> {
  await using admin = await inspect(place);
  const parts = ["people", "registers", "cases", "protocols", "gateway", "public"];
  const limit = (to: number) =>
    admin.query(parts.map((part) => `alter role probity_${part} connection limit ${to}`).join("; "));
  const drop =
    "select pg_terminate_backend(pid) from pg_stat_activity where usename like 'probity\\_%' and pid <> pg_backend_pid()";
  const lock = "begin; lock table people.logins, registers.declarations, protocols.forces in access exclusive mode";
  const shut = async () => void (await limit(0), await admin.query(drop));
  await outage("no connection left", shut, () => limit(-1));
  await outage(
    "rows locked",
    () => admin.query(lock),
    () => admin.query("rollback"),
  );
}

async function askAround(place: Place, token: string, findings: Findings, what: string): Promise<Set<number>> {
  const save = () => ({
    query: "mutation($input: SaveDeclarationInput!) { saveDeclaration(input: $input) { id } }",
    variables: { input: { forceId: randomUUID(), kind: "NIL", interests: [], idempotencyKey: randomUUID() } },
  });
  const tries: (() => Promise<{ status: number; text: string; took: number }>)[] = [
    () => ask(place, token, read),
    () => ask(place, token, save()),
    () => ask(place, null, { query: "{ declarations { totalCount } cases { totalCount } }" }),
    () => ask(place, null, { query: "{ forces { slug } }" }),
    () => timed(fetch(`${place.baseUrl}/staffordshire/registers.json`)),
    () => timed(fetch(`${place.baseUrl}/health/ready`)),
    () => timed(fetch(`${place.baseUrl}/auth/session`, { headers: { cookie: `probity=${"A".repeat(43)}` } })),
  ];
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => tries)
      .flat()
      .map((one) => one()),
  );
  for (const { status, text, took } of answers) {
    findings.tried++;
    const shown = `${what}: ${status} after ${Math.round(took)} ms ${text.slice(0, 200)}`;
    if (status === 500 || status === 0) findings.failures.push(`neither answered nor 503, ${shown}`);
    if (took > longestMilliseconds) findings.failures.push(`too late, ${shown}`);
    if (/"totalCount":[1-9]/.test(text) && text.includes("cases")) findings.failures.push(`let in, ${shown}`);
  }
  return new Set(answers.map(({ status }) => status));
}

/** PostgreSQL has some room of its own on a full disk: large declarations use it up. */
async function writeUntilRefused(place: Place, token: string, findings: Findings): Promise<void> {
  const { text } = await ask(place, token, read);
  const { data } = JSON.parse(text) as { data: { viewer: { forces: { force: { id: string } }[] } } };
  const interests = Array.from({ length: 100 }, () => ({
    category: "OTHER",
    description: "Land (invented) ".repeat(120),
  }));
  for (let tries = 0; tries < 1_000; tries++) {
    const input = { forceId: data.viewer.forces[0]?.force.id, kind: "CHANGE", interests, idempotencyKey: randomUUID() };
    const answer = await ask(place, token, {
      query: "mutation($input: SaveDeclarationInput!) { saveDeclaration(input: $input) { id } }",
      variables: { input },
    });
    findings.tried++;
    if (answer.status === 200 && !answer.text.includes('"errors"')) continue;
    if (answer.status !== 503) findings.failures.push(`disk full: ${answer.status} ${answer.text.slice(0, 200)}`);
    return;
  }
  findings.failures.push("disk full: still written to");
}

function ask(
  place: Place,
  token: string | null,
  body: object,
): Promise<{ status: number; text: string; took: number }> {
  const headers = { "content-type": "application/json", ...(token ? { authorization: `Bearer ${token}` } : {}) };
  return timed(
    fetch(`${place.baseUrl}/graphql`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(30_000),
    }),
  );
}

async function timed(answer: Promise<Response>): Promise<{ status: number; text: string; took: number }> {
  const began = performance.now();
  try {
    const response = await answer;
    return { status: response.status, text: await response.text(), took: performance.now() - began };
  } catch (error) {
    return { status: 0, text: (error as Error).message, took: performance.now() - began };
  }
}

interface SmallDisk extends Disposable {
  fill(): void;
  free(): void;
}

/** A file system of its own for a place's data; null where this account may not mount one. */
function smallDisk({ dataDir }: Place): SmallDisk | null {
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=256m,mode=711", "tmpfs", dataDir], { stdio: "ignore" });
  } catch {
    return null;
  }
  const ballast = join(dataDir, "ballast");
  mkdirSync(dataDir, { recursive: true });
  return {
    fill() {
      const file = openSync(ballast, "w");
      const block = Buffer.alloc(4_096);
      try {
        for (let left = statfsSync(dataDir).bfree; left > 0; left--) writeSync(file, block);
      } catch {
        // Full it shall be.
      } finally {
        closeSync(file);
      }
    },
    free() {
      const file = openSync(ballast, "r+");
      ftruncateSync(file, 0);
      closeSync(file);
      rmSync(ballast);
    },
    [Symbol.dispose]: () => void execFileSync("umount", ["-l", dataDir], { stdio: "ignore" }),
  };
}
