import { clauseKinds, type ClauseKind } from "@probity/rules/library-file";
import { PersonClassEnum, type PersonClassName } from "@probity/service-kit/person-class-enum";
import { PublicField } from "@probity/service-kit/public";
import { Directive, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** A paragraph under a clause: printed label and words. */
@ObjectType({ description: "A paragraph under a clause, such as (a) or (ii)." })
export class SubParagraph {
  @PublicField(() => String, { nullable: true, description: "The printed label; null for a bullet." })
  label: string | null;

  @PublicField(() => Int, {
    description: "How far in it stands: 0 for a paragraph of the clause itself, 1 for a paragraph of a paragraph.",
  })
  depth: number;

  @PublicField(() => Int, {
    description:
      "How many paragraphs of the clause's text, parted by an empty line, stand before it: a sentence may go on after a list.",
  })
  afterParagraph: number;

  @PublicField({ description: "Its words." })
  text: string;
}

/** What a clause does. */
export const ClauseKindEnum = Object.fromEntries(clauseKinds.map((kind) => [kind, kind])) as {
  [Kind in ClauseKind]: Kind;
};

registerEnumType(ClauseKindEnum, {
  name: "ClauseKind",
  description: "What a clause does.",
  valuesConfig: {
    DEADLINE: { description: "Says by when something is due." },
    ROUTE: { description: "Says who receives a matter." },
    THRESHOLD_BAND: { description: "Says what follows from a value." },
    PROHIBITION: { description: "Forbids something." },
    PERMISSION: { description: "Asks for somebody's leave." },
    RECORD: { description: "Asks for a record." },
    PUBLICATION: { description: "Asks for something to be public." },
    REVIEW: { description: "Is about the version itself and its review." },
    CONSULT: { description: "Asks for advice to be taken." },
    NOTIFY: { description: "Asks for somebody to be told." },
    STANDARD: { description: "Sets a standard of behaviour." },
    INTERPRETATION: { description: "Says what the document means and covers." },
  },
});

/** How a clause stands on the model's. */
export enum ModelRelation {
  ADOPT = "ADOPT",
  AMEND = "AMEND",
}

registerEnumType(ModelRelation, {
  name: "ModelRelation",
  description: "How a force's clause stands on the model's.",
  valuesConfig: {
    ADOPT: { description: "Taken over with its rules." },
    AMEND: { description: "Taken over and changed, with a reason." },
  },
});

/** Facts about a clause's own words where those may not be kept. */
export interface ClauseFacts {
  readonly textHash?: string | null;
  readonly sameWordsAs?: readonly string[];
  readonly incomplete?: boolean;
}

/** One clause of one protocol version. */
@Entity({ schema: "protocols", name: "clauses" })
@ObjectType({ description: "One clause of one protocol version: the source that a rule, a date or a decision names." })
@Directive('@key(fields: "id")')
export class Clause {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @PublicField(() => ID, { description: "Identifies this clause of this version." })
  id: string;

  @Column("uuid", { name: "version_id" })
  versionId: string;

  @Column("text", { name: "clause_id" })
  @PublicField({ description: "The clause's stable name, for example ST-20a: the same in every version." })
  clauseId: string;

  @Column("text", { nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The number or letter the document prints; null where it prints none.",
  })
  label: string | null;

  @Column("text", { name: "heading_path", array: true })
  @PublicField(() => [String], { description: "The headings above the clause, outermost first." })
  headingPath: string[];

  @Column("int")
  @PublicField(() => Int, { description: "Position in the document, from 1." })
  ordinal: number;

  @Column("text", { name: "summary_en", nullable: true })
  summaryEn: string | null;

  @Column("text", { name: "summary_cy", nullable: true })
  summaryCy: string | null;

  @Column("text", { nullable: true })
  @PublicField(() => String, { nullable: true, description: "The document's own words, where they were imported." })
  text: string | null;

  @Column("jsonb", { name: "sub_paragraphs" })
  @PublicField(() => [SubParagraph], { description: "The paragraphs under it, in order." })
  subParagraphs: SubParagraph[];

  @Column("text", { array: true })
  @PublicField(() => [String], { description: "Notes and footnotes printed with the clause." })
  notes: string[];

  @Column("text", { name: "text_hash", nullable: true })
  textHash: string | null;

  @Column("text", { array: true })
  @PublicField(() => [ClauseKindEnum], { description: "What the clause does; empty where nobody has said yet." })
  kinds: ClauseKind[];

  @Column("text", { array: true })
  @PublicField(() => [PersonClassEnum], {
    description: "Whom it binds; empty: everybody whom the protocol binds.",
  })
  audience: PersonClassName[];

  @Column("text", { array: true })
  citations: string[];

  @Column("text", { name: "model_clause", nullable: true })
  @PublicField(() => String, {
    nullable: true,
    description: "The clause of the model protocol on which it stands; null: the force's own.",
  })
  modelClause: string | null;

  @Column("text", { name: "model_relation", nullable: true })
  @PublicField(() => ModelRelation, { nullable: true, description: "How it stands on the model's clause." })
  modelRelation: ModelRelation | null;

  @Column("text", { name: "model_reason", nullable: true })
  @PublicField(() => String, { nullable: true, description: "Why it differs from the model's clause." })
  modelReason: string | null;

  @Column("jsonb")
  facts: ClauseFacts;
}
