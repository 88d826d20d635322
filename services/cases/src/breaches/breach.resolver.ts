import type { RequestContext } from "@probity/service-kit/context";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, Int, Mutation, Resolver, Root } from "type-graphql";
import { Case } from "../cases/case.entity.js";
import { caseById } from "../cases/case.loaders.js";
import { CaseClockKind } from "../clocks/clock-enums.js";
import { clocksOf } from "../clocks/clock.loaders.js";
import { DecideBreachNoticeInput, RecordBreachNoticeInput, ReportDataBreachInput } from "./breach.inputs.js";
import { breachOf, breachReasons } from "./breach.loaders.js";
import { sealedWordsOf } from "../opening/read-sealed.js";
import { decideBreachNotice, recordBreachNotice } from "./breach-notices.js";
import { DataBreach, DataBreachReasons } from "./data-breach.entity.js";
import { reportDataBreach } from "./report-data-breach.js";

const minute = 60_000;

@Resolver(() => Case)
export class CaseDataBreachResolver {
  @Authorized("cases:raise")
  @Mutation(() => Case, {
    description:
      "Reports a breach of personal data: it goes to the Data Protection Officer at once, and its clocks count from when it was known. INVALID for a time in the future. Needs cases:raise.",
  })
  async reportDataBreach(
    @Arg("input", { description: "The breach." }) input: ReportDataBreachInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:raise" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => reportDataBreach(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Writes down whether the Information Commissioner, or those whose data it concerns, are told of a breach, and why. NOT_FOUND without a part in the case, CONFLICT where it was changed meanwhile. Needs cases:handle.",
  })
  async decideBreachNotice(
    @Arg("input", { description: "The decision." }) input: DecideBreachNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => decideBreachNotice(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @Authorized("cases:handle")
  @Mutation(() => Case, {
    description:
      "Writes down when somebody was told of a breach. RULE_BROKEN where the Information Commissioner was told late and no reasons are given; NOT_FOUND without a part in the case, CONFLICT where it was changed meanwhile. Needs cases:handle.",
  })
  async recordBreachNotice(
    @Arg("input", { description: "Who was told when." }) input: RecordBreachNoticeInput,
    @Ctx() context: RequestContext,
  ): Promise<Case> {
    const forceId = knownForm(input.forceId, "force");
    const once = { forceId, permission: "cases:handle" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => recordBreachNotice(change, context, input));
    return (await caseById(context).load(id)) as Case;
  }

  @FieldResolver(() => DataBreach, {
    nullable: true,
    description: "What it is known by, where it is a breach of personal data; null for any other kind.",
  })
  dataBreach(@Root() { id }: Case, @Ctx() context: RequestContext): Promise<DataBreach | null> {
    return breachOf(context).load(id);
  }
}

@Resolver(() => DataBreach)
export class DataBreachResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many minutes of the time of the law were left when the Data Protection Officer was told, below nothing when it had passed; null before.",
  })
  async minutesLeftWhenDpoTold(
    @Root() { id, dpoToldAt }: DataBreach,
    @Ctx() context: RequestContext,
  ): Promise<number | null> {
    const clocks = await clocksOf(context).load(id);
    const law = clocks.find(({ kind }) => kind === CaseClockKind.TELL_REGULATOR)?.dueAt;
    return law && dpoToldAt ? Math.floor((law.getTime() - dpoToldAt.getTime()) / minute) : null;
  }

  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "How many minutes of the time of the law the force’s own limit leaves when it is used to its end: none where both end together; null where its texts set no limit.",
  })
  async minutesLeftByOwnLimit(@Root() { id }: DataBreach, @Ctx() context: RequestContext): Promise<number | null> {
    const clocks = await clocksOf(context).load(id);
    const dueAt = (wanted: CaseClockKind) => clocks.find(({ kind }) => kind === wanted)?.dueAt;
    const [own, law] = [dueAt(CaseClockKind.TELL_DPO), dueAt(CaseClockKind.TELL_REGULATOR)];
    return own && law ? Math.floor((law.getTime() - own.getTime()) / minute) : null;
  }

  @FieldResolver(() => DataBreachReasons, {
    description: "Why somebody was told, late or not at all. Each reading is recorded.",
  })
  reasons(@Root() breach: DataBreach, @Ctx() context: RequestContext): Promise<DataBreachReasons> {
    return sealedWordsOf(context, breachReasons).load(breach);
  }
}
