import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proposeRules, type RuleProposal } from "./proposals.js";
import type { Titles } from "./vocabulary.js";

const titles: Titles = { HEAD_OF_STAFF: "Town Clerk", ELECTED_HOLDER: "Mayor" };

/** What a proposal says, without its place. */
function said({ kind, words, partial }: RuleProposal): unknown[] {
  return [kind, words, partial];
}

describe("lengths of time", () => {
  test.each<[string, string, object]>([
    [
      "A new Mayor fills in the register of interests within 28 days of being elected.",
      "within 28 days",
      { length: 28, unit: "CALENDAR_DAYS", hardness: "HARD", anchor: "ELECTION", duty: "REGISTER_OF_INTERESTS" },
    ],
    [
      "The form is sent within twenty-eight days of the election.",
      "within twenty-eight days",
      { length: 28, unit: "CALENDAR_DAYS" },
    ],
    ["The form is sent within fourteen (14) days.", "within fourteen (14) days", { length: 14, unit: "CALENDAR_DAYS" }],
    [
      "Lost data is a breach: it is told quickly, and within 72 hours.",
      "within 72 hours",
      { length: 72, unit: "HOURS", anchor: "AWARE_OF_BREACH", duty: "REPORT_DATA_BREACH" },
    ],
    [
      "The Mayor declares every interest within 28 days of taking office.",
      "within 28 days",
      { length: 28, unit: "CALENDAR_DAYS", anchor: "TAKING_OFFICE" },
    ],
    [
      "Lost personal data is told to the Clerk within 72 hours of becoming aware of it.",
      "within 72 hours",
      { length: 72, unit: "HOURS", anchor: "AWARE_OF_BREACH" },
    ],
    ["Answers go out within five working days.", "within five working days", { length: 5, unit: "WORKING_DAYS" }],
    [
      "Answers go out no later than a fortnight after the letter.",
      "no later than a fortnight",
      { length: 2, unit: "WEEKS" },
    ],
    ["There is a 10-day pause.", "10-day", { length: 10, unit: "CALENDAR_DAYS" }],
    [
      "Vetting is ordinarily renewed every three years.",
      "every three years",
      { length: 3, unit: "YEARS", hardness: "ORDINARY", anchor: "VETTING_GRANTED", duty: "RENEW_VETTING" },
    ],
    ["The list is looked through every month.", "every month", { length: 1, unit: "MONTHS" }],
  ])("%s", (text, words, partial) => {
    const found = proposeRules(text, titles).filter((one) => "length" in one.partial);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ kind: "DEADLINE", words, partial });
  });

  test.each([
    ["This code is reviewed every 2 years.", 2, "YEARS"],
    ["The Clerk reviews the list annually.", 1, "YEARS"],
    ["There is a review every eighteen months.", 18, "MONTHS"],
  ])("%s", (text, length, unit) => {
    expect(proposeRules(text).map(said)).toEqual([["REVIEW_CYCLE", expect.any(String), { length, unit }]]);
  });

  test.each([
    "Nobody has complained in the last five years.",
    "An applicant is at least 18 years old.",
    "It takes an hour.",
    "Paragraph 28 speaks of days gone by.",
    "See the order of 2011.",
  ])("%s (no limit)", (text) => {
    expect(proposeRules(text).filter((one) => "length" in one.partial)).toEqual([]);
  });
});

describe("phrases", () => {
  test.each<[string, string, string, object]>([
    [
      "Staff ask for the permission of the Town Clerk before accepting other work.",
      "PERMISSION",
      "permission of",
      { by: "HEAD_OF_STAFF", before: "ACCEPTING" },
    ],
    [
      "Permission must be sought from the Chief of Staff.",
      "PERMISSION",
      "Permission must be sought",
      { by: "HEAD_OF_STAFF" },
    ],
    ["Nothing is taken home unless approval is obtained.", "PERMISSION", "unless approval is obtained", {}],
    ["In doubt, refer it to the Town Clerk.", "ROUTE", "refer it to", { to: ["HEAD_OF_STAFF"], mode: "MUST" }],
    [
      "Staff raise it with their line manager or the Monitoring Officer.",
      "ROUTE",
      "raise it with",
      { to: ["LINE_MANAGER", "MONITORING_OFFICER"], mode: "ANY" },
    ],
    ["A complaint is made to the Mayor.", "ROUTE", "made to", { to: ["ELECTED_HOLDER"] }],
    ["Staff must not lend the keys.", "PROHIBITION", "must not", {}],
    ["The Mayor should never lend the keys.", "PROHIBITION", "should never", {}],
    ["Staff declare gifts.", "RECORD", "declare", { record: "GIFTS" }],
    ["Offers of hospitality are recorded.", "RECORD", "recorded", { record: "GIFTS" }],
    [
      "Staff consult the Treasurer and the Town Clerk.",
      "CONSULT",
      "consult",
      { consult: ["CFO", "HEAD_OF_STAFF"], mode: "ALL" },
    ],
    ["Staff keep the Mayor informed.", "NOTIFY", "keep the Mayor informed", {}],
    ["Staff notify the Town Clerk of it.", "NOTIFY", "notify", { to: ["HEAD_OF_STAFF"] }],
    ["The register is published.", "PUBLICATION", "published", {}],
    ["The code is kept under review.", "REVIEW_CYCLE", "review", {}],
    ["Tell it without delay.", "DEADLINE", "without delay", { length: null, text: "without delay" }],
    [
      "Staff refer it without delay to the Town Clerk.",
      "ROUTE",
      "without delay",
      { when: "WITHOUT_DELAY", to: ["HEAD_OF_STAFF"] },
    ],
    [
      "Staff notify the Town Clerk immediately.",
      "NOTIFY",
      "immediately",
      { when: "IMMEDIATELY", to: ["HEAD_OF_STAFF"] },
    ],
    ["Staff declare an interest immediately.", "RECORD", "immediately", { when: "IMMEDIATELY", record: "INTERESTS" }],
  ])("%s", (text, kind, words, partial) => {
    expect(proposeRules(text, titles)).toContainEqual(
      expect.objectContaining({ kind, words, partial: expect.objectContaining(partial) }),
    );
  });

  test("words that announce nothing give no proposal", () => {
    expect(proposeRules("Everybody is polite to everybody else. The office is in Mill Lane.")).toEqual([]);
    expect(proposeRules("Leave will not be unreasonably withheld.")).toEqual([]);
  });

  test("an office where people work is not whom they go to", () => {
    const [route] = proposeRules("Staff refer it to the Office of the Police and Crime Commissioner.");
    expect(route?.partial).not.toHaveProperty("to");
  });
});

test("each proposal says where its words stand, why it was made and how sure it is", () => {
  const text =
    "Be polite. Staff must not lend the keys.\n\nThey must not copy them, and tell the Town Clerk within two days.";
  const found = proposeRules(text, titles);
  expect(found.map((one) => one.words)).toEqual(["must not", "must not", "within two days"]);
  for (const one of found) {
    expect(text.slice(one.start, one.end)).toBe(one.words);
    expect(one.reason).not.toBe("");
    expect(one.confidence).toBeGreaterThan(0);
    expect(one.confidence).toBeLessThanOrEqual(1);
  }
});

const piece = fc.constantFrom(
  "within ",
  "every ",
  "28 days ",
  "three ",
  "a ",
  "years ",
  "72 hours",
  ". ",
  "must not ",
  "refer ",
  "to the Mayor ",
  "\n\n",
  "review ",
  "twenty-",
  "one ",
  "Staff ",
  "(",
  ")",
  "of ",
);

test("whatever the words: no number that is not in them, every place right, and soon done", () => {
  const holds = fc.check(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join("");
      return proposeRules(text, titles).every(({ words, start, end, partial }) => {
        const length = partial["length"];
        return (
          text.slice(start, end) === words &&
          (typeof length !== "number" || /\d|three|one|twenty|\ba\b|every|years/i.test(words))
        );
      });
    }),
  );
  expect(holds.failed).toBe(false);
});
