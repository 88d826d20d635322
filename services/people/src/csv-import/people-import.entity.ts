import { DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import type { PersonRow, RowProblem } from "./person-row.js";
import { RowChange } from "./plan-rows.js";

registerEnumType(RowChange, {
  name: "PeopleImportChange",
  description: "What taking a row changes.",
  valuesConfig: {
    PERSON: { description: "The person is added, and may sign in." },
    NAME: { description: "The person's name." },
    FORM_OF_ADDRESS: { description: "How the person is addressed, where they have not said it themselves." },
    OFFICE: { description: "An appointment is opened." },
    LINE: { description: "To whom the person reports." },
  },
});

/** What happens where some rows cannot be taken. */
export enum ImportChoice {
  ALL_OR_NOTHING = "ALL_OR_NOTHING",
  VALID_ROWS = "VALID_ROWS",
}
registerEnumType(ImportChoice, {
  name: "PeopleImportChoice",
  description: "What is stored where some rows of a file cannot be taken.",
  valuesConfig: {
    ALL_OR_NOTHING: { description: "Nothing, unless every row can be taken; all of it in one transaction." },
    VALID_ROWS: { description: "The rows that can be taken, a thousand at a time." },
  },
});

/** How far an import is. */
export enum ImportState {
  RUNNING = "RUNNING",
  DONE = "DONE",
}
registerEnumType(ImportState, {
  name: "PeopleImportState",
  description: "How far an import is.",
  valuesConfig: {
    RUNNING: { description: "Some rows are still to be stored: continue it." },
    DONE: { description: "Everything is stored." },
  },
});

@ObjectType({ description: "Why a row cannot be taken." })
export class PeopleImportProblem {
  @Field({ description: "The column, as it is headed in the template." })
  column: string;

  @Field({ description: "What is wrong, and what to do." })
  message: string;
}

@ObjectType({ description: "What would become of a row." })
export class PeopleImportRow {
  @Field(() => Int, { description: "The row as a spreadsheet counts it: the headings are row 1." })
  row: number;

  @Field({ description: "The name it gives." })
  name: string;

  @Field({ description: "The e-mail address it gives." })
  email: string;

  @Field(() => [RowChange], { description: "What would change; empty: nothing, or it cannot be taken." })
  changes: RowChange[];

  @Field(() => [PeopleImportProblem], { description: "Why it cannot be taken; empty: it can." })
  problems: PeopleImportProblem[];
}

@ObjectType({ description: "How many rows of a file lead to what." })
export abstract class PeopleImportCounts {
  @Column("int")
  @Field(() => Int, { description: "People who are added." })
  added: number;

  @Column("int")
  @Field(() => Int, { description: "People who are there, of whom something changes." })
  changed: number;

  @Column("int")
  @Field(() => Int, { description: "Rows of which everything is so already." })
  unchanged: number;

  @Column("int")
  @Field(() => Int, { description: "Rows that cannot be taken." })
  refused: number;
}

@ObjectType({ description: "What a file of people would change; nothing is stored." })
export class PeopleImportPreview extends PeopleImportCounts {
  @Field({ description: "How its letters were read: utf-8, utf-16le, utf-16be or windows-1252." })
  encoding: string;

  @Field(() => [PeopleImportRow], { description: "The first 100 rows, those that cannot be taken first." })
  rows: PeopleImportRow[];

  @Field({ description: "Every problem as CSV: row, column, problem." })
  problemsCsv: string;
}

/** A file of people that is being stored, or was. */
@Entity({ schema: "people", name: "imports" })
@ObjectType({ description: "A file of people that is being stored, or was." })
export class PeopleImport extends PeopleImportCounts {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the import." })
  id: string;

  @Column("timestamptz", { name: "started_at" })
  @Field(() => DateTimeScalar, { description: "When it began." })
  startedAt: Date;

  @Column("text", { name: "started_by" })
  @Field({ description: "Who began it." })
  startedBy: string;

  @Column("text")
  @Field(() => ImportChoice, { description: "What was chosen." })
  choice: ImportChoice;

  @Column("text")
  @Field(() => ImportState, { description: "How far it is." })
  state: ImportState;

  @Column("int")
  @Field(() => Int, { description: "How many rows are to be stored." })
  total: number;

  @Column("int")
  @Field(() => Int, { description: "How many of them are." })
  done: number;

  /** The rows, until all of them are stored. */
  @Column("jsonb", { nullable: true })
  rows: PersonRow[] | null;

  @Column("jsonb")
  problems: RowProblem[];

  @Column("timestamptz", { name: "finished_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When all of it was stored." })
  finishedAt: Date | null;
}
