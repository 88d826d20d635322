import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";

/** That a clock runs out on another day than before, since the calendar changed. */
@Entity({ schema: "cases", name: "clock_retimings" })
@ObjectType({ description: "That a clock of a case runs out on another day than before, and why." })
export class ClockRetiming {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  id: string;

  @Column("uuid", { name: "clock_id" })
  clockId: string;

  @Column("date", { name: "before_on" })
  @Field(() => DateScalar, { description: "Its last day before." })
  before: string;

  @Column("date", { name: "after_on" })
  @Field(() => DateScalar, { description: "Its last day since." })
  after: string;

  @Column("text")
  reason: string;

  @Column("text", { name: "reason_cy", nullable: true })
  reasonCy: string | null;

  @Column("timestamptz")
  @Field(() => DateTimeScalar, { description: "When it was re-timed." })
  at: Date;
}
