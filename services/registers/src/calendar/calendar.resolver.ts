import { dutyTitle } from "@probity/rules/duty-titles";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Language } from "@probity/service-kit/language-enum";
import { Arg, Authorized, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { Obligation } from "../obligations/obligation.entity.js";
import type { DutyRetimed } from "../obligations/retime-obligations.js";
import { PersonReference } from "../references/references.js";
import { addBankHoliday } from "./add-bank-holiday.js";
import { BankHolidayWithdrawal, CalendarChange, CalendarDay, Retiming } from "./calendar.entity.js";
import { AddBankHolidayInput, WithdrawBankHolidayInput } from "./calendar.inputs.js";
import { addedDay, calendarOf, retimedByDay, retimedOf } from "./calendar.loaders.js";
import { previewed } from "@probity/service-kit/previewed";
import { withdrawBankHoliday } from "./withdraw-bank-holiday.js";

const englishUnlessSaid = { defaultValue: Language.EN, description: "In which language." };

@Resolver(() => CalendarDay)
export class CalendarResolver {
  @Authorized("force:configure")
  @Query(() => [CalendarDay], {
    description: "The bank holidays of a force in one year, by day, with those it withdrew. Needs force:configure.",
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
  @Mutation(() => CalendarChange, {
    description:
      "Adds a bank holiday to those of the law and re-times the open duties of the force, or previews it. Needs force:configure.",
  })
  addBankHoliday(
    @Arg("input", { description: "The day." }) input: AddBankHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarChange> {
    return carryOut(context, input, (change) => addBankHoliday(change, context, input), addition);
  }

  @Authorized("force:configure")
  @Mutation(() => CalendarChange, {
    description:
      "Withdraws a bank holiday that the force added and re-times its open duties, or previews it; the day stays on record. CONFLICT for one withdrawn before. Needs force:configure.",
  })
  withdrawBankHoliday(
    @Arg("input", { description: "The day, and why." }) input: WithdrawBankHolidayInput,
    @Ctx() context: RequestContext,
  ): Promise<CalendarChange> {
    return carryOut(context, input, (change) => withdrawBankHoliday(change, context, input), withdrawalOf);
  }

  @FieldResolver(() => String, { description: "What the day is called." })
  name(@Root() { names }: CalendarDay, @Arg("language", () => Language, englishUnlessSaid) language: Language): string {
    return language === Language.CY ? names.cy : names.en;
  }

  @FieldResolver(() => [Retiming], {
    description: "The duties that it re-timed when it was added; none for a day of the law.",
  })
  async retimed(@Root() { id }: CalendarDay, @Ctx() context: RequestContext): Promise<Retiming[]> {
    if (id === null) return [];
    return (await retimedByDay(context).load(id)).filter(({ withdrawalId }) => withdrawalId === null);
  }
}

@Resolver(() => BankHolidayWithdrawal)
export class BankHolidayWithdrawalResolver {
  @FieldResolver(() => [Retiming], { description: "The duties that were re-timed when it was withdrawn." })
  async retimed(@Root() withdrawal: BankHolidayWithdrawal, @Ctx() context: RequestContext): Promise<Retiming[]> {
    const ofDay = await retimedByDay(context).load(withdrawal.bankHolidayId);
    return ofDay.filter(({ withdrawalId }) => withdrawalId === withdrawal.id);
  }
}

const addition = () => null;
const withdrawalOf = (day: CalendarDay) => day.withdrawal?.id ?? null;

/** Carries a change of the calendar out, or takes it back after a look at what it came to. */
async function carryOut(
  context: RequestContext,
  input: { forceId: string; preview: boolean; idempotencyKey: string },
  run: (change: Change) => Promise<{ day: CalendarDay; retimed: DutyRetimed[] }>,
  cause: (day: CalendarDay) => string | null,
): Promise<CalendarChange> {
  const forceId = knownForm(input.forceId, "force");
  if (input.preview) {
    const { day, retimed } = await previewed(context, forceId, "force:configure", run);
    const notKept = { forceId, bankHolidayId: null, withdrawalId: null, at: null };
    return { preview: true, day, retimed: retimed.map((row) => ({ ...row, ...notKept })) };
  }
  const once = { forceId, permission: "force:configure", key: input.idempotencyKey, request: input } as const;
  const id = await context.changeOnce(once, async (change) => (await run(change)).day.id ?? "");
  const day = (await addedDay(context, forceId, id)) as CalendarDay;
  const ofDay = await retimedByDay(context).load(id);
  return { preview: false, day, retimed: ofDay.filter((row) => row.withdrawalId === cause(day)) };
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
