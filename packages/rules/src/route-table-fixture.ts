import { libraryForce, rulesOn } from "./library-fixture.js";
import { classesOf } from "./person-classes.js";
import type { Holders } from "./recipients.js";
import { decideRoute } from "./route.js";
import { expectedRoutes, type ExpectedRoutes } from "./routes-expected-fixture.js";
import type { CanonicalMatter } from "./vocabulary.js";

/** Where a concern of one about another goes. */
export interface Cell {
  by: string;
  about: string;
  cell: string;
}

/** The cells of a grid, a pair of persons each. */
export function cells(expected: ExpectedRoutes, grid: string): Cell[] {
  const names = Object.keys(expected.people);
  const [columns = [], ...rows] = grid === "none" ? everyCellNone(names) : linesOf(grid);
  const stated = rows.flatMap(([row = "", ...values]) =>
    values.flatMap((cell, index) => pairsOf(row, columns[index] ?? "").map((pair) => ({ ...pair, cell }))),
  );
  return stated.filter(({ by, about }) => by !== about || expected.many.includes(by));
}

function everyCellNone(names: readonly string[]): string[][] {
  return [[names.join(",")], [names.join(","), "none"]];
}

function linesOf(grid: string): string[][] {
  return grid
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/));
}

function pairsOf(row: string, column: string): { by: string; about: string }[] {
  return row.split(",").flatMap((by) => column.split(",").map((about) => ({ by, about })));
}

/** Where the rules lead, in the words of the grid. */
export function outcome(expected: ExpectedRoutes, matter: CanonicalMatter, by: string, about: string): string {
  const subjectId = by === about ? `other-${about}` : about;
  const { force, plainTitles } = libraryForce(expected.force);
  const classes = (name: string) =>
    expected.classOnly?.[name] ?? classesOf(expected.people[name] ?? [], force.governingBody.kind);
  const decision = decideRoute({
    rules: rulesOn(expected.force, expected.on),
    facts: {
      matter,
      complainant: { personId: by, classes: classes(by) },
      subject: { personId: subjectId, classes: classes(about) },
      directDiscussion: "TRIED",
      on: expected.on,
    },
    holders: holdersOf(expected),
    lineManagerChain: expected.chain?.[by] ?? [],
    titles: plainTitles,
  });
  const concerned = decision.recipients.some((one) => one.personIds.includes(by) || one.personIds.includes(subjectId));
  if (concerned) return "somebody concerned";
  const names = decision.recipients.map(({ role }) => role).join("+") || "none";
  return decision.clauseId === null ? names : `${names}@${decision.clauseId}`;
}

function holdersOf({ people, others }: ExpectedRoutes): Holders {
  const holders: Partial<Record<string, string[]>> = {};
  for (const [person, roles] of Object.entries(people)) for (const role of roles) (holders[role] ??= []).push(person);
  for (const office of others) (holders[office] ??= []).push(`holder-of-${office}`);
  return holders as Holders;
}

/** The routing table of all five forces as the rules decide it, complainant by subject, with what differs from the one written by hand. */
export function printedTable(): string {
  let differing = 0;
  const tables = expectedRoutes.flatMap((expected) =>
    expected.matters.flatMap(([matters, grid]) =>
      matters.map((matter) => {
        const by = new Map(cells(expected, grid).map((one) => [`${one.by} about ${one.about}`, one.cell]));
        const names = Object.keys(expected.people);
        const rows = names.map((one) => [
          one,
          ...names.map((other) => {
            const byHand = by.get(`${one} about ${other}`);
            if (byHand === undefined) return "x";
            const found = outcome(expected, matter, one, other);
            if (found === byHand) return found;
            differing += 1;
            return `${found} (by hand: ${byHand})`;
          }),
        ]);
        return `${expected.force}, ${matter}, on ${expected.on}\n${aligned([["by \\ about", ...names], ...rows])}`;
      }),
    ),
  );
  return [...tables, `${differing} cells differ from the table written by hand.`].join("\n\n");
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]?.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0))) ?? [];
  return rows
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
