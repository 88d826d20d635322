import { expect, test } from "vitest";
import { appointInput, appointProblems, blankAppointment } from "./appoint-answers.js";

const words = ((key: string) => key) as never;
const elected = {
  ...blankAppointment,
  personId: "p1",
  officeId: "o1",
  kind: "ELECTED",
  electedOn: { day: "2", month: "5", year: "2024" },
  from: { day: "9", month: "5", year: "2024" },
} as const;

const ids = (problems: ReturnType<typeof appointProblems>): unknown[] =>
  problems.filter((one) => one !== false).map((one) => one.id);

test("an empty form names every field but the day of the poll", () => {
  expect(ids(appointProblems(blankAppointment, words))).toEqual(["personId", "officeId", "kind", "from"]);
});

test("the elected need the day of the poll, others do not", () => {
  const noPoll = { ...elected, electedOn: { day: "31", month: "2", year: "2024" } };
  expect(ids(appointProblems(noPoll, words))).toEqual(["electedOn"]);
  expect(ids(appointProblems({ ...noPoll, kind: "ACTING" }, words))).toEqual([]);
});

test("the API is told the day of the poll and the first day, and no poll for the appointed", () => {
  expect(appointInput(elected, "f1")).toMatchObject({ electedOn: "2024-05-02", from: "2024-05-09", forceId: "f1" });
  expect(appointInput({ ...elected, kind: "APPOINTED" }, "f1")).not.toHaveProperty("electedOn");
  expect(appointInput(blankAppointment, "f1")).toBeNull();
});

test("why the holder is away is told of those acting alone, and its day is a real one", () => {
  const acting = { ...elected, kind: "ACTING", actingCause: "INCAPACITY", causeFrom: elected.from } as const;
  expect(appointInput(acting, "f1")).toMatchObject({ actingCause: "INCAPACITY", causeFrom: "2024-05-09" });
  expect(appointInput({ ...acting, kind: "APPOINTED" }, "f1")).not.toHaveProperty("actingCause");
  const noDay = { ...acting, causeFrom: { day: "31", month: "2", year: "2024" } };
  expect(ids(appointProblems(noDay, words))).toEqual(["causeFrom"]);
});
