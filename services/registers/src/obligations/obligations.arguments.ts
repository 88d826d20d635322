import { dutyAboutSql } from "@probity/rules/duty-titles";
import { DutyKind, ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { filterId } from "@probity/service-kit/ids";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { ArgsType, Field, ID, Int } from "type-graphql";

@ArgsType()
export class ObligationsArgs {
  @Field(() => ID, { nullable: true, description: "Only those of this force." })
  force?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those of this person." })
  person?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Only those of offices of this role." })
  role?: Role | null;

  @Field(() => ObligationStatus, { nullable: true, description: "Only those that stand so today." })
  status?: ObligationStatus | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only those that are still to do: due or overdue." })
  open: boolean;

  @Field(() => DutyKind, { nullable: true, description: "Only those that are about this." })
  kind?: DutyKind | null;

  @Field(() => DateScalar, { nullable: true, description: "Only those whose last day is this one or before." })
  dueUntil?: string | null;

  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after?: string | null;
}

/** How a duty stands on the day $2, so that an index answers it. */
const standing: Readonly<Record<ObligationStatus, string>> = {
  [ObligationStatus.MET]: "o.met_on is not null",
  [ObligationStatus.OVERDUE]: "o.met_on is null and o.due_on < $2::date",
  [ObligationStatus.DUE]: "o.met_on is null and o.due_on >= $2::date",
};

/** Which duties are asked for: `from …` of a statement, to follow with `and`, and its parameters. */
export function chosenDuties(asked: ObligationsArgs, today: string): { from: string; values: readonly unknown[] } {
  const { force, person, role, status, open, kind, dueUntil } = asked;
  return {
    from: `from registers.obligations o where ($1::uuid is null or o.force_id = $1) and (o.ended_on is null or o.ended_on >= $2)
      and ${status ? standing[status] : "true"} and ${open ? "o.met_on is null" : "true"}
      and ($3::uuid is null or o.person_id = $3) and ($4::date is null or o.due_on <= $4)
      and ($5::text is null or exists (select 1 from registers.office_holders h where h.force_id = o.force_id and h.id = o.appointment_id and h.role = $5))
      and ${kind ? `${dutyAboutSql("o.duty")} = '${DutyKind[kind]}'` : "true"}`,
    values: [filterId(force), today, filterId(person), dueUntil ?? null, role ?? null],
  };
}
