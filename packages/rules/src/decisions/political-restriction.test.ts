import { expect, test } from "vitest";
import { libraryForce } from "../library-fixture.js";
import { decideRestriction } from "./political-restriction.js";

test("AS-3.15a, worked case 6: the variant differs from statute, is flagged for legal review and still saves", () => {
  const decision = decideRestriction(libraryForce("avon-and-somerset").read, {
    role: "CFO",
    basis: "PROTOCOL",
    clauseId: "AS-3.15a",
  });
  expect(decision).toMatchObject({ restricted: true, differsFrom: "lgha-1989-s1", blocksSaving: false });
  expect(decision.explanation[0]).toContain("legal review");
});

test("DC-POL.1: a restriction that says what the law says is not flagged", () => {
  const rules = libraryForce("devon-and-cornwall").read;
  const decision = decideRestriction(rules, { role: "CFO", basis: "PROTOCOL", clauseId: "DC-POL.1" });
  expect(decision).toMatchObject({ restricted: true, differsFrom: null });
});

test("ST-6: staff are restricted by law; the deputy is exempt, and so is whom the law found in post", () => {
  expect(decideRestriction([], { role: "STAFF", basis: "STATUTE" })).toMatchObject({
    restricted: true,
    differsFrom: null,
  });
  for (const [role, ground] of [
    ["DEPUTY", "DEPUTY"],
    ["STAFF", "TRANSITIONAL"],
  ] as const)
    expect(decideRestriction([], { role, basis: "EXEMPTION", ground })).toMatchObject({
      restricted: false,
      differsFrom: null,
    });
});

test.each([
  ["STAFF", "DEPUTY"],
  ["STAFF", "OTHER"],
  ["CFO", null],
] as const)("an exemption of %s on the ground %s is none of the law's: flagged, not refused", (role, ground) => {
  const decision = decideRestriction([], { role, basis: "EXEMPTION", ground });
  expect(decision).toMatchObject({ restricted: false, blocksSaving: false });
  expect(decision.differsFrom).toContain("1989");
});
