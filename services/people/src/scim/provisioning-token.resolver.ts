import { columnsOf } from "@probity/service-kit/columns";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Query, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { OfForceInput } from "../setup/setup.inputs.js";
import { ProvisioningToken } from "./provisioning-token.entity.js";
import { newProvisioningSecret, readProvisioningSecret } from "./token.js";

@InputType({ description: "A token for an identity provider to make." })
class CreateProvisioningTokenInput extends OfForceInput {
  @Field({ description: "What the force calls it." })
  name: string;

  @Field(() => DateScalar, { description: "Its last day, at most two years ahead." })
  expiresOn: string;

  @Field(() => [RoleEnum], {
    defaultValue: [],
    description:
      "The roles that the provider may give by its groups until then: FORCE_ADMIN, AUDITOR or READER; none when left out.",
  })
  roles: Role[];
}

@InputType({ description: "A token of an identity provider to revoke." })
class RevokeProvisioningTokenInput extends OfForceInput {
  @Field(() => ID, { description: "The token." })
  tokenId: string;
}

const permission = "force:configure";
const mostOpen = 5;

/** What a group of an identity provider may stand for: roles of the platform that no office carries. */
const groupRoles: readonly Role[] = ["FORCE_ADMIN", "AUDITOR", "READER"];

@Resolver(() => ProvisioningToken)
export class ProvisioningTokenResolver {
  @Authorized(permission)
  @Query(() => [ProvisioningToken], {
    description:
      "The tokens by which identity providers keep a force's people up to date, newest first. Needs force:configure.",
  })
  provisioningTokens(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<ProvisioningToken[]> {
    return context.read(
      permission,
      `select ${columnsOf(ProvisioningToken, "t")} from people.provisioning_tokens t
       where t.force_id = any($forces) and t.force_id = $1 order by t.id desc limit 50`,
      [knownForm(force, "force")],
    );
  }

  @Authorized(permission)
  @Mutation(() => ProvisioningToken, {
    description: `Makes a token by which an identity provider keeps the force's people up to date at /scim/v2/<force>; its secret is told this once. INVALID where there are ${mostOpen} that count. Needs force:configure.`,
  })
  async createProvisioningToken(
    @Arg("input", { description: "For which force, and how long." }) input: CreateProvisioningTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisioningToken> {
    const forceId = knownForm(input.forceId, "force");
    let secret: string | null = null;
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, (change) => {
      secret = newProvisioningSecret(forceId);
      return makeToken(change, context, input, secret);
    });
    return { ...(await tokenById(context, id)), secret };
  }

  @Authorized(permission)
  @Mutation(() => ProvisioningToken, {
    description: "Revokes a token: it counts no more at the next request. Needs force:configure.",
  })
  async revokeProvisioningToken(
    @Arg("input", { description: "Which." }) input: RevokeProvisioningTokenInput,
    @Ctx() context: RequestContext,
  ): Promise<ProvisioningToken> {
    const forceId = knownForm(input.forceId, "force");
    const tokenId = knownForm(input.tokenId, "token");
    const once = { forceId, permission, key: input.idempotencyKey, request: input } as const;
    await context.changeOnce(once, async (change) => {
      const [revoked] = await change.query(
        "update people.provisioning_tokens set revoked_at = $3 where force_id = $1 and id = $2 and revoked_at is null returning id",
        [forceId, tokenId, context.now],
      );
      if (!revoked) throw notFound("token");
      await change.audit({ action: "revokeProvisioningToken", entity: "ProvisioningToken", entityId: tokenId });
      return tokenId;
    });
    return tokenById(context, tokenId);
  }
}

async function makeToken(
  change: Change,
  context: RequestContext,
  { name: words, expiresOn, roles }: CreateProvisioningTokenInput,
  secret: string,
): Promise<string> {
  const { forceId } = change;
  const name = given("name", words, 100);
  const [year, rest] = [Number(context.today.slice(0, 4)) + 2, context.today.slice(4)];
  if (expiresOn < context.today || expiresOn > `${year}${rest}`)
    throw invalid("expiresOn", "Give a last day from today to two years ahead.");
  if (!roles.every((role) => groupRoles.includes(role)))
    throw invalid(
      "roles",
      "A group gives the role of an administrator, an auditor or a reader: the others come with an office.",
    );
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`provisioning of ${forceId}`]);
  const [open] = await change.query<{ count: number }>(
    "select count(*)::int as count from people.provisioning_tokens where force_id = $1 and revoked_at is null and expires_on >= $2",
    [forceId, context.today],
  );
  if ((open?.count ?? 0) >= mostOpen)
    throw invalid("name", `There are ${mostOpen} tokens: revoke one before you make another.`);
  const id = uuidv7();
  const by = context.identity.subject;
  await change.query(
    `insert into people.provisioning_tokens (force_id, id, name, token_hash, made_at, made_by, expires_on, roles) values ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [forceId, id, name, readProvisioningSecret(secret)?.hash, context.now, by, expiresOn, [...new Set(roles)]],
  );
  const after = { name, expiresOn, roles };
  await change.audit({ action: "createProvisioningToken", entity: "ProvisioningToken", entityId: id, after });
  return id;
}

async function tokenById(context: RequestContext, id: string): Promise<ProvisioningToken> {
  const [token] = await context.read<ProvisioningToken>(
    permission,
    `select ${columnsOf(ProvisioningToken, "t")} from people.provisioning_tokens t where t.force_id = any($forces) and t.id = $1`,
    [id],
  );
  if (!token) throw notFound("token");
  return token;
}
