// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { FollowsText } from "./FollowsText.js";
import type { Follows } from "./useFollows.js";

afterEach(cleanup);

const approval: Follows = {
  outcome: "APPROVE",
  explanation: ["A gift of £25 or more needs approval by the head of staff before it is accepted (EX-2)."],
  whyNotAccept: "It needs approval.",
  declareBy: "2026-11-18",
  daysLate: 3,
};

function show(follows: Follows | null, language: "en" | "cy"): HTMLElement {
  return render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <FollowsText follows={follows} />
    </I18nextProvider>,
  ).container;
}

test("says what follows, by which clause, and how late it is, and is read out when it changes", () => {
  const shown = show(approval, "en");
  expect(screen.getByText("It needs approval before it is accepted.")).toBeTruthy();
  expect(screen.getByText(/by the head of staff before it is accepted \(EX-2\)/)).toBeTruthy();
  expect(screen.getByText("It was to be declared by 18 November 2026: it is 3 days late.")).toBeTruthy();
  expect(screen.getByText(/SI 2011\/3050, Schedule, para 2\(e\)/)).toBeTruthy();
  expect(shown.querySelector("[aria-live]")?.getAttribute("aria-live")).toBe("polite");
});

test("speaks Welsh, and marks what is English only", () => {
  show({ ...approval, daysLate: null }, "cy");
  expect(screen.getByText("Mae angen cymeradwyaeth cyn ei dderbyn.")).toBeTruthy();
  expect(screen.getByText(/\(EX-2\)/).getAttribute("lang")).toBe("en");
  expect(screen.queryByText(/yn hwyr/)).toBeNull();
});

test("says nothing before it is known", () => expect(show(null, "en").textContent).toBe(""));
