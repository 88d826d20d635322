import type { RequestContext } from "@probity/service-kit/context";
import { filterId } from "@probity/service-kit/ids";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, ObjectType, Query, Resolver, Root } from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import { officesById } from "../appointments/appointment.loaders.js";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { linesFor, type RoleSource } from "./access-lines.js";

/** One thing that somebody may see or do, and why. */
@ObjectType({ description: "One thing that somebody may see or do on the platform, and why." })
export class AccessLine {
  personId: string | null;
  officeId: string | null;

  @Field({ description: "Who: how they are known to the platform." })
  subject: string;

  @Field({ description: "What, as a permission: registers:read." })
  area: string;

  @Field(() => RoleEnum, { description: "The role that allows it." })
  role: Role;

  @Field(() => DateScalar, { description: "Since which day." })
  since: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null: no end is set." })
  until: string | null;

  @Field(() => String, { nullable: true, description: "Why it was granted; null where it follows from an office." })
  reason: string | null;
}

@Resolver(() => AccessLine)
export class AccessLinesResolver {
  @Authorized("access:read")
  @Query(() => [AccessLine], {
    description:
      "Who can see and do what in a force today, and why: from offices held, and from roles granted. Needs access:read.",
  })
  async accessList(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("person", () => ID, { nullable: true, description: "This person alone." }) person: string | null | undefined,
    @Arg("area", () => String, { nullable: true, description: "This permission alone." }) area:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<AccessLine[]> {
    const sources = await context.read<RoleSource>(
      "access:read",
      `select l.subject, l.person_id as "personId", o.role, o.id as "officeId", a.from_day as since, a.to_day as until, null as reason, p.name
       from people.logins l
       join people.persons p on p.force_id = l.force_id and p.id = l.person_id
       join people.appointments a on a.force_id = l.force_id and a.person_id = l.person_id
         and a.from_day <= $3::date and (a.to_day is null or a.to_day >= $3::date)
       join people.offices o on o.force_id = a.force_id and o.id = a.office_id
       where l.force_id = any($forces) and l.force_id = $1 and l.active and ($2::uuid is null or l.person_id = $2)
       union all
       select g.subject, l.person_id, g.role, null, (uuid_extract_timestamp(g.id) at time zone 'Europe/London')::date, g.valid_to, g.reason, p.name
       from people.access_grants g
       left join people.logins l on l.force_id = g.force_id and l.subject = g.subject
       left join people.persons p on p.force_id = l.force_id and p.id = l.person_id
       where g.force_id = any($forces) and g.force_id = $1 and coalesce(l.active, true) and ($2::uuid is null or l.person_id = $2) and (g.valid_to is null or g.valid_to >= $3::date)
       order by name nulls last, subject, role`,
      [filterId(force), filterId(person), context.today],
    );
    return linesFor(sources, area ?? null);
  }

  @FieldResolver(() => Person, { nullable: true, description: "The same as a person of the force; null: none of it." })
  person(@Root() line: AccessLine, @Ctx() context: RequestContext): Promise<Person | null> | null {
    return line.personId ? personById(context).load(line.personId) : null;
  }

  @FieldResolver(() => Office, { nullable: true, description: "The office it follows from; null: it was granted." })
  office(@Root() line: AccessLine, @Ctx() context: RequestContext): Promise<Office | null> | null {
    return line.officeId ? officesById(context).load(line.officeId) : null;
  }
}
