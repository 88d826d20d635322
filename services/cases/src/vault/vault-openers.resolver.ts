import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ForceReference, PersonReference } from "../references/references.js";
import { NameVaultOpenerInput } from "./identity.entity.js";
import { endVaultOpener, nameVaultOpener } from "./vault-openers.js";

@Resolver(() => ForceReference)
export class VaultOpenersResolver {
  @FieldResolver(() => [PersonReference], {
    description:
      "Whom the force named to open who raised cases from outside; none for who does not configure the force. Where nobody is named, nobody opens it.",
  })
  async vaultOpeners(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<PersonReference[]> {
    if (!context.can("force:configure", force.id)) return [];
    return context.read<PersonReference>(
      "force:configure",
      `select o.person_id as id from cases.vault_openers o where o.force_id = any($forces) and o.force_id = $1 and o.ended_at is null
       order by o.named_at, o.id limit 100`,
      [force.id],
    );
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description:
      "Names who may open who raised cases from outside, at once. Not oneself; whoever configures the force opens none. Needs force:configure.",
  })
  async nameVaultOpener(
    @Arg("input", { description: "Who." }) input: NameVaultOpenerInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const once = onceFor(context, input);
    await context.changeOnce(once, (change) => nameVaultOpener(change, context, input));
    return { id: once.forceId };
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description: "Takes back that somebody may open who raised cases from outside, at once. Needs force:configure.",
  })
  async endVaultOpener(
    @Arg("input", { description: "Who." }) input: NameVaultOpenerInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const once = onceFor(context, input);
    await context.changeOnce(once, (change) => endVaultOpener(change, context, input));
    return { id: once.forceId };
  }
}

function onceFor(context: RequestContext, input: NameVaultOpenerInput) {
  const forceId = knownForm(input.forceId, "force");
  if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
  return { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
}
