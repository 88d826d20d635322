import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { DirectDiscussion } from "@probity/service-kit/route-enums";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, Query, Resolver, Root } from "type-graphql";
import { ForceReference } from "../references/references.js";
import { forceCopySql, holdersOf, type ForceCopy } from "../routing/decide.js";
import { askedFromOutside, askedOfConcern } from "./concern-asked.js";
import { ConcernAsked } from "./concern-asked.entity.js";
import { kindOf } from "./definitions.js";
import { ConcernToAskInput } from "./kind.inputs.js";
import { inForce, publicQuestionsOf, settingsOf } from "./kind-settings.js";

@Resolver()
export class ConcernAskedResolver {
  @Authorized("cases:raise")
  @Query(() => ConcernAsked, {
    description:
      "What is asked of your concern, by the kind of case that it comes to; nothing is stored. Needs cases:raise.",
  })
  async concernAsked(
    @Arg("input", { description: "The concern." }) input: ConcernToAskInput,
    @Ctx() context: RequestContext,
  ): Promise<ConcernAsked> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.personIn(forceId) || !context.can("cases:raise", forceId)) throw notAllowed("cases:raise");
    const [[force], settings] = await Promise.all([
      context.read<ForceCopy>("cases:raise", `${forceCopySql} and s.force_id = any($forces)`, [forceId]),
      settingsOf(context).load(forceId),
    ]);
    if (!force) throw notFound("force");
    const subjectId = knownForm(input.subjectPersonId, "person");
    if (!force.holders.some(({ personId }) => personId === subjectId)) throw notFound("person");
    const on = input.happenedOn ?? context.today;
    const kind = kindOf(input.matter, (role) => holdersOf(force, role, on, context.today).includes(subjectId));
    const talked = input.directDiscussion === DirectDiscussion.TRIED;
    const { protectedDisclosure } = input;
    return askedOfConcern({ kind, talked, protectedDisclosure }, inForce(settings, kind, context.today));
  }
}

@Resolver(() => ForceReference)
export class ConcernFromOutsideResolver {
  @FieldResolver(() => ConcernAsked, {
    description: "What is asked of a concern of somebody without an account, beside what happened.",
  })
  @Public()
  async concernAsked(@Root() { id }: ForceReference, @Ctx() context: RequestContext): Promise<ConcernAsked> {
    const [setting] = await publicQuestionsOf(context).load(id);
    return askedFromOutside(setting ?? null);
  }
}
