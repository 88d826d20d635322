// @vitest-environment happy-dom
import { createI18n, type Language } from "@probity/ui/i18n";
import { canonicalMatters } from "@probity/rules/vocabulary";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, expect, type Mock, test, vi } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { blankConcern } from "./concern.js";
import type { ConcernStepProps } from "./RaiseConcern.js";
import { WhatStep } from "./WhatStep.js";

afterEach(cleanup);

function show(language: Language): Mock<ConcernStepProps["answer"]> {
  const answer = vi.fn<ConcernStepProps["answer"]>();
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <MemoryRouter>
        <WhatStep concern={blankConcern} answer={answer} />
      </MemoryRouter>
    </I18nextProvider>,
  );
  return answer;
}

test.each([
  ["en", en],
  ["cy", cy],
] as const)("every matter that the API takes is offered with its words and a hint: %s", (language, { concerns }) => {
  show(language);
  expect(screen.getAllByRole("radio").map((radio) => radio.getAttribute("value"))).toEqual(canonicalMatters);
  for (const matter of canonicalMatters) {
    expect(screen.getByLabelText(concerns.matter[matter])).toBeTruthy();
    expect(screen.getByText(concerns.matterHint[matter])).toBeTruthy();
  }
});

test("what is chosen is what is answered", () => {
  const answer = show("en");
  fireEvent.click(screen.getByLabelText("Evidence of a crime"));
  fireEvent.change(screen.getByLabelText(/in your own words/), { target: { value: "A receipt was altered." } });
  fireEvent.click(screen.getByRole("button", { name: "Continue" }));
  expect(answer).toHaveBeenCalledWith(
    expect.objectContaining({ matter: "CRIME", narrative: "A receipt was altered." }),
    "discussion",
  );
});
