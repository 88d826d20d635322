import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { deriveObligations } from "../obligations/derive-obligations.js";
import type { DutyRetimed } from "../obligations/retime-obligations.js";
import type { CalendarDay } from "./calendar.entity.js";
import type { WithdrawBankHolidayInput } from "./calendar.inputs.js";
import { dayOf, daysSql, type Added } from "./calendar.loaders.js";

/**
 * Takes an added day out of the calendar; it stays on record with its reason, and the force's open duties are re-timed.
 * @throws NOT_FOUND for a day that this force did not add, CONFLICT for one withdrawn before.
 */
export async function withdrawBankHoliday(
  change: Change,
  context: RequestContext,
  input: WithdrawBankHolidayInput,
): Promise<{ day: CalendarDay; retimed: DutyRetimed[] }> {
  const { forceId } = change;
  const id = knownForm(input.bankHolidayId, "bank holiday");
  const reason = given("reason", input.reason, 500);
  const [added] = await change.query<Added>(`${daysSql} where b.force_id = $1 and b.id = $2`, [forceId, id]);
  if (!added) throw notFound("bank holiday");
  const withdrawal = { id: uuidv7(), reason, at: context.now };
  const [kept] = await change.query(
    `insert into registers.bank_holiday_withdrawals (force_id, id, bank_holiday_id, reason, withdrawn_by, withdrawn_at)
     values ($1, $2, $3, $4, $5, $6) on conflict (force_id, bank_holiday_id) do nothing returning id`,
    [forceId, withdrawal.id, id, reason, context.identity.subject, withdrawal.at],
  );
  if (!kept) throw conflict(`${isoDayInWords(added.on)} was withdrawn from the calendar of this force before.`);
  const before = { on: added.on, nameEn: added.nameEn };
  await change.audit({ action: "withdrawBankHoliday", entity: "BankHoliday", entityId: id, before, reason });
  await change.publish("calendar.changed", { bankHolidayId: id, on: added.on, name: added.nameEn, withdrawn: true });
  const why = `${added.nameEn} (${isoDayInWords(added.on)}) is no bank holiday any more: ${reason}`;
  const cause = { bankHolidayId: id, withdrawalId: withdrawal.id, reason: why };
  const retimed = await deriveObligations(change, { today: context.today, now: context.now, cause });
  return { day: dayOf(forceId, { ...added, withdrawal }), retimed };
}
