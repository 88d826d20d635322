import { readFile, writeFile } from "node:fs/promises";
import { availableParallelism, cpus, totalmem } from "node:os";
import { join } from "node:path";
import { root } from "@probity/platform/schema/supergraph";
import type { Figures, RoundOptions } from "./rounds.js";
import type { RuleTimes } from "./rule-times.js";
import type { ImportTimes } from "./import-times.js";
import type { PeopleImportTime } from "./people-import-time.js";
import type { StartFigures } from "./start-time.js";

/** Two databases under the same load. */
export interface Pair {
  readonly first: Figures;
  readonly second: Figures;
}

/** Everything one run has measured. */
export interface Measured {
  readonly figures: ReadonlyMap<string, Figures>;
  /** Statements of one request, by contender. */
  readonly counts: ReadonlyMap<string, number>;
  /** Memory of the process in which everything runs, after the load, in bytes. */
  readonly resident: number;
  readonly start: StartFigures;
  readonly rules: RuleTimes;
  readonly imports: ImportTimes;
  readonly people: PeopleImportTime;
  /** With row-level security on, and off. */
  readonly rowSecurity: Pair | null;
  /** With 20,000 entries, and 2,000,000, page by page. */
  readonly growth: ReadonlyMap<string, Pair> | null;
  readonly options: RoundOptions;
  readonly entries: number;
}

/** The entries of the two databases that show what growth costs. */
export const [fewEntries, manyEntries] = [20_000, 2_000_000] as const;

/** What is compared as the entries grow, by key. */
const grown: Readonly<Record<string, string>> = {
  page: "register page",
  calendar: "calendar of a force",
  queue: "registrar's queue",
  search: "search for two words",
};

interface Row {
  readonly what: string;
  readonly target: string;
  readonly shown: string;
  readonly met: boolean;
}

function targets({ figures, counts, resident, start, rules, imports, people, rowSecurity, growth }: Measured): Row[] {
  const rate = (key: string) => figures.get(key)?.perSecond ?? NaN;
  const least = (what: string, value: number | null, limit: number): Row =>
    row(what, `≥ ${limit}`, value?.toFixed(2), (value ?? NaN) >= limit);
  const most = (what: string, value: number | null, limit: number, unit = "", digits = 0): Row =>
    row(
      what,
      `≤ ${limit}${unit}`,
      value === null ? undefined : `${value.toFixed(digits)}${unit}`,
      (value ?? NaN) <= limit,
    );
  return [
    least("register page against one SQL statement, req/s", rate("page") / rate("limit"), 0.3),
    most("SQL statements of the register page", counts.get("page") ?? null, 5),
    ...Object.entries(grown).map(([key, title]) => {
      const pair = growth?.get(key);
      const ratio = pair ? pair.second.p50 / pair.first.p50 : null;
      return most(`${title}: p50 with 2,000,000 entries against 20,000, as many statements`, ratio, 1.25, "", 2);
    }),
    least(
      "row-level security on against off, req/s",
      rowSecurity && rowSecurity.first.perSecond / rowSecurity.second.perSecond,
      0.85,
    ),
    least("kept answer against one SQL statement, req/s", rate("kept") / rate("limit"), 6),
    most("memory of everything in one process, after the load", resident / 1e6, 450, " MB"),
    most("start, warm", start.warm, 5, " s", 1),
    most(`compiling a rulebook of ${rules.clauses} clauses`, rules.compile, 10, " ms", 1),
    most(`checking a document of ${rules.clauses} clauses`, rules.lint, 50, " ms", 1),
    most("comparing two protocols", rules.compare, 50, " ms", 1),
    most("simulating one matter over 43 forces", rules.simulate, 20, " ms", 1),
    most("importing a Word document of 30 pages", imports.word / 1000, 2, " s", 2),
    most("importing a PDF of 30 pages", imports.pdf / 1000, 2, " s", 2),
    most(
      `importing a CSV file of 10,000 people, told ${people.steps} times how far it is`,
      people.seconds,
      20,
      " s",
      1,
    ),
  ];
}

function row(what: string, target: string, shown: string | undefined, met: boolean): Row {
  return { what, target, shown: shown ?? "not measured", met };
}

/** The tables as Markdown. */
export function tables(measured: Measured): string {
  const { figures, counts, start, options, entries, rowSecurity, growth } = measured;
  const limit = figures.get("limit")?.perSecond ?? NaN;
  const lines = [...figures].map(([key, { title, perSecond, p50, p99 }]) =>
    cells([
      title,
      perSecond.toFixed(0),
      (perSecond / limit).toFixed(2),
      p50.toFixed(1),
      p99.toFixed(1),
      key === "limit" ? "1" : String(counts.get(key) ?? ""),
    ]),
  );
  const pairs = rowSecurity
    ? [pairLine("row-level security on", rowSecurity.first), pairLine("row-level security off", rowSecurity.second)]
    : [];
  return [
    `${new Date().toISOString().slice(0, 10)}; Node ${process.versions.node}; ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? "unknown"}), ` +
      `${Math.round(totalmem() / 2 ** 30)} GB; load generator and PostgreSQL on the same cores; ${entries.toLocaleString("en-GB")} entries, 43 forces, 5,000 people; ` +
      `${options.connections} connections, median of ${options.rounds} rounds of ${options.seconds} s in turn.`,
    "",
    cells(["target", "", "achieved", ""]),
    cells(["---", "---", "---", "---"]),
    ...targets(measured).map(({ what, target, shown, met }) =>
      cells([what, target, shown, met ? "met" : shown === "not measured" ? "" : "missed"]),
    ),
    "",
    cells(["asked for", "req/s", "against one statement", "p50 ms", "p99 ms", "SQL statements"]),
    cells(["---", "---:", "---:", "---:", "---:", "---:"]),
    ...lines,
    ...(pairs.length > 0
      ? [
          "",
          cells(["the register page with", "req/s", "p50 ms", "p99 ms"]),
          cells(["---", "---:", "---:", "---:"]),
          ...pairs,
        ]
      : []),
    ...(growth ? ["", ...growthTable(growth, fewEntries, manyEntries)] : []),
    "",
    `Start on an empty folder: ${start.cold.toFixed(1)} s; the second: ${start.warm.toFixed(1)} s, ${(start.resident / 1e6).toFixed(0)} MB of memory before the first request.`,
  ].join("\n");
}

/** Each page with few entries and with many. */
export function growthTable(growth: ReadonlyMap<string, Pair>, few: number, many: number): string[] {
  const lines = [...growth].flatMap(([key, { first, second }]) => [
    pairLine(`${grown[key] ?? key}, ${few.toLocaleString("en-GB")} entries`, first),
    pairLine(`${grown[key] ?? key}, ${many.toLocaleString("en-GB")} entries`, second),
  ]);
  return [cells(["as entries grow", "req/s", "p50 ms", "p99 ms"]), cells(["---", "---:", "---:", "---:"]), ...lines];
}

function pairLine(what: string, { perSecond, p50, p99 }: Figures): string {
  return cells([what, perSecond.toFixed(0), p50.toFixed(1), p99.toFixed(1)]);
}

function cells(values: readonly string[]): string {
  return `| ${values.join(" | ")} |`;
}

/** Prints the tables. */
export function printReport(measured: Measured, say: (line: string) => void): void {
  say(`\n${tables(measured)}`);
}

const begin = "<!-- figures: written by npm run bench -- --write -->";
const end = "<!-- end of figures -->";

/** Replaces the figures in docs/performance.md. @throws when the page has no place for them */
export async function writeReport(measured: Measured): Promise<void> {
  const path = join(root, "docs/performance.md");
  const [before, after] = (await readFile(path, "utf8")).split(new RegExp(`${begin}[^]*${end}`));
  if (before === undefined || after === undefined) throw new Error("docs/performance.md has no place for the figures.");
  await writeFile(path, `${before}${begin}\n${tables(measured)}\n${end}${after}`);
}
