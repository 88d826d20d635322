// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import type { Problem } from "../forms/useProblems.js";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { ImportReached } from "./ImportReached.js";
import { csvHref } from "./people-file.js";
import { PreviewImport } from "./PreviewImport.js";
import type { Preview } from "./useImport.js";

afterEach(cleanup);

const preview: Preview = {
  encoding: "windows-1252",
  added: 1,
  changed: 0,
  unchanged: 0,
  refused: 1,
  problemsCsv: "row,column,problem\r\n3,email,No address.\r\n",
  rows: [
    { row: 3, name: "B", email: "b", changes: [], problems: [{ column: "email", message: "No address." }] },
    { row: 2, name: "A", email: "a@x.example", changes: ["PERSON", "OFFICE"], problems: [] },
  ],
};

function show(of: Preview, language: "en" | "cy" = "en") {
  const [stored, found]: [string[], Problem[]] = [[], []];
  const check = (problems: readonly (Problem | false)[]) => {
    found.push(...problems.filter((one) => one !== false));
    return found.length === 0;
  };
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <PreviewImport
        of={of}
        storing={false}
        problems={{ all: [], at: () => undefined, check }}
        onStore={(choice) => stored.push(choice)}
        onBack={() => undefined}
      />
    </I18nextProvider>,
  );
  return { stored, found };
}

test("problems stand first, as a file too, and what to store is asked before anything is", () => {
  const { stored, found } = show(preview);
  expect(screen.getAllByRole("row").map((row) => row.textContent)[1]).toContain("email: No address.");
  expect(screen.getByRole("link").getAttribute("href")).toBe(csvHref(preview.problemsCsv));
  fireEvent.click(screen.getByRole("button", { name: "Store the people" }));
  expect([stored, found.map(({ id }) => id)]).toEqual([[], ["choice"]]);
});

test("the rows that can be taken are stored when that is chosen", () => {
  const { stored } = show(preview);
  fireEvent.click(screen.getByLabelText("The rows that can be taken: 1"));
  fireEvent.click(screen.getByRole("button", { name: "Store the people" }));
  expect(stored).toEqual(["VALID_ROWS"]);
});

test("a file without problems asks nothing, and one that changes nothing says so, in Welsh too", () => {
  const { stored } = show({ ...preview, refused: 0, rows: preview.rows.slice(1) });
  fireEvent.click(screen.getByRole("button", { name: "Store the people" }));
  expect(stored).toEqual(["ALL_OR_NOTHING"]);
  cleanup();
  show({ ...preview, added: 0, unchanged: 1, refused: 0, rows: [] }, "cy");
  expect(screen.getByText("Nid oes dim i’w gadw.")).toBeTruthy();
});

test("an import that stopped says how far it is and is carried on", () => {
  const at = { id: "i", startedAt: "", startedBy: "", state: "RUNNING", total: 3000, done: 1000 } as const;
  const counts = { added: 3000, changed: 0, unchanged: 0, refused: 0, problemsCsv: "" };
  let carried = 0;
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, "en")}>
      <ImportReached at={{ ...at, ...counts }} storing={false} onCarryOn={() => void (carried += 1)} />
    </I18nextProvider>,
  );
  expect(screen.getByRole("status").textContent).toBe("1000 of 3000 rows are stored.");
  fireEvent.click(screen.getByRole("button", { name: "Carry on" }));
  expect(carried).toBe(1);
});
