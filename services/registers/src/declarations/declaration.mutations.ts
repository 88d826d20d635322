import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import type { Permission } from "@probity/service-kit/permissions";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Declaration } from "./declaration.entity.js";
import {
  PublishDeclarationInput,
  ReturnDeclarationInput,
  SaveDeclarationInput,
  SubmitDeclarationInput,
  WithholdDeclarationInput,
} from "./declaration.inputs.js";
import { declarationById } from "./declaration.loaders.js";
import { giveBack, saveDraft, submit } from "./declaring.js";
import { publish, withhold } from "./publish-declaration.js";

interface DeclarationInput {
  forceId: string;
  declarationId?: string | null;
  idempotencyKey: string;
}

@Resolver(() => Declaration)
export class DeclarationMutations {
  @Authorized("registers:declare")
  @Mutation(() => Declaration, {
    description:
      "Begins or changes your own draft. Needs registers:declare; CONFLICT when the version is not the latest.",
  })
  saveDeclaration(
    @Arg("input", { description: "The draft." }) input: SaveDeclarationInput,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    return carryOut(context, "registers:declare", input, (change) => saveDraft(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => Declaration, {
    description: "Declares your own draft; it waits for review then. Needs registers:declare.",
  })
  submitDeclaration(
    @Arg("input", { description: "The draft." }) input: SubmitDeclarationInput,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    return carryOut(context, "registers:declare", input, (change) => submit(change, context, input));
  }

  @Authorized("registers:publish")
  @Mutation(() => Declaration, {
    description: "Publishes another person's declaration in the register. Needs registers:publish.",
  })
  publishDeclaration(
    @Arg("input", { description: "The declaration." }) input: PublishDeclarationInput,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    return carryOut(context, "registers:publish", input, (change) => publish(change, context, input));
  }

  @Authorized("registers:publish")
  @Mutation(() => Declaration, {
    description: "Gives a declaration back to be corrected, with a reason. Needs registers:publish.",
  })
  returnDeclaration(
    @Arg("input", { description: "The declaration and the reason." }) input: ReturnDeclarationInput,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    return carryOut(context, "registers:publish", input, (change) => giveBack(change, context, input));
  }

  @Authorized("registers:publish")
  @Mutation(() => Declaration, {
    description:
      "Keeps another person's declaration from being published by its date, with a reason. Needs registers:publish.",
  })
  withholdDeclaration(
    @Arg("input", { description: "The declaration and the reason." }) input: WithholdDeclarationInput,
    @Ctx() context: RequestContext,
  ): Promise<Declaration> {
    return carryOut(context, "registers:publish", input, (change) => withhold(change, context, input));
  }
}

async function carryOut(
  context: RequestContext,
  permission: Permission,
  input: DeclarationInput,
  run: (change: Change) => Promise<string>,
): Promise<Declaration> {
  const forceId = knownForm(input.forceId, "force");
  if (input.declarationId) knownForm(input.declarationId, "declaration");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  return (await declarationById(context, id)) as Declaration;
}
