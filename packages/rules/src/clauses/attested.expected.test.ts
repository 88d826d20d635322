import { expect, test } from "vitest";
import { libraryForce, type ForceSlug } from "../library-fixture.js";
import { signing } from "./clause-questions.js";

const attested: readonly [clauseId: string, force: ForceSlug, kinds: string[], audience: string[], model: object][] = [
  ["DC-ADD.3", "devon-and-cornwall", ["STANDARD"], ["OPCC_STAFF"], { clause: "SC-16", as: "ADOPT" }],
  ["AS-3.14e", "avon-and-somerset", ["STANDARD"], ["OPCC_STAFF"], { clause: "SC-16", as: "ADOPT" }],
  ["DC-N4", "devon-and-cornwall", ["STANDARD"], ["OPCC_STAFF"], { clause: "SC-31", as: "ADOPT" }],
];
test.each(attested)("%s is attested and cited: it binds staff, and no duty or route follows", (...expected) => {
  const [clauseId, force, kinds, audience, model] = expected;
  const { clauses, read } = libraryForce(force);
  expect(clauses.find((clause) => clause.clauseId === clauseId)).toMatchObject({ kinds, audience, model });
  expect(read.filter((rule) => rule.clauseId === clauseId)).toEqual([]);
});

/** Rows of conduct alone: a case cites them, and nothing else follows by themselves. */
const citable: readonly [clauseId: string, force: ForceSlug][] = [
  ["CU-R3", "cumbria"],
  ["CH-9", "cheshire"],
  ...["INT.m1", "INT.m2", "INT.m3", "INT.m4", "INT.m7", "INT.m8", "IND.m1", "IND.m2", "IND.m3", "RES"].map(
    (row) => [`DC-${row}`, "devon-and-cornwall"] as [string, ForceSlug],
  ),
  ...["a", "b", "c", "d", "e", "g", "h"].map((row) => [`AS-2.6${row}`, "avon-and-somerset"] as [string, ForceSlug]),
];
test.each(citable)(
  "%s stands to be cited in a case: a standard of conduct, from which no route or duty follows",
  (clauseId, force) => {
    const { clauses, read } = libraryForce(force);
    expect(clauses.find((clause) => clause.clauseId === clauseId)?.kinds).toContain("STANDARD");
    expect(read.filter((rule) => rule.clauseId === clauseId)).toEqual([]);
  },
);

test.each(["DC-RR.4", "DC-RR.5"])("%s is read beside the routes, and sends nothing anywhere", (clauseId) => {
  const { clauses, read } = libraryForce("devon-and-cornwall");
  expect(clauses.find((clause) => clause.clauseId === clauseId)?.kinds).toEqual(["INTERPRETATION"]);
  expect(read.filter((rule) => rule.clauseId === clauseId)).toEqual([]);
});

test("CU-I1: Appointed Persons are a class of their own, covered beside the office holders and the employees, and sign as they do", () => {
  const { clauses, read } = libraryForce("cumbria");
  const scope = clauses.find(({ clauseId }) => clauseId === "CU-I1");
  expect(scope?.audience).toEqual(["ELECTED_HOLDER", "DEPUTY", "APPOINTED_PERSON", "OPCC_STAFF"]);
  const asked = (who: "appointed" | "staff" | "officer") =>
    signing("APPOINTMENT", who)(read.filter(({ clauseId }) => clauseId === "CU-A1")).got;
  for (const who of ["appointed", "staff"] as const) expect(asked(who)).toMatchObject({ outcome: "ASKED" });
  expect(asked("officer")).not.toMatchObject({ outcome: "ASKED" });
});
