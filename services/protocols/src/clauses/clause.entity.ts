import { PublicField } from "@probity/service-kit/public";
import { Directive, ID, Int, ObjectType } from "type-graphql";
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
}
