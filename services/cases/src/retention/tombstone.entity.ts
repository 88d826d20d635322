import { columnsOf } from "@probity/service-kit/columns";
import { connectionOf } from "@probity/service-kit/connection";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, Int, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CaseKind } from "../cases/case-kind.js";
import { RetentionAnchor } from "./retention-anchor.js";

/** What is left of a case that was deleted. */
@Entity({ schema: "cases", name: "case_tombstones" })
@ObjectType({
  description: "What is left of a case that was deleted: nothing of what it was about. Seen by those who handled it.",
})
export class CaseTombstone {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identified the case." })
  id: string;

  @Column("text")
  @Field({ description: "What was quoted of it in letters and calls." })
  reference: string;

  @Column("text")
  @Field(() => CaseKind, { description: "What sort of case it was." })
  kind: CaseKind;

  @Column("date", { name: "opened_on" })
  @Field(() => DateScalar, { description: "The day on which it was opened." })
  openedOn: string;

  @Column("date", { name: "closed_on" })
  @Field(() => DateScalar, { description: "The day on which it was closed." })
  closedOn: string;

  @Column("timestamptz", { name: "deleted_at" })
  @Field(() => DateTimeScalar, { description: "When the platform deleted it." })
  deletedAt: Date;

  @Column("int")
  @Field(() => Int, { description: "The rule: how many months cases of this kind were kept." })
  months: number;

  @Column("text", { name: "counts_from" })
  @Field(() => RetentionAnchor, { description: "From which day they counted." })
  countsFrom: RetentionAnchor;

  @Column("date", { name: "period_from" })
  @Field(() => DateScalar, { description: "The day from which that rule held." })
  periodFrom: string;

  @Column("uuid", { name: "period_set_by", nullable: true })
  periodSetById: string | null;
}

export const tombstoneColumns = columnsOf(CaseTombstone, "t");
export const CaseTombstoneConnection = connectionOf(() => CaseTombstone, "CaseTombstone", { isPublic: false });
