import { expect, test } from "vitest";
import { readStep } from "./step-answers.js";

const answers = {
  note: " Asked and answered. ",
  discussion: "TRIED",
  finding: "UPHELD",
  clauses: "ST-17, ST-16;ST-17",
  party: "CHAIR_OF_OVERSIGHT_BODY",
  outcome: "SETTLED",
  senderStays: "NO",
  gravity: "SERIOUS",
  ground: "OWN_STAFF",
};
const nothing = {
  note: "Asked and answered.",
  discussion: null,
  finding: null,
  clauses: [],
  party: null,
  outcome: null,
};

test("a note sends nothing but what was written", () => {
  expect(readStep("NOTE", answers)).toEqual(nothing);
});

test("a decision sends what it finds, and each clause once", () => {
  expect(readStep("DECISION", answers)).toEqual({ ...nothing, finding: "UPHELD", clauses: ["ST-17", "ST-16"] });
});

test("a consultation and a referral send who, a discussion whether, an outcome what", () => {
  expect(readStep("CONSULTATION", answers)).toEqual({ ...nothing, party: "CHAIR_OF_OVERSIGHT_BODY" });
  expect(readStep("DISCUSSION", answers)).toEqual({ ...nothing, discussion: "TRIED" });
  expect(readStep("OUTCOME", answers)).toEqual({ ...nothing, outcome: "SETTLED" });
});

test("what was not chosen is not sent", () => {
  expect(readStep("REFERRAL", { ...answers, party: "", clauses: "" })).toEqual({ ...nothing, senderStays: false });
});

test("a referral says by which clause those who refer it go on handling it", () => {
  const referred = readStep("REFERRAL", { ...answers, clauses: "ST-24", senderStays: "YES" });
  expect(referred).toMatchObject({ party: "CHAIR_OF_OVERSIGHT_BODY", clauses: ["ST-24"], senderStays: true });
});
