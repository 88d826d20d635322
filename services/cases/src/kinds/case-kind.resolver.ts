import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { dayInLondon } from "@probity/service-kit/dates";
import { Arg, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { Case, CasePart } from "../cases/case.entity.js";
import { caseById, ownPartsIn } from "../cases/case.loaders.js";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { answersOf } from "./answers.js";
import { CaseFact } from "./case-fact.entity.js";
import { CaseFactAsked, CaseKindInForce } from "./case-kind.entity.js";
import { configureCaseKind } from "./configure-kind.js";
import { definitionOf } from "./definitions.js";
import { factsOf } from "./facts.js";
import { ConfigureCaseKindInput, OpenCaseInput, RecordCaseFactsInput } from "./kind.inputs.js";
import { inForce, settingsOf, titleIn } from "./kind-settings.js";
import { askedOf, kindsInForce } from "./kinds-in-force.js";
import { openCaseOfKind } from "./open-case-of-kind.js";
import { recordCaseFacts } from "./record-facts.js";

@Resolver(() => CaseKindInForce)
export class CaseKindResolver {
  @Authorized("cases:read")
  @Query(() => [CaseKindInForce], {
    description: "Every kind of case, as a force of yours has it today. Needs cases:read.",
  })
  async caseKinds(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseKindInForce[]> {
    const forceId = knownForm(force, "force");
    if (!context.can("cases:read", forceId)) throw notAllowed("cases:read");
    return kindsOf(context, forceId);
  }

  @Authorized("cases:read")
  @Query(() => CaseKindInForce, {
    nullable: true,
    description: "One kind of case, as a force of yours has it today; null for a kind that is none. Needs cases:read.",
  })
  async caseKind(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("kind", () => String, { description: "The kind, as CaseKind names it." }) kind: string,
    @Ctx() context: RequestContext,
  ): Promise<CaseKindInForce | null> {
    return (await this.caseKinds(force, context)).find((one) => one.kind === kind) ?? null;
  }

  @Authorized("force:configure")
  @Mutation(() => CaseKindInForce, {
    description:
      "Sets what the force calls a kind of case, asks in it and aims at, from a day on. CONFLICT where another was set meanwhile. Needs force:configure.",
  })
  async configureCaseKind(
    @Arg("input", { description: "What is set." }) input: ConfigureCaseKindInput,
    @Ctx() context: RequestContext,
  ): Promise<CaseKindInForce> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => configureCaseKind(change, context, input));
    return (await kindsOf(context, forceId)).find(({ kind }) => kind === input.kind) as CaseKindInForce;
  }
}

@Resolver(() => Case)
export class KindOfCaseResolver {
  @Authorized("cases:raise")
  @Mutation(() => Case, {
    description:
      "Opens a case by the form of its kind; it goes where the force’s own text says. INVALID at the answer that is wrong. Needs cases:raise, and cases:handle for a hearing.",
  })
  async openCase(
    @Arg("input", { description: "The case." }) input: OpenCaseInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:raise" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => openCaseOfKind(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Records what came to be known of a case: the facts that its kind leaves for later. NOT_FOUND without a part in it, CONFLICT where it was changed meanwhile. Needs cases:handle.",
  })
  async recordCaseFacts(
    @Arg("input", { description: "What is known by now." }) input: RecordCaseFactsInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => recordCaseFacts(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => [CaseFact], {
    description: "What is known of it by the facts of its kind. The reading of what somebody wrote is recorded.",
  })
  facts(
    @Root() found: Case,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<CaseFact[]> {
    return factsOf(context, found, language);
  }

  @FieldResolver(() => [CaseFactAsked], {
    description: "What may be recorded of it by now, for those who handle or watch over it; none for others.",
  })
  async factsToRecord(@Root() { id, kind }: Case, @Ctx() context: RequestContext): Promise<CaseFactAsked[]> {
    const parts = await ownPartsIn(context).load(id);
    const inside = parts.some(({ part }) => part !== CasePart.COMPLAINANT);
    return inside ? definitionOf(kind).facts.flatMap((fact) => (fact.later ? [askedOf(fact)] : [])) : [];
  }

  @FieldResolver(() => [CaseFact], {
    description: "What its force asked beside, and the answers. The reading is recorded.",
  })
  answers(
    @Root() found: Case,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<CaseFact[]> {
    return answersOf(context, found, language);
  }

  @FieldResolver(() => String, { description: "What its force called its kind on the day it was raised." })
  async kindTitle(
    @Root() { forceId, kind, raisedAt }: Case,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<string> {
    const title = titleIn(kind, inForce(await settingsOf(context).load(forceId), kind, dayInLondon(raisedAt)));
    return language === Language.CY ? title.cy : title.en;
  }
}

async function kindsOf(context: RequestContext, forceId: string): Promise<CaseKindInForce[]> {
  const [[force], settings] = await Promise.all([
    context.read<ForceCopy>("cases:read", `${forceCopySql} and s.force_id = any($forces)`, [forceId]),
    settingsOf(context).load(forceId),
  ]);
  if (!force) throw notFound("force");
  return kindsInForce(context, forceId, force, settings);
}
