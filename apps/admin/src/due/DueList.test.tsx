// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import type { DueObligationFragment } from "../gql/graphql.js";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { DueList } from "./DueList.js";

afterEach(cleanup);

const register: DueObligationFragment = {
  id: "o1",
  title: "Register of interests",
  dueOn: "2024-05-30",
  anchorOn: "2024-05-02",
  status: "DUE",
  clauseId: "ST-20a",
  explanation: ["Day 1 is 3 May, so due 30 May 2024."],
  viewerCanDeclare: true,
  latestRetiming: null,
  person: { id: "p1", name: "Alex Invented" },
  clause: { id: "c1", label: "20", headingPath: ["Part 3", "Registers"], summary: "In own words" },
};

function show(items: readonly DueObligationFragment[], language: "en" | "cy", today: string): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <DueList heading="For you" items={items} today={today} empty="Declare a change" />
    </I18nextProvider>,
  );
}

test("says what is due, by when, under which clause, why, and where to do it", () => {
  show([register], "en", "2024-05-28");
  const card = within(screen.getByRole("article"));
  expect(card.getByText("Due by 30 May 2024")).toBeTruthy();
  expect(card.getByText("(2 days left)")).toBeTruthy();
  expect(card.getByText("Clause ST-20a, Registers")).toBeTruthy();
  expect(card.getByText("Day 1 is 3 May, so due 30 May 2024.")).toBeTruthy();
  expect(card.getByRole("link").getAttribute("href")).toBe("/declarations/new");
  expect(screen.getByRole("heading", { name: "Due in the next 7 days" })).toBeTruthy();
});

test("what is overdue says so in words", () => {
  show([{ ...register, viewerCanDeclare: false }], "en", "2024-05-31");
  expect(screen.getAllByText("Overdue")).toHaveLength(2);
  expect(screen.getByText("(1 day ago)")).toBeTruthy();
  expect(screen.queryByRole("link")).toBeNull();
});

test("what was re-timed says when it was due before, and why", () => {
  const latestRetiming = { before: "2024-05-29", reason: "Day of mourning (2024-05-20) is a bank holiday: proclaimed" };
  show([{ ...register, latestRetiming }], "en", "2024-05-28");
  expect(screen.getByText(/^Was due by 29 May 2024\. Moved because: Day of mourning/)).toBeTruthy();
});

test("speaks Welsh, with Welsh plurals", () => {
  show([register], "cy", "2024-05-28");
  expect(screen.getByText("I’w wneud erbyn 30 Mai 2024")).toBeTruthy();
  expect(screen.getByText("(2 ddiwrnod ar ôl)")).toBeTruthy();
});

test("when nothing is due, says what to do", () => {
  show([], "en", "2024-05-28");
  expect(screen.getByText("Nothing is due")).toBeTruthy();
  expect(screen.getByText("Declare a change")).toBeTruthy();
});
