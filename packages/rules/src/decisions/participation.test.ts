import { expect, test } from "vitest";
import { rulesOn, type ForceSlug } from "../library-fixture.js";
import type { PersonClass } from "../vocabulary.js";
import { decideInterestArising } from "./interest-arising.js";
import { decideParticipation } from "./participation.js";

const staff: PersonClass[] = ["OPCC_STAFF", "PAID_STAFF", "STAFF"];
const day = "2026-11-22";

test.each([
  ["AS-3.9a", "avon-and-somerset", "GRANT", ["FRIEND"], { outcome: "STAND_ASIDE", because: ["FRIEND"], by: null }],
  ["DC-APP", "devon-and-cornwall", "APPOINTMENT", ["RELATIVE"], { outcome: "STAND_ASIDE", because: ["RELATIVE"] }],
  ["AS-3.3c", "avon-and-somerset", "APPOINTMENT", ["FRIEND"], { outcome: "LEAVE_NEEDED", by: "HEAD_OF_STAFF" }],
  ["AS-3.3c", "avon-and-somerset", null, ["FRIEND"], { outcome: "LEAVE_NEEDED", by: "HEAD_OF_STAFF", because: [] }],
  ["DC-DEC.2", "devon-and-cornwall", "PROCUREMENT", ["FRIEND"], { outcome: "LEAVE_NEEDED", by: "HEAD_OF_STAFF" }],
  [null, "staffordshire", "GRANT", ["FRIEND"], { outcome: "NOT_COVERED", by: null }],
] as const)("%s: %s, %s, tied by %j", (clauseId, slug, process, ties, answer) => {
  const decided = decideParticipation(rulesOn(slug as ForceSlug, day), { process, ties, classes: staff });
  expect(decided).toMatchObject({ clauseId, ...answer });
  expect(decided.explanation.at(-1)).toContain(clauseId ?? "says nothing");
});

test.each([
  ["ST-20b", "staffordshire", ["ELECTED_HOLDER"], "OVERSIGHT_BODY", "PREJUDICIAL"],
  ["DC-DEC.1", "devon-and-cornwall", staff, "GOVERNING_BODY", "PERSONAL"],
  ["AS-3.3c", "avon-and-somerset", staff, undefined, undefined],
  [null, "staffordshire", staff, "OVERSIGHT_BODY", "PERSONAL"],
] as const)(
  "%s asks in %s to declare an interest in the business in hand",
  (clauseId, slug, classes, meeting, interest) => {
    const rules = rulesOn(slug as ForceSlug, day);
    const decided = decideInterestArising(rules, { classes, meeting, interest });
    expect(decided).toMatchObject({ clauseId, outcome: clauseId === null ? "NOT_COVERED" : "ASKED" });
  },
);

test("CH-20: a member of the former authority declares at meetings of the authority and its committees", () => {
  const rules = rulesOn("cheshire", "2011-06-01");
  const classes: PersonClass[] = ["MEMBER"];
  for (const meeting of ["GOVERNING_BODY", "COMMITTEES"] as const)
    expect(decideInterestArising(rules, { classes, meeting, interest: "PERSONAL" })).toMatchObject({
      outcome: "ASKED",
      clauseId: "CH-20",
    });
});
