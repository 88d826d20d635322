import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Force, GoverningBody } from "../forces/force.entity.js";
import { bodiesOfForce, forceById } from "../forces/force.loaders.js";
import { createForce } from "./create-force.js";
import {
  AddGoverningBodyInput,
  CreateForceInput,
  EndGoverningBodyInput,
  SetRoleTitlesInput,
} from "./force-setup.inputs.js";
import { addGoverningBody, endGoverningBody } from "./governing-bodies.js";
import { setRoleTitles } from "./role-titles.js";

@Resolver(() => Force)
export class ForceSetupMutations {
  @Authorized("force:create")
  @Mutation(() => Force, {
    description:
      "Sets up a force with its governing body and plain titles; nameAdministrator then hands it over. INVALID when the slug is taken or cannot be an address. Needs force:create.",
  })
  async createForce(
    @Arg("input", { description: "The force." }) input: CreateForceInput,
    @Ctx() context: RequestContext,
  ): Promise<Force> {
    return (await forceById(context).load(await createForce(context, input))) as Force;
  }

  @Authorized("force:configure")
  @Mutation(() => Force, {
    description: "Sets what a force calls canonical roles, in English and Welsh. Needs force:configure.",
  })
  setRoleTitles(
    @Arg("input", { description: "The titles." }) input: SetRoleTitlesInput,
    @Ctx() context: RequestContext,
  ): Promise<Force> {
    return configure(context, input, (change) => setRoleTitles(change, input));
  }

  @Authorized("force:configure")
  @Mutation(() => Force, {
    description: "Adds the body that takes over; the one before it ends the day before. Needs force:configure.",
  })
  addGoverningBody(
    @Arg("input", { description: "The body." }) input: AddGoverningBodyInput,
    @Ctx() context: RequestContext,
  ): Promise<Force> {
    return configure(context, input, (change) => addGoverningBody(change, input));
  }

  @Authorized("force:configure")
  @Mutation(() => Force, { description: "Ends a governing body on a day. Needs force:configure." })
  endGoverningBody(
    @Arg("input", { description: "The body and its last day." }) input: EndGoverningBodyInput,
    @Ctx() context: RequestContext,
  ): Promise<Force> {
    return configure(context, input, (change) => endGoverningBody(change, input));
  }

  @FieldResolver(() => [GoverningBody], { description: "Every body that governs it, did or will, oldest first." })
  @Public()
  governingBodies(@Root() force: Force, @Ctx() context: RequestContext): Promise<GoverningBody[]> {
    return bodiesOfForce(context).load(force.id);
  }
}

async function configure(
  context: RequestContext,
  input: { forceId: string; idempotencyKey: string },
  run: (change: Change) => Promise<string>,
): Promise<Force> {
  const forceId = knownForm(input.forceId, "force");
  const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
  return (await forceById(context).load(await context.changeOnce(once, run))) as Force;
}
