// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen } from "@testing-library/react";
import type { ReactNode } from "react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import cy from "../messages/cy.json" with { type: "json" };
import en from "../messages/en.json" with { type: "json" };
import { TermWords } from "./PersonOffices.js";
import { Relationships, Restrictions, Vettings } from "./PersonRecords.js";

afterEach(cleanup);

function show(children: ReactNode, language: "en" | "cy" = "en"): string {
  const { container } = render(<I18nextProvider i18n={createI18n({ en, cy }, language)}>{children}</I18nextProvider>);
  return container.textContent ?? "";
}

const term = {
  limit: "DEPUTY",
  endsBy: "2028-05-10",
  countedFrom: "2028-05-04",
  citation: "Policing and Crime Act 2017, section 121",
  timingVerified: true,
} as const;

test("a term says its last day, the law it rests on, and that the timing was read there", () => {
  const words = show(<TermWords term={term} />);
  expect(words).toContain("Ends by 10 May 2028 at the latest: the sixth day after the poll of 4 May 2028");
  expect(words).toContain("Policing and Crime Act 2017, section 121. The timing was read in a source of the law.");
});

test.each(["DEPUTY", "ACTING_INCAPACITY", "ACTING_UNLIMITED", "ACTING_UNKNOWN"] as const)(
  "without its day a limit of %s says so in both languages, and is not verified by itself",
  (limit) => {
    const open = { ...term, limit, endsBy: null, countedFrom: null, timingVerified: false };
    expect(show(<TermWords term={open} />)).toMatch(/not (been entered|verified)|has not/);
    expect(show(<TermWords term={open} />, "cy")).not.toContain("person.term");
  },
);

const restriction = {
  id: "r1",
  basis: "PROTOCOL",
  ground: null,
  reason: "Invented.",
  clauseId: "AS-3.15a",
  restricted: true,
  differsFrom: "lgha-1989-s1",
  from: "2026-01-01",
  to: null,
  office: { id: "o1", title: "Staff" },
} as const;

test("worked case 6: a restriction that differs from statute is flagged for legal review; one that does not is not", () => {
  expect(show(<Restrictions rows={[restriction]} />)).toContain("Differs from statute – legal review");
  cleanup();
  expect(show(<Restrictions rows={[{ ...restriction, differsFrom: null }]} />)).not.toContain("legal review");
});

test("vetting that has run out is marked in words, and none says as of which day", () => {
  const vetting = { id: "v1", level: "X", grantedOn: "2020-01-01", clauseId: null, superseded: false };
  expect(show(<Vettings rows={[{ ...vetting, expiresOn: "2023-01-01" }]} />)).toContain("Run out");
  cleanup();
  expect(show(<Vettings rows={[]} />)).toMatch(/No vetting is recorded as of \d+ \w+ \d{4}/);
});

test("only the person whose page it is may add to or end relationships", () => {
  const rows = [{ id: "x1", kind: "FRIEND" as const, name: "Jo Example", from: null, to: null }];
  show(<Relationships rows={rows} own={null} />);
  expect(screen.queryByRole("link")).toBeNull();
  cleanup();
  show(<Relationships rows={rows} own="p1" />);
  expect(screen.getByRole("link", { name: /^End\s*: Jo Example$/ }).getAttribute("href")).toBe(
    "/people/p1/relationships/x1/end",
  );
});
