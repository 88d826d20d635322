// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import type { CaseActionPartsFragment } from "../gql/graphql.js";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { CaseActions } from "./CaseActions.js";

afterEach(cleanup);

const noLaw = { citation: null, timingVerified: null };
const note: CaseActionPartsFragment = { kind: "NOTE", permitted: true, clauseId: null, reason: null, ...noLaw };
const decision: CaseActionPartsFragment = {
  kind: "DECISION",
  permitted: false,
  clauseId: "CU-W3",
  reason: "Consult first.",
  ...noLaw,
};

function show(actions: readonly CaseActionPartsFragment[], language: "en" | "cy" = "en"): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <CaseActions caseId="c1" actions={actions} />
    </I18nextProvider>,
  );
}

test("what can be recorded is a link, what cannot says why and by which clause", () => {
  show([note, decision]);
  expect(screen.getByRole("link", { name: "Add a note" }).getAttribute("href")).toBe("/cases/c1/record/NOTE");
  const closed = screen.getByText("What cannot be done now, and why").closest("details");
  expect(within(closed as HTMLElement).getByRole("listitem").textContent).toBe(
    "Record the decision: Consult first. (clause CU-W3)",
  );
});

test("a decision that only some findings wait for is open, and says which wait", () => {
  show([{ ...decision, permitted: true }]);
  expect(screen.getByRole("link", { name: "Record the decision" }).parentElement?.textContent).toContain(
    "Consult first. (clause CU-W3)",
  );
});

test("a step of the law names its regulation, and says where no time of it was verified", () => {
  const citation = "SI 2012/62 regulation 13";
  show([{ ...note, kind: "IOPC_REFERRAL", citation, timingVerified: false }]);
  const item = screen.getByRole("link", { name: /Independent Office/ }).parentElement;
  expect(item?.textContent).toMatch(/\(SI 2012\/62 regulation 13\) The law may set a time .* not been verified/);
});

test("whoever may do nothing is told once why", () => {
  const reason = "Dim ond y rhai sy’n trin yr achos.";
  show(
    [note, decision].map((action) => ({ ...action, permitted: false, clauseId: null, reason })),
    "cy",
  );
  expect(screen.getAllByText(reason)).toHaveLength(1);
  expect(screen.queryByRole("link")).toBeNull();
});
