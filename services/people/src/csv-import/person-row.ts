import { GraphQLError } from "graphql";
import { usableEmail } from "../setup/usable-subject.js";
import { columnTitles, type FileRow, type PeopleColumn } from "./people-file.js";

/** Why a row cannot be taken: where, and in words. */
export interface RowProblem {
  readonly row: number;
  readonly column: PeopleColumn;
  readonly message: string;
}

/** A row whose cells say something that can be meant. ISO days. */
export interface PersonRow {
  readonly row: number;
  readonly name: string;
  readonly email: string;
  readonly office: string | null;
  readonly from: string | null;
  readonly to: string | null;
  readonly managerEmail: string | null;
  readonly formOfAddress: string | null;
}

/** A row, and what is wrong with it by itself. */
export interface CheckedRow {
  readonly person: PersonRow;
  readonly problems: readonly RowProblem[];
}

/** Checks every row by itself, and that no address comes twice. */
export function checkRows(rows: readonly FileRow[]): CheckedRow[] {
  const seen = new Map<string, number>();
  return rows.map((row) => {
    const checked = checkRow(row);
    const { email } = checked.person;
    const first = seen.get(email);
    if (first === undefined) seen.set(email, row.row);
    if (first === undefined || email === "") return checked;
    const message = `This address is in row ${first} already: write one row for each person, and add further offices under People.`;
    return { ...checked, problems: [...checked.problems, { row: row.row, column: "email" as const, message }] };
  });
}

function checkRow({ row, cells }: FileRow): CheckedRow {
  const problems: RowProblem[] = [];
  const wrong = (column: PeopleColumn, message: string): void => void problems.push({ row, column, message });
  const email = addressOf(cells.email, (message) => wrong("email", message), true);
  const managerEmail = addressOf(cells.managerEmail, (message) => wrong("managerEmail", message), false) || null;
  for (const [column, longest] of [
    ["name", 200],
    ["formOfAddress", 100],
  ] as const) {
    const cell = cells[column];
    if (cell.length > longest) wrong(column, `Write at most ${longest} characters.`);
    // A spreadsheet would carry it out when it is exported again.
    if (/^[=+\-@\t]/.test(cell)) wrong(column, `Begins like a formula: write the ${columnTitles[column]} as text.`);
  }
  if (cells.name === "") wrong("name", "Write the person's name.");
  const [from, to] = [dayOf(cells.from), dayOf(cells.to)];
  if (from === undefined) wrong("from", notADay);
  if (to === undefined) wrong("to", notADay);
  if (cells.office !== "" && cells.from === "") wrong("from", "Give the first day in the office.");
  if (cells.office === "" && (cells.from !== "" || cells.to !== ""))
    wrong("office", "Say in which office, or leave the days out.");
  if (from && to && to < from) wrong("to", "The last day in office cannot be before the first.");
  if (managerEmail !== null && managerEmail === email) wrong("managerEmail", "Nobody reports to themselves.");
  const { name, office, formOfAddress } = cells;
  const rest = { office: office || null, formOfAddress: formOfAddress || null };
  return { person: { row, name, email, ...rest, from: from ?? null, to: to ?? null, managerEmail }, problems };
}

const notADay = "Write the day as 2026-11-30 or 30/11/2026.";

function addressOf(cell: string, wrong: (message: string) => void, isNeeded: boolean): string {
  if (cell === "") {
    if (isNeeded) wrong("Write the e-mail address with which the person signs in.");
    return "";
  }
  try {
    return usableEmail("email", cell);
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    wrong(error.message);
    return cell.toLowerCase();
  }
}

/** An ISO day; null where the cell is empty, undefined where it is no day. */
function dayOf(cell: string): string | null | undefined {
  if (cell === "") return null;
  const british = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(cell);
  const [, day = "", month = "", year = ""] = british ?? [];
  const iso = british ? `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}` : cell;
  const time = Date.parse(`${iso}T00:00:00Z`);
  if (!/^(?:19|20)\d\d-\d\d-\d\d$/.test(iso) || Number.isNaN(time)) return undefined;
  return new Date(time).toISOString().startsWith(iso) ? iso : undefined;
}
