// @vitest-environment happy-dom
import { createI18n, type Language } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import type { CheckInterestsMutation } from "../gql/graphql.js";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { CheckResult } from "./CheckResult.js";

afterEach(cleanup);

type Result = CheckInterestsMutation["checkInterests"];
const check: Result["check"] = {
  id: "c1",
  askedAt: "2026-11-21T12:00:00Z",
  parties: ["Lantern Trust", "Nobody Knows"],
  process: "GRANT",
  about: "Round 3",
  privateToo: true,
  matches: 1,
};
const withheld: Result["found"][number] = {
  party: "Lantern Trust",
  source: "INTEREST",
  share: 0,
  words: [],
  withheld: true,
  details: null,
  person: { id: "p1", name: "Rowan Ashdown (demo)" },
};

function show(language: Language, result: Partial<Result> = {}): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <MemoryRouter>
        <CheckResult result={{ check, found: [withheld], incomplete: false, threshold: 66, ...result }} />
      </MemoryRouter>
    </I18nextProvider>,
  );
}

test("a withheld interest says whom to ask; a party that no record names is said with the day", () => {
  show("en");
  expect(screen.getByText(en.meetings.check.withheld)).toBeTruthy();
  expect(screen.getByText(/^No record names Nobody Knows as of \d/)).toBeTruthy();
  expect(screen.getByText(/at least 66 per cent/)).toBeTruthy();
  expect(screen.queryByText(en.meetings.check.incomplete)).toBeNull();
});

test("what could not be looked at is said, in Welsh too", () => {
  show("cy", { incomplete: true });
  expect(screen.getByText(cy.meetings.check.incomplete)).toBeTruthy();
  expect(screen.getByText(cy.meetings.check.withheld)).toBeTruthy();
});
