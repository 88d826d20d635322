import { describe, expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { decideAcknowledgement } from "./acknowledgement.js";
import { decidePublication } from "./publication.js";
import { decideRecord } from "./record.js";
import { decideReview } from "./review.js";

const rules = parseRules([
  {
    id: "example/interests",
    kind: "RECORD",
    clauseId: "XX-1",
    record: "INTERESTS",
    subject: ["OPCC_STAFF"],
    to: "HEAD_OF_STAFF",
    connected: ["FAMILY"],
  },
  { id: "example/gifts", kind: "RECORD", clauseId: "XX-2", record: "GIFTS" },
  {
    id: "example/meetings",
    kind: "RECORD",
    clauseId: "XX-3",
    record: "MEETING_DECLARATIONS",
    subject: ["MEMBER"],
    meetings: ["COMMITTEES"],
    interestKinds: ["PREJUDICIAL"],
  },
  { id: "example/register", kind: "PUBLICATION", clauseId: "XX-4", dataset: "REGISTER_OF_INTERESTS" },
  {
    id: "example/gifts-published",
    kind: "PUBLICATION",
    clauseId: "XX-5",
    dataset: "GIFTS_AND_HOSPITALITY",
    lagDays: 28,
    retentionYears: 2,
  },
  {
    id: "example/sign",
    kind: "ACKNOWLEDGE",
    clauseId: "XX-6",
    subject: ["OPCC_STAFF"],
    on: ["APPOINTMENT", "NEW_VERSION", "LEAVING"],
  },
  { id: "example/quiet", kind: "PROHIBITION", clauseId: "XX-7", conduct: "BREACH_OF_CONFIDENCE", afterLeaving: true },
  { id: "example/sign-once", kind: "ACKNOWLEDGE", clauseId: "XX-8", subject: ["MEMBER"], on: ["APPOINTMENT"] },
]);
const staff = ["OPCC_STAFF", "STAFF"] as const;

describe("what is recorded", () => {
  test.each([
    ["one's own interests", { record: "INTERESTS", classes: staff }, "RECORDED", "XX-1"],
    ["the family's interests", { record: "INTERESTS", classes: staff, connected: "FAMILY" }, "RECORDED", "XX-1"],
    [
      "a friend's interests, which are not named",
      { record: "INTERESTS", classes: staff, connected: "FRIENDS" },
      "NOT_ASKED",
      "XX-1",
    ],
    ["a Member's interests, who is not bound", { record: "INTERESTS", classes: ["MEMBER"] }, "NOT_COVERED", null],
    ["a gift that was declined", { record: "GIFTS", classes: staff, declined: true }, "NOT_ASKED", "XX-2"],
    [
      "an interest at a committee",
      { record: "MEETING_DECLARATIONS", classes: ["MEMBER"], meeting: "COMMITTEES" },
      "RECORDED",
      "XX-3",
    ],
    [
      "an interest at the Panel",
      { record: "MEETING_DECLARATIONS", classes: ["MEMBER"], meeting: "OVERSIGHT_BODY" },
      "NOT_ASKED",
      "XX-3",
    ],
    [
      "a personal interest",
      { record: "MEETING_DECLARATIONS", classes: ["MEMBER"], interest: "PERSONAL" },
      "NOT_ASKED",
      "XX-3",
    ],
  ] as const)("%s", (_, facts, outcome, clauseId) => {
    expect(decideRecord(rules, facts)).toMatchObject({ outcome, clauseId });
  });

  test("XX-1: who keeps it and whose count is told", () => {
    expect(decideRecord(rules, { record: "INTERESTS", classes: staff })).toMatchObject({
      to: "HEAD_OF_STAFF",
      connected: ["FAMILY"],
      when: null,
    });
  });
});

describe("what is published", () => {
  test("XX-4: the register, with no number in the text", () => {
    const decision = decidePublication(rules, { dataset: "REGISTER_OF_INTERESTS", madeOn: "2026-05-01" });
    expect(decision).toMatchObject({ outcome: "PUBLISHED", publishBy: null, clauseId: "XX-4" });
    expect(decision.explanation[0]).toBe("The protocol gives no number for when.");
  });

  test("XX-5: gifts within 28 days, and for two years after they end", () => {
    const facts = { dataset: "GIFTS_AND_HOSPITALITY", madeOn: "2026-02-01", endedOn: "2024-02-29" } as const;
    expect(decidePublication(rules, facts)).toMatchObject({ publishBy: "2026-03-01", visibleUntil: "2026-02-28" });
  });

  test("nothing is shown to staff alone, and the roles not at all", () => {
    expect(decidePublication(rules, { dataset: "REGISTER_OF_INTERESTS", audience: "STAFF" }).outcome).toBe(
      "NOT_COVERED",
    );
    expect(decidePublication(rules, { dataset: "ROLES" })).toMatchObject({ outcome: "NOT_COVERED", clauseId: null });
  });

  test("a day that is none is refused", () => {
    expect(() => decidePublication(rules, { dataset: "GIFTS_AND_HOSPITALITY", madeOn: "soon" })).toThrow(RangeError);
  });
});

describe("who signs for what", () => {
  const clauseIds = ["XX-1", "XX-6", "XX-7"];
  test.each([
    ["XX-6: all of it on appointment", { event: "APPOINTMENT" }, "ASKED", clauseIds],
    [
      "XX-6: the changed clauses of a new version",
      { event: "NEW_VERSION", changed: ["XX-7", "XX-99"] },
      "ASKED",
      ["XX-7"],
    ],
    ["XX-6: nothing where nothing changed", { event: "NEW_VERSION", changed: [] }, "NOT_ASKED", []],
    ["XX-7: what continues, on leaving", { event: "LEAVING" }, "ASKED", ["XX-7"]],
  ] as const)("%s", (_, facts, outcome, signed) => {
    expect(decideAcknowledgement(rules, { ...facts, classes: staff, clauseIds })).toMatchObject({
      outcome,
      clauseIds: signed,
      clauseId: "XX-6",
    });
  });

  test("XX-8: a Member is not asked again, and an officer never", () => {
    const asked = { event: "NEW_VERSION", clauseIds, changed: ["XX-1"] } as const;
    expect(decideAcknowledgement(rules, { ...asked, classes: ["MEMBER"] })).toMatchObject({
      outcome: "NOT_ASKED",
      clauseId: "XX-8",
    });
    expect(decideAcknowledgement(rules, { ...asked, classes: ["OFFICER"] })).toMatchObject({ outcome: "NOT_COVERED" });
  });
});

describe("when the protocol is reviewed", () => {
  const cycle = {
    id: "example/cycle",
    kind: "REVIEW_CYCLE",
    clauseId: "XX-30",
    owner: "HEAD_OF_STAFF",
    length: 2,
    unit: "YEARS",
  };
  const table = { id: "example/table", kind: "REVIEW_CYCLE", clauseId: "XX-31", owner: null, length: null, unit: null };
  const printed = parseRules([cycle, { ...table, last: "2023-11", next: "2025-10" }]);

  test("XX-30 and XX-31 do not agree, in words", () => {
    const decision = decideReview(printed, { on: "2025-10-31" });
    expect(decision).toMatchObject({
      outcome: "DUE",
      due: "2025-10",
      reckoned: "2025-11",
      printed: "2025-10",
      owner: "HEAD_OF_STAFF",
    });
    expect(decision.mismatch).toBe(
      "2 years from November 2023 is November 2025; the document prints October 2025, 1 month before that.",
    );
    expect(decision.explanation.at(-1)).toBe("The protocol is reviewed every 2 years by the head of staff (XX-30).");
  });

  test("a month has passed on the first of the next", () => {
    expect(decideReview(printed, { on: "2025-11-01" })).toMatchObject({ outcome: "OVERDUE", due: "2025-10" });
  });

  test("a review since then counts, and the printed month is past", () => {
    expect(decideReview(printed, { on: "2026-01-10", reviewed: "2025-12-03" })).toMatchObject({
      outcome: "DUE",
      due: "2027-12",
      printed: null,
      mismatch: null,
    });
    expect(decideReview(printed, { on: "2026-01-10", reviewed: "2021-12" })).toMatchObject({ due: "2025-10" });
  });

  test("without a printed month the reckoned one stands; without a last review there is no date", () => {
    const reckoned = parseRules([{ ...cycle, length: 18, unit: "MONTHS", last: "2024-08" }]);
    expect(decideReview(reckoned, { on: "2026-02-28" })).toMatchObject({
      outcome: "DUE",
      due: "2026-02",
      mismatch: null,
    });
    expect(decideReview(parseRules([cycle]), { on: "2026-02-28" })).toMatchObject({ outcome: "NO_DATE", due: null });
  });

  test("a protocol that does not speak of it is not covered, and a day that is none is refused", () => {
    expect(decideReview([], { on: "2026-02-28" })).toMatchObject({ outcome: "NOT_COVERED", ruleId: null });
    expect(() => decideReview(printed, { on: "2026-02-30" })).toThrow(RangeError);
  });
});
