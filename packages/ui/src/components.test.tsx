// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import { Table } from "./content/Table.js";
import { ErrorSummary } from "./form/ErrorSummary.js";
import { Radios } from "./form/Radios.js";
import { TextInput } from "./form/TextInput.js";
import { createI18n, type Language } from "./i18n.js";
import { Navigation } from "./page/Navigation.js";
import { Page } from "./page/Page.js";

function show(content: ReactNode, language: Language = "en") {
  return render(<I18nextProvider i18n={createI18n({ en: {}, cy: {} }, language)}>{content}</I18nextProvider>);
}

afterEach(cleanup);

test("a field is named, described and marked as wrong", () => {
  show(<TextInput id="name" name="name" label="Name" hint="As on the ballot paper" error="Enter a name" />);
  const input = screen.getByRole("textbox", { name: "Name" });
  expect(input.getAttribute("aria-describedby")).toBe("name-hint name-error");
  expect(input.getAttribute("aria-invalid")).toBe("true");
});

test("the error summary takes the focus and links to the field", () => {
  show(<ErrorSummary errors={[{ id: "name", message: "Enter a name" }]} />);
  expect(document.activeElement?.className).toBe("govuk-error-summary");
  expect(screen.getByRole("link", { name: "Enter a name" }).getAttribute("href")).toBe("#name");
});

test("a table has a caption, scopes and a region that the keyboard reaches", () => {
  const columns = [
    { key: "a", heading: "Name", cell: (row: string) => row, rowHeader: true },
    { key: "b", heading: "Length", cell: (row: string) => row.length },
  ];
  show(<Table caption="Names" columns={columns} rows={["Ada"]} rowKey={(row) => row} />);
  expect(screen.getByRole("region", { name: "Names" }).tabIndex).toBe(0);
  expect(screen.getByText("Ada").getAttribute("scope")).toBe("row");
});

test("radios: the first has the field's id; a conditional part shows with its choice only", () => {
  const options = [
    { value: "yes", text: "Yes", conditional: <p>Tell us more</p> },
    { value: "no", text: "No" },
  ];
  const { rerender } = show(<Radios id="any" name="any" label="Any?" options={options} value="no" />);
  expect(screen.getByRole("radio", { name: "Yes" }).id).toBe("any");
  expect(screen.queryByText("Tell us more")).toBeNull();
  rerender(<Radios id="any" name="any" label="Any?" options={options} value="yes" />);
  expect(screen.getByText("Tell us more")).toBeTruthy();
});

test("a page in Welsh says its own words in Welsh and offers English", () => {
  const language = { current: "cy" as const, hrefFor: (code: Language) => `?lang=${code}` };
  show(
    <Page header={{ name: "Enw", href: "/" }} language={language}>
      <h1>Pennawd</h1>
    </Page>,
    "cy",
  );
  expect(screen.getByRole("link", { name: "Neidio i’r prif gynnwys" }).getAttribute("href")).toBe("#main-content");
  expect(screen.getByRole("link", { name: "English" }).getAttribute("href")).toBe("?lang=en");
});

const sections = (count: number) => Array.from({ length: count }, (_, at) => ({ text: `Part ${at}`, href: `#${at}` }));

test("many sections are behind a button on a phone, and fold again once one is chosen", () => {
  show(<Navigation items={sections(7)} />);
  const menu = screen.getByRole("button", { name: "Menu" });
  expect(menu.getAttribute("aria-expanded")).toBe("false");
  expect(document.getElementById(menu.getAttribute("aria-controls") ?? "")?.tagName).toBe("UL");
  fireEvent.click(menu);
  expect(menu.getAttribute("aria-expanded")).toBe("true");
  fireEvent.click(screen.getByRole("link", { name: "Part 3" }));
  expect(menu.getAttribute("aria-expanded")).toBe("false");
});

test("a few sections need no button", () => {
  show(<Navigation items={sections(6)} />);
  expect(screen.queryByRole("button")).toBeNull();
});
