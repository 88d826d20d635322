import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { sealedWordsOf, type SealedWords } from "../opening/read-sealed.js";
import {
  answerInformationRequest,
  clarifyInformationRequest,
  recordInformationRequest,
} from "./information-request.js";
import { InformationRequest } from "./request.entity.js";
import {
  AnswerInformationRequestInput,
  ClarifyInformationRequestInput,
  RecordInformationRequestInput,
} from "./request.inputs.js";

const requestOf = (context: RequestContext) =>
  rowLoader<InformationRequest>(
    context,
    requestOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(InformationRequest, "r")} from cases.case_information_requests r where r.id = any($1) and r.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

@Resolver(() => Case)
export class InformationRequestResolver {
  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Records a request for information that the body received: you handle it, and the clock of the law runs. INVALID for a day in the future. Needs cases:handle and cases:raise.",
  })
  async recordInformationRequest(
    @Arg("input", { description: "The request." }) input: RecordInformationRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:raise" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => recordInformationRequest(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Writes down how and when a request for information was answered. NOT_FOUND without a part in the case, CONFLICT where it was changed meanwhile. Needs cases:handle.",
  })
  async answerInformationRequest(
    @Arg("input", { description: "The answer." }) input: AnswerInformationRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => answerInformationRequest(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Writes down that clarification of a request was asked for, which stops its clock, or that it came. NOT_FOUND without a part in the case, CONFLICT where it was changed meanwhile. Needs cases:handle.",
  })
  async clarifyInformationRequest(
    @Arg("input", { description: "What was asked for, or came." }) input: ClarifyInformationRequestInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => clarifyInformationRequest(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => InformationRequest, {
    nullable: true,
    description: "What it is known by, where it is a request for information; null for any other kind.",
  })
  informationRequest(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<InformationRequest | null> {
    return requestOf(context).load(id);
  }
}

const requester = {
  table: "cases.case_information_requests",
  fields: { requester: { column: "sealed_requester", sealedAs: "requester" } },
  action: "readRequester",
} as const satisfies SealedWords<"requester">;

@Resolver(() => InformationRequest)
export class RequesterResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Who asks and how to reach them; null where that was not written down. Each reading is recorded.",
  })
  async requester(@Root() request: InformationRequest, @Ctx() context: RequestContext): Promise<string | null> {
    return (await sealedWordsOf(context, requester).load(request)).requester;
  }
}
