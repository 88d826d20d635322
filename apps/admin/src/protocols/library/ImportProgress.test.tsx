// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import cy from "../../messages/cy.json" with { type: "json" };
import en from "../../messages/en.json" with { type: "json" };
import { ImportHelp } from "./ImportHelp.js";
import { ImportProgress, type ImportStep } from "./ImportProgress.js";

afterEach(cleanup);

const show = (step: ImportStep, language: "en" | "cy") =>
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <ImportHelp />
      <ImportProgress step={step} />
    </I18nextProvider>,
  );

test("says in a status which step is under way, and how long a long document takes", () => {
  show("CLAUSES", "en");
  expect(screen.getByRole("status").textContent).toContain("Step 2 of 2: reading the document into clauses");
  expect(screen.getByRole("status").textContent).toContain("up to ten seconds");
  expect(screen.getByRole("progressbar", { name: "The document is being imported" })).toBeTruthy();
});

test("shows nothing while nothing is imported; the help says what is refused, what to do, and the limit, in Welsh too", () => {
  show(null, "cy");
  expect(screen.getByRole("status").textContent).toBe("");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  expect(screen.getByText(/700 kB/)).toBeTruthy();
});
