import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById, ownPartsIn, stepsOf } from "../cases/case.loaders.js";
import { definitionOf, stepsIn } from "../kinds/definitions.js";
import { PersonReference } from "../references/references.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { CaseStep } from "../steps/case-step.entity.js";
import { CaseAction, CaseParty } from "./case-action.entity.js";
import { whyNotStep } from "./case-stage.rules.js";
import { RecordCaseStepInput } from "./case-step.inputs.js";
import { CaseFinding, CaseOutcome } from "./handling-enums.js";
import { notesOf } from "./notes.js";
import { partiesOf } from "./parties.js";
import { recordCaseStep } from "./record-case-step.js";
import { forceCopyOf, isInside } from "./inside.js";
import { standingOf } from "./standing-of.js";
import { statutoryActions } from "../statutory/statutory-actions.js";

@Resolver(() => Case)
export class CaseHandlingResolver {
  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Records a step in a case that you handle, and moves it on. RULE_BROKEN names the clause that asks for something first. Needs cases:handle.",
  })
  async recordCaseStep(
    @Arg("input", { description: "The step." }) input: RecordCaseStepInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => recordCaseStep(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => [CaseAction], {
    description: "What might be recorded next, in the order in which a case goes, with the reason where you cannot.",
  })
  async actions(@Root() found: Case, @Ctx() context: RequestContext): Promise<CaseAction[]> {
    const [parts, steps, force] = await Promise.all([
      ownPartsIn(context).load(found.id),
      stepsOf(context).load(found.id),
      forceCopyOf(context, found.forceId),
    ]);
    if (found.heldBy === "STATUTORY") return statutoryActions(context, { found, parts, steps, force });
    const standing = standingOf(context, { found, parts, steps, force });
    return stepsIn(definitionOf(found.kind)).map((kind) => {
      const refusal = whyNotStep(kind, standing);
      // A decision that upholds may wait for what another does not.
      const first = refusal ?? whyNotStep(kind, standing, CaseFinding.UPHELD);
      return { kind, permitted: refusal === null, refusal: first, clauseId: first?.clauseId ?? null, ...noLaw };
    });
  }

  @FieldResolver(() => [CaseParty], {
    description:
      "Who may be consulted about it, or to whom it may be referred, today; for those who handle or watch over it, none for others.",
  })
  async parties(@Root() found: Case, @Ctx() context: RequestContext): Promise<CaseParty[]> {
    if (!(await isInside(context, found.id))) return [];
    const force = await forceCopyOf(context, found.forceId);
    return partiesOf(found, force, context.today).map(({ role, title }) => ({ role, titles: title }));
  }

  @FieldResolver(() => CaseOutcome, {
    nullable: true,
    description:
      "What came of it, for those who handle or watch over it; null for others, and while nothing is recorded.",
  })
  async outcome(@Root() found: Case, @Ctx() context: RequestContext): Promise<CaseOutcome | null> {
    return (await isInside(context, found.id)) ? found.outcome : null;
  }
}

@Resolver(() => CaseAction)
export class CaseActionResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why you cannot; with DECISION, where you can, what one that upholds waits for. Null for no reason.",
  })
  reason(
    @Root() { refusal }: CaseAction,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return refusal && (language === Language.CY ? refusal.cy : refusal.en);
  }
}

@Resolver(() => CaseParty)
export class CasePartyResolver {
  @FieldResolver(() => String, { description: "What the force calls it." })
  title(
    @Root() { titles }: CaseParty,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? titles.cy : titles.en;
  }
}

@Resolver(() => CaseStep)
export class StepOfCaseResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description:
      "What was written about it, for those who handle or watch over the case; null for others. Each reading is recorded.",
  })
  async note(@Root() step: CaseStep, @Ctx() context: RequestContext): Promise<string | null> {
    return step.hasNote && (await isInside(context, step.caseId)) ? notesOf(context).load(step) : null;
  }

  @FieldResolver(() => CaseFinding, {
    nullable: true,
    description: "What a decision finds, for those who handle or watch over the case; null for others.",
  })
  async finding(@Root() step: CaseStep, @Ctx() context: RequestContext): Promise<CaseFinding | null> {
    return (await isInside(context, step.caseId)) ? step.finding : null;
  }

  @FieldResolver(() => [String], {
    description: "The clauses that a decision rests on, for those who handle or watch over the case; none for others.",
  })
  async clauses(@Root() step: CaseStep, @Ctx() context: RequestContext): Promise<string[]> {
    return (await isInside(context, step.caseId)) ? step.clauses : [];
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who recorded it, for those who handle or watch over the case; null for others.",
  })
  async by(@Root() step: CaseStep, @Ctx() context: RequestContext): Promise<PersonReference | null> {
    const { byPersonId, kind, caseId } = step;
    // Whoever raised it is named by the case itself, where they are named.
    if (!byPersonId || kind === CaseStepKind.RAISED || kind === CaseStepKind.ROUTED) return null;
    return (await isInside(context, caseId)) ? { id: byPersonId } : null;
  }
}

const noLaw = { citation: null, timingVerified: null } as const;
