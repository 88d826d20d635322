import type { RequestContext } from "@probity/service-kit/context";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { GraphQLError } from "graphql";
import { Arg, Ctx, Directive, Field, ID, ObjectType, Query, Resolver } from "type-graphql";

/** What a subject may be in one force. */
@ObjectType({ description: "What a subject may be in one force." })
@Directive("@inaccessible")
export class AccessGrant {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "The subject as a person of it; null for a system." })
  personId: string | null;

  @Field(() => [RoleEnum], { description: "The roles: from offices held today, and explicit grants." })
  roles: Role[];
}

/** Who a subject is on this platform. */
@ObjectType({ description: "Who a subject is on this platform, asked by the gateway with every signed-in request." })
@Directive("@inaccessible")
export class Access {
  @Field({ description: "The person's name." })
  name: string;

  @Field(() => [AccessGrant], { description: "One for each force that the subject belongs to." })
  grants: AccessGrant[];
}

interface LoginRow {
  forceId: string;
  personId: string | null;
  name: string | null;
  grantedRoles: Role[];
}

interface HeldRow {
  forceId: string;
  personId: string;
  name: string;
  roles: Role[];
}

@Resolver()
export class AccessResolver {
  @Directive("@inaccessible")
  @Query(() => Access, { nullable: true, description: "For the gateway alone: who this subject is; null when nobody." })
  async access(
    @Arg("subject", { description: "Lower-case verified e-mail of a person, or client:<id> of a system." })
    subject: string,
    @Ctx() context: RequestContext,
  ): Promise<Access | null> {
    if (context.identity.kind !== "gateway")
      throw new GraphQLError("Only the gateway may ask.", { extensions: { code: "UNAUTHENTICATED" } });
    return accessOf(context, subject.toLowerCase());
  }
}

async function accessOf(context: RequestContext, subject: string): Promise<Access | null> {
  const logins = await context.readOwnAccess<LoginRow>(
    subject,
    `select l.force_id as "forceId", l.person_id as "personId", l.name,
            array(select g.role from people.access_grants g
                  where g.force_id = l.force_id and g.subject = l.subject and (g.valid_to is null or g.valid_to >= $2) order by g.role) as "grantedRoles"
     from people.logins l where l.subject = $1 and l.active order by l.force_id`,
    [subject, context.today],
  );
  if (logins.length === 0) return null;
  const held = new Map((await heldOffices(context, logins)).map((row) => [row.forceId, row]));
  const grants = logins
    .map(({ forceId, personId, grantedRoles }) => ({
      forceId,
      personId,
      roles: [...new Set([...(held.get(forceId)?.roles ?? []), ...grantedRoles])],
    }))
    .filter(({ forceId, roles }) => roles.length > 0 && (held.has(forceId) || roles.includes("OPERATOR")));
  const name = [...held.values()].find((row) => row.name)?.name ?? logins.find((login) => login.name)?.name ?? subject;
  return grants.length > 0 ? { name, grants } : null;
}

/** The offices held today in the forces of these logins; a suspended force answers no row. */
function heldOffices(context: RequestContext, logins: readonly LoginRow[]): Promise<HeldRow[]> {
  const forceIds = logins.map((login) => login.forceId);
  return context.readForPlatform<HeldRow>(
    forceIds,
    `select login.force_id as "forceId", login.person_id as "personId",
            coalesce(min(p.name), '') as name, coalesce(array_agg(distinct o.role) filter (where o.role is not null), '{}') as roles
     from unnest($1::uuid[], $2::uuid[]) as login (force_id, person_id)
     left join people.persons p on p.force_id = login.force_id and p.id = login.person_id
     left join people.appointments a on a.force_id = login.force_id and a.person_id = login.person_id
       and a.from_day <= $3 and (a.to_day is null or a.to_day >= $3)
     left join people.offices o on o.force_id = a.force_id and o.id = a.office_id
     where not exists (select 1 from people.suspensions s where s.force_id = login.force_id and s.ended_at is null)
     group by login.force_id, login.person_id order by login.force_id`,
    [forceIds, logins.map((login) => login.personId), context.today],
  );
}
