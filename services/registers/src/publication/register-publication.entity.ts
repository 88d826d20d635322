import { PublicField } from "@probity/service-kit/public";
import { Int, ObjectType, registerEnumType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { RegisterKind } from "../entries/register-entry.entity.js";

/** Whom a register is published to. */
export enum RegisterAudience {
  PUBLIC = "PUBLIC",
  STAFF = "STAFF",
}

registerEnumType(RegisterAudience, {
  name: "RegisterAudience",
  description: "Whom a register is published to.",
  valuesConfig: {
    PUBLIC: { description: "To everybody." },
    STAFF: { description: "To the force's own people alone." },
  },
});

/** On what terms a force publishes one of its registers. */
@Entity({ schema: "registers", name: "publications" })
@ObjectType({ description: "On what terms a force publishes one of its registers, by the rules in force." })
export class RegisterPublication {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("text")
  @PublicField(() => RegisterKind, { description: "Which register." })
  register: RegisterKind;

  @Column("text")
  @PublicField(() => RegisterAudience, { description: "Whom it is published to." })
  audience: RegisterAudience;

  @Column("text", { nullable: true })
  sentence: string | null;

  @Column("text", { name: "sentence_cy", nullable: true })
  sentenceCy: string | null;

  @Column("uuid", { name: "clause_ref", nullable: true })
  clauseRef: string | null;

  @Column("text", { name: "clause_id", nullable: true })
  @PublicField(() => String, { description: "The clause that decides who reads it, for example ST-20a." })
  clauseId: string | null;

  @Column("integer", { name: "retention_years", nullable: true })
  @PublicField(() => Int, {
    nullable: true,
    description: "For how many years the public reads an entry after it ended; null: no rule says, and none is hidden.",
  })
  retentionYears: number | null;

  @Column("integer", { name: "frequency_months", nullable: true })
  @PublicField(() => Int, {
    nullable: true,
    description: "At least every so many months it is published again; null: no rule says.",
  })
  frequencyMonths: number | null;

  @Column("boolean", { name: "names_non_declarers" })
  @PublicField({ description: "Whether a rule asks to name those who have not declared by their last day." })
  namesNonDeclarers: boolean;
}
