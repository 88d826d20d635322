// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import en from "../../messages/en.json" with { type: "json" };
import { ComparisonView, type ComparisonAnswer } from "./ComparisonView.js";

afterEach(cleanup);

const side = (id: string, name: string): ComparisonAnswer["one"] => ({
  id,
  number: "1",
  status: "IN_FORCE",
  inForceFrom: "2012-11-22",
  protocol: { id: `p-${id}`, title: `Protocol of ${name}`, force: { id: `f-${id}`, name } },
});

const pair = (change: Partial<ComparisonAnswer["pairs"][number]> = {}): ComparisonAnswer["pairs"][number] => ({
  one: { id: "c1", clauseId: "WY-1" },
  other: { id: "c2", clauseId: "AL-1" },
  sameWords: null,
  bearerMoved: false,
  words: [],
  text: { of: "TEXT", same: true, parts: [{ change: "SAME", words: "Gifts are declared." }] },
  ...change,
});

function show(of: Partial<ComparisonAnswer>): void {
  const none = { pairs: [], onlyInOne: [], onlyInOther: [], oneAgainstStatute: [], otherAgainstStatute: [] };
  render(
    <I18nextProvider i18n={createI18n({ en, cy: {} }, "en")}>
      <ComparisonView of={{ one: side("v1", "Wyre"), other: side("v2", "Alder"), ...none, ...of }} />
    </I18nextProvider>,
  );
}

test("marks what was taken out and put in by elements and words, not by colour", () => {
  const parts = [
    { change: "SAME", words: "Gifts are declared " },
    { change: "REMOVED", words: "at once" },
    { change: "ADDED", words: "within a week" },
  ] as const;
  show({ pairs: [pair({ text: { of: "TEXT", same: false, parts: [...parts] } })] });
  expect(document.querySelector("del")?.textContent).toBe(" removed: at once end of change. ");
  expect(document.querySelector("ins")?.textContent).toBe(" added: within a week end of change. ");
  expect(screen.getByRole("link", { name: "WY-1" }).getAttribute("href")).toBe("/protocols/versions/v1#WY-1");
});

test("a duty that moved is named, with what is asked otherwise", () => {
  show({ pairs: [pair({ bearerMoved: true, words: ["duty moved from Members to staff"] })] });
  expect(screen.getByText("Duty moved")).toBeTruthy();
  expect(screen.getByText("duty moved from Members to staff")).toBeTruthy();
  expect(screen.getByText("The words are the same.")).toBeTruthy();
});

test("two summaries of the same words are no difference", () => {
  const text = { of: "SUMMARY", same: false, parts: [{ change: "ADDED", words: "otherwise put" }] } as const;
  show({ pairs: [pair({ sameWords: true, text: { ...text, parts: [...text.parts] } })] });
  expect(screen.getByText("No corresponding clauses differ")).toBeTruthy();
  expect(screen.getByText("1 clause that did not change")).toBeTruthy();
  expect(document.querySelector("ins")).toBeNull();
});

test("clauses without counterpart stand under their version, with the reason", () => {
  const lone = (clauseId: string, reason: string | null): ComparisonAnswer["onlyInOne"][number] => ({
    clause: { id: clauseId, clauseId, summary: `Says ${clauseId}`, text: null },
    reason,
    rules: [{ words: [`rule of ${clauseId}`] }],
  });
  show({ onlyInOne: [lone("WY-9", "said elsewhere")], onlyInOther: [lone("AL-9", null)] });
  expect(screen.getByRole("heading", { name: "1 clause only in the first version" })).toBeTruthy();
  expect(screen.getByText("Why it was left out: said elsewhere")).toBeTruthy();
  expect(screen.getByRole("heading", { name: "1 clause only in the second version" })).toBeTruthy();
  expect(screen.getByText("rule of AL-9")).toBeTruthy();
});

test("a rule that differs from statute is pointed out", () => {
  show({ otherAgainstStatute: [{ clauseId: "AL-2", words: "AL-2 differs from statute: legal review" }] });
  expect(screen.getByText("AL-2 differs from statute: legal review")).toBeTruthy();
});
