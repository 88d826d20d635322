import { latestExpiryReminder } from "@probity/rules/reminders";
import { connectionOf, decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { refuseOutlandish } from "@probity/service-kit/given";
import { filterId } from "@probity/service-kit/ids";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  ObjectType,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { Office } from "../appointments/appointment.entity.js";
import { officesById } from "../appointments/appointment.loaders.js";
import { Person } from "../persons/person.entity.js";
import { personById } from "../persons/person.loaders.js";
import { administrationSql, type Administration } from "../setup/last-administrator.js";
import { areasOf, rolesAllowing } from "./access-lines.js";

/** What somebody may see and do by one office or one granted role, and why. */
@ObjectType({ description: "What somebody may see and do on the platform by one office or one granted role, and why." })
export class AccessLine {
  id: string;
  name: string;
  personId: string | null;
  officeId: string | null;

  @Field({ description: "Who: how they are known to the platform." })
  subject: string;

  @Field(() => [String], {
    description: "What, as permissions: registers:read. Only the one that was asked for, if any.",
  })
  areas: string[];

  @Field(() => RoleEnum, { description: "The role that allows it." })
  role: Role;

  @Field(() => DateScalar, { description: "Since which day." })
  since: string;

  @Field(() => DateScalar, { nullable: true, description: "The last day; null: no end is set." })
  until: string | null;

  @Field(() => String, { nullable: true, description: "Why it was granted; null where it follows from an office." })
  reason: string | null;
}

export const AccessLineConnection = connectionOf(() => AccessLine, "AccessLine", { isPublic: false });

@ArgsType()
class AccessListArgs {
  @Field(() => ID, { description: "The force." })
  force: string;

  @Field(() => ID, { nullable: true, description: "This person alone." })
  person: string | null | undefined;

  @Field(() => String, { nullable: true, description: "This permission alone." })
  area: string | null | undefined;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "As it was, or will be, on this day, by what is recorded now; today when left out. What each role allows is as it is today, and of a past day those are listed, too, who cannot sign in any more.",
  })
  on: string | null | undefined;

  @Field(() => Int, { defaultValue: 50, description: "How many at the most, 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after: string | null | undefined;
}

/** Every office held and every role granted on a day, by those who may sign in. */
const lines = `from (
  select a.id, l.subject, l.person_id as "personId", o.role, o.id as "officeId", a.from_day as since, a.to_day as until, null as reason, p.name
  from people.logins l
  join people.persons p on p.force_id = l.force_id and p.id = l.person_id
  join people.appointments a on a.force_id = l.force_id and a.person_id = l.person_id
    and a.from_day <= $3::date and (a.to_day is null or a.to_day >= $3::date)
  join people.offices o on o.force_id = a.force_id and o.id = a.office_id
  where l.force_id = any($forces) and l.force_id = $1 and (l.active or $3::date < $5::date) and ($2::uuid is null or l.person_id = $2)
  union all
  select g.id, g.subject, l.person_id, g.role, null, (uuid_extract_timestamp(g.id) at time zone 'Europe/London')::date, g.valid_to, g.reason, coalesce(p.name, '')
  from people.access_grants g
  left join people.logins l on l.force_id = g.force_id and l.subject = g.subject
  left join people.persons p on p.force_id = l.force_id and p.id = l.person_id
  where g.force_id = any($forces) and g.force_id = $1 and (coalesce(l.active, true) or $3::date < $5::date) and ($2::uuid is null or l.person_id = $2)
    and (g.valid_to is null or g.valid_to >= $3::date)
    and ($3::date >= $5::date or (uuid_extract_timestamp(g.id) at time zone 'Europe/London')::date <= $3::date)
) s where ($4::text[] is null or s.role = any($4))`;

@Resolver(() => AccessLine)
export class AccessLinesResolver {
  @Authorized("access:read")
  @Query(() => AccessLineConnection, {
    description:
      "Who can see and do what in a force today or on another day, and why: from offices held, and from roles granted; people by name, then systems. Needs access:read.",
  })
  async accessList(
    @Args(() => AccessListArgs) { force, person, area, on, first, after }: AccessListArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<AccessLine>> {
    const size = pageSize(first);
    const only = area ?? null;
    const [nameless, ...key] = decodeCursor(after, 4) ?? [null, null, null, null];
    refuseOutlandish("on", on);
    const roles = only === null ? null : rolesAllowing(only);
    const which = [filterId(force), filterId(person), on ?? context.today, roles, context.today];
    const rows = await context.read<AccessLine>(
      "access:read",
      `select s.* ${lines} and ($6::text is null or (s.name = '', s.name, s.subject, s.id) > ($6::boolean, $7, $8, $9::uuid))
       order by s.name = '', s.name, s.subject, s.id limit $10`,
      [...which, nameless, ...key, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("access:read", lines, which),
      ({ name, subject, id }) => [String(name === ""), name, subject, id],
      (row) => Object.assign(new AccessLine(), row, { areas: areasOf(row.role, only) }),
    );
  }

  @Authorized("access:read")
  @Query(() => DateScalar, {
    nullable: true,
    description:
      "The last day on which anybody administers a force, by the roles granted now: from three months before it, and after it; null: that is further away, or has no end. Needs access:read.",
  })
  async administrationEnds(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const [found] = await context.read<Administration>(
      "access:read",
      administrationSql("l.force_id = any($forces) and l.force_id = $1"),
      [filterId(force)],
    );
    return found?.until && latestExpiryReminder(found.until, context.today) ? found.until : null;
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
