import { expect, test } from "vitest";
import { PermissionStatus } from "./permission-enums.js";
import { askProblem, statusOn, untilProblem } from "./permission.rules.js";

const today = "2026-11-21";
const given = { matter: "PERSONAL_USE", description: "The van on Saturday", withWhom: "", effect: "" } as const;

test("nothing is wrong with what is told in full", () => {
  expect(askProblem(given, today)).toBeNull();
  expect(askProblem({ ...given, beginsOn: today }, today)).toBeNull();
  expect(askProblem({ ...given, begunOn: today }, today)).toBeNull();
});

test.each([
  ["no description", { description: " " }, "description"],
  ["a long description", { description: "x".repeat(2001) }, "description"],
  ["no employer", { matter: "ADDITIONAL_EMPLOYMENT" }, "withWhom"],
  ["no newspaper", { matter: "MEDIA_CONTACT" }, "withWhom"],
  ["a long name", { withWhom: "x".repeat(201) }, "withWhom"],
  ["a long effect", { effect: "x".repeat(2001) }, "effect"],
  ["a beginning that is past", { beginsOn: "2026-11-20" }, "beginsOn"],
  ["a beginning in the future that has been", { begunOn: "2026-11-22" }, "begunOn"],
  ["a beginning before there were such offices", { begunOn: "0001-01-01" }, "begunOn"],
  ["both beginnings", { begunOn: "2026-11-20", beginsOn: "2026-11-22" }, "beginsOn"],
] as const)("%s is wrong at its field", (_, wrong, field) => {
  expect(askProblem({ ...given, ...wrong }, today)?.field).toBe(field);
});

test("leave ends neither in the past nor before it begins", () => {
  expect(untilProblem(null, today, { beginsOn: null })).toBeNull();
  expect(untilProblem(today, today, { beginsOn: null })).toBeNull();
  expect(untilProblem("2026-11-20", today, { beginsOn: null })?.field).toBe("until");
  expect(untilProblem("2026-11-30", today, { beginsOn: "2026-12-01" })?.field).toBe("until");
});

test("leave stands on its last day and is expired on the next; what was not given never is", () => {
  const leave = { status: PermissionStatus.GRANTED, until: today };
  expect(statusOn(leave, today)).toBe("GRANTED");
  expect(statusOn(leave, "2026-11-22")).toBe("EXPIRED");
  expect(statusOn({ ...leave, status: PermissionStatus.REVOKED }, "2026-11-22")).toBe("REVOKED");
  expect(statusOn({ ...leave, until: null }, "2036-11-22")).toBe("GRANTED");
});
