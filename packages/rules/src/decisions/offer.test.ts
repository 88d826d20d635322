import { describe, expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { decideOffer, type OfferFacts } from "./offer.js";

const band = (name: string, clauseId: string, rest: object) => ({
  id: `example/${name}`,
  kind: "THRESHOLD_BAND",
  clauseId,
  ...rest,
});

/** A gifts policy of several bands, as a sixth force might have it. */
const policy = parseRules([
  band("small", "XX-1", { minPence: 0, maxPence: 2500, outcome: "NO_RECORD" }),
  band("middle", "XX-2", { minPence: 2500, maxPence: 10_000, outcome: "RECORD" }),
  band("large", "XX-3", { minPence: 10_000, outcome: "APPROVE", approver: "HEAD_OF_STAFF" }),
  band("one-source", "XX-4", { minPence: 20_000, cumulative: "PER_SOURCE", outcome: "REFUSE" }),
  band("year", "XX-5", { minPence: 30_000, cumulative: "PER_YEAR", outcome: "APPROVE", approver: "ELECTED_HOLDER" }),
  band("cash", "XX-6", { quality: "CASH", outcome: "REFUSE" }),
  band("at-work", "XX-7", { quality: "LOW_VALUE_USED_AT_WORK", outcome: "RECORD" }),
  band("members", "XX-8", { subject: ["MEMBER"], minPence: 0, outcome: "RECORD" }),
]);

const offer = (facts: Partial<OfferFacts>) =>
  decideOffer(policy, { classes: ["OPCC_STAFF"], valuePence: null, ...facts });

describe("which band an offer falls into", () => {
  test.each([
    ["£0", { valuePence: 0 }, "NO_RECORD", "XX-1"],
    ["a penny below £25", { valuePence: 2499 }, "NO_RECORD", "XX-1"],
    ["£25 to the penny", { valuePence: 2500 }, "RECORD", "XX-2"],
    ["a penny below £100", { valuePence: 9999 }, "RECORD", "XX-2"],
    ["£100 to the penny", { valuePence: 10_000 }, "APPROVE", "XX-3"],
    ["£50 after £150 of one source", { valuePence: 5000, earlierFromSourcePence: 15_000 }, "REFUSE", "XX-4"],
    ["£20 after £280 in the year", { valuePence: 2000, earlierThisYearPence: 28_000 }, "APPROVE", "XX-5"],
    ["money, however little", { valuePence: 100, qualities: ["CASH"] }, "REFUSE", "XX-6"],
    [
      "a calendar used at work, whatever it cost",
      { valuePence: 10_100, qualities: ["LOW_VALUE_USED_AT_WORK"] },
      "RECORD",
      "XX-7",
    ],
    ["money that is used at work", { qualities: ["LOW_VALUE_USED_AT_WORK", "CASH"] }, "REFUSE", "XX-6"],
    [
      "£1,000 to a Member, who has a band of his or her own",
      { valuePence: 100_000, classes: ["MEMBER"] },
      "REFUSE",
      "XX-4",
    ],
    ["£150 to a Member", { valuePence: 15_000, classes: ["MEMBER"] }, "RECORD", "XX-8"],
    ["an offer of unknown value", { valuePence: null }, "VALUE_NEEDED", "XX-1"],
  ] as const)("%s", (_, facts, outcome, clauseId) => {
    expect(offer(facts)).toMatchObject({ outcome, clauseId });
  });
});

test("XX-3: the approver is named, and the offer goes on the register", () => {
  const decision = offer({ valuePence: 12_000 });
  expect(decision).toMatchObject({ approver: "HEAD_OF_STAFF", recorded: true, band: { id: "example/large" } });
  expect(decision.explanation).toEqual([
    "A gift of £100 or more needs approval by the head of staff before it is accepted (XX-3).",
  ]);
});

test("XX-4: the sum of the year is told", () => {
  expect(offer({ valuePence: 5000, earlierFromSourcePence: 15_050 }).explanation[0]).toBe(
    "With what the same source gave earlier in the calendar year it comes to £200.50.",
  );
});

test("XX-6: money is a kind that is always declined", () => {
  expect(offer({ valuePence: 100 }).forbidden).toEqual(["CASH"]);
});

test("XX-1: what needs no record is not recorded", () => {
  expect(offer({ valuePence: 100 }).recorded).toBe(false);
});

describe("a code without amounts", () => {
  const code = parseRules([
    {
      id: "example/all-offers",
      kind: "RECORD",
      clauseId: "XX-10",
      record: "GIFTS",
      to: "REGISTRAR",
      includesDeclined: true,
    },
    { id: "example/no-compromise", kind: "PROHIBITION", clauseId: "XX-11", conduct: "COMPROMISING_GIFTS" },
    band("at-work", "XX-12", { quality: "LOW_VALUE_USED_AT_WORK", outcome: "NO_RECORD" }),
  ]);
  const of = (facts: Partial<OfferFacts>) => decideOffer(code, { classes: ["OPCC_STAFF"], valuePence: 500, ...facts });

  test("XX-10: every offer is recorded, declined ones too, and nothing else is said", () => {
    expect(of({ declined: true })).toMatchObject({ outcome: "NOT_COVERED", recorded: true, clauseId: "XX-10" });
  });

  test("XX-11: what might compromise is declined and recorded", () => {
    expect(of({ qualities: ["MIGHT_COMPROMISE"] })).toMatchObject({
      outcome: "REFUSE",
      recorded: true,
      clauseId: "XX-11",
      forbidden: ["MIGHT_COMPROMISE"],
      band: null,
    });
  });

  test("XX-12: a diary for use at work is exempt from refusal, not from the record", () => {
    const decision = of({ qualities: ["LOW_VALUE_USED_AT_WORK"] });
    expect(decision).toMatchObject({ outcome: "NO_RECORD", recorded: true, clauseId: "XX-12" });
    expect(decision.explanation[0]).toMatch(/\(XX-10\)\.$/);
  });
});

test("a code that leaves gifts to a separate policy says so", () => {
  const rules = parseRules([band("policy", "XX-20", { quality: "SEPARATE_POLICY", outcome: null })]);
  expect(decideOffer(rules, { classes: ["STAFF"], valuePence: 100 })).toMatchObject({
    outcome: "OTHER_POLICY",
    recorded: false,
    clauseId: "XX-20",
  });
});

test("a rulebook without a word on gifts covers none", () => {
  expect(decideOffer([], { classes: ["STAFF"], valuePence: 100 })).toMatchObject({
    outcome: "NOT_COVERED",
    ruleId: null,
    recorded: false,
    forbidden: [],
  });
});
