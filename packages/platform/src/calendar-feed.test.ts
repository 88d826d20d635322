import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forceOf, type TestForce } from "./testing/force.js";
import { startTestPlatform, type TestPlatform } from "./testing/test-platform.js";

const unknownSecret = "x".repeat(64);

describe.each(["together", "separate"] as const)("the calendar of one's own duties, services %s", (layout) => {
  let platform: TestPlatform;
  let force: TestForce;
  beforeAll(async () => {
    platform = await startTestPlatform({ layout });
    force = await forceOf(platform, "staffordshire");
  }, 120_000);
  afterAll(() => platform?.[Symbol.asyncDispose]());

  async function make(login: string, language = "EN"): Promise<{ path: string; id: string }> {
    const { data, errors } = await force.change<{ path: string; id: string }>(
      login,
      "createCalendarFeed",
      { language },
      "id path revokedAt lastReadAt",
    );
    expect(errors).toEqual([]);
    const made = data["createCalendarFeed"];
    return { path: made?.path ?? "", id: made?.id ?? "" };
  }
  const read = (path: string, headers: Record<string, string> = {}) => fetch(`${platform.baseUrl}${path}`, { headers });

  test("its secret address shows the person's open duties and nobody else's, and is kept by no cache", async () => {
    const { path } = await make("pcc");
    expect(path).toMatch(/^\/calendar\/[\w-]{64}\.ics$/);
    const response = await read(path);
    const body = await response.text();
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toBe("text/calendar; charset=utf-8");
    expect(response.headers.get("cache-control")).toBe("private, no-store");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(body).toContain("DTSTART;VALUE=DATE:20240530");
    expect(body).toContain("Register of interests");
    const { data } = await force.ask<{ obligations: { nodes: { id: string; person: { id: string } }[] } }>(
      "registrar",
      `{ obligations(force: "${force.id}", first: 100) { nodes { id person { id } } } }`,
    );
    const shown = (id: string) => body.includes(`UID:${id}`);
    for (const { id, person } of data.obligations.nodes) expect(shown(id)).toBe(person.id === force.personOf("pcc"));
    const tag = response.headers.get("etag") ?? "";
    expect((await read(path, { "if-none-match": tag })).status).toBe(304);
  });

  test("staff make an address too: it shows their own vetting, training and signatures, and nobody else's", async () => {
    const { path } = await make("staff");
    const record = (personId: string, level: string) =>
      force.change(
        "chief.executive",
        "recordVetting",
        { personId, level, grantedOn: "2024-01-08", expiresOn: "2027-01-08" },
        "id",
      );
    expect((await record(force.personOf("staff"), "Recruitment")).errors).toEqual([]);
    expect((await record(force.personOf("cfo"), "Management")).errors).toEqual([]);
    const body = await (await read(path)).text();
    expect(body).toContain("SUMMARY:Last day: Renewal of vetting: Recruitment");
    expect(body).toContain("DTSTART;VALUE=DATE:20270108");
    expect(body).not.toContain("Management");
  });

  test("the secret is kept nowhere; that it was read is", async () => {
    const { path, id } = await make("deputy", "CY");
    const secret = path.slice("/calendar/".length, -".ics".length);
    expect(await (await read(path)).text()).toContain("Dyletswyddau (Probity)");
    const rows = await platform.database.query<{ kept: string; last_read_at: Date | null }>(
      "select to_jsonb(f)::text as kept, last_read_at from registers.calendar_feeds f where id = $1",
      [id],
    );
    expect(rows[0]?.kept).not.toContain(secret);
    expect(rows[0]?.kept).not.toContain(Buffer.from(secret, "base64url").subarray(16).toString("hex"));
    expect(rows[0]?.last_read_at).not.toBeNull();
  });

  test("a revoked address, an unknown one and a malformed one are answered alike: 404, the same bytes", async () => {
    const { path, id } = await make("pcc");
    expect((await force.change("pcc", "revokeCalendarFeed", { feedId: id }, "revokedAt")).errors).toEqual([]);
    const answers = await Promise.all(
      [path, `/calendar/${unknownSecret}.ics`, "/calendar/short.ics", "/calendar/none"].map(async (one) => {
        const response = await read(one);
        return [response.status, response.headers.get("cache-control"), await response.text()];
      }),
    );
    expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
      new Set([JSON.stringify([404, "no-store", "Not found."])]),
    );
  });

  test("whose access has ended shows nothing, though the address was never revoked", async () => {
    const { path } = await make("deputy");
    expect((await read(path)).status).toBe(200);
    const to = "update people.appointments set to_day = $3 where force_id = $1 and person_id = $2";
    await platform.database.query(to, [force.id, force.personOf("deputy"), "2024-06-01"]);
    expect((await read(path)).status).toBe(404);
    await platform.database.query(to, [force.id, force.personOf("deputy"), null]);
  });
});

test("an address is made and revoked by its person alone; five at the most; the same key tells the secret once", async () => {
  await using platform = await startTestPlatform({ rates: { signedIn: 1000, anonymous: 4 } });
  const force = await forceOf(platform, "staffordshire");
  const make = (login: string, more = {}) =>
    force.change<{ path: string | null; id: string }>(
      login,
      "createCalendarFeed",
      { language: "EN", ...more },
      "id path",
    );
  const key = { idempotencyKey: "the same key twice" };
  const [first, again] = [await make("pcc", key), await make("pcc", key)];
  const id = first.data["createCalendarFeed"]?.id;
  expect(again.data).toEqual({ createCalendarFeed: { id, path: null } });
  const codes = async (answer: Promise<{ errors: readonly { extensions: object }[] }>) =>
    (await answer).errors.map(({ extensions }) => (extensions as { code: string }).code);
  expect(await codes(force.change("registrar", "revokeCalendarFeed", { feedId: id }, "id"))).toEqual(["NOT_FOUND"]);
  expect(await codes(make("staff", { forceId: "00000000-0000-4000-8000-000000000000" }))).toEqual(["NOT_ALLOWED"]);
  for (let made = 1; made < 5; made += 1) expect((await make("pcc")).errors).toEqual([]);
  expect(await codes(make("pcc"))).toEqual(["INVALID"]);
  const own = `{ ownCalendarFeeds(force: "${force.id}") { id } }`;
  expect((await force.ask<{ ownCalendarFeeds: object[] }>("pcc", own)).data.ownCalendarFeeds).toHaveLength(5);
  expect((await force.ask("registrar", own)).data).toEqual({ ownCalendarFeeds: [] });

  const statuses: number[] = [];
  for (let asked = 0; asked < 6; asked += 1)
    statuses.push((await fetch(`${platform.baseUrl}/calendar/${unknownSecret}.ics`)).status);
  expect(statuses.slice(0, 4)).toEqual([404, 404, 404, 404]);
  expect(statuses.at(-1)).toBe(429);
});
