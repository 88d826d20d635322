import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { slugOf } from "../importing/names.rules.js";
import { Protocol, ProtocolVersion } from "../protocols/protocol.entity.js";
import { ownProtocolById } from "../protocols/protocol.loaders.js";
import { carryOut } from "./carry-out.js";
import { removeClause, saveClause } from "./draft-clauses.js";
import { removeRule, saveRule } from "./draft-rules.js";
import { draftVersion } from "./draft-version.js";
import {
  CreateProtocolInput,
  DraftVersionInput,
  RemoveClauseInput,
  RemoveRuleInput,
  SaveClauseInput,
  SaveRuleInput,
} from "./draft.inputs.js";

@Resolver(() => ProtocolVersion)
export class DraftMutations {
  @Authorized("protocols:draft")
  @Mutation(() => Protocol, {
    description:
      "Begins a protocol without a document. INVALID when the force has one of that title. Needs protocols:draft.",
  })
  async createProtocol(
    @Arg("input", { description: "Its title and kind." }) input: CreateProtocolInput,
    @Ctx() context: RequestContext,
  ): Promise<Protocol> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "protocols:draft" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => createProtocol(change, input));
    return (await ownProtocolById(context).load(id)) as Protocol;
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description: "Begins a draft, with the clauses and rules of the version it is based on. Needs protocols:draft.",
  })
  draftVersion(
    @Arg("input", { description: "The protocol, and what the draft is based on." }) input: DraftVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    const draft = {
      protocolId: knownForm(input.protocolId, "protocol"),
      basedOnId: input.basedOnId ? knownForm(input.basedOnId, "version") : null,
      number: input.number,
    };
    return carryOut(context, "protocols:draft", input, (change) => draftVersion(change, draft));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description: "Writes a clause of a draft. CONFLICT when somebody changed the draft since. Needs protocols:draft.",
  })
  saveClause(
    @Arg("input", { description: "The clause." }) input: SaveClauseInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => saveClause(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description: "Takes a clause out of a draft, with its rules and a reason. Needs protocols:draft.",
  })
  removeClause(
    @Arg("input", { description: "The clause and the reason." }) input: RemoveClauseInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => removeClause(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description:
      "Writes a rule of a draft. INVALID with the reason RULE_REFUSED when a word in it is unknown, bands overlap or a route cannot end. Needs protocols:draft.",
  })
  saveRule(
    @Arg("input", { description: "The rule." }) input: SaveRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => saveRule(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description: "Takes a rule out of a draft, with a reason. Needs protocols:draft.",
  })
  removeRule(
    @Arg("input", { description: "The rule and the reason." }) input: RemoveRuleInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => removeRule(change, context, input));
  }
}

async function createProtocol(change: Change, input: CreateProtocolInput): Promise<string> {
  const { forceId, manager } = change;
  const titleEn = input.titleEn.trim();
  if (titleEn.length === 0 || titleEn.length > 200)
    throw invalid("titleEn", "Give the protocol a title of at most 200 characters.");
  const slug = slugOf(titleEn);
  if (await manager.existsBy(Protocol, { forceId, slug }))
    throw invalid("titleEn", "The force has a protocol of that title already: draft a new version of it.");
  const { instrument } = input;
  const protocol = { forceId, id: uuidv7(), slug, titleEn, titleCy: input.titleCy?.trim() || titleEn, instrument };
  await manager.insert(Protocol, protocol);
  await change.audit({
    action: "createProtocol",
    entity: "Protocol",
    entityId: protocol.id,
    after: { slug, instrument },
  });
  return protocol.id;
}
