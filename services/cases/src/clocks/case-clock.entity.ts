import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import { DateScalar, DateTimeScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { Column, Entity, PrimaryColumn } from "typeorm";
import { CaseClockKind } from "./clock-enums.js";

/** A time in which a clock stands still: its days that do not count, as ISO days; `to` null: it still stands. */
export interface ClockPause {
  readonly from: string;
  readonly to: string | null;
}

/** The same as it is shown. */
@ObjectType({ description: "Days on which a clock stood still." })
export class ClockPauseSpan {
  @Field(() => DateScalar, { description: "The first day that does not count." })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: "The last; null while it still stands." })
  to: string | null;
}

/** A clock of a case. */
@Entity({ schema: "cases", name: "case_clocks" })
@ObjectType({
  description: "A clock of a case: by when something is to be done, by which rule, and how that was reckoned.",
})
export class CaseClock {
  @PrimaryColumn("uuid", { name: "force_id" })
  forceId: string;

  @PrimaryColumn("uuid")
  @Field(() => ID, { description: "Identifies the clock." })
  id: string;

  @Column("uuid", { name: "case_id" })
  caseId: string;

  @Column("text")
  @Field(() => CaseClockKind, { description: "What it counts down to." })
  kind: CaseClockKind;

  @Column("timestamptz")
  @Field(() => DateTimeScalar, {
    description: "The instant from which it counts; the beginning of the day where days count.",
  })
  anchor: Date;

  @Column("date", { name: "due_on", nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day, where days count; null where hours count, or while it stands still.",
  })
  dueOn: string | null;

  @Column("timestamptz", { name: "due_at", nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When its time has passed: an instant, or the end of its last day; null while it stands still.",
  })
  dueAt: Date | null;

  @Column("text", { name: "clause_id", nullable: true })
  @Field(() => String, {
    nullable: true,
    description: "The clause of the force’s text that sets it; null: the law does.",
  })
  clauseId: string | null;

  @Column("uuid", { name: "version_id", nullable: true })
  @Field(() => ID, { nullable: true, description: "The protocol version of that clause." })
  versionId: string | null;

  @Column("text", { nullable: true })
  @Field(() => String, { nullable: true, description: "Where the law sets it; null: a clause does." })
  citation: string | null;

  @Column("boolean", { name: "timing_verified" })
  @Field({ description: "Whether the length was verified against its source; where not, ask before you rely on it." })
  timingVerified: boolean;

  @Column("boolean")
  @Field({ description: "A target that the force sets itself, never a rule." })
  target: boolean;

  @Column("date", { name: "target_since", nullable: true })
  @Field(() => DateScalar, {
    nullable: true,
    description: "Since when the force aims at it; null where it is no target of a kind of case.",
  })
  targetSince: string | null;

  @Column("jsonb")
  rule: DeadlineRule;

  @Column("jsonb")
  explanation: { en: string[]; cy: string[] };

  @Column("jsonb")
  pauses: ClockPause[];

  @Column("timestamptz", { name: "met_at", nullable: true })
  @Field(() => DateTimeScalar, { nullable: true, description: "When that was done; null before." })
  metAt: Date | null;

  @Column("timestamptz", { name: "stopped_at", nullable: true })
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was decided that nothing is asked for; null otherwise.",
  })
  stoppedAt: Date | null;
}
