// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { NeedText, type Need } from "./NeedText.js";

afterEach(cleanup);

const work: Need = {
  outcome: "NEEDED",
  decider: "HEAD_OF_STAFF",
  deciderNamed: "BY_CLAUSE",
  deciderVacant: false,
  submitTo: "HR",
  receiverVacant: false,
  before: "ENGAGING",
  published: false,
  clauseId: "AS-3.14a",
  explanation: ["A member of staff needs permission of the head of staff for additional employment (AS-3.14a)."],
};
const titles: Readonly<Record<string, string>> = { HEAD_OF_STAFF: "Chief of Staff", HR: "HR team" };

function show(need: Need | null, language: "en" | "cy" = "en"): HTMLElement {
  return render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <NeedText need={need} titleOf={(role) => titles[role] ?? role} />
    </I18nextProvider>,
  ).container;
}

test("says that leave is needed, before what, whose, and where the form goes first; read out when it changes", () => {
  const shown = show(work);
  expect(screen.getByText("You need permission before you begin it.")).toBeTruthy();
  expect(screen.getByText(/Chief of Staff/).textContent).toContain("The clause names this office.");
  expect(screen.getByText(/HR team/)).toBeTruthy();
  expect(shown.querySelector("[aria-live]")?.getAttribute("aria-live")).toBe("polite");
});

test("where the clause does not say whose, or no clause speaks, the decider is not passed off as the protocol's", () => {
  show({ ...work, deciderNamed: "CLAUSE_IS_SILENT" });
  expect(screen.getByText(/the protocol does not say whose permission it is/)).toBeTruthy();
  cleanup();
  show({ ...work, outcome: "NOT_COVERED", deciderNamed: "BY_CUSTOM", before: null, submitTo: null });
  expect(screen.getByText(/The protocols say nothing of this/)).toBeTruthy();
  expect(screen.getByText(/not a rule of a protocol/)).toBeTruthy();
});

test("speaks Welsh, and marks what is English only; says nothing before it is known", () => {
  show({ ...work, deciderVacant: true }, "cy");
  expect(screen.getByText("Mae angen caniatâd arnoch cyn i chi ei ddechrau.")).toBeTruthy();
  expect(screen.getByText(/\(AS-3.14a\)/).getAttribute("lang")).toBe("en");
  cleanup();
  expect(show(null).textContent).toBe("");
});

test("says before whether it would be published", () => {
  show(work);
  expect(screen.queryByText(en.permissions.wouldBePublic)).toBeNull();
  cleanup();
  show({ ...work, published: true }, "cy");
  expect(screen.getByText(cy.permissions.wouldBePublic)).toBeTruthy();
});
