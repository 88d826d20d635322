import { isoDayInWords } from "@probity/rules/deadline-words";
import { AppointmentKind, type Office } from "../appointments/appointment.entity.js";
import { misfitOf } from "../appointments/appointment-limits.js";
import { circlesIn } from "../setup/reporting-circles.js";
import { firstPoll } from "../terms/election-days.js";
import type { ImportFacts } from "./import-facts.js";
import type { PeopleColumn } from "./people-file.js";
import type { CheckedRow, PersonRow, RowProblem } from "./person-row.js";

/** One thing that taking a row changes. */
export enum RowChange {
  PERSON = "PERSON",
  NAME = "NAME",
  FORM_OF_ADDRESS = "FORM_OF_ADDRESS",
  OFFICE = "OFFICE",
  LINE = "LINE",
}

/** What becomes of a row: nothing where there is a problem, or everything is so already. */
export interface PlannedRow {
  readonly person: PersonRow;
  /** The person's id; null: not there yet. */
  readonly id: string | null;
  readonly formerName: string | null;
  readonly office: Office | null;
  readonly changes: readonly RowChange[];
  readonly problems: readonly RowProblem[];
}

/** Says of every row what would change, or why it cannot be taken: pure, from what the force has. */
export function planRows(rows: readonly CheckedRow[], facts: ImportFacts, today: string): PlannedRow[] {
  let planned = rows.map((row) => planRow(row, facts, today));
  for (;;) {
    const taken = new Set(planned.filter(({ problems }) => problems.length === 0).map(({ person }) => person.email));
    const next = planned.map((row) => withManager(row, facts, taken));
    const settled = next.every((row, at) => row === planned[at]) ? withoutCircles(next, facts, today) : next;
    // Whoever reports to somebody whose row falls away falls away too, and so on.
    if (settled.every((row, at) => row === planned[at])) return planned;
    planned = settled;
  }
}

function planRow({ person, problems: found }: CheckedRow, facts: ImportFacts, today: string): PlannedRow {
  const problems: RowProblem[] = [...found];
  const wrong: Wrong = (column, message) => void problems.push({ row: person.row, column, message });
  const known = facts.people.get(person.email);
  if (known?.id === null)
    wrong("email", "This address signs in here without being a person: add the person under People.");
  const id = known?.id ?? null;
  const changes: RowChange[] = [];
  if (!known) changes.push(RowChange.PERSON);
  else if (known.name !== person.name) changes.push(RowChange.NAME);
  // What somebody chose to be called stands.
  if (known && person.formOfAddress && known.formOfAddress === null) changes.push(RowChange.FORM_OF_ADDRESS);
  const office = person.office === null ? null : officeNamed(person.office, facts.offices, wrong);
  if (office && person.from && isNewOffice(person, office, (id && facts.held.get(id)) || [], wrong)) {
    refuseUnfit(person, office, facts, wrong);
    changes.push(RowChange.OFFICE);
  }
  if (person.managerEmail !== null && isNewLine(person, facts, today, wrong)) changes.push(RowChange.LINE);
  return { person, id, formerName: known?.name ?? null, office, changes, problems };
}

type Wrong = (column: PeopleColumn, message: string) => void;

function officeNamed(name: string, offices: readonly Office[], wrong: Wrong): Office | null {
  const meant = name.toLowerCase();
  const asRole = meant.toUpperCase().replaceAll(/[ -]/g, "_");
  const titled = offices.filter(({ titleEn, titleCy }) =>
    [titleEn, titleCy].some((title) => title.toLowerCase() === meant),
  );
  const found = titled.length > 0 ? titled : offices.filter(({ role }) => role === asRole);
  const [office] = found;
  if (!office)
    wrong("office", "The force has no office of this title or role: add it first, or write it as it stands there.");
  else if (found.length > 1) wrong("office", "The force has several offices of this name: appoint under People.");
  return found.length === 1 && office ? office : null;
}

function isNewOffice(
  { from, to }: PersonRow,
  office: Office,
  held: readonly { officeId: string; from: string; to: string | null }[],
  wrong: Wrong,
): boolean {
  const overlapping = held.filter(
    (one) =>
      one.officeId === office.id && (to === null || one.from <= to) && (one.to === null || one.to >= (from ?? "")),
  );
  if (overlapping.some((one) => one.from === from && one.to === to)) return false;
  const [other] = overlapping;
  if (other)
    wrong(
      other.from === from ? "to" : "from",
      `Holds this office from ${isoDayInWords(other.from)}${other.to ? ` to ${isoDayInWords(other.to)}` : ""} already: change that under People.`,
    );
  return !other;
}

function refuseUnfit({ from, to }: PersonRow, office: Office, { polls }: ImportFacts, wrong: Wrong): void {
  if (office.role === "ELECTED_HOLDER")
    wrong("office", "An elected office needs the day of the poll: appoint under People.");
  if (!from) return;
  const misfit = misfitOf(office, { kind: AppointmentKind.APPOINTED, from, to }, firstPoll(polls, from));
  if (misfit) wrong(misfit.field, misfit.citation ? `${misfit.citation}: ${misfit.message}` : misfit.message);
}

/** The day from which a row's line manager counts. */
export const lineFrom = ({ from }: PersonRow, today: string): string => from ?? today;

function isNewLine(person: PersonRow, { people, lines }: ImportFacts, today: string, wrong: Wrong): boolean {
  const [own, manager] = [people.get(person.email)?.id, people.get(person.managerEmail ?? "")?.id];
  const day = lineFrom(person, today);
  const running = (own ? (lines.get(own) ?? []) : []).filter(({ to }) => to === null || to >= day);
  if (manager && running.some((line) => line.managerId === manager && (line.from <= day || person.from === null)))
    return false;
  const later = running.find(({ from }) => from >= day);
  if (later)
    wrong("managerEmail", `Reports to somebody from ${isoDayInWords(later.from)} already: change that under People.`);
  return true;
}

function withManager(row: PlannedRow, { people }: ImportFacts, taken: ReadonlySet<string>): PlannedRow {
  const { managerEmail, row: number } = row.person;
  if (managerEmail === null || row.problems.length > 0) return row;
  const known = people.get(managerEmail);
  if (known?.id || (!known && taken.has(managerEmail))) return row;
  const message = "Nobody of the force signs in with this address, and no row that can be taken adds them.";
  return { ...row, problems: [{ row: number, column: "managerEmail", message }] };
}

function withoutCircles(rows: readonly PlannedRow[], { people, lines }: ImportFacts, today: string): PlannedRow[] {
  const idOf = (email: string) => people.get(email)?.id ?? email;
  const begun = rows
    .filter(({ changes, problems }) => problems.length === 0 && changes.includes(RowChange.LINE))
    .map((row) => {
      const { email, managerEmail } = row.person;
      const from = lineFrom(row.person, today);
      return { row, personId: idOf(email), managerId: idOf(managerEmail ?? ""), from, to: null };
    });
  const refused = new Set([...circlesIn(begun, [...lines.values()].flat())].map(({ row }) => row));
  const message = "Would report to themselves through others: change the line manager here, or of somebody above.";
  return rows.map((row) =>
    refused.has(row) ? { ...row, problems: [{ row: row.person.row, column: "managerEmail" as const, message }] } : row,
  );
}
