// @vitest-environment happy-dom
import { createI18n } from "@probity/ui/i18n";
import { cleanup, render, screen, within } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, test } from "vitest";
import type { SimulatedPathPartsFragment } from "../../gql/graphql.js";
import en from "../../messages/en.json" with { type: "json" };
import { SimulationView } from "./SimulationView.js";

afterEach(cleanup);

const asked = {
  matter: "DISRESPECT",
  by: "STAFF",
  about: "ELECTED_HOLDER",
  on: "2024-06-03",
  discussion: "TRIED",
  failedOn: null,
  consulted: [],
} as const;

const path = (name: string, change: Partial<SimulatedPathPartsFragment> = {}): SimulatedPathPartsFragment => ({
  force: { id: name, name },
  version: { id: `v-${name}`, number: "1" },
  status: "ROUTED",
  inWords: "the Chief Executive (WY-17)",
  clauseId: "WY-17",
  marking: null,
  steps: [{ stage: "RECIPIENT", words: "It goes to the Chief Executive.", clauseIds: ["WY-17"] }],
  passedOver: [],
  deadlines: [{ clauseId: "WY-17", words: "within 28 days of the discussion", dueOn: "2024-07-01", dueAt: null }],
  decision: null,
  ...change,
});

function show(paths: SimulatedPathPartsFragment[]): void {
  render(
    <I18nextProvider i18n={createI18n({ en, cy: {} }, "en")}>
      <SimulationView asked={asked} paths={paths} />
    </I18nextProvider>,
  );
}

const rowOf = (name: string) => within(screen.getByRole("row", { name: new RegExp(`^${name}`) }));

test("every force is a row: who receives it, the way, the last day, each with its clause", () => {
  show([path("Wyre"), path("Alder", { inWords: "the Monitoring Officer (AL-2)", clauseId: "AL-2" })]);
  expect(screen.getByRole("table").querySelector("caption")?.textContent).toBe(
    "Lack of respect or courtesy: raised by a member of staff, about the elected office holder, on 3 June 2024",
  );
  expect(rowOf("Wyre").getByText("the Chief Executive")).toBeTruthy();
  expect(rowOf("Wyre").getByText(/1 July 2024/)).toBeTruthy();
  const links = rowOf("Wyre").getAllByRole("link", { name: "WY-17" });
  expect(links.map((link) => link.getAttribute("href"))).toEqual(Array(3).fill("/protocols/versions/v-Wyre#WY-17"));
  expect(rowOf("Alder").getByText("the Monitoring Officer")).toBeTruthy();
});

test("where the text names nobody, it says so, and who is passed over and why", () => {
  const passedOver = [{ role: "HEAD_OF_STAFF", title: "Chief Executive", reason: "is the subject" }] as const;
  show([path("Wyre", { status: "NO_LAWFUL_RECIPIENT", steps: [], deadlines: [], passedOver: [...passedOver] })]);
  expect(rowOf("Wyre").getByText("No lawful recipient")).toBeTruthy();
  expect(rowOf("Wyre").getByText("Chief Executive").parentElement?.textContent).toBe("Chief Executive: is the subject");
  expect(rowOf("Wyre").getByText("The text sets no time.")).toBeTruthy();
});

const chair = { role: "CHAIR_OF_OVERSIGHT_BODY", title: "Chair of the Committee", clauseId: "WY-25" } as const;
const decided = {
  clauseId: "WY-24",
  by: [{ role: "HEAD_OF_STAFF" as const, title: "Chief Executive" }],
  byFallback: false,
  passedOver: [],
  consultBefore: [{ ...chair, done: false }],
  mayBeRecorded: false,
  refusal: "WY-24: not before the Chair has been consulted.",
};

test("a decision that waits for a consultation says so with the clause, and shows what follows once it is done", () => {
  show([path("Wyre", { decision: decided })]);
  expect(rowOf("Wyre").getByText(/Consults first: Chair of the Committee/)).toBeTruthy();
  expect(rowOf("Wyre").getByRole("link", { name: "WY-25" })).toBeTruthy();
  expect(rowOf("Wyre").getByText("The decision may not be recorded yet")).toBeTruthy();
  const once = rowOf("Wyre").getByRole("link", { name: "Show it once Chair of the Committee has been consulted" });
  expect(once.getAttribute("href")).toMatch(/&consulted=CHAIR_OF_OVERSIGHT_BODY$/);
});

test("where the force's fallback decides, no clause is named for it", () => {
  const instead = { ...decided, byFallback: true, consultBefore: [], mayBeRecorded: true, refusal: null };
  show([path("Wyre", { decision: instead })]);
  expect(rowOf("Wyre").queryByRole("link", { name: "WY-24" })).toBeNull();
  expect(rowOf("Wyre").getByText(/own fallback decides, not the protocol/)).toBeTruthy();
  expect(rowOf("Wyre").getByText("The decision may be recorded")).toBeTruthy();
});

test("a force without a protocol on the day is named beneath, and if there is no other, that is said", () => {
  const none = path("Cheshire", { status: "NOT_IN_FORCE", version: null, clauseId: null, steps: [], deadlines: [] });
  show([path("Wyre"), none]);
  expect(screen.getByText("No protocol was in force on that day in: Cheshire.")).toBeTruthy();
  cleanup();
  show([none]);
  expect(screen.getByText("No protocol was in force on 3 June 2024")).toBeTruthy();
});
