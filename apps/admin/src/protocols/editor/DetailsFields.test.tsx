// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { type ReactNode, useState } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import type { Problems } from "../../forms/useProblems.js";
import cy from "../../messages/cy.json" with { type: "json" };
import en from "../../messages/en.json" with { type: "json" };
import { detailsInput, detailsOf, type DetailsAnswers } from "./details-answers.js";
import { DetailsFields } from "./DetailsFields.js";

afterEach(cleanup);

const stated = detailsOf({
  owner: "Head of Governance",
  marking: null,
  legalStatus: null,
  precedence: ["STATUTE"],
  review: null,
  signatories: [],
});
const none: Problems = { all: [], at: () => undefined, check: () => true };

interface FormProps {
  problems: Problems;
  told: (answers: DetailsAnswers) => void;
}

function Form({ problems, told }: FormProps): ReactNode {
  const [answers, setAnswers] = useState(stated);
  const change = (changed: DetailsAnswers): void => {
    setAnswers(changed);
    told(changed);
  };
  return <DetailsFields {...{ answers, problems }} signedBefore={["Chairman", "Clerk"]} onChange={change} />;
}

/** Shows the form; answers what it was last changed to. */
function show(language: "en" | "cy", problems = none): () => DetailsAnswers {
  let last = stated;
  render(
    <I18nextProvider i18n={createI18n({ en, cy }, language)}>
      <Form problems={problems} told={(answers) => (last = answers)} />
    </I18nextProvider>,
  );
  return () => last;
}

test("what is stated stands in its fields, and what is typed and chosen goes to the API", () => {
  const answered = show("en");
  expect(screen.getByLabelText<HTMLInputElement>("Looked after by").value).toBe("Head of Governance");
  fireEvent.change(screen.getByLabelText("Place 2"), { target: { value: "CODE_OF_CONDUCT" } });
  fireEvent.change(screen.getByLabelText("How often it is reviewed"), { target: { value: "18" } });
  fireEvent.change(screen.getByLabelText("Years or months"), { target: { value: "MONTHS" } });
  fireEvent.change(screen.getByLabelText("Who signs it"), { target: { value: "Chief Constable; A. Demo" } });
  expect(detailsInput(answered())).toMatchObject({
    precedence: ["STATUTE", "CODE_OF_CONDUCT"],
    review: { length: 18, unit: "MONTHS", last: null, next: null },
    signatories: [{ office: "Chief Constable", name: "A. Demo", signedOn: null }],
  });
});

test("whoever signs anew sees which offices signed before, and none of them is filled in", () => {
  show("en");
  expect(screen.getByText(/was signed by: Chairman; Clerk\. A new version is signed anew/)).toBeTruthy();
  expect(screen.getByLabelText<HTMLTextAreaElement>("Who signs it").value).toBe("");
});

test("a problem stands beside its field", () => {
  const at = (id: string) => (id === "precedence" ? "Choose each kind of document once" : undefined);
  show("en", { ...none, at });
  expect(screen.getByLabelText("Place 1").getAttribute("aria-invalid")).toBe("true");
});

test("the form speaks Welsh", () => {
  show("cy");
  expect(screen.getByLabelText("Pwy sy’n gofalu amdano")).toBeTruthy();
  expect(screen.getByLabelText("Safle 1")).toBeTruthy();
});
