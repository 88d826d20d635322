import { dutyAbout, dutyTitle } from "@probity/rules/duty-titles";
import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { DutyKind, ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { onlyIds } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { listLoader } from "@probity/service-kit/loader";
import { Public } from "@probity/service-kit/public";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { Arg, Args, Authorized, Ctx, FieldResolver, Int, Query, Resolver, Root } from "type-graphql";
import { ClauseReference, ForceReference, PersonReference } from "../references/references.js";
import { explanationIn } from "../rulebooks/explained.js";
import { roleOfAppointment } from "./obligation.loaders.js";
import { Obligation, ObligationConnection, PublicObligation } from "./obligation.entity.js";
import { statusOn } from "./obligation.rules.js";
import { readSeenDuties } from "./seen-duties.js";
import { chosenDuties, ObligationsArgs } from "./obligations.arguments.js";

@Resolver(() => Obligation)
export class ObligationResolver {
  @Authorized("obligations:own")
  @Query(() => ObligationConnection, {
    description:
      "Duties and their dates, soonest first: your own, and everybody's in forces where you have obligations:read. Needs obligations:own.",
  })
  async obligations(
    @Args(() => ObligationsArgs) asked: ObligationsArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<Obligation>> {
    const size = pageSize(asked.first);
    const key = decodeCursor(asked.after, 2);
    const { from, values } = chosenDuties(asked, context.today);
    const place = values.length;
    const rows = await readSeenDuties<Obligation>(
      context,
      (seen) => `select ${columnsOf(Obligation, "o")} ${from} and ${seen("o")}
       and ($${place + 1}::date is null or (o.due_on, o.id) > ($${place + 1}, $${place + 2}::uuid))
       order by o.due_on, o.id limit $${place + 3}`,
      [...values, key?.[0] ?? null, key?.[1] ?? null, size + 1],
    );
    const count = async () => {
      const of = (seen: (table: string) => string) => `select count(*)::int as count ${from} and ${seen("o")}`;
      const counts = await readSeenDuties<{ count: number }>(context, of, values);
      return counts.reduce((sum, one) => sum + one.count, 0);
    };
    return toPage(
      rows.toSorted(soonestFirst).slice(0, size + 1),
      size,
      count,
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

  @FieldResolver(() => RoleEnum, { nullable: true, description: "The role of the office by which it is theirs." })
  async role(@Root() { appointmentId }: Obligation, @Ctx() context: RequestContext): Promise<Role | null> {
    return (await roleOfAppointment(context).load(appointmentId))?.role ?? null;
  }

  @FieldResolver(() => ClauseReference, {
    nullable: true,
    description: "The clause that lays the duty, in the version that was in force; null where the law itself lays it.",
  })
  clause(@Root() { clauseRef }: Obligation): ClauseReference | null {
    return clauseRef === null ? null : { id: clauseRef };
  }

  @FieldResolver(() => DutyKind, { description: "What it is about." })
  kind(@Root() { duty }: Obligation): DutyKind {
    return DutyKind[dutyAbout(duty)];
  }

  @FieldResolver(() => String, { description: "What the duty is called." })
  title(
    @Root() obligation: Obligation,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return dutyTitle(obligation.duty, language);
  }

  @FieldResolver(() => [String], {
    description:
      "How the date was reckoned, in plain words, ending with the clause. In English where it was reckoned before it was said in Welsh.",
  })
  explanation(
    @Root() obligation: Obligation,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string[] {
    return explanationIn(language, obligation);
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

function soonestFirst(one: Obligation, other: Obligation): number {
  return one.dueOn.localeCompare(other.dueOn) || one.id.localeCompare(other.id);
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
           select o.force_id as "forceId", case when p.names_non_declarers and o.due_on < $2 then o.person_id end as "personId", h.role,
                  o.duty, o.clause_ref as "clauseRef", o.clause_id as "clauseId", o.due_on as "dueOn",
                  o.explanation, o.explanation_cy as "explanationCy", o.met_on as "metOn"
           from registers.obligations o
           left join registers.office_holders h on h.force_id = o.force_id and h.id = o.appointment_id
           left join registers.publications p on p.force_id = o.force_id and p.register = 'INTERESTS'
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
  @FieldResolver(() => PersonReference, {
    nullable: true,
    description: "Who has not done it by its last day, where a rule of the force asks to name them; else null.",
  })
  @Public()
  person(@Root() { personId }: PublicObligation): PersonReference | null {
    return personId === null ? null : { id: personId };
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

  @FieldResolver(() => [String], {
    description:
      "How the date was reckoned, in plain words, ending with the clause. In English where it was reckoned before it was said in Welsh.",
  })
  @Public()
  explanation(
    @Root() obligation: PublicObligation,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string[] {
    return explanationIn(language, obligation);
  }

  @FieldResolver(() => ObligationStatus, { description: "How it stands today." })
  @Public()
  status(@Root() obligation: PublicObligation, @Ctx() context: RequestContext): ObligationStatus {
    return ObligationStatus[statusOn(obligation, context.today)];
  }
}
