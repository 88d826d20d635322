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

const show = (step: ImportStep, language: "en" | "cy", sent = 1) =>
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <ImportHelp />
      <ImportProgress step={step} sent={sent} />
    </I18nextProvider>,
  );

test("says in a status which step is under way, and how long a long document takes", () => {
  show("CLAUSES", "en");
  expect(screen.getByRole("status").textContent).toContain("Step 2 of 2: reading the document into clauses");
  expect(screen.getByRole("status").textContent).toContain("up to ten seconds");
  expect(screen.getByRole("progressbar", { name: "The document is being imported" })).toBeTruthy();
});

test("shows how much of the document has been sent, and no measure where there is none", () => {
  const { unmount } = show("FILE", "en", 0.25);
  expect(screen.getByRole<HTMLProgressElement>("progressbar").value).toBe(0.25);
  unmount();
  show("CLAUSES", "en");
  expect(screen.getByRole("progressbar").hasAttribute("value")).toBe(false);
});

test("shows nothing while nothing is imported; the help says what is refused, what to do, and the limit, in Welsh too", () => {
  show(null, "cy");
  expect(screen.getByRole("status").textContent).toBe("");
  expect(screen.queryByRole("progressbar")).toBeNull();
  expect(screen.getAllByRole("listitem")).toHaveLength(4);
  expect(screen.getByText(/20 MB/)).toBeTruthy();
});
