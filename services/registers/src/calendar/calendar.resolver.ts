import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Obligation } from "../obligations/obligation.entity.js";
import { dutyTitle } from "../obligations/obligation.rules.js";
import { PersonReference } from "../references/references.js";
import { addBankHoliday, previewBankHoliday } from "./add-bank-holiday.js";
import { AddedBankHoliday, CalendarDay, Retiming } from "./calendar.entity.js";
import { AddBankHolidayInput } from "./calendar.inputs.js";
import { addedDay, calendarOf, retimedByDay, retimedOf } from "./calendar.loaders.js";

const englishUnlessSaid = { defaultValue: Language.EN, description: "In which language." };

@Resolver(() => CalendarDay)
export class CalendarResolver {
  @Authorized("force:configure")
  @Query(() => [CalendarDay], {
    description: "The bank holidays that count in a force in one year, by day. Needs force:configure.",
  })
  async calendar(
    @Arg("force", () => ID, { description: "The force." }) force: string,
    @Arg("year", () => Int, { description: "The year, 2000 to 2100." }) year: number,
    @Ctx() context: RequestContext,
  ): Promise<CalendarDay[]> {
    const forceId = knownForm(force, "force");
    if (!context.can("force:configure", forceId)) throw notAllowed("force:configure");
    if (year < 2000 || year > 2100) throw invalid("year", "Give a year from 2000 to 2100.");
    return calendarOf(context, forceId, year);
  }

  @Authorized("force:configure")
  @Mutation(() => AddedBankHoliday, {
    description:
      "Adds a bank holiday to those of the law and re-times the open duties of the force, or previews it. Needs force:configure.",
  })
  async addBankHoliday(
    @Arg("input", { description: "The day." }) input: AddBankHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<AddedBankHoliday> {
    const forceId = knownForm(input.forceId, "force");
    if (input.preview) return previewBankHoliday(context, forceId, input);
    const once = { forceId, permission: "force:configure", key: input.idempotencyKey, request: input } as const;
    const id = await context.changeOnce(once, async (change) => {
      const { day } = await addBankHoliday(change, context, input);
      return day.id ?? "";
    });
    const day = (await addedDay(context, forceId, id)) as CalendarDay;
    return { preview: false, day, retimed: await retimedByDay(context).load(id) };
  }

  @FieldResolver(() => String, { description: "What the day is called." })
  name(@Root() { names }: CalendarDay, @Arg("language", () => Language, englishUnlessSaid) language: Language): string {
    return language === Language.CY ? names.cy : names.en;
  }

  @FieldResolver(() => [Retiming], { description: "The duties that it re-timed; none for a day of the law." })
  retimed(@Root() { id }: CalendarDay, @Ctx() context: RequestContext): Retiming[] | Promise<Retiming[]> {
    return id === null ? [] : retimedByDay(context).load(id);
  }
}

@Resolver(() => Retiming)
export class RetimingResolver {
  @FieldResolver(() => PersonReference, { description: "Whose duty it is." })
  person(@Root() { personId }: Retiming): PersonReference {
    return { id: personId };
  }

  @FieldResolver(() => String, { description: "What the duty is called." })
  title(@Root() { duty }: Retiming, @Arg("language", () => Language, englishUnlessSaid) language: Language): string {
    return dutyTitle(duty, language);
  }
}

@Resolver(() => Obligation)
export class ObligationRetimingsResolver {
  @FieldResolver(() => [Retiming], { description: "When it was due before and why that changed, latest first." })
  retimings(@Root() { id }: Obligation, @Ctx() context: RequestContext): Promise<Retiming[]> {
    return retimedOf(context).load(id);
  }

  @FieldResolver(() => Retiming, {
    nullable: true,
    description: "When it was due before it was last re-timed, and why that changed; null: never re-timed.",
  })
  async latestRetiming(@Root() { id }: Obligation, @Ctx() context: RequestContext): Promise<Retiming | null> {
    const [latest] = await retimedOf(context).load(id);
    return latest ?? null;
  }
}
