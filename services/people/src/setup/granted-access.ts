import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { listLoader } from "@probity/service-kit/loader";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Field, ID, ObjectType } from "type-graphql";
import { holdAccess, refuseNoAdministrator } from "./last-administrator.js";
import { grantRole, letIn } from "./logins.js";
import type { GrantAccessInput, RevokeAccessInput } from "./setup.inputs.js";
import { usableSubject } from "./usable-subject.js";

/** A role that somebody has apart from any office. */
@ObjectType({ description: "A role that somebody has on the platform apart from any office." })
export class GrantedAccess {
  forceId: string;
  personId: string | null;

  @Field(() => ID, { description: "Identifies the grant." })
  id: string;

  @Field({ description: "Who has it: an e-mail address, or client:<id> of a system." })
  subject: string;

  @Field(() => RoleEnum, { description: "The role." })
  role: Role;

  @Field({ description: "Why." })
  reason: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day; null: without end, as it was granted before a last day was needed or by the platform.",
  })
  until: string | null;
}

const select = `select g.id, g.force_id as "forceId", l.person_id as "personId", g.subject, g.role, g.reason, g.valid_to as until
  from people.access_grants g left join people.logins l on l.force_id = g.force_id and l.subject = g.subject`;

/** The roles granted in the caller's own forces that count today. */
export const accessGrantedIn = (context: RequestContext) =>
  listLoader<GrantedAccess>(
    context,
    accessGrantedIn,
    (ids) =>
      context.read(
        "force:configure",
        `${select} where g.force_id = any($1) and g.force_id = any($forces) and (g.valid_to is null or g.valid_to >= $2)
         order by g.subject, g.role, g.id`,
        [ids, context.today],
      ),
    (grant) => grant.forceId,
  );

/** One grant of the caller's own force, past ones included. */
export async function grantById(context: RequestContext, id: string): Promise<GrantedAccess> {
  const [grant] = await context.read<GrantedAccess>(
    "force:configure",
    `${select} where g.id = $1 and g.force_id = any($forces)`,
    [id],
  );
  if (!grant) throw notFound("grant");
  return grant;
}

/** Grants a role to somebody else. */
export async function grantAccess(change: Change, context: RequestContext, input: GrantAccessInput): Promise<string> {
  const { forceId } = change;
  const { role, until = null } = input;
  const reason = given("reason", input.reason, 1000);
  const subject = usableSubject("subject", input.subject);
  if (role === "OPERATOR") throw invalid("role", "Who runs the platform is not for a force to say.");
  if (role === "PROVISIONER") throw invalid("role", "An identity provider is let in by a token of its own.");
  if (subject === context.identity.subject)
    throw invalid("subject", "Access for yourself is for somebody else to grant.");
  if (until === null) throw invalid("until", "Give the last day: what is granted apart from an office ends on a day.");
  refuseOutlandish("until", until);
  if (until < context.today) throw invalid("until", "The last day lies in the past.");
  const [held] = await change.query(
    `select id from people.access_grants where force_id = $1 and subject = $2 and role = $3 and (valid_to is null or valid_to >= $4)`,
    [forceId, subject, role, context.today],
  );
  if (held) throw invalid("role", "The role is granted already: take it back first to change its last day.");
  await letIn(change, subject, null);
  return grantRole(change, { subject, role, reason, until, by: context.identity.subject });
}

/** Takes a granted role back; it ends at the next request. The last administrator stays. */
export async function revokeAccess(change: Change, context: RequestContext, input: RevokeAccessInput): Promise<string> {
  const { forceId } = change;
  const reason = given("reason", input.reason, 1000);
  const id = knownForm(input.grantId, "grant");
  await holdAccess(change);
  const [grant] = await change.query<{ role: Role; until: string | null }>(
    `select role, valid_to as until from people.access_grants where force_id = $1 and id = $2 and (valid_to is null or valid_to >= $3)`,
    [forceId, id, context.today],
  );
  if (!grant) throw notFound("grant");
  if (grant.role === "OPERATOR") throw invalid("grantId", "Who runs the platform is not for a force to say.");
  const until = dayBefore(context.today);
  if (grant.role === "FORCE_ADMIN")
    await refuseNoAdministrator(change, { grantIds: [id], on: until, field: "grantId" });
  await change.query(
    "update people.access_grants set valid_to = $3, revoke_reason = $4 where force_id = $1 and id = $2",
    [forceId, id, until, reason],
  );
  const [before, after] = [{ until: grant.until }, { until }];
  await change.audit({ action: "revokeAccess", entity: "AccessGrant", entityId: id, before, after, reason });
  return id;
}
