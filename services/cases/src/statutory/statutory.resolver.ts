import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { rowLoader } from "@probity/service-kit/loader";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Case, CasePart } from "../cases/case.entity.js";
import { caseById, ownPartsIn, stepsOf } from "../cases/case.loaders.js";
import { CaseStage } from "../cases/case-kind.js";
import { forceCopyOf, isInside } from "../handling/inside.js";
import { subjectsOf } from "../handling/parties.js";
import { sealedWordsOf, type SealedWords } from "../opening/read-sealed.js";
import { StatutoryArrangement } from "./arrangement.entity.js";
import { besidesOf, CaseBeside } from "./case-link.js";
import { changeRoute } from "./change-route.js";
import { receiveComplaint, whyNotRelevant } from "./receive-complaint.js";
import { runBeside } from "./run-beside.js";
import { statutoryStanding } from "./record-statutory-step.js";
import { arrangementsOf } from "./statutory-actions.js";
import { StatutoryCase } from "./statutory-case.entity.js";
import { ChangeCaseRouteInput, ReceiveComplaintInput, RunBesideInput } from "./statutory.inputs.js";
import { gravityOf, whyNotToProtocol } from "./statutory.rules.js";

const decided: readonly CaseStage[] = [CaseStage.DECIDED, CaseStage.REVIEW, CaseStage.CLOSED];

const receivedOf = (context: RequestContext) =>
  rowLoader<{ id: string; receivedOn: string }>(
    context,
    receivedOf,
    (ids) =>
      context.read(
        "cases:read",
        `select r.id, r.received_on as "receivedOn" from cases.case_complaints r where r.id = any($1) and r.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

@Resolver(() => Case)
export class StatutoryOfCaseResolver {
  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Opens the case of a complaint about an office holder, with those who act for the Panel. Only they do, and whoever it delegated the initial handling to. RULE_BROKEN where the Regulations are not about that person. Needs cases:handle.",
  })
  async receiveComplaint(
    @Arg("input", { description: "The complaint." }) input: ReceiveComplaintInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => receiveComplaint(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    nullable: true,
    description:
      "Hands a case to the other route: to the law’s on complaints about office holders, or to the force’s own. Answers null where you have no part in it any more. RULE_BROKEN names the regulation that stands in the way. Needs cases:handle.",
  })
  async changeCaseRoute(
    @Arg("input", { description: "Which case, to which route, and why." }) input: ChangeCaseRouteInput,
    @Ctx() context: RequestContext,
  ): Promise<Case | null> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => changeRoute(change, context, input));
    return caseById(context).load(id);
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Opens a case beside one about an office holder, for the part of it that goes by the other route: both run, each with its own people. Needs cases:handle.",
  })
  async runBeside(
    @Arg("input", { description: "Beside which case, and what goes the other way." }) input: RunBesideInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => runBeside(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => [CaseBeside], {
    description:
      "What runs beside it by the other route, for those who handle or watch over it; none for others. Nothing of what is in it.",
  })
  async besides(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<CaseBeside[]> {
    return (await isInside(context, id)) ? besidesOf(context).load(id) : [];
  }

  @FieldResolver(() => Boolean, {
    description:
      "Whether you may hand it to the Panel: it is about a commissioner or deputy of today, is not decided, and you handle it or watch over it.",
  })
  async mayGoToPanel(@Root() found: Case, @Ctx() context: RequestContext): Promise<boolean> {
    const isOpen = !decided.includes(found.stage) && found.heldBy !== "STATUTORY";
    if (!isOpen || !context.can("cases:handle", found.forceId) || !(await isInside(context, found.id))) return false;
    const force = await forceCopyOf(context, found.forceId);
    return subjectsOf(found).some((id) => whyNotRelevant(force, id, context.today) === null);
  }

  @FieldResolver(() => StatutoryCase, {
    nullable: true,
    description:
      "How it stands by the law on complaints about office holders, for those who handle or watch over it; null for others, and for a case that goes another way.",
  })
  async statutory(@Root() found: Case, @Ctx() context: RequestContext): Promise<StatutoryCase | null> {
    if (found.heldBy !== "STATUTORY" || !(await isInside(context, found.id))) return null;
    const standing = await standingFor(context, found);
    const received = await receivedOf(context).load(found.id);
    return {
      of: found,
      viewerActsAs: standing.acting,
      gravity: gravityOf(standing),
      receivedOn: received?.receivedOn ?? null,
    };
  }
}

const complainant = {
  table: "cases.case_complaints",
  fields: { complainant: { column: "sealed_complainant", sealedAs: "complainant" } },
  action: "readComplainant",
} as const satisfies SealedWords<"complainant">;

@Resolver(() => StatutoryCase)
export class StatutoryCaseResolver {
  @FieldResolver(() => [StatutoryArrangement], {
    description: "Who acts in it today: for the Panel, and by delegation.",
  })
  async arrangements(@Root() { of }: StatutoryCase, @Ctx() context: RequestContext): Promise<StatutoryArrangement[]> {
    return (await arrangementsOf(context, of.forceId)).filter(({ from }) => from <= context.today);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Who complains and how to reach them; null where that was not written down. Each reading is recorded.",
  })
  async complainant(@Root() { of, receivedOn }: StatutoryCase, @Ctx() context: RequestContext): Promise<string | null> {
    return receivedOn ? (await sealedWordsOf(context, complainant).load(of)).complainant : null;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why it cannot be handed to the force’s own route now; null: it can.",
  })
  async whyNotToProtocol(
    @Root() { of }: StatutoryCase,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    const refusal = whyNotToProtocol(await standingFor(context, of));
    return refusal && (language === Language.CY ? refusal.cy : refusal.en);
  }
}

async function standingFor(context: RequestContext, found: Case) {
  const [parts, steps, force, arrangements] = await Promise.all([
    ownPartsIn(context).load(found.id),
    stepsOf(context).load(found.id),
    forceCopyOf(context, found.forceId),
    arrangementsOf(context, found.forceId),
  ]);
  const handling = parts.filter(({ part }) => part !== CasePart.COMPLAINANT);
  return statutoryStanding(context, { found, parts: handling, steps, force }, arrangements);
}
