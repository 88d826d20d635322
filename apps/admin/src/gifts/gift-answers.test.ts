import { dateParts } from "@probity/ui/form/DateInput";
import type { TFunction } from "i18next";
import { expect, test } from "vitest";
import { blankGift, giftInput, giftProblems, penceOf, poundsOf, type GiftAnswers } from "./gift-answers.js";

const t = ((key: string) => key) as TFunction;
const whole: GiftAnswers = {
  ...blankGift,
  kind: "GIFT",
  description: " A diary ",
  giverName: "Harbour Print Ltd (invented)",
  giverKind: "ORGANISATION",
  valueBasis: "ESTIMATE",
  pounds: "£1,250.50",
  offeredOn: dateParts("2026-11-18"),
  response: "DECLINED",
};
const wrong = (answers: GiftAnswers) =>
  giftProblems(answers, t).flatMap((problem) => (problem && problem.id ? [problem.id] : []));

test.each([
  ["25", 2500],
  ["£25.5", 2550],
  ["1,250.50", 125_050],
  ["-1", -100],
  ["25.505", null],
  ["about 25", null],
  ["", null],
])("pounds typed as %j are %j pence", (typed, pence) => expect(penceOf(typed)).toBe(pence));

test("pence are typed again as pounds", () =>
  expect([poundsOf(2500), poundsOf(2550), poundsOf(null)]).toEqual(["25", "25.50", ""]));

test("an empty form says what is missing, a whole one nothing", () => {
  expect(wrong(blankGift)).toEqual([
    "kind",
    "description",
    "giverName",
    "giverKind",
    "valueBasis",
    "offeredOn",
    "response",
  ]);
  expect(wrong(whole)).toEqual([]);
  expect(wrong({ ...whole, pounds: "lots" })).toEqual(["valuePence"]);
  expect(wrong({ ...whole, valueBasis: "NOT_KNOWN", pounds: "" })).toEqual([]);
  expect(wrong({ ...whole, response: "SURRENDERED" })).toEqual(["surrenderedTo"]);
});

test("what does not belong to the answer is not sent", () => {
  const input = giftInput({ ...whole, surrenderedTo: "left over", acceptedBeforeApproval: true }, "force", null);
  expect(input).toMatchObject({
    description: "A diary",
    valuePence: 125_050,
    surrenderedTo: null,
    acceptedBeforeApproval: false,
    recipientId: null,
  });
  expect(giftInput({ ...whole, valueBasis: "NOT_KNOWN" }, "force", null)?.valuePence).toBeNull();
  expect(giftInput({ ...whole, kind: null }, "force", null)).toBeNull();
  expect(giftInput(whole, "force", { id: "offer", version: 3 })).toMatchObject({ giftOfferId: "offer", version: 3 });
});
