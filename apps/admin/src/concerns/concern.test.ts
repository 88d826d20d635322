import { expect, test } from "vitest";
import { answered, blankConcern, type Concern, fullNarrative, reachableStep } from "./concern.js";

const subject = { id: "p1", name: "Alex Invented", titles: [] };
const told: Concern = { ...blankConcern, subject, matter: "DISRESPECT", narrative: "Shouted at me." };
const talked: Concern = { ...told, directDiscussion: "TRIED" };
const complete: Concern = { ...talked, told: { asked: [], facts: [], answers: [] } };

test.each([
  ["nobody is named yet", "check", blankConcern, "who"],
  ["nothing is told yet", "check", { ...blankConcern, subject }, "what"],
  ["talking first is not answered yet", "check", told, "discussion"],
  ["what its kind asks is not asked yet", "check", talked, "asked"],
  ["going back from what its kind asks", "discussion", talked, "discussion"],
  ["all is answered", "check", complete, "check"],
  ["going back to the first question", "who", complete, "who"],
  ["going back before all is answered", "what", told, "what"],
  ["an unknown step", "boats", complete, "who"],
  ["the end cannot be opened before the concern is raised", "raised", complete, "who"],
] as const)("%s", (_why, asked, concern, step) => {
  expect(reachableStep(asked, concern, false)).toBe(step);
});

test("once raised, there is no way back into the questions", () => {
  expect(reachableStep("who", blankConcern, true)).toBe("raised");
});

test("what its kind asks is asked anew where the answer may change the kind, and kept where it does not", () => {
  expect(answered(complete, { narrative: "Shouted at me, twice." }).told).not.toBeNull();
  expect(answered(complete, { matter: "CRIME" }).told).toBeNull();
  expect(answered(complete, { protectedDisclosure: true }).told).toBeNull();
});

test("the reason about talking first follows what happened", () => {
  expect(fullNarrative(told, "Talking first")).toBe("Shouted at me.");
  expect(fullNarrative({ ...told, discussionReason: " No use. " }, "Talking first")).toBe(
    "Shouted at me.\n\nTalking first: No use.",
  );
});
