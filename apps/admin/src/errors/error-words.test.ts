import { CombinedGraphQLErrors, ServerError } from "@apollo/client/errors";
import { createI18n } from "@probity/ui/i18n";
import { expect, test } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { failureWords, isSignedOut, readFailure } from "./error-words.js";

const { t } = createI18n({ en, cy }, "en");

const refusal = (extensions: Record<string, unknown>): CombinedGraphQLErrors =>
  new CombinedGraphQLErrors({ errors: [{ message: "Too late.", extensions }] });

test.each([
  [{ code: "RULE_BROKEN", clauseId: "ST-20a" }, "Too late. (clause ST-20a)"],
  [{ code: "RULE_BROKEN" }, "Too late."],
  [{ code: "INVALID", field: "on" }, "Too late."],
  [{ code: "INTERNAL", id: "r-7" }, /quote the reference r-7/],
  [{ code: "CONFLICT" }, /changed by someone else/],
  [{ code: "COST_LIMIT" }, /COST_LIMIT/],
])("%o", (extensions, words) => {
  expect(failureWords(readFailure(refusal(extensions)), t)).toMatch(words);
});

test("a document that cannot be read is refused in the reader's language, with what to do", () => {
  const failure = readFailure(refusal({ code: "INVALID", field: "sentDocumentId", reason: "NO_TEXT" }));
  expect(failureWords(failure, t)).toMatch(/^The file holds pictures of pages, no text; ask for the document/);
  const welsh = createI18n({ en, cy }, "cy");
  expect(failureWords(failure, welsh.t)).toBe(
    "Mae’r ffeil yn dal lluniau o dudalennau, heb destun; gofynnwch am y ddogfen yr argraffwyd hi ohoni, neu trefnwch i’w geiriau gael eu hadnabod, a mewnforiwch honno",
  );
});

test("a refusal at the door is read from its body", () => {
  const bodyText = JSON.stringify({ errors: [{ message: "Sign in.", extensions: { code: "UNAUTHENTICATED" } }] });
  const error = new ServerError("401", { response: new Response(null, { status: 401 }), bodyText });
  expect(isSignedOut(readFailure(error))).toBe(true);
});

test("no readable answer promises that nothing is done twice", () => {
  const error = new ServerError("502", { response: new Response(null, { status: 502 }), bodyText: "<html>" });
  expect(readFailure(error)).toBeNull();
  expect(failureWords(null, t)).toMatch(/nothing will be done twice/);
});
