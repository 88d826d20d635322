import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Signatory } from "../approval/consultation.entity.js";
import { officeInWords } from "../forces/office-words.js";
import { Approval, ProtocolVersion } from "../protocols/protocol.entity.js";
import { carryOut } from "./carry-out.js";
import { PrecedenceRank, ReviewCycle } from "./version-details.entity.js";
import { SaveVersionDetailsInput } from "./version-details.inputs.js";
import { saveVersionDetails } from "./version-details.js";

@Resolver(() => ProtocolVersion)
export class VersionDetailsResolver {
  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description:
      "Writes what a draft says of itself: owner, marking, signatories, legal status, precedence and review. CONFLICT when somebody changed the draft since. Needs protocols:draft.",
  })
  saveVersionDetails(
    @Arg("input", { description: "All that it says of itself." }) input: SaveVersionDetailsInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => saveVersionDetails(change, context, input));
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "The office that looks after it, as the force calls it; null where the document does not say.",
  })
  @Public()
  owner(
    @Root() { forceId, owner }: ProtocolVersion,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<string> | null {
    return owner === null ? null : officeInWords(context, forceId, owner, language);
  }

  @FieldResolver(() => [PrecedenceRank], {
    nullable: true,
    description: "What goes before what by its own words, the first first; null where the document does not say.",
  })
  @Public()
  precedence(@Root() { statement }: ProtocolVersion): PrecedenceRank[] | null {
    return (statement.precedence as PrecedenceRank[] | null | undefined) ?? null;
  }

  @FieldResolver(() => ReviewCycle, {
    nullable: true,
    description: "When it is reviewed, by its own words; null where the document does not say.",
  })
  @Public()
  review(@Root() { statement }: ProtocolVersion): ReviewCycle | null {
    return (statement.review as ReviewCycle | null | undefined) ?? null;
  }
}

@Resolver(() => Signatory)
export class SignatoryResolver {
  @FieldResolver(() => String, { description: "The office that signed, as the force calls it." })
  @Public()
  office(
    @Root() { forceId, office }: Signatory,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    return officeInWords(context, forceId, office, language);
  }
}

@Resolver(() => Approval)
export class ApprovalResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "The office the approver held, or the body that resolved, as the force calls it.",
  })
  @Public()
  office(
    @Root() { forceId, office }: Approval,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<string> | null {
    return office === null ? null : officeInWords(context, forceId, office, language);
  }
}
