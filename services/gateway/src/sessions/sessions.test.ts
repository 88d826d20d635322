import { beforeEach, describe, expect, test } from "vitest";
import { cookiesOf, readCookie } from "./cookies.js";
import { MemorySessions } from "./memory-sessions.js";
import { IncomingMessage } from "node:http";
import { Socket } from "node:net";

const person = { subject: "pcc@cumbria.example", issuer: "https://issuer.example", name: "Piers Cole" };
const minute = 60_000;
let time = 0;
let sessions: MemorySessions;
beforeEach(() => {
  time = 1_000_000;
  sessions = new MemorySessions(() => time);
});

describe("a session", () => {
  test("lives while it is used at least every 30 minutes", async () => {
    const token = await sessions.create(person);
    for (let use = 0; use < 5; use++) {
      time += 30 * minute;
      expect(await sessions.find(token)).toEqual(person);
    }
    time += 30 * minute + 1;
    expect(await sessions.find(token)).toBeNull();
    time -= minute;
    expect(await sessions.find(token)).toBeNull();
  });

  test("ends after 12 hours however much it is used", async () => {
    const token = await sessions.create(person);
    for (let use = 0; use < 48; use++) {
      time += 15 * minute;
      expect(await sessions.find(token)).toEqual(person);
    }
    time += 1;
    expect(await sessions.find(token)).toBeNull();
  });

  test("ends at once, alone or with all of the same person's", async () => {
    const [first, second, third] = [
      await sessions.create(person),
      await sessions.create(person),
      await sessions.create(person),
    ];
    await sessions.end(first);
    expect([await sessions.find(first), await sessions.find(second)]).toEqual([null, person]);
    await sessions.endAll(person.subject);
    expect([await sessions.find(second), await sessions.find(third)]).toEqual([null, null]);
  });

  test("has a token of 256 bits, each another", async () => {
    const tokens = await Promise.all(Array.from({ length: 200 }, () => sessions.create(person)));
    expect(new Set(tokens).size).toBe(200);
    expect(tokens.every((token) => Buffer.from(token, "base64url").length === 32)).toBe(true);
  });
});

test("over https the cookies are bound to the host", () => {
  expect(cookiesOf(true)).toEqual({
    session: "__Host-probity",
    signIn: "__Host-probity-sign-in",
    attributes: { httpOnly: true, sameSite: "lax", secure: true, path: "/" },
  });
});

test.each([
  ["probity=a", "a"],
  ["x=1; probity=a; y=2", "a"],
  ["xprobity=a", undefined],
  ["probity=a; probity=b", undefined],
  ["", undefined],
])("of %s the cookie is %s", (cookie, value) => {
  const request = new IncomingMessage(new Socket());
  request.headers.cookie = cookie;
  expect(readCookie(request, "probity")).toBe(value);
});
