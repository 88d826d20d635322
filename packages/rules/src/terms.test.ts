import { expect, test } from "vitest";
import { decideTerm, termTimings } from "./terms.js";

const deputy = { role: "DEPUTY", kind: "APPOINTED", from: "2024-05-09" };
const acting = { role: "ELECTED_HOLDER", kind: "ACTING", from: "2026-03-02" };

test("a deputy's term ends by the sixth day after the poll of the next ordinary election, with the Act that says so", () => {
  const term = decideTerm({ ...deputy, nextPoll: "2028-05-04" });
  expect(term).toMatchObject({
    limit: "DEPUTY",
    endsBy: "2028-05-10",
    countedFrom: "2028-05-04",
    citation: "Policing and Crime Act 2017, section 121",
    timingVerified: true,
  });
  expect(term?.explanation[1]).toContain("10 May 2028");
});

test.each([[null], [undefined], ["2021-05-06"]])(
  "without a poll to come (%s) a deputy's end is not made up",
  (nextPoll) => {
    const term = decideTerm({ ...deputy, nextPoll: nextPoll ?? null });
    expect(term).toMatchObject({ limit: "DEPUTY", endsBy: null, countedFrom: null });
    expect(term?.explanation[1]).toContain("has not been entered");
  },
);

test("CU-R1: a job-share deputy has the same end as one who holds the office alone", () => {
  expect(decideTerm({ ...deputy, kind: "JOB_SHARE", nextPoll: "2028-05-04" })?.endsBy).toBe("2028-05-10");
});

test("after six months of incapacity the office becomes vacant", () => {
  const term = decideTerm({ ...acting, actingCause: "INCAPACITY", causeFrom: "2026-08-31" });
  expect(term).toMatchObject({ limit: "ACTING_INCAPACITY", endsBy: "2027-02-28", timingVerified: true });
  expect(term?.citation).toContain("clause 64");
  expect(decideTerm({ ...acting, actingCause: "INCAPACITY" })?.endsBy).toBeNull();
});

test.each([
  ["VACANCY", "ACTING_UNLIMITED"],
  ["SUSPENSION", "ACTING_UNLIMITED"],
  [null, "ACTING_UNKNOWN"],
] as const)("acting for %s has no verified limit, and none is invented", (actingCause, limit) => {
  expect(decideTerm({ ...acting, actingCause, causeFrom: "2026-03-02" })).toMatchObject({
    limit,
    endsBy: null,
    timingVerified: false,
  });
});

test.each([
  ["ELECTED_HOLDER", "ELECTED"],
  ["HEAD_OF_STAFF", "APPOINTED"],
  ["HEAD_OF_STAFF", "ACTING"],
])("the law sets no limit here to %s, %s", (role, kind) => {
  expect(decideTerm({ role, kind, from: "2024-05-09", nextPoll: "2028-05-04" })).toBeNull();
});

test("a timing that is not verified has no number", () => {
  for (const { length, timingVerified } of Object.values(termTimings)) expect(length !== null).toBe(timingVerified);
});
