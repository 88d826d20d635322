import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { nameSubject } from "./name-subject.js";
import { NameSubjectInput } from "./subject.inputs.js";

@Resolver()
export class SubjectResolver {
  @Authorized("cases:read")
  @Mutation(() => Case, {
    nullable: true,
    description:
      "Names somebody else whom a case is about: that person sees it no more, whatever part they had, and it is routed anew. Answers null when that is yourself. Needs a part in the case, and cases:raise or cases:handle.",
  })
  async nameSubject(
    @Arg("input", { description: "Which case, and who." }) input: NameSubjectInput,
    @Ctx() context: RequestContext,
  ): Promise<Case | null> {
    const forceId = knownForm(input.forceId, "force");
    const permission = context.can("cases:raise", forceId) ? ("cases:raise" as const) : ("cases:handle" as const);
    const once = { forceId, permission, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => nameSubject(change, context, input));
    return caseById(context).load(id);
  }
}
