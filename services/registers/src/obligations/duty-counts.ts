import type { RequestContext } from "@probity/service-kit/context";
import { DateScalar } from "@probity/service-kit/scalars";
import { Authorized, Ctx, Field, FieldResolver, Int, ObjectType, Query, Resolver, Root } from "type-graphql";
import { ForceReference } from "../references/references.js";

/** How the duties of one force stand today, in figures. */
@ObjectType({ description: "How many duties of a force are overdue, due and met today, without whose they are." })
export class DutyCounts {
  forceId: string;

  @Field(() => Int, { description: "Not done, and the last day has passed." })
  overdue: number;

  @Field(() => Int, { description: "Not done, and due today or within 7 days." })
  within7: number;

  @Field(() => Int, { description: "Not done, and due in 8 to 28 days." })
  within28: number;

  @Field(() => Int, { description: "Not done, and due later than in 28 days." })
  later: number;

  @Field(() => Int, { description: "Done." })
  met: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The earliest last day of what is not done; null: all is done.",
  })
  nextDueOn: string | null;
}

@Resolver(() => DutyCounts)
export class DutyCountsResolver {
  @Authorized("obligations:read")
  @Query(() => [DutyCounts], {
    description:
      "How the duties of each of your forces stand today; a force without duties is left out. Needs obligations:read.",
  })
  dutyCounts(@Ctx() context: RequestContext): Promise<DutyCounts[]> {
    return context.read<DutyCounts>(
      "obligations:read",
      `select o.force_id as "forceId",
         count(*) filter (where o.met_on is null and o.due_on < $1::date)::int as overdue,
         count(*) filter (where o.met_on is null and o.due_on between $1::date and $1::date + 7)::int as within7,
         count(*) filter (where o.met_on is null and o.due_on between $1::date + 8 and $1::date + 28)::int as within28,
         count(*) filter (where o.met_on is null and o.due_on > $1::date + 28)::int as later,
         count(*) filter (where o.met_on is not null)::int as met,
         min(o.due_on) filter (where o.met_on is null) as "nextDueOn"
       from registers.obligations o
       where o.force_id = any($forces) and (o.ended_on is null or o.ended_on >= $1) group by o.force_id order by o.force_id`,
      [context.today],
    );
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() { forceId }: DutyCounts): ForceReference {
    return { id: forceId };
  }
}
