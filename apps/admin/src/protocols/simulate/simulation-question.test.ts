import { expect, test } from "vitest";
import { isSamePerson } from "./parties.js";
import { askedBy, parametersOf, type SimulationAsked } from "./simulation-question.js";

const asked: SimulationAsked = {
  matter: "LEGALITY",
  by: "MONITORING_OFFICER",
  about: "ELECTED_HOLDER",
  on: "2024-06-03",
  discussion: "IMPRACTICAL",
  failedOn: "2024-06-01",
};

test("a question goes into the address and comes out of it the same", () => {
  expect(askedBy(new URLSearchParams(parametersOf(asked)))).toEqual(asked);
  const undated = { ...asked, failedOn: null };
  expect(askedBy(new URLSearchParams(parametersOf(undated)))).toEqual(undated);
});

test.each(["matter", "by", "about", "on", "talked"])(
  "an address without %s, or with rubbish there, asks nothing",
  (part) => {
    const parameters = new URLSearchParams(parametersOf(asked));
    parameters.set(part, "2024-13-40");
    expect(askedBy(parameters)).toBeNull();
    parameters.delete(part);
    expect(askedBy(parameters)).toBeNull();
  },
);

test("the head of staff cannot complain about the head of staff; one member of staff can about another", () => {
  expect(isSamePerson("HEAD_OF_STAFF", "HEAD_OF_STAFF")).toBe(true);
  expect(isSamePerson("STAFF", "STAFF")).toBe(false);
  expect(isSamePerson("DEPUTY", "STAFF")).toBe(false);
});
