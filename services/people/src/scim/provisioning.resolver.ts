import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm, unknownId, filterId } from "@probity/service-kit/ids";
import { GraphQLError } from "graphql";
import {
  Arg,
  Authorized,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from "type-graphql";
import { addUser, replaceUser, userRow, userToChange, versionOf, type UserRow } from "./provisioned-user.js";
import { readProvisioningSecret } from "./token.js";

/** What a token is for. */
@ObjectType({ description: "What a token of an identity provider is for." })
@Directive("@inaccessible")
export class ProvisioningAccess {
  @Field(() => ID, { description: "The force whose people it keeps up to date." })
  forceId: string;

  @Field(() => ID, { description: "The token." })
  tokenId: string;
}

@ObjectType({ description: "A person, as an identity provider knows them." })
@Directive("@inaccessible")
export class ProvisionedUser {
  @Field(() => ID, { description: "Identifies the login." })
  id: string;

  @Field({ description: "The address with which the person signs in." })
  userName: string;

  @Field({ description: "The person's name." })
  name: string;

  @Field(() => String, { nullable: true, description: "What the identity provider calls them." })
  externalId: string | null;

  @Field({ description: "Whether they may sign in." })
  active: boolean;

  @Field({ description: "Changes with everything here." })
  version: string;
}

@ObjectType({ description: "Some of the people of a force." })
@Directive("@inaccessible")
export class ProvisionedUsers {
  @Field(() => Int, { description: "How many there are." })
  total: number;

  @Field(() => [ProvisionedUser], { description: "Those asked for." })
  users: ProvisionedUser[];
}

@InputType({ description: "Which people an identity provider asks about." })
@Directive("@inaccessible")
class ProvisionedUsersInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "Only this one." })
  id?: string | null;

  @Field(() => String, { nullable: true, description: "Only who signs in so." })
  userName?: string | null;

  @Field(() => String, { nullable: true, description: "Only whom the provider calls so." })
  externalId?: string | null;

  @Field(() => Int, { description: "How many are passed over." })
  offset: number;

  @Field(() => Int, { description: "How many at the most, up to 200." })
  first: number;
}

@InputType({ description: "What an identity provider says of somebody." })
@Directive("@inaccessible")
class ProvisionUserInput {
  @Field(() => ID, { description: "The force." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "Who; left out: somebody new." })
  id?: string | null;

  @Field({ description: "The address with which they sign in." })
  userName: string;

  @Field({ description: "Their name." })
  name: string;

  @Field(() => String, { nullable: true, description: "What the provider calls them." })
  externalId?: string | null;

  @Field({ description: "Whether they may sign in." })
  active: boolean;

  @Field({ defaultValue: false, description: "Whether the provider knows them no more: the person stays." })
  removed: boolean;

  @Field(() => String, { nullable: true, description: "The version that the provider saw." })
  ifVersion?: string | null;
}

const permission = "people:provision";
const inaccessible = "@inaccessible";

@Resolver()
export class ProvisioningResolver {
  @Directive(inaccessible)
  @Query(() => ProvisioningAccess, {
    nullable: true,
    description: "For the gateway alone: what a token is for; null for an unknown, revoked or expired one.",
  })
  async provisioningAccess(
    @Arg("secret", { description: "The secret." }) secret: string,
    @Ctx() context: RequestContext,
  ): Promise<ProvisioningAccess | null> {
    if (context.identity.kind !== "gateway")
      throw new GraphQLError("Only the gateway may ask.", { extensions: { code: "UNAUTHENTICATED" } });
    const read = readProvisioningSecret(secret);
    return read && context.changeAs(read.forceId, (change) => useToken(change, context, read.hash));
  }

  @Directive(inaccessible)
  @Authorized(permission)
  @Query(() => ProvisionedUsers, {
    description: "The people of a force, for its identity provider. Needs people:provision.",
  })
  async provisionedUsers(
    @Arg("input", { description: "Which." }) input: ProvisionedUsersInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisionedUsers> {
    const { id = null, userName = null, externalId = null } = input;
    const asked = [filterId(input.forceId) ?? unknownId, filterId(id), userName?.toLowerCase() ?? null, externalId];
    const where = `where l.force_id = $1 and l.force_id = any($forces) and not l.removed and ($2::uuid is null or l.id = $2)
      and ($3::text is null or l.subject = $3) and ($4::text is null or l.external_id = $4)`;
    const page = [Math.max(0, input.offset), Math.min(200, Math.max(0, input.first))];
    const rows = await context.read<UserRow>(permission, `${userRow} ${where} order by l.id offset $5 limit $6`, [
      ...asked,
      ...page,
    ]);
    const from = userRow.slice(userRow.indexOf("from "));
    const total = await context.count(permission, `${from} ${where}`, asked);
    return { total, users: rows.map((row) => ({ ...row, version: versionOf(row) })) };
  }

  @Directive(inaccessible)
  @Authorized(permission)
  @Mutation(() => ID, {
    description:
      "Adds or changes somebody as the force's identity provider says; answers the id. Never touches offices. Needs people:provision.",
  })
  provisionUser(
    @Arg("input", { description: "Who, and what." }) input: ProvisionUserInput,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const { id = null, ifVersion = null } = input;
    return context.change(knownForm(input.forceId, "force"), permission, async (change) =>
      id === null
        ? addUser(change, context, input)
        : replaceUser(change, context, await userToChange(change, knownForm(id, "user"), ifVersion), input),
    );
  }
}

/** Finds the token, and notes its use to the hour. */
async function useToken(change: Change, context: RequestContext, hash: Buffer): Promise<ProvisioningAccess | null> {
  const { forceId } = change;
  const [token] = await change.query<{ id: string; lastUsedAt: Date | null }>(
    `select t.id, t.last_used_at as "lastUsedAt" from people.provisioning_tokens t
     where t.force_id = $1 and t.token_hash = $2 and t.revoked_at is null and t.expires_on >= $3
       and not exists (select 1 from people.suspensions s where s.force_id = t.force_id and s.ended_at is null)`,
    [forceId, hash, context.today],
  );
  if (!token) return null;
  const hourAgo = context.now.getTime() - 60 * 60 * 1000;
  if ((token.lastUsedAt?.getTime() ?? 0) < hourAgo)
    await change.query("update people.provisioning_tokens set last_used_at = $3 where force_id = $1 and id = $2", [
      forceId,
      token.id,
      context.now,
    ]);
  return { forceId, tokenId: token.id };
}
