import type { RequestContext } from "@probity/service-kit/context";
import { listLoader } from "@probity/service-kit/loader";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from "type-graphql";
import { runsOn } from "../appointments/appointment.loaders.js";
import { Body } from "../bodies/body.entity.js";
import { bodyById } from "../bodies/body.loaders.js";
import { Person } from "./person.entity.js";
import { personById } from "./person.loaders.js";

/** To whom somebody reports, for a time. */
@ObjectType({ description: "To whom, or to which body, somebody reports, for a time." })
export class ReportingLine {
  personId: string;
  managerId: string | null;
  bodyId: string | null;

  @Field(() => DateScalar, { description: "The first day." })
  from: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null while it goes on." })
  to: string | null;
}

const linesOf = (context: RequestContext) =>
  listLoader<ReportingLine>(
    context,
    linesOf,
    (ids) =>
      context.read(
        "people:read",
        `select l.person_id as "personId", l.manager_id as "managerId", l.body_id as "bodyId", l.from_day as "from", l.to_day as "to"
         from people.reporting_lines l where l.force_id = any($forces) and l.person_id = any($1)
           and (l.to_day is null or l.to_day >= l.from_day) order by l.from_day desc, l.id`,
        [ids],
      ),
    ({ personId }) => personId,
  );

@Resolver(() => Person)
export class PersonReportingResolver {
  @FieldResolver(() => [ReportingLine], {
    nullable: true,
    description:
      "To whom the person reports on a day, or all lines, the latest first, when no day is given; null unless you may read the people of this force.",
  })
  async reportingLines(
    @Root() person: Person,
    @Arg("on", () => DateScalar, { nullable: true, description: "The day." }) on: string | null | undefined,
    @Ctx() context: RequestContext,
  ): Promise<ReportingLine[] | null> {
    if (!context.can("people:read", person.forceId)) return null;
    const lines = await linesOf(context).load(person.id);
    return on ? lines.filter((line) => runsOn(line, on)) : lines;
  }
}

@Resolver(() => ReportingLine)
export class ReportingLineResolver {
  @FieldResolver(() => Person, { nullable: true, description: "The person reported to; null: it is a body." })
  manager(@Root() line: ReportingLine, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return line.managerId ? personById(context).load(line.managerId) : null;
  }

  @FieldResolver(() => Body, { nullable: true, description: "The body reported to; null: it is a person." })
  body(@Root() line: ReportingLine, @Ctx() context: RequestContext): Promise<Body | null> | null {
    return line.bodyId ? bodyById(context).load(line.bodyId) : null;
  }
}
