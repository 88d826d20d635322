import { alreadyNoWorkingDay } from "@probity/rules/bank-holidays";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { deriveObligations } from "../obligations/derive-obligations.js";
import type { DutyRetimed } from "../obligations/retime-obligations.js";
import type { AddedBankHoliday, CalendarDay } from "./calendar.entity.js";
import type { AddBankHolidayInput } from "./calendar.inputs.js";

/** Carries the answer of a preview out of a transaction that is taken back. */
class OnlyPreviewed extends Error {
  constructor(readonly answer: AddedBankHoliday) {
    super("A preview is taken back.");
  }
}

/** What adding would do: it is done and taken back, so that confirming can come to nothing else. */
export async function previewBankHoliday(
  context: RequestContext,
  forceId: string,
  input: AddBankHolidayInput,
): Promise<AddedBankHoliday> {
  const attempt = context.change(forceId, "force:configure", async (change): Promise<never> => {
    const { day, retimed } = await addBankHoliday(change, context, input);
    const rows = retimed.map((row) => ({ ...row, forceId, bankHolidayId: null, at: null }));
    throw new OnlyPreviewed({ preview: true, day, retimed: rows });
  });
  return attempt.catch((error: unknown) => {
    if (error instanceof OnlyPreviewed) return error.answer;
    throw error;
  });
}

/** Adds the day and re-times the force's open duties. @throws INVALID for a day that changes nothing, CONFLICT for one added before. */
export async function addBankHoliday(
  change: Change,
  context: RequestContext,
  input: AddBankHolidayInput,
): Promise<{ day: CalendarDay; retimed: DutyRetimed[] }> {
  const { forceId } = change;
  const { on, nameEn, nameCy, reason } = checked(input, context.today);
  const row = { id: uuidv7(), addedAt: context.now };
  const [added] = await change.query(
    `insert into registers.bank_holidays (force_id, id, on_day, name_en, name_cy, reason, added_by, added_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (force_id, on_day) do nothing returning id`,
    [forceId, row.id, on, nameEn, nameCy, reason, context.identity.subject, row.addedAt],
  );
  if (!added) throw conflict(`${on} was added to the calendar of this force before.`);
  const entity = { entity: "BankHoliday", entityId: row.id };
  await change.audit({ action: "addBankHoliday", ...entity, after: { on, nameEn, nameCy }, reason });
  const cause = { bankHolidayId: row.id, reason: `${nameEn} (${on}) is a bank holiday: ${reason}` };
  const retimed = await deriveObligations(change, { today: context.today, now: context.now, cause });
  const names = { en: nameEn, cy: nameCy };
  return { day: { ...row, forceId, on, names, divisions: [], added: true, reason }, retimed };
}

function checked(
  input: AddBankHolidayInput,
  today: string,
): { on: string; nameEn: string; nameCy: string; reason: string } {
  const { on } = input;
  if (Math.abs(Number(on.slice(0, 4)) - Number(today.slice(0, 4))) > 10)
    throw invalid("on", "Give a day of the past or the next ten years.");
  const already = alreadyNoWorkingDay(on);
  if (already !== null) throw invalid("on", `It is no working day already: ${already}.`, "NO_WORKING_DAY");
  const nameEn = text("nameEn", input.nameEn, 100);
  const nameCy = input.nameCy?.trim() ? text("nameCy", input.nameCy, 100) : nameEn;
  return { on, nameEn, nameCy, reason: text("reason", input.reason, 500) };
}

function text(field: string, given: string, longest: number): string {
  const trimmed = given.trim();
  if (trimmed === "" || trimmed.length > longest)
    throw invalid(field, `Give 1 to ${longest.toLocaleString("en-GB")} characters.`);
  return trimmed;
}
