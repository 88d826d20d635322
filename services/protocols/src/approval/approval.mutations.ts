import type { RequestContext } from "@probity/service-kit/context";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { carryOut } from "../drafting/carry-out.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import {
  AnswerCommentInput,
  ApproveVersionInput,
  BringIntoForceInput,
  CloseConsultationInput,
  CommentOnClauseInput,
  OpenConsultationInput,
  ReviseVersionInput,
  WithdrawVersionInput,
} from "./approval.inputs.js";
import { approveVersion, reviseVersion } from "./approving.js";
import { bringIntoForce, withdrawVersion } from "./bring-into-force.js";
import { answerComment, closeConsultation, commentOnClause, openConsultation } from "./consulting.js";

@Resolver(() => ProtocolVersion)
export class ApprovalMutations {
  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, { description: "Puts a draft before consultees. Needs protocols:draft." })
  openConsultation(
    @Arg("input", { description: "The draft and the consultees." }) input: OpenConsultationInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => openConsultation(change, context, input));
  }

  @Authorized("protocols:comment")
  @Mutation(() => ProtocolVersion, {
    description: "Says something about a clause while the consultation is open. Needs protocols:comment.",
  })
  commentOnClause(
    @Arg("input", { description: "The clause and the comment." }) input: CommentOnClauseInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:comment", input, (change) => commentOnClause(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, { description: "Answers a comment. Needs protocols:draft." })
  answerComment(
    @Arg("input", { description: "The comment and the answer." }) input: AnswerCommentInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => answerComment(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description: "Ends a consultation; INVALID while a comment has no answer. Needs protocols:draft.",
  })
  closeConsultation(
    @Arg("input", { description: "The version." }) input: CloseConsultationInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => closeConsultation(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description: "Takes a version back to be changed, after consultation or approval. Needs protocols:draft.",
  })
  reviseVersion(
    @Arg("input", { description: "The version and the reason." }) input: ReviseVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => reviseVersion(change, context, input));
  }

  @Authorized("protocols:approve")
  @Mutation(() => ProtocolVersion, {
    description:
      "Records the approval of a version; INVALID before its consultation is closed. Needs protocols:approve.",
  })
  approveVersion(
    @Arg("input", { description: "Who approved it, and when." }) input: ApproveVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:approve", input, (change) => approveVersion(change, context, input));
  }

  @Authorized("protocols:draft")
  @Mutation(() => ProtocolVersion, {
    description:
      "Brings an approved version into force from a day. CONFLICT when another is in force from that day or later; RULE_BROKEN when a route leads to its own subject and nobody accepted that. Needs protocols:draft.",
  })
  bringIntoForce(
    @Arg("input", { description: "The version and the day." }) input: BringIntoForceInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:draft", input, (change) => bringIntoForce(change, context, input));
  }

  @Authorized("protocols:approve")
  @Mutation(() => ProtocolVersion, {
    description: "Ends a version in force without a successor, with a reason. Needs protocols:approve.",
  })
  withdrawVersion(
    @Arg("input", { description: "The version, its last day, and why." }) input: WithdrawVersionInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    return carryOut(context, "protocols:approve", input, (change) => withdrawVersion(change, context, input));
  }
}
