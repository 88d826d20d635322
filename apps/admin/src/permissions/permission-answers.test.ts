import { dateParts } from "@probity/ui/form/DateInput";
import type { TFunction } from "i18next";
import { expect, test } from "vitest";
import type { PermissionPartsFragment } from "../gql/graphql.js";
import {
  blankPermission,
  needInput,
  permissionInput,
  permissionProblems,
  renewalOf,
  type PermissionAnswers,
} from "./permission-answers.js";

const t = ((key: string) => key) as TFunction;
const whole: PermissionAnswers = {
  ...blankPermission,
  matter: "ADDITIONAL_EMPLOYMENT",
  voluntary: false,
  description: " Teaching ",
  withWhom: "Quantock Evening College (invented)",
  hasBegun: false,
};
const wrong = (answers: PermissionAnswers) =>
  permissionProblems(answers, t).flatMap((problem) => (problem && problem.id ? [problem.id] : []));

test("an empty form says what is missing of what it shows, a whole one nothing", () => {
  expect(wrong(blankPermission)).toEqual(["matter"]);
  expect(wrong({ ...blankPermission, matter: "MEDIA_CONTACT" })).toEqual(["description", "withWhom", "hasBegun"]);
  expect(wrong(whole)).toEqual([]);
  expect(wrong({ ...whole, withWhom: " " })).toEqual(["withWhom"]);
  expect(wrong({ ...whole, voluntary: true })).toEqual(["uncertain"]);
  expect(wrong({ ...whole, hasBegun: true })).toEqual(["begunOn"]);
  expect(wrong({ ...whole, beginsOn: { day: "31", month: "2", year: "2027" } })).toEqual(["beginsOn"]);
});

test("the need is asked for once everything on which it depends is known", () => {
  expect(needInput({ ...whole, voluntary: null }, "force")).toBeNull();
  expect(needInput({ ...whole, voluntary: true }, "force")).toBeNull();
  expect(needInput({ ...whole, voluntary: true, uncertain: false }, "force")).toMatchObject({ uncertain: false });
  expect(needInput({ ...whole, matter: "MEDIA_CONTACT", voluntary: true, uncertain: false }, "force")).toEqual({
    forceId: "force",
    matter: "MEDIA_CONTACT",
    voluntary: false,
    uncertain: true,
  });
});

test("what does not belong to the answer is not sent", () => {
  const begun = { ...whole, beginsOn: dateParts("2026-12-01"), begunOn: dateParts("2026-11-01") };
  expect(permissionInput(begun, "force")).toMatchObject({
    description: "Teaching",
    beginsOn: "2026-12-01",
    begunOn: null,
  });
  expect(permissionInput({ ...begun, hasBegun: true }, "force")).toMatchObject({
    beginsOn: null,
    begunOn: "2026-11-01",
  });
  expect(permissionInput({ ...whole, matter: "PERSONAL_USE" }, "force")).toMatchObject({ withWhom: "" });
});

test("a renewal begins with the former's answers, and asks anew whether it has begun", () => {
  const former = { id: "former", matter: "PERSONAL_USE", description: "The van", withWhom: "", effect: "" };
  const from = renewalOf({ ...former, voluntary: false, uncertain: true } as PermissionPartsFragment);
  expect(from).toMatchObject({ renewalOf: "former", matter: "PERSONAL_USE", description: "The van", hasBegun: null });
  expect(permissionInput({ ...from, hasBegun: false }, "force")).toMatchObject({ renewalOf: "former", beginsOn: null });
});
