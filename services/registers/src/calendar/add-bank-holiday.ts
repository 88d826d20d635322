import { isoDayInWords } from "@probity/rules/deadline-words";
import { alreadyNoWorkingDay } from "@probity/rules/bank-holidays";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { v7 as uuidv7 } from "uuid";
import { deriveObligations } from "../obligations/derive-obligations.js";
import type { DutyRetimed } from "../obligations/retime-obligations.js";
import type { CalendarDay } from "./calendar.entity.js";
import type { AddBankHolidayInput } from "./calendar.inputs.js";

/** Adds the day and re-times the force's open duties. @throws INVALID for a day that changes nothing, CONFLICT for one that counts already. */
export async function addBankHoliday(
  change: Change,
  context: RequestContext,
  input: AddBankHolidayInput,
): Promise<{ day: CalendarDay; retimed: DutyRetimed[] }> {
  const { forceId } = change;
  const { on, nameEn, nameCy, reason } = checked(input, context.today);
  const row = { id: uuidv7(), addedAt: context.now };
  // Two administrators who add one day at once would each find that it does not count yet.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`calendar of ${forceId}`]);
  const [added] = await change.query(
    `insert into registers.bank_holidays (force_id, id, on_day, name_en, name_cy, reason, added_by, added_at)
     select $1, $2, $3, $4, $5, $6, $7, $8 where not exists (${countingDay}) returning id`,
    [forceId, row.id, on, nameEn, nameCy, reason, context.identity.subject, row.addedAt],
  );
  if (!added) throw conflict(`${isoDayInWords(on)} counts in the calendar of this force already.`);
  const entity = { entity: "BankHoliday", entityId: row.id };
  await change.audit({ action: "addBankHoliday", ...entity, after: { on, nameEn, nameCy }, reason });
  await change.publish("calendar.changed", { bankHolidayId: row.id, on, name: nameEn, withdrawn: false });
  const cause = { bankHolidayId: row.id, reason: `${nameEn} (${isoDayInWords(on)}) is a bank holiday: ${reason}` };
  const retimed = await deriveObligations(change, { today: context.today, now: context.now, cause });
  const names = { en: nameEn, cy: nameCy };
  return { day: { ...row, forceId, on, names, divisions: [], added: true, reason, withdrawal: null }, retimed };
}

const countingDay = `select 1 from registers.bank_holidays b where b.force_id = $1 and b.on_day = $3::date and not exists (
  select 1 from registers.bank_holiday_withdrawals w where w.force_id = b.force_id and w.bank_holiday_id = b.id)`;

function checked(
  input: AddBankHolidayInput,
  today: string,
): { on: string; nameEn: string; nameCy: string; reason: string } {
  const { on } = input;
  if (Math.abs(Number(on.slice(0, 4)) - Number(today.slice(0, 4))) > 10)
    throw invalid("on", "Give a day of the past or the next ten years.");
  const already = alreadyNoWorkingDay(on);
  if (already !== null) throw invalid("on", `It is no working day already: ${already}.`, "NO_WORKING_DAY");
  const nameEn = given("nameEn", input.nameEn, 100);
  const nameCy = input.nameCy?.trim() ? given("nameCy", input.nameCy, 100) : nameEn;
  return { on, nameEn, nameCy, reason: given("reason", input.reason, 500) };
}
