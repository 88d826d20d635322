import { expect, test } from "vitest";
import { approvalInput, approvalProblems, blankApproval } from "./approval-answers.js";

const words = ((key: string) => key) as never;
const holder = {
  ...blankApproval,
  how: "HOLDER",
  office: "Police and Crime Commissioner",
  approvedBy: "A. Demo",
  minute: "left from the other answer",
  approvedOn: { day: "20", month: "11", year: "2026" },
} as const;
const consulted = { status: "CONSULTATION", closedOn: "2026-11-19", today: "2026-11-21", language: "en" } as const;

const ids = (problems: ReturnType<typeof approvalProblems>): unknown[] =>
  problems.filter((one) => one !== false).map((one) => one.id);

test("an office holder is named, a body gives its minute", () => {
  expect(ids(approvalProblems(holder, consulted, words))).toEqual([]);
  expect(ids(approvalProblems({ ...holder, approvedBy: " " }, consulted, words))).toEqual(["approvedBy"]);
  expect(ids(approvalProblems({ ...holder, how: "BODY", minute: "" }, consulted, words))).toEqual(["minute"]);
  expect(ids(approvalProblems(blankApproval, consulted, words))).toEqual(["how", "approvedOn"]);
});

test("an approval lies in the past, and a draft that skipped consultation says why", () => {
  expect(ids(approvalProblems(holder, { ...consulted, today: "2026-11-19" }, words))).toEqual(["approvedOn"]);
  expect(ids(approvalProblems(holder, { ...consulted, status: "DRAFT" }, words))).toEqual(["withoutConsultation"]);
});

test("nothing is approved before its consultation closed", () => {
  expect(ids(approvalProblems(holder, { ...consulted, closedOn: "2026-11-21" }, words))).toEqual(["approvedOn"]);
  expect(ids(approvalProblems(holder, { ...consulted, closedOn: "2026-11-20" }, words))).toEqual([]);
  expect(ids(approvalProblems(holder, { ...consulted, closedOn: null }, words))).toEqual([]);
});

test("what was typed for the other kind of approver is not sent", () => {
  expect(approvalInput(holder)).toEqual({
    office: "Police and Crime Commissioner",
    approvedBy: "A. Demo",
    minute: null,
    approvedOn: "2026-11-20",
    withoutConsultation: null,
  });
  expect(approvalInput({ ...holder, how: "BODY" })).toMatchObject({ approvedBy: null, minute: holder.minute });
});
