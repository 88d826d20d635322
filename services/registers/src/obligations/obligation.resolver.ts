import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { listLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { Obligation, ObligationConnection, ObligationStatus, PublicObligation } from "./obligation.entity.js";
import { dutyTitle, statusOn } from "./obligation.rules.js";

@Resolver(() => Obligation)
export class ObligationResolver {
  @Authorized("obligations:read")
  @Query(() => ObligationConnection, {
    description: "Duties and their dates in your forces, soonest first. Needs obligations:read.",
  })
  async obligations(
    @Arg("force", () => ID, { nullable: true, description: "Only those of this force." }) force:
      | string
      | null
      | undefined,
    @Arg("status", () => ObligationStatus, { nullable: true, description: "Only those that stand so today." }) status:
      | ObligationStatus
      | null
      | undefined,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Arg("after", () => String, { nullable: true, description: "Read on after this cursor." }) after:
      | string
      | null
      | undefined,
    @Ctx() context: RequestContext,
  ): Promise<Page<Obligation>> {
    const size = pageSize(first);
    const key = decodeCursor(after, 2);
    const only = filterId(force);
    const chosen = `from registers.obligations o where o.force_id = any($forces) and ($1::uuid is null or o.force_id = $1) and (o.ended_on is null or o.ended_on >= $3)
      and ($2::text is null or case when o.met_on is not null then 'MET' when o.due_on < $3::date then 'OVERDUE' else 'DUE' end = $2)`;
    const filter = [only, status, context.today];
    const rows = await context.read<Obligation>(
      "obligations:read",
      `select ${columnsOf(Obligation, "o")} ${chosen} and ($4::date is null or (o.due_on, o.id) > ($4, $5::uuid)) order by o.due_on, o.id limit $6`,
      [...filter, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    const total = () => context.count("obligations:read", chosen, filter);
    return toPage(
      rows,
      size,
      total,
      (row) => [row.dueOn, row.id],
      (row) => row,
    );
  }

  @FieldResolver(() => ForceReference, { description: "The force." })
  force(@Root() obligation: Obligation): ForceReference {
    return { id: obligation.forceId };
  }

  @FieldResolver(() => PersonReference, { description: "Whose duty it is." })
  person(@Root() obligation: Obligation): PersonReference {
    return { id: obligation.personId };
  }

  @FieldResolver(() => ClauseReference, {
    description: "The clause that lays the duty, in the version that was in force.",
  })
  clause(@Root() obligation: Obligation): ClauseReference {
    return { id: obligation.clauseRef };
  }

  @FieldResolver(() => String, { description: "What the duty is called." })
  title(
    @Root() obligation: Obligation,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return dutyTitle(obligation.duty, language);
  }

  @FieldResolver(() => ObligationStatus, { description: "How it stands today." })
  status(@Root() obligation: Obligation, @Ctx() context: RequestContext): ObligationStatus {
    return ObligationStatus[statusOn(obligation, context.today)];
  }

  @FieldResolver(() => Boolean, { description: "Whether it is yours to meet by a declaration." })
  viewerCanDeclare(@Root() obligation: Obligation, @Ctx() context: RequestContext): boolean {
    return (
      obligation.metOn === null &&
      obligation.duty === "REGISTER_OF_INTERESTS" &&
      context.personIn(obligation.forceId) === obligation.personId &&
      context.can("registers:declare", obligation.forceId)
    );
  }
}

/** What is still to do in each force, soonest first: so many of each force, whatever the others have. */
const publicObligations = (context: RequestContext, size: number) =>
  listLoader<PublicObligation>(
    context,
    `due items ${size}`,
    (forceIds) =>
      context.read(
        "public",
        `select x.* from unnest($1::uuid[]) as force (id) cross join lateral (
           select o.force_id as "forceId", o.person_id as "personId", o.duty, o.clause_ref as "clauseRef", o.clause_id as "clauseId", o.due_on as "dueOn",
                  o.explanation, o.met_on as "metOn"
           from registers.obligations o
           where o.force_id = force.id and o.public and o.met_on is null and (o.ended_on is null or o.ended_on >= $2)
           order by o.due_on, o.id limit $3) x`,
        [onlyIds(forceIds), context.today, size],
      ),
    (obligation) => obligation.forceId,
  );

@Resolver(() => ForceReference)
export class ForceObligationsResolver {
  @FieldResolver(() => [PublicObligation], {
    description: "What office holders of the force still have to declare, soonest first.",
  })
  @Public()
  dueItems(
    @Root() force: ForceReference,
    @Arg("first", () => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." }) first: number,
    @Ctx() context: RequestContext,
  ): Promise<PublicObligation[]> {
    return publicObligations(context, pageSize(first)).load(force.id);
  }
}

@Resolver(() => PublicObligation)
export class PublicObligationResolver {
  @FieldResolver(() => PersonReference, { description: "Whose duty it is." })
  @Public()
  person(@Root() obligation: PublicObligation): PersonReference {
    return { id: obligation.personId };
  }

  @FieldResolver(() => ClauseReference, { description: "The clause that lays the duty." })
  @Public()
  clause(@Root() obligation: PublicObligation): ClauseReference {
    return { id: obligation.clauseRef };
  }

  @FieldResolver(() => String, { description: "What the duty is called." })
  @Public()
  title(
    @Root() obligation: PublicObligation,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return dutyTitle(obligation.duty, language);
  }

  @FieldResolver(() => ObligationStatus, { description: "How it stands today." })
  @Public()
  status(@Root() obligation: PublicObligation, @Ctx() context: RequestContext): ObligationStatus {
    return ObligationStatus[statusOn(obligation, context.today)];
  }
}
