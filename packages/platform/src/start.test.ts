import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { join } from "node:path";
import { inheritedEnv } from "@probity/service-kit/env";
import { Client } from "pg";
import { describe, expect, test } from "vitest";
import { startEmbeddedPostgres } from "./postgres/embedded-postgres.js";
import { isAlive } from "./run-state/live-process.js";
import { readRunState } from "./run-state/run-state.js";
import { root } from "./schema/supergraph.js";
import { eventually, newPlace, runStateOf, startProcess, tokenOf, type Place } from "./testing/platform-process.js";

const draft = "mutation($input: SaveDeclarationInput!) { saveDeclaration(input: $input) { id } }";
const mine = "{ viewer { forces { force { id } } } declarations(mine: true) { totalCount } }";

async function ask(
  place: Place,
  query: string,
  variables = {},
): Promise<{ data: { viewer: { forces: { force: { id: string } }[] }; declarations: { totalCount: number } } }> {
  const authorization = `Bearer ${await tokenOf(place, "pcc@cumbria.example")}`;
  const headers = { "content-type": "application/json", authorization };
  const response = await fetch(`${place.baseUrl}/graphql`, {
    method: "POST",
    headers,
    body: JSON.stringify({ query, variables }),
  });
  return (await response.json()) as Awaited<ReturnType<typeof ask>>;
}

async function declareOnce(place: Place): Promise<void> {
  const forceId = (await ask(place, mine)).data.viewer.forces[0]?.force.id;
  await ask(place, draft, { input: { forceId, kind: "NIL", interests: [], idempotencyKey: randomUUID() } });
}

const sentence = (output: string): string[] =>
  output.split("\n").filter((line) => line.trim() !== "" && !/^ +\d+\.\d s {2}/.test(line));

test(
  "starts, says so, is quick the second time, and leaves nothing behind after Ctrl-C; killed, it comes back with all its data",
  { timeout: 90_000 },
  async () => {
    await using place = await newPlace();
    const first = startProcess(place);
    await first.ready();
    expect(first.output()).toMatch(/s {2}Ready\n[\s\S]*Ctrl-C stops everything/);
    await declareOnce(place);
    const { processes } = runStateOf(place);
    expect(processes.map(({ role, port }) => [role, typeof port])).toEqual([
      ["gateway", "number"],
      ["postgres", "number"],
    ]);
    first.killGroup("SIGINT");
    expect(await first.ended).toBe(0);
    expect(processes.filter(({ pid }) => isAlive(pid))).toEqual([]);
    expect(readRunState(place.dataDir)).toBeNull();

    const second = startProcess(place);
    // On a quiet machine it takes a second or two; tests share theirs.
    expect(await second.ready()).toBeLessThan(10_000);
    const token = spawnSync(
      process.execPath,
      [join(root, "packages/platform/dist/token.js"), "--as", "pcc@cumbria.example"],
      {
        env: { PATH: inheritedEnv()["PATH"], PROBITY_DATA: place.dataDir, PORT: "1" },
        encoding: "utf8",
      },
    );
    expect(token.stdout).toMatch(/^[\w-]+\.[\w-]+\.[\w-]+\n$/);
    second.killGroup("SIGKILL");
    expect(await second.ended).toBe("SIGKILL");

    await using third = startProcess(place);
    await third.ready();
    expect((await ask(place, mine)).data.declarations.totalCount).toBe(1);
    expect(third.output()).toContain("Taking over the PostgreSQL that still runs");

    const beside = startProcess(place);
    expect(await beside.ended).toBe(1);
    expect(sentence(beside.output())).toEqual([
      expect.stringMatching(
        /^Probity is already running at .* stop it with Ctrl-C there, or set PORT and PROBITY_DATA/,
      ),
    ]);
  },
);

test("of two starts at once one goes on, the other says in a sentence why not", { timeout: 60_000 }, async () => {
  await using place = await newPlace();
  await using other = await newPlace();
  const starts = [startProcess(place), startProcess({ ...place, port: other.port })];
  const [loser] = await Promise.race(starts.map(async (start) => [start, await start.ended] as const));
  expect(await loser.ended).toBe(1);
  expect(sentence(loser.output())).toEqual([
    expect.stringMatching(/^Probity is (being started or stopped|already running)/),
  ]);
  const winner = starts.find((start) => start !== loser);
  await eventually("the other one is ready", 30, async () => /Ready\n/.test(winner?.output() ?? ""));
  winner?.kill("SIGINT");
  expect(await winner?.ended).toBe(0);
});

describe("a start that cannot go on says so in one sentence and ends:", () => {
  test("another program has the port", async () => {
    await using place = await newPlace();
    const server = createServer().listen(place.port, "127.0.0.1");
    const start = startProcess(place);
    expect(await start.ended).toBe(1);
    expect(sentence(start.output())).toEqual([expect.stringMatching(/^Port \d+ is taken by another program: .*\.$/)]);
    server.close();
  });

  test("nothing at DATABASE_URL", async () => {
    await using place = await newPlace();
    const start = startProcess(place, {
      DATABASE_URL: "postgres://probity:hush@127.0.0.1:1/probity",
      PROBITY_MODE: "demo",
    });
    expect(await start.ended).toBe(1);
    expect(sentence(start.output())).toEqual([
      expect.stringMatching(/^The database at 127\.0\.0\.1:1\/probity cannot be reached \(ECONNREFUSED\): .*\.$/),
    ]);
    expect(start.output()).not.toContain("hush");
  });

  test("production without an identity provider", async () => {
    await using place = await newPlace();
    const start = startProcess(place, { PROBITY_MODE: "production" });
    expect(await start.ended).toBe(1);
    expect(sentence(start.output())).toEqual([
      expect.stringMatching(/^Production needs DATABASE_URL, OIDC_ISSUER, .*\.$/),
    ]);
  });

  test("a database of a newer version, which stays as it is, roles and all", async () => {
    await using place = await newPlace();
    await using postgres = await startEmbeddedPostgres({
      dataDir: place.dataDir,
      log: () => undefined,
      durable: false,
    });
    const client = new Client({ connectionString: postgres.url });
    await client.connect();
    await client.query(
      "create schema cases; create table cases.migrations (timestamp bigint, name text); insert into cases.migrations values (9999999999999, 'Cases99991231')",
    );
    const catalogue = async () =>
      (
        await client.query(
          "select (select count(*) from pg_class) as relations, (select count(*) from pg_roles) as roles",
        )
      ).rows;
    const before = await catalogue();
    const start = startProcess(
      { ...place, dataDir: `${place.dataDir}/second` },
      { DATABASE_URL: postgres.url, PROBITY_MODE: "demo" },
    );
    expect(await start.ended).toBe(1);
    expect(sentence(start.output())).toEqual([
      expect.stringMatching(/^This database is newer than this version of Probity \(cases has Cases99991231\): .*\.$/),
    ]);
    expect(await catalogue()).toEqual(before);
    await client.end();
  });
});
