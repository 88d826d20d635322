import type { Change } from "@probity/service-kit/context";
import { dutiesFrom, dutyBasisSql, type DutyBasis } from "./duty-basis.js";
import type { DutyFound } from "./obligation.rules.js";
import { tellSettled } from "./tell-duties.js";
import { openOrRetime, type DutyRetimed, type RetimeCause } from "./retime-obligations.js";

/** Why and for whom duties are derived anew: for one appointment alone, and because of what, where that is known. */
export interface Deriving {
  readonly today: string;
  readonly now: Date;
  readonly appointmentId?: string;
  readonly cause?: RetimeCause;
}

/**
 * Brings a force's obligations up to date with its office holders, rulebooks and bank holidays: those of one appointment,
 * where only that one was told anew, else all. Whichever is heard of first, and however often, the outcome is the same; a
 * duty that was met stays as it was. The number of statements depends neither on the office holders nor on the duties.
 */
export async function deriveObligations(change: Change, deriving: Deriving): Promise<DutyRetimed[]> {
  const { forceId } = change;
  const { today, appointmentId = null } = deriving;
  // Two instances that hear of an appointment and of a rulebook at once would each miss what the other keeps.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`obligations of ${forceId}`]);
  const [basis] = await change.query<DutyBasis>(dutyBasisSql, [forceId, appointmentId]);
  const duties = basis ? dutiesFrom(basis, today) : [];
  const retimed = await openOrRetime(change, duties, deriving);
  await withdrawOthers(change, duties, deriving);
  return retimed;
}

/** Ends the open duties that follow from nothing any more: another version turned out to judge the appointment. */
async function withdrawOthers(change: Change, duties: readonly DutyFound[], deriving: Deriving): Promise<void> {
  const { today, now, appointmentId = null } = deriving;
  const withdrawn = await change.query<{ id: string; clauseId: string }>(
    `update registers.obligations o set ended_on = least($4::date, o.anchor_on) - 1
     where o.force_id = $1 and ($5::uuid is null or o.appointment_id = $5)
       and o.met_on is null and (o.ended_on is null or o.ended_on >= $4)
       and not exists (select 1 from unnest($2::uuid[], $3::text[]) as d (appointment_id, rule_key)
                       where d.appointment_id = o.appointment_id and d.rule_key = o.rule_key)
     returning o.id, o.clause_id as "clauseId"`,
    [
      change.forceId,
      duties.map((duty) => duty.appointmentId),
      duties.map(({ ruleKey }) => ruleKey),
      today,
      appointmentId,
    ],
  );
  if (withdrawn.length === 0) return;
  await tellSettled(change, withdrawn, now);
  const reason = "no rule in force asks for it";
  await change.audit(
    ...withdrawn.map(({ id, clauseId }) => {
      return { action: "withdrawObligation", entity: "Obligation", entityId: id, clauseId, reason };
    }),
  );
}
