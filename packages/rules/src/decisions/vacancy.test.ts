import { expect, test } from "vitest";
import { parseRules } from "../rulebook.js";
import { routesOfVacancy } from "./vacancy.js";

const route = { kind: "ROUTE", matter: "CONDUCT" };
const rules = parseRules([
  { id: "test/order", ...route, clauseId: "XX-1", to: ["MONITORING_OFFICER", "CFO"] },
  { id: "test/alone", ...route, clauseId: "XX-2", to: ["MONITORING_OFFICER"] },
  { id: "test/other", ...route, clauseId: "XX-3", to: ["CFO"] },
  { id: "test/outside", ...route, clauseId: "XX-4", to: ["MONITORING_OFFICER", "POLICE"] },
  {
    id: "test/exception",
    ...route,
    clauseId: "XX-5",
    to: ["CFO"],
    ifSubjectIs: { CFO: { to: ["MONITORING_OFFICER", "OVERSIGHT_BODY"], marking: null } },
  },
]);
const office = "MONITORING_OFFICER";

test("whoever a clause names next receives what came to the vacant office, a body outside too", () => {
  const held = new Set(["CFO", "CHAIR_OF_OVERSIGHT_BODY"]);
  expect(routesOfVacancy(rules, { office, held, fallbacks: [{ clauseId: "XX-2", role: "CFO" }] })).toEqual([
    { clauseId: "XX-1", goesTo: "CFO", byFallback: false },
    { clauseId: "XX-2", goesTo: "CFO", byFallback: true },
    { clauseId: "XX-4", goesTo: "POLICE", byFallback: false },
    { clauseId: "XX-5", goesTo: "OVERSIGHT_BODY", byFallback: false },
  ]);
});

test("nobody receives where the next office and the fallback are vacant too", () => {
  const fallbacks = [{ clauseId: "XX-2", role: "CFO" as const }];
  const found = routesOfVacancy(rules, { office, held: new Set(), fallbacks });
  expect(found.filter(({ goesTo }) => goesTo === null).map(({ clauseId }) => clauseId)).toEqual([
    "XX-1",
    "XX-2",
    "XX-5",
  ]);
});
