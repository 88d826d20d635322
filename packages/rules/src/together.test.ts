import { expect, test } from "vitest";
import { rulesOn } from "./library-fixture.js";
import { parseRules, type Rule } from "./rulebook.js";
import { sameScope, sayTheSame } from "./same-scope.js";
import { together, versionsInForce, type Standing } from "./together.js";

interface Version extends Standing {
  readonly name: string;
}

const version = (name: string, more: Partial<Version> = {}): Version => ({
  name,
  protocolId: name,
  instrument: null,
  precedence: null,
  inForceFrom: "2020-01-01",
  inForceTo: null,
  ...more,
});
const protocol = version("protocol", { instrument: "RELATIONS_PROTOCOL", inForceFrom: "2012-11-22" });
const code = version("code", { instrument: "STAFF_CODE", inForceFrom: "2024-01-01" });
const names = (versions: readonly Version[], on: string) => versionsInForce(versions, on).map(({ name }) => name);

test("each protocol has its version on a day; the later before the earlier where nobody says which goes first", () => {
  expect(names([protocol, code], "2012-11-21")).toEqual([]);
  expect(names([protocol, code], "2023-12-31")).toEqual(["protocol"]);
  expect(names([protocol, code], "2024-01-01")).toEqual(["code", "protocol"]);
  expect(names([{ ...code, inForceTo: "2024-06-30" }, protocol], "2024-07-01")).toEqual(["protocol"]);
});

test("of two versions of one protocol that overlap the later counts; of those told before that was said, each", () => {
  const former = version("former", { protocolId: "code", inForceFrom: "2020-01-01" });
  expect(names([former, code], "2025-01-01")).toEqual(["code"]);
  const [one, other] = [version("one", { protocolId: null }), version("other", { protocolId: null })];
  expect(names([one, other], "2025-01-01")).toEqual(["one", "other"]);
});

test("an order of precedence decides, whichever came later, and whichever states it", () => {
  const stating = (precedence: string[]) => ({ ...protocol, precedence });
  expect(names([stating(["STATUTE", "PROTOCOL", "CODE_OF_CONDUCT"]), code], "2025-01-01")).toEqual([
    "protocol",
    "code",
  ]);
  expect(names([stating(["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"]), code], "2025-01-01")).toEqual([
    "code",
    "protocol",
  ]);
  expect(names([stating(["PROTOCOL"]), code], "2025-01-01")).toEqual(["protocol", "code"]);
  expect(names([stating(["STATUTE"]), code], "2025-01-01")).toEqual(["code", "protocol"]);
});

test("a day that is none is refused", () => {
  expect(() => versionsInForce([], "2021-13-01")).toThrow(RangeError);
});

const read = (body: object) => parseRules([body])[0] as Rule;
const deadline = (id: string, more: object = {}) =>
  read({
    id,
    kind: "DEADLINE",
    clauseId: "XX-1",
    duty: "REGISTER_OF_INTERESTS",
    subject: "ELECTED_HOLDER",
    anchor: "ELECTION",
    length: 28,
    unit: "CALENDAR_DAYS",
    hardness: "HARD",
    ...more,
  });
const route = (id: string, more: object = {}) =>
  read({ id, kind: "ROUTE", clauseId: "XX-2", matter: "REDRESS", subject: ["STAFF", "MEMBER"], to: ["CFO"], ...more });
const band = (id: string, more: object = {}) =>
  read({ id, kind: "THRESHOLD_BAND", clauseId: "XX-3", minPence: 2500, maxPence: null, outcome: "RECORD", ...more });
const leave = (id: string, more: object = {}) =>
  read({ id, kind: "PERMISSION", clauseId: "XX-4", matter: "MEDIA_CONTACT", by: "CFO", before: "CONTACT", ...more });
const standard = (id: string) => read({ id, kind: "STANDARD", clauseId: "XX-5", standard: "COURTESY" });

test.each([
  ["a duty with another limit", deadline("a/1"), deadline("b/1", { length: 14 }), true],
  ["a duty from another event", deadline("a/1"), deadline("b/1", { anchor: "TAKING_OFFICE" }), false],
  ["a duty of another person", deadline("a/1"), deadline("b/1", { subject: "DEPUTY" }), false],
  ["a matter with the classes in another order", route("a/1"), route("b/1", { subject: ["MEMBER", "STAFF"] }), true],
  ["a matter about others", route("a/1"), route("b/1", { subject: ["STAFF"] }), false],
  ["bands that overlap", band("a/1"), band("b/1", { minPence: 5000, outcome: "REFUSE" }), true],
  ["bands beside each other", band("a/1"), band("b/1", { minPence: 0, maxPence: 2500 }), false],
  ["the same leave of another office", leave("a/1"), leave("b/1", { by: "MONITORING_OFFICER" }), true],
  ["leave for something else", leave("a/1"), leave("b/1", { matter: "PERSONAL_USE", before: "USING" }), false],
  ["two standards", standard("a/1"), standard("b/1"), false],
  ["a duty and a matter", deadline("a/1"), route("b/1"), false],
])("%s", (_, one, other, expected) => {
  expect([sameScope(one, other), sameScope(other, one)]).toEqual([expected, expected]);
});

test("two rules say the same whatever they are called", () => {
  expect(sayTheSame(deadline("a/1"), { ...deadline("b/2"), clauseId: "YY-9" })).toBe(true);
  expect(sayTheSame(deadline("a/1"), deadline("a/1", { length: 14 }))).toBe(false);
});

test("Staffordshire's protocol beside a staff code: every rule binds but one that yields by precedence, and is named", () => {
  const own = rulesOn("staffordshire", "2024-06-01").map((rule) => ({ rule }));
  const register = own.find(({ rule }) => rule.id === "staffordshire-2012/register-initial")?.rule as Rule;
  const sooner = deadline("staff-code/register", { clauseId: "SC-1", length: 14 });
  const added = [{ rule: sooner }, { rule: standard("staff-code/courtesy") }];
  const codeFirst = { ...protocol, precedence: ["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"] };
  const both = (standing: Version) =>
    together(
      versionsInForce([standing, code], "2024-06-01").map((one) => {
        return { version: one, rules: one === code ? added : own };
      }),
    );
  const { bound, yielding } = both(codeFirst);
  expect(bound).toHaveLength(own.length + 1);
  expect(yielding).toEqual([
    { version: codeFirst, kept: { rule: register }, to: { version: code, kept: { rule: sooner } } },
  ]);
  const other = both({ ...protocol, precedence: ["PROTOCOL", "CODE_OF_CONDUCT"] });
  expect(other.yielding).toMatchObject([{ version: code, kept: { rule: sooner }, to: { kept: { rule: register } } }]);
  expect(both(protocol)).toMatchObject({ yielding: [] });
  expect(both(protocol).bound).toHaveLength(own.length + 2);
});

test("two rules of one version never yield to each other: that is for its own checks", () => {
  const rules = [{ rule: deadline("a/1") }, { rule: deadline("a/2", { length: 14 }) }];
  expect(together([{ version: { ...code, precedence: ["CODE_OF_CONDUCT"] }, rules }])).toMatchObject({
    bound: [{}, {}],
    yielding: [],
  });
});
