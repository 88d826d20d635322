import { expect, test } from "vitest";
import type { DuePersonDutyFragment } from "../gql/graphql.js";
import { thingsDue } from "./due-things.js";

const none = { nodes: [], totalCount: 0 };
const vetting: DuePersonDutyFragment = {
  id: "v1",
  title: "Renew the vetting",
  shownOn: "2026-12-01",
  status: "DUE",
  clauseId: "AS-3.16b",
  explanation: ["Granted on 1 December 2023, for three years."],
  person: { id: "p1", name: "Alex Invented" },
};

test("AS-3.16b: a vetting to renew and training to do again are among what is due", () => {
  const training = { ...vetting, id: "t1", title: "Training", clauseId: null, status: "OVERDUE" as const };
  const duties = {
    vetting: { nodes: [vetting], totalCount: 3 },
    training: { nodes: [training], totalCount: 1 },
  };
  const { all, hidden } = thingsDue({ overdue: none, due: none }, duties);
  expect(all).toMatchObject([
    { id: "v1", dueOn: "2026-12-01", clauseId: "AS-3.16b", viewerCanDeclare: false },
    { id: "t1", status: "OVERDUE", clauseId: null },
  ]);
  expect(hidden).toBe(2);
});
