// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { Why } from "./AccessListPage.js";

afterEach(cleanup);

const office = { id: "office", title: "Registrar" };

test.each([
  ["a role granted without a last day", { office: null, role: "AUDITOR", until: null }, "en", "No end"],
  ["the same in Welsh", { office: null, role: "AUDITOR", until: null }, "cy", cy.configuration.noEnd],
  ["a role granted until a day", { office: null, role: "AUDITOR", until: "2027-01-31" }, "en", ""],
  ["an office that goes on", { office, role: "REGISTRAR", until: null }, "en", ""],
  ["whoever runs the platform", { office: null, role: "OPERATOR", until: null }, "en", ""],
] as const)("%s is flagged, or not", (_, row, language, flag) => {
  const { container } = render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <Why row={row} words="Because." />
    </I18nextProvider>,
  );
  expect(container.textContent?.trim()).toBe(`Because. ${flag}`.trim());
});
