import { createSearchParams } from "react-router";
import { expect, test } from "vitest";
import { dutyAskedBy, dutyParametersOf, dutyVariablesOf, type DutyAsked } from "./duty-question.js";
import { isSamePerson } from "./parties.js";
import { askedBy, parametersOf, type SimulationAsked } from "./simulation-question.js";

const asked: SimulationAsked = {
  matter: "LEGALITY",
  by: "MONITORING_OFFICER",
  about: "ELECTED_HOLDER",
  on: "2024-06-03",
  discussion: "IMPRACTICAL",
  failedOn: "2024-06-01",
  consulted: ["CHAIR_OF_OVERSIGHT_BODY"],
};

const addressOf = (question: SimulationAsked) => createSearchParams(parametersOf(question));

test("a question goes into the address and comes out of it the same", () => {
  expect(askedBy(addressOf(asked))).toEqual(asked);
  const undated = { ...asked, failedOn: null };
  expect(askedBy(addressOf(undated))).toEqual(undated);
});

test.each(["matter", "by", "about", "on", "talked"])(
  "an address without %s, or with rubbish there, asks nothing",
  (part) => {
    const parameters = addressOf(asked);
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

const elected: DutyAsked = {
  duty: "REGISTER_OF_INTERESTS",
  on: "2024-05-02",
  event: "ELECTION",
  happened: { day: "2024-05-02", time: "" },
  counted: "BEGINNING_WITH",
  done: null,
};

test("a question about a duty goes into the address and comes out of it the same, and the API is asked its day or its instant", () => {
  const aware: DutyAsked = {
    duty: "REPORT_DATA_BREACH",
    on: "2024-06-07",
    event: null,
    happened: { day: "2024-06-07", time: "16:10" },
    counted: null,
    done: { day: "2024-06-10", time: "16:00" },
  };
  for (const question of [elected, aware])
    expect(dutyAskedBy(createSearchParams(dutyParametersOf(question)))).toEqual(question);
  expect(dutyVariablesOf(elected)).toMatchObject({ happenedOn: "2024-05-02", happenedAt: null, doneAt: null });
  expect(dutyVariablesOf(aware)).toMatchObject({
    happenedOn: null,
    happenedAt: "2024-06-07T15:10:00.000Z",
    doneAt: "2024-06-10T15:00:00.000Z",
  });
});

test("an address with rubbish asks nothing, or leaves the rubbish out", () => {
  const address = createSearchParams(dutyParametersOf(elected));
  address.set("happened", "2024-02-30T99:99");
  address.set("event", "NOTHING");
  expect(dutyAskedBy(address)).toMatchObject({ event: null });
  address.set("duty", "NOTHING");
  expect(dutyAskedBy(address)).toBeNull();
});
