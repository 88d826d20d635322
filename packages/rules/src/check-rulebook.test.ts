import { describe, expect, test } from "vitest";
import { checkRulebook, freshRefusals } from "./check-rulebook.js";
import { parseRules } from "./rulebook.js";

const clauseIds = ["XX-1", "XX-2", "XX-3"];
const check = (...rules: object[]) => checkRulebook(parseRules(rules), clauseIds);
const reasons = (...rules: object[]) => check(...rules).map(({ reason }) => reason);

const route = (name: string, rest: object) => ({
  id: `example/${name}`,
  kind: "ROUTE",
  clauseId: "XX-1",
  matter: "CONDUCT",
  ...rest,
});
const band = (name: string, rest: object) => ({
  id: `example/${name}`,
  kind: "THRESHOLD_BAND",
  clauseId: "XX-1",
  outcome: "RECORD",
  ...rest,
});

test("a sound rulebook is not refused", () => {
  expect(
    check(
      route("one", { to: ["HEAD_OF_STAFF"], thenIfUnresolved: "DISCIPLINARY_PROCEDURE" }),
      band("all", { minPence: 0 }),
    ),
  ).toEqual([]);
});

test("a rule that names a clause the document has not", () => {
  expect(check(route("lost", { clauseId: "XX-9", to: ["CFO"] }))).toEqual([
    { ruleId: "example/lost", reason: "XX-9 is no clause of the document." },
  ]);
});

test("a rule that stands twice", () => {
  const [rule] = parseRules([route("one", { to: ["CFO"] })]);
  expect(rule && checkRulebook([rule, rule], clauseIds)).toMatchObject([
    { reason: "Two rules of XX-1 have the same name." },
  ]);
});

test("what was wrong before is no reason, but another rule with the same fault is", () => {
  const [one, two] = [
    check(band("a", { minPence: 0 }), band("b", { minPence: 0 })),
    check(band("a", { minPence: 0 }), band("c", { minPence: 0 })),
  ];
  expect(freshRefusals(one, one)).toEqual([]);
  expect(freshRefusals(one, two)).toMatchObject([{ ruleId: "example/c", otherId: "example/a" }]);
});

describe("bands that overlap", () => {
  test("by a penny", () => {
    expect(reasons(band("low", { minPence: 0, maxPence: 2501 }), band("high", { minPence: 2500 }))).toEqual([
      "The band of XX-1 overlaps that of XX-1 for the same persons: a gift of £25 or more against one under £25.01.",
    ]);
  });

  test("by the same quality", () => {
    expect(reasons(band("one", { quality: "CASH" }), band("two", { quality: "CASH" }))).toHaveLength(1);
  });

  test.each([
    ["that touch", { minPence: 0, maxPence: 2500 }, { minPence: 2500 }],
    ["of other persons", { minPence: 0, subject: ["MEMBER"] }, { minPence: 0, subject: ["OFFICER"] }],
    ["of a class and of everybody", { minPence: 0, subject: ["MEMBER"] }, { minPence: 0 }],
    ["that count differently", { minPence: 0 }, { minPence: 0, cumulative: "PER_YEAR" }],
    ["of an amount and of a quality", { minPence: 0 }, { quality: "CASH" }],
  ])("do not those %s", (_, one, other) => {
    expect(reasons(band("one", one), band("two", other))).toEqual([]);
  });

  test("for one class among several", () => {
    const one = { minPence: 0, subject: ["MEMBER", "OFFICER"] };
    expect(reasons(band("one", one), band("two", { minPence: 100, subject: ["OFFICER"] }))).toHaveLength(1);
  });
});

describe("routes that cannot end", () => {
  test.each([
    [
      "to the subject alone",
      { subject: ["HEAD_OF_STAFF"], to: ["HEAD_OF_STAFF"] },
      /reaches nobody but the person it is about/,
    ],
    [
      "to the subject by its exception",
      { to: ["CFO"], ifSubjectIs: { CFO: { to: ["CFO"] } } },
      /where it is about the chief finance officer, it reaches nobody else/,
    ],
    [
      "to the person who raises it",
      { to: ["CFO"], unless: { complainantIs: "CFO", to: ["CFO"] } },
      /where the chief finance officer raises it, it reaches nobody else/,
    ],
    [
      "back to itself",
      { to: ["CFO"], thenIfUnresolved: "CFO" },
      /comes back to where it was, by way of the chief finance officer/,
    ],
  ])("%s", (_, rest, message) => {
    expect(reasons(route("odd", rest))).toEqual([expect.stringMatching(message)]);
  });

  test("in a circle over several rules, each of which is named", () => {
    const rules = [
      route("one", { to: ["LINE_MANAGER"], thenIfUnresolved: "HR" }),
      route("two", { to: ["HR"], thenIfUnresolved: "HEAD_OF_STAFF" }),
      route("three", { to: ["HEAD_OF_STAFF"], thenIfUnresolved: "LINE_MANAGER" }),
    ];
    expect(check(...rules).map(({ ruleId }) => ruleId)).toEqual(["example/one", "example/two", "example/three"]);
  });

  test("a chain of other matters or other persons is no circle", () => {
    const one = route("one", { to: ["HR"], subject: ["MEMBER"], thenIfUnresolved: "CFO" });
    expect(reasons(one, route("two", { to: ["CFO"], subject: ["OFFICER"], thenIfUnresolved: "HR" }))).toEqual([]);
    expect(reasons(one, route("two", { to: ["CFO"], matter: "CONCERN", thenIfUnresolved: "HR" }))).toEqual([]);
  });

  test("an exception that leads elsewhere ends", () => {
    const rest = {
      subject: ["HEAD_OF_STAFF"],
      to: ["HEAD_OF_STAFF"],
      ifSubjectIs: { HEAD_OF_STAFF: { to: ["ELECTED_HOLDER"] } },
    };
    expect(reasons(route("exception", rest))).toEqual([]);
  });

  test("a notification to the subject alone", () => {
    const notify = { id: "example/tell", kind: "NOTIFY", clauseId: "XX-1", occasion: "INTERESTS", to: ["CFO"] };
    expect(reasons({ ...notify, ifSubjectIs: { CFO: { to: ["CFO"] } } })).toEqual([
      "The way that XX-1 gives cannot end: where it is about the chief finance officer, it reaches nobody else.",
    ]);
  });
});
