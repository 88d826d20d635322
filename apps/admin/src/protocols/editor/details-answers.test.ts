import { expect, test } from "vitest";
import { detailsInput, detailsOf, detailsProblems } from "./details-answers.js";

const words = ((key: string) => key) as never;
const blank = detailsOf({
  owner: null,
  marking: null,
  legalStatus: null,
  precedence: null,
  review: null,
  signatories: [],
});
const stated = detailsOf({
  owner: "Head of Governance",
  marking: null,
  legalStatus: "CONTRACTUAL",
  precedence: ["STATUTE", "PROTOCOL"],
  review: { length: 3, unit: "YEARS", last: "2025-11", next: null },
  signatories: [
    { office: "Chief Constable", name: null, signedOn: "2026-11" },
    { office: "Commissioner", name: "A. Demo", signedOn: null },
    { office: "Panel", name: null, signedOn: null },
  ],
});
const ids = (answers: typeof blank): unknown[] =>
  detailsProblems(answers, words).flatMap((one) => (one === false ? [] : [one.id]));

test("what is stated goes into the form and comes back as it was", () => {
  expect(stated.signatories).toBe("Chief Constable; ; 2026-11\nCommissioner; A. Demo\nPanel");
  expect(detailsInput(stated)).toEqual({
    owner: "Head of Governance",
    marking: null,
    legalStatus: "CONTRACTUAL",
    precedence: ["STATUTE", "PROTOCOL"],
    review: { length: 3, unit: "YEARS", last: "2025-11", next: null },
    signatories: [
      { office: "Chief Constable", name: null, signedOn: "2026-11" },
      { office: "Commissioner", name: "A. Demo", signedOn: null },
      { office: "Panel", name: null, signedOn: null },
    ],
  });
  expect(ids(stated)).toEqual([]);
});

test("an empty form states nothing", () => {
  expect(ids(blank)).toEqual([]);
  expect(detailsInput(blank)).toEqual({
    owner: null,
    marking: null,
    legalStatus: null,
    precedence: [],
    review: { length: null, unit: null, last: null, next: null },
    signatories: [],
  });
});

test.each([
  [{ precedence: ["PROTOCOL", "PROTOCOL", ""] }, "precedence"],
  [{ length: "0" }, "review"],
  [{ length: "often" }, "review"],
  [{ last: "last spring" }, "last"],
  [{ next: "next spring" }, "next"],
  [{ signatories: "; A. Demo" }, "signatories"],
  [{ signatories: "Panel; ; in May" }, "signatories"],
] as const)("%j is wrong at %s", (wrong, id) => {
  expect(ids({ ...blank, ...wrong })).toEqual([id]);
});
