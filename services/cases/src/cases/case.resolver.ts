import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { opened } from "../accesses/opened.js";
import { ForceReference, PersonReference } from "../references/references.js";
import { RouteDecision, withoutTies } from "../routing/route.entity.js";
import { CaseStep } from "../steps/case-step.entity.js";
import { Case, CaseConnection, CasePart } from "./case.entity.js";
import { RaiseConcernInput } from "./case.inputs.js";
import { caseById, caseColumns, ownPartsIn, stepsOf } from "./case.loaders.js";
import { narrativeOf } from "./narrative.js";
import { raiseConcern } from "./raise-concern.js";

@Resolver(() => Case)
export class CaseResolver {
  @Authorized("cases:read")
  @Query(() => CaseConnection, {
    description: "The cases you have a part in, latest first; no others are counted. Needs cases:read.",
  })
  async cases(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Case>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 1);
    const only = filterId(force);
    const chosen = "from cases.cases c where c.force_id = any($forces) and ($1::uuid is null or c.force_id = $1)";
    const rows = await context.read<Case>(
      "cases:read",
      `select ${caseColumns} ${chosen} and ($2::uuid is null or c.id < $2) order by c.id desc limit $3`,
      [only, key?.[0] ?? null, size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("cases:read", chosen, [only]),
      (row) => [row.id],
      (row) => row,
    );
  }

  @Authorized("cases:read")
  @Query(() => Case, {
    nullable: true,
    description:
      "A case you have a part in, by id; the reading is recorded. Null for any other, existing or not. Needs cases:read.",
  })
  async case(
    @Arg("id", () => ID, { description: "Its id." }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<Case | null> {
    return opened(context, await caseById(context).load(knownForm(id, "case")));
  }

  @Authorized("cases:raise")
  @Mutation(() => Case, {
    description:
      "Raises a concern; it goes where the force's protocol says. RULE_BROKEN names the clause that asks for something first. Needs cases:raise.",
  })
  async raiseConcern(
    @Arg("input", { description: "The concern." }) input: RaiseConcernInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:raise" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => raiseConcern(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => String, {
    description: "What happened, in the words of the person who raised it. Each reading is recorded.",
  })
  narrative(@Root() found: Case, @Ctx() context: RequestContext): Promise<string> {
    return narrativeOf(context).load(found);
  }

  @FieldResolver(() => RouteDecision, {
    nullable: true,
    description:
      "Where it went by the protocol, and why, as decided when it was raised; null where no route leads to it.",
  })
  async route(@Root() found: Case, @Ctx() context: RequestContext): Promise<RouteDecision | null> {
    if (!found.route) return null;
    const parts = await ownPartsIn(context).load(found.id);
    return parts.some(({ part }) => part !== CasePart.COMPLAINANT) ? found.route : withoutTies(found.route);
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() found: Case): ForceReference {
    return { id: found.forceId };
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Whom it is about; null where it is about nobody.",
  })
  subject(@Root() found: Case): PersonReference | null {
    return found.subjectPersonId ? { id: found.subjectPersonId } : null;
  }

  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who raised it; null where it was raised anonymously.",
  })
  raisedBy(@Root() found: Case): PersonReference | null {
    return found.raisedById ? { id: found.raisedById } : null;
  }

  @FieldResolver(() => CasePart, { description: "Your part in it." })
  async viewerPart(@Root() found: Case, @Ctx() context: RequestContext): Promise<CasePart> {
    const [own] = await ownPartsIn(context).load(found.id);
    return own?.part ?? CasePart.COMPLAINANT;
  }

  @FieldResolver(() => [CaseStep], { description: "What was done, first to last." })
  steps(@Root() found: Case, @Ctx() context: RequestContext): Promise<CaseStep[]> {
    return stepsOf(context).load(found.id);
  }
}

@Resolver(() => CaseStep)
export class CaseStepResolver {
  @FieldResolver(() => String, { description: "What was done." })
  title(
    @Root() step: CaseStep,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return language === Language.CY ? step.titleCy : step.titleEn;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: "Why, by the rules; never a word of what happened.",
  })
  reason(
    @Root() { reason, reasonCy }: CaseStep,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string | null {
    return language === Language.CY ? (reasonCy ?? reason) : reason;
  }
}
