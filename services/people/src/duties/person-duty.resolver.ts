import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { DutyKind, ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { filterId } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { RoleEnum } from "@probity/service-kit/role-enum";
import type { Role } from "@probity/service-kit/roles";
import { DateScalar } from "@probity/service-kit/scalars";
import {
  Arg,
  Args,
  ArgsType,
  Authorized,
  Ctx,
  Field,
  FieldResolver,
  ID,
  Int,
  Query,
  Resolver,
  Root,
} from "type-graphql";
import { countDuties } from "./count-duties.js";
import { keyOf, personDuties } from "./person-duties.js";
import { PersonDuty, PersonDutyConnection, PersonDutyCounts } from "./person-duty.entity.js";

@ArgsType()
class PersonDutiesArgs {
  @Field(() => ID, { nullable: true, description: "Only those of this force." })
  force?: string | null;

  @Field(() => ID, { nullable: true, description: "Only those of this person." })
  person?: string | null;

  @Field(() => RoleEnum, { nullable: true, description: "Only those of people who hold an office of this role." })
  role?: Role | null;

  @Field(() => ObligationStatus, { nullable: true, description: "Only those that stand so today." })
  status?: ObligationStatus | null;

  @Field(() => Boolean, { defaultValue: false, description: "Only those that are still to do: due or overdue." })
  open: boolean;

  @Field(() => DutyKind, { nullable: true, description: "Only those that are about this." })
  kind?: DutyKind | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: "Only those that the calendar shows under this day or one before.",
  })
  dueUntil?: string | null;

  @Field(() => Int, { defaultValue: 20, description: "How many at the most, 1 to 100." })
  first: number;

  @Field(() => String, { nullable: true, description: "Read on after this cursor." })
  after?: string | null;
}

const seen =
  "your own; everybody's vetting and training in forces where you have people:vet, everybody's signatures where you have acknowledgements:read";

@Resolver(() => PersonDuty)
export class PersonDutyResolver {
  @Authorized("obligations:own")
  @Query(() => PersonDutyConnection, {
    description: `Duties that follow from what is kept about people, soonest first: ${seen}. Needs obligations:own.`,
  })
  async personDuties(
    @Args(() => PersonDutiesArgs) asked: PersonDutiesArgs,
    @Ctx() context: RequestContext,
  ): Promise<Page<PersonDuty>> {
    const { force, person, role = null, status, open, kind = null, dueUntil } = asked;
    const size = pageSize(asked.first);
    const [after] = decodeCursor(asked.after, 1) ?? [];
    const of = { forceId: filterId(force), personId: filterId(person), role, kind };
    const all = (await personDuties(context, of)).filter(
      (duty) =>
        (!status || duty.status === status) &&
        (!open || duty.status !== ObligationStatus.MET) &&
        (!dueUntil || duty.shownOn <= dueUntil),
    );
    const rest = after === undefined ? all : all.filter((duty) => keyOf(duty) > after);
    return toPage(
      rest.slice(0, size + 1),
      size,
      all.length,
      (duty) => [keyOf(duty)],
      (duty) => duty,
    );
  }

  @Authorized("obligations:own")
  @Query(() => [PersonDutyCounts], {
    description: `How the duties of people of each of your forces stand today, of those you may see: ${seen}. A force without any is left out. Needs obligations:own.`,
  })
  async personDutyCounts(@Ctx() context: RequestContext): Promise<PersonDutyCounts[]> {
    const all = await personDuties(context, { forceId: null, personId: null, role: null, kind: null });
    return countDuties(all, context.today);
  }

  @FieldResolver(() => String, { description: "What the duty is called." })
  title(
    @Root() { titles }: PersonDuty,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string {
    return titles[language];
  }

  @FieldResolver(() => [String], { description: "How its day came about, in plain words, ending with the clause." })
  explanation(
    @Root() { explanations }: PersonDuty,
    @Arg("language", () => Language, { defaultValue: Language.EN, description: "In which language." })
    language: Language,
  ): string[] {
    return explanations[language];
  }
}
