import { expect, test } from "vitest";
import { conflict, invalid, notAllowed, notFound, ruleBroken } from "./errors.js";

test.each([
  ["what is not there", notFound("office"), { code: "NOT_FOUND" }],
  ["what one may not do", notAllowed("people:appoint"), { code: "NOT_ALLOWED", permission: "people:appoint" }],
  ["what cannot be used", invalid("to", "Later."), { code: "INVALID", field: "to" }],
  [
    "what cannot be used, with a word for programs",
    invalid("file", "Empty.", "EMPTY"),
    { code: "INVALID", field: "file", reason: "EMPTY" },
  ],
  [
    "what a clause forbids",
    ruleBroken("Talk first.", { clauseId: "ST-17" }),
    { code: "RULE_BROKEN", clauseId: "ST-17" },
  ],
  ["what somebody else changed", conflict("Read again."), { code: "CONFLICT" }],
])("%s has a code for programs and a sentence for people", (_, error, extensions) => {
  expect(error.extensions).toEqual(extensions);
  expect(error.message).toMatch(/\.$/);
});

test("what is hidden and what is not there are told in the same words", () => {
  expect(notFound("case").message).toBe("No such case.");
});
