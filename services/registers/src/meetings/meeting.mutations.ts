import type { Change, RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import type { Permission } from "@probity/service-kit/permissions";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { declareAtMeeting, withdrawMeetingDeclaration } from "./declare-at-meeting.js";
import { saveMeeting } from "./keep-meeting.js";
import { Meeting } from "./meeting.entity.js";
import {
  DeclareAtMeetingInput,
  PublishMeetingInput,
  SaveMeetingInput,
  WithdrawMeetingDeclarationInput,
} from "./meeting.inputs.js";
import { meetingById } from "./meeting.loaders.js";
import { publishMeeting } from "./publish-meeting.js";

interface MeetingInput {
  forceId: string;
  meetingId?: string | null;
  idempotencyKey: string;
}

@Resolver(() => Meeting)
export class MeetingMutations {
  @Authorized("registers:publish")
  @Mutation(() => Meeting, { description: "Keeps a meeting with its agenda. Needs registers:publish." })
  saveMeeting(
    @Arg("input", { description: "The meeting." }) input: SaveMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<Meeting> {
    return carryOut(context, "registers:publish", input, (change) => saveMeeting(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => Meeting, {
    description:
      "Declares your interest in an item until what was declared is published; with registers:publish anybody's, or that nobody declared one. Needs registers:declare.",
  })
  declareAtMeeting(
    @Arg("input", { description: "The interest." }) input: DeclareAtMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<Meeting> {
    return carryOut(context, clerkOr(context, input), input, (change) => declareAtMeeting(change, context, input));
  }

  @Authorized("registers:declare")
  @Mutation(() => Meeting, {
    description:
      "Takes back what you declared until it is published; with registers:publish what anybody declared. Needs registers:declare.",
  })
  withdrawMeetingDeclaration(
    @Arg("input", { description: "The declaration and the reason." }) input: WithdrawMeetingDeclarationInput,
    @Ctx() context: RequestContext,
  ): Promise<Meeting> {
    return carryOut(context, clerkOr(context, input), input, (change) =>
      withdrawMeetingDeclaration(change, context, input),
    );
  }

  @Authorized("registers:publish")
  @Mutation(() => Meeting, {
    description:
      "Publishes what was declared at a meeting that was held, or corrects what is published: the lines before it stay. Not for those who declared something at it. Needs registers:publish.",
  })
  publishMeeting(
    @Arg("input", { description: "The meeting." }) input: PublishMeetingInput,
    @Ctx() context: RequestContext,
  ): Promise<Meeting> {
    return carryOut(context, "registers:publish", input, (change) => publishMeeting(change, context, input));
  }
}

/** The clerk writes down what anybody declares, everybody else what is their own. */
function clerkOr(context: RequestContext, { forceId }: MeetingInput): Permission {
  return context.can("registers:publish", forceId) ? "registers:publish" : "registers:declare";
}

async function carryOut(
  context: RequestContext,
  permission: Permission,
  input: MeetingInput,
  run: (change: Change) => Promise<string>,
): Promise<Meeting> {
  const forceId = knownForm(input.forceId, "force");
  if (input.meetingId) knownForm(input.meetingId, "meeting");
  const id = await context.changeOnce({ forceId, permission, key: input.idempotencyKey, request: input }, run);
  return (await meetingById(context).load(id)) as Meeting;
}
