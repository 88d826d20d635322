import { expect, test } from "vitest";
import { mergeCounts, mergeDuties } from "./merge-duties.js";

type Obligations = Parameters<typeof mergeDuties>[0];
type PersonDuties = Parameters<typeof mergeDuties>[1];

const person = { id: "p", name: "Rowan Bright (invented)" };
const words = { title: "A duty", status: "DUE" as const, metOn: null, explanation: [] as string[], person };
const list = (days: readonly string[], endCursor: string | null) => ({
  totalCount: 10,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
  days,
});

function merge(force: ReturnType<typeof list>, people: ReturnType<typeof list>) {
  const obligation = {
    ...words,
    kind: "REGISTER",
    role: null,
    clauseId: "TE-9",
    latestRetiming: null,
    clause: null,
  } as const;
  const ofPerson = { ...words, kind: "VETTING", clauseId: null, version: null } as const;
  const obligations = { ...force, nodes: force.days.map((dueOn) => ({ ...obligation, id: `o${dueOn}`, dueOn })) };
  const duties = {
    ...people,
    nodes: people.days.map((day) => ({ ...ofPerson, id: `p${day}`, dueOn: day, shownOn: day })),
  };
  const { rows, ...rest } = mergeDuties(obligations as Obligations, duties as PersonDuties);
  return { ids: rows.map(({ id }) => id), ...rest };
}

test("two lists that were read whole stand as one, soonest first", () => {
  expect(merge(list(["2026-01-01", "2026-03-01"], null), list(["2026-02-01", "2026-03-01"], null))).toEqual({
    ids: ["o2026-01-01", "p2026-02-01", "o2026-03-01", "p2026-03-01"],
    total: 20,
    next: null,
  });
});

test("what stands later than a list was read is held back until that list is read on", () => {
  const people = list(["2026-02-01", "2026-05-01"], null);
  expect(merge(list(["2026-01-01", "2026-03-01"], "on"), people)).toEqual({
    ids: ["o2026-01-01", "p2026-02-01", "o2026-03-01"],
    total: 20,
    next: { obligations: "on", personDuties: null },
  });
  expect(merge(list(["2026-01-01", "2026-03-01", "2026-06-01"], null), people).ids).toHaveLength(5);
});

test("of two lists that go on the one read least far is read on; both where they were read as far", () => {
  const next = (force: string, people: string) => merge(list([force], "a"), list([people], "b")).next;
  expect(next("2026-01-01", "2026-02-01")).toEqual({ obligations: "a", personDuties: null });
  expect(next("2026-03-01", "2026-02-01")).toEqual({ obligations: null, personDuties: "b" });
  expect(next("2026-02-01", "2026-02-01")).toEqual({ obligations: "a", personDuties: "b" });
});

test("the figures of a force are those of both services, and one that only one of them knows is there", () => {
  const figures = { overdue: 1, within7: 0, within28: 2, later: 0, met: 3 };
  const counts = (id: string, nextDueOn: string | null) => ({ ...figures, nextDueOn, force: { id, name: id } });
  type Counts = Parameters<typeof mergeCounts>[0];
  const merged = mergeCounts(
    [counts("one", "2026-02-01"), counts("two", null)] as unknown as Counts,
    [counts("one", "2026-01-01"), counts("three", null)] as unknown as Counts,
  );
  expect(merged.map(({ force, overdue, met, nextDueOn }) => [force.id, overdue, met, nextDueOn])).toEqual([
    ["one", 2, 6, "2026-01-01"],
    ["two", 1, 3, null],
    ["three", 1, 3, null],
  ]);
});
