import { describe, expect, test } from "vitest";
import { simulatedForce } from "../compare-fixture.js";
import { forceSlugs, type ForceSlug } from "../library-fixture.js";
import { simulateDuty, type DutyQuestion, type SimulatedDuty } from "./duty.js";

function duty(slug: ForceSlug, question: DutyQuestion): SimulatedDuty {
  return simulateDuty([simulatedForce(slug)], question)[0] as SimulatedDuty;
}

describe("worked case 1: a Commissioner elected on 2 May 2024", () => {
  const elected: DutyQuestion = {
    duty: "REGISTER_OF_INTERESTS",
    anchors: { ELECTION: "2024-05-02" },
    on: "2024-05-02",
  };

  test("Staffordshire: the register is due on 30 May, the day after the poll being day 1", () => {
    expect(duty("staffordshire", elected).limits).toMatchObject([
      { source: "PROTOCOL", clauseId: "ST-20a", dueOn: "2024-05-30" },
    ]);
  });

  test("beginning with the day of the poll it would be 29 May", () => {
    const { limits } = duty("staffordshire", { ...elected, convention: "BEGINNING_WITH" });
    expect(limits).toMatchObject([{ dueOn: "2024-05-29" }]);
  });

  test("without the day of the poll the limit is said and no day is reckoned", () => {
    const { limits } = duty("staffordshire", { ...elected, anchors: {} });
    expect(limits).toMatchObject([{ dueOn: null, words: "within 28 days of election" }]);
  });

  test("the other four set no limit", () => {
    const others = simulateDuty(
      forceSlugs.filter((slug) => slug !== "staffordshire").map((slug) => simulatedForce(slug)),
      elected,
    );
    expect(others.map(({ limits }) => limits)).toEqual([[], [], [], []]);
  });
});

describe("worked case 2: Avon & Somerset aware of a breach on a Friday at 16:10", () => {
  const aware: DutyQuestion = {
    duty: "REPORT_DATA_BREACH",
    anchors: { AWARE_OF_BREACH: "2024-06-07T16:10:00+01:00" },
    on: "2024-06-07",
  };

  test("both clocks end on Monday at 16:10, each with its source", () => {
    expect(duty("avon-and-somerset", aware).limits).toMatchObject([
      { source: "PROTOCOL", clauseId: "AS-3.8b", dueAt: "2024-06-10T15:10:00Z", to: "the Data Protection Officer" },
      {
        source: "STATUTE",
        clauseId: "UK GDPR article 33(1)",
        dueAt: "2024-06-10T15:10:00Z",
        to: "the Information Commissioner",
      },
    ]);
  });

  test("the inner limit, used up, leaves nothing of the statutory time", () => {
    expect(duty("avon-and-somerset", aware).warnings).toEqual([
      "AS-3.8b, used to its limit, leaves nothing of the time under UK GDPR article 33(1).",
    ]);
  });

  test.each([
    ["2024-06-10T16:00:00+01:00", "10 minutes of the statutory time for telling the Information Commissioner remain"],
    ["2024-06-10T16:09:00+01:00", "1 minute of the statutory time for telling the Information Commissioner remains"],
    ["2024-06-08T15:05:00+01:00", "49 hours 5 minutes of the statutory time"],
    [
      "2024-06-10T18:40:00+01:00",
      "The time for telling the Information Commissioner under .* ended 2 hours 30 minutes before",
    ],
  ])("told at %s: %s", (doneAt, warning) => {
    expect(duty("avon-and-somerset", { ...aware, doneAt }).warnings[1]).toMatch(new RegExp(`^${warning}`));
  });

  test("a force whose protocol says nothing has the clock of the law alone", () => {
    expect(duty("cumbria", aware).limits.map(({ source }) => source)).toEqual(["STATUTE"]);
  });
});
