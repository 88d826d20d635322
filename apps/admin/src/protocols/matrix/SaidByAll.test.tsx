// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import cy from "../../messages/cy.json" with { type: "json" };
import en from "../../messages/en.json" with { type: "json" };
import { SaidByAll, type Cell } from "./SaidByAll.js";

afterEach(cleanup);

const force = { id: "f", name: "Exampleshire" } as const;

function cell(id: string, title: string, more: Partial<Cell>): Cell {
  const protocol = { id: `of ${id}`, title } as const;
  const version = { id, protocol } as const;
  return { force, version, words: "—", clauseIds: [], silent: true, yieldsTo: null, ...more };
}

const code = cell("c", "Staff Code", { words: "14 days", clauseIds: ["SC-1"], silent: false });
const protocol = { words: "28 days", clauseIds: ["EX-1"], silent: false };

function show(of: readonly Cell[]): string {
  const { container } = render(
    <I18nextProvider i18n={createI18n({ en, cy }, "en")}>
      <MemoryRouter>
        <SaidByAll of={of} />
      </MemoryRouter>
    </I18nextProvider>,
  );
  return container.textContent ?? "";
}

test("one document says it without a title", () => {
  expect(show([code])).toBe("14 daysSC-1");
});

test("two documents are told apart by their titles, and the one that gives way says to which", () => {
  const yieldsTo = { id: "c" } as const;
  const words = show([code, cell("p", "Protocol on Relations", { ...protocol, yieldsTo })]);
  expect(words).toContain("Staff Code14 days");
  expect(words).toContain("Protocol on Relations28 days");
  expect(screen.getByText("Gives way: “Staff Code” goes before it and decides.")).toBeTruthy();
});

test("where nothing gives way, both stand, and silence is said of the one that is silent", () => {
  const words = show([code, cell("p", "Protocol on Relations", {})]);
  expect(words).toContain("Protocol on RelationsSays nothing");
  expect(words).not.toContain("Gives way");
});
