// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { type Session, SessionContext } from "../shell/acting-force.js";
import { HoldsPage } from "./HoldsPage.js";
import { WithheldPage } from "./WithheldPage.js";

afterEach(cleanup);

test.each([
  ["holds", HoldsPage],
  ["withheld", WithheldPage],
])("/declarations/%s is no page for whoever does not publish the registers", (_, Page) => {
  const session = { can: (permission: string) => permission !== "registers:publish" } as unknown as Session;
  render(
    <MemoryRouter>
      <I18nextProvider i18n={createI18n({ en, cy }, "en")}>
        <SessionContext value={session}>
          <Page />
        </SessionContext>
      </I18nextProvider>
    </MemoryRouter>,
  );
  expect(screen.getByRole("heading", { level: 1, name: "Page not found" })).toBeTruthy();
});
