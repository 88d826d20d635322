import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { notAllowed } from "@probity/service-kit/errors";
import { filterId, knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Case, CaseConnection } from "../cases/case.entity.js";
import { caseColumns } from "../cases/case.loaders.js";
import { ForceReference, PersonReference } from "../references/references.js";
import { CaseRetentionPeriod } from "./retention-period.entity.js";
import { SetCaseRetentionInput } from "./retention.inputs.js";
import { deletedOnSql, periodsOf, reckonedSql } from "./retention.loaders.js";
import { setRetention } from "./set-retention.js";
import { CaseTombstone, CaseTombstoneConnection, tombstoneColumns } from "./tombstone.entity.js";

@Resolver(() => CaseTombstone)
export class TombstoneResolver {
  @Authorized("cases:handle")
  @Query(() => CaseConnection, {
    description:
      "Closed cases you handle or watch over that a period will delete, the first to go first. No others are counted. Needs cases:handle.",
  })
  async casesToDelete(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Case>> {
    const size = pageSize(first);
    const [day, id] = decodeCursor(after, 2) ?? [];
    const forceId = knownForm(force, "force");
    const chosen = `from (select c.*, ${deletedOnSql("$2::date")} as day from cases.cases c ${reckonedSql("$2::date")}
        where c.force_id = any($forces) and c.force_id = $1 and c.closed_at is not null and exists (select 1 from cases.case_parts p
          where p.force_id = c.force_id and p.case_id = c.id and p.part <> 'COMPLAINANT' and p.ended_at is null)) c
      where c.day is not null`;
    const rows = await context.read<Case & { day: string }>(
      "cases:handle",
      `select ${caseColumns}, c.day ${chosen} and ($3::date is null or (c.day, c.id) > ($3::date, $4::uuid)) order by c.day, c.id limit $5`,
      [forceId, context.today, day ?? null, filterId(id), size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("cases:handle", chosen, [forceId, context.today]),
      (row) => [row.day, row.id],
      (row) => row,
    );
  }

  @Authorized("cases:handle")
  @Query(() => CaseTombstoneConnection, {
    description:
      "What is left of cases that you handled or watched over when they were deleted, the latest first. Needs cases:handle.",
  })
  async caseTombstones(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<CaseTombstone>> {
    const size = pageSize(first);
    const [at, id] = decodeCursor(after, 2) ?? [];
    const forceId = knownForm(force, "force");
    const chosen = "from cases.case_tombstones t where t.force_id = any($forces) and t.force_id = $1";
    const rows = await context.read<CaseTombstone>(
      "cases:handle",
      `select ${tombstoneColumns} ${chosen} and ($2::timestamptz is null or (t.deleted_at, t.id) < ($2::timestamptz, $3::uuid))
       order by t.deleted_at desc, t.id desc limit $4`,
      [forceId, at ?? null, filterId(id), size + 1],
    );
    return toPage(
      rows,
      size,
      () => context.count("cases:handle", chosen, [forceId]),
      (row) => [row.deletedAt.toISOString(), row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => PersonReference, { nullable: true, description: "Who set that rule for the force." })
  periodSetBy(@Root() { periodSetById }: CaseTombstone): PersonReference | null {
    return periodSetById ? { id: periodSetById } : null;
  }
}

@Resolver(() => CaseRetentionPeriod)
export class RetentionPeriodResolver {
  @FieldResolver(() => PersonReference, { nullable: true, description: "Who set it." })
  setBy(@Root() { setById }: CaseRetentionPeriod): PersonReference | null {
    return setById ? { id: setById } : null;
  }
}

@Resolver(() => ForceReference)
export class ForceRetentionResolver {
  @Authorized("cases:read")
  @FieldResolver(() => [CaseRetentionPeriod], {
    description:
      "How long the force keeps closed cases, by kind: what holds today and what will. A kind that is not named is kept. Empty where you may not know. Needs cases:read.",
  })
  caseRetention(@Root() force: ForceReference, @Ctx() context: RequestContext): Promise<CaseRetentionPeriod[]> {
    return periodsOf(context).load(force.id);
  }

  @Authorized("force:configure")
  @Mutation(() => ForceReference, {
    description:
      "Sets how long the force keeps closed cases of a kind, from a day at least 28 days ahead. Needs force:configure.",
  })
  async setCaseRetention(
    @Arg("input", { description: "Which kind, how long, and from when." }) input: SetCaseRetentionInput,
    @Ctx() context: RequestContext,
  ): Promise<ForceReference> {
    const forceId = knownForm(input.forceId, "force");
    if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
    const once = { forceId, permission: "force:configure" as const, key: input.idempotencyKey, request: input };
    await context.changeOnce(once, (change) => setRetention(change, context, input));
    return { id: forceId };
  }
}
