// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import type { RoutePartsFragment } from "../gql/graphql.js";
import en from "../messages/en.json" with { type: "json" };
import { RouteView } from "./RouteView.js";

afterEach(cleanup);

const toCommissioner: RoutePartsFragment = {
  status: "ROUTED",
  recipients: [{ role: "ELECTED_HOLDER", title: "Commissioner", persons: [{ id: "p1", name: "Alex Invented" }] }],
  afterDiscussion: [],
  firstContacts: [],
  byFallback: false,
  clauseId: "3.17",
  clause: { id: "c1", label: "3.17", headingPath: ["Concerns"], summary: "Goes to the Commissioner" },
  passedOver: [{ role: "HEAD_OF_STAFF", title: "Chief of Staff", reason: "is the person it is about" }],
  explanation: ["The clause names the Commissioner."],
  informalFirst: false,
  marking: "PRIVATE_AND_CONFIDENTIAL",
  nextStep: null,
};

function show(route: RoutePartsFragment): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy: {} }, "en")}>
      <RouteView route={route} />
    </I18nextProvider>,
  );
}

test("names the recipient, the clause, who was passed over and why, and the marking", () => {
  show(toCommissioner);
  expect(screen.getByText("Commissioner: Alex Invented")).toBeTruthy();
  expect(screen.getByText("3.17, Concerns")).toBeTruthy();
  expect(screen.getByText("Chief of Staff").parentElement?.textContent).toBe(
    "Chief of Staff: is the person it is about",
  );
  expect(screen.getByText("Private and confidential")).toBeTruthy();
  expect(screen.queryByText(/lawfully receive/)).toBeNull();
});

test("with nobody to receive it, says so and that it can still be raised", () => {
  show({ ...toCommissioner, status: "NO_LAWFUL_RECIPIENT", recipients: [], clauseId: null, clause: null });
  expect(screen.getByText(/nobody who may lawfully receive/)).toBeTruthy();
  expect(screen.getByText(/You can still raise it/)).toBeTruthy();
  expect(screen.getByText("No clause of the protocol says")).toBeTruthy();
});

test("where talking comes first, says so and who would receive it afterwards, and does not call it unlawful", () => {
  const { recipients } = toCommissioner;
  show({ ...toCommissioner, status: "DISCUSS_FIRST", recipients: [], afterDiscussion: recipients });
  expect(screen.getByText(/asks you to talk to the person first/)).toBeTruthy();
  expect(screen.getByText("If talking settles nothing").nextElementSibling?.textContent).toBe(
    "Commissioner: Alex Invented",
  );
  expect(screen.queryByText(/lawfully receive/)).toBeNull();
});
