// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { MemoryRouter } from "react-router";
import { afterEach, expect, test } from "vitest";
import en from "../messages/en.json" with { type: "json" };
import { Answer, type AnswerProps } from "./Answer.js";

afterEach(cleanup);

const lost = new TypeError("network");

function show(props: Omit<AnswerProps<string>, "children">): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy: {} }, "en")}>
      <MemoryRouter>
        <Answer {...props}>{(data) => <h1>{data}</h1>}</Answer>
      </MemoryRouter>
    </I18nextProvider>,
  );
}

test("a failure that is the whole screen has a heading and a title of its own", () => {
  show({ of: { error: lost }, screen: true });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Sorry, this is not working just now");
  expect(document.title).toBe("Sorry, this is not working just now – Probity");
  expect(screen.getByRole("alert").textContent).toContain("There was no answer from the server");
});

test("within a screen it is a notice alone; beside what was read it stands above", () => {
  show({ of: { error: lost } });
  expect(screen.getByRole("alert")).toBeTruthy();
  expect(screen.queryByRole("heading")).toBeNull();
  cleanup();
  show({ of: { data: "Read", error: lost }, screen: true });
  expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Read");
  expect(screen.getByRole("alert")).toBeTruthy();
});
