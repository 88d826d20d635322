import type { Change } from "@probity/service-kit/context";
import { dutiesOf, readRules, type DutyFound, type KeptOfficeHolder, type KeptRulebook } from "./obligation.rules.js";

/**
 * Brings a force's obligations up to date with its office holders and rulebooks. Whichever of the two is heard of first, and
 * however often, the outcome is the same; a duty that was met stays as it was.
 */
export async function deriveObligations(change: Change, today: string): Promise<void> {
  const { forceId } = change;
  const holders = await change.query<KeptOfficeHolder>(
    `select id, person_id as "personId", role, from_day as "from", to_day as "to", elected_on as "electedOn"
     from registers.office_holders where force_id = $1`,
    [forceId],
  );
  const rulebooks = await change.query<KeptRulebook & { rules: { rule: unknown; clauseRef: string }[] }>(
    `select id, in_force_from as "inForceFrom", in_force_to as "inForceTo", rules from registers.rulebooks where force_id = $1`,
    [forceId],
  );
  const kept = rulebooks.map((rulebook) => ({ ...rulebook, rules: readRules(rulebook.rules) }));
  const found = holders.flatMap((holder) => dutiesOf(holder, kept).map((duty) => ({ duty, endedOn: holder.to })));
  for (const { duty, endedOn } of found) await keep(change, duty, endedOn);
  await withdrawOthers(
    change,
    found.map(({ duty }) => duty),
    today,
  );
}

/** Ends the open duties that follow from nothing any more: another version turned out to judge the appointment. */
async function withdrawOthers(change: Change, duties: readonly DutyFound[], today: string): Promise<void> {
  const withdrawn = await change.query<{ id: string; clause_id: string }>(
    `update registers.obligations o set ended_on = least($4::date, o.anchor_on) - 1
     where o.force_id = $1 and o.met_on is null and (o.ended_on is null or o.ended_on >= $4)
       and not exists (select 1 from unnest($2::uuid[], $3::text[]) as d (appointment_id, rule_key)
                       where d.appointment_id = o.appointment_id and d.rule_key = o.rule_key)
     returning o.id, o.clause_id`,
    [change.forceId, duties.map(({ appointmentId }) => appointmentId), duties.map(({ ruleKey }) => ruleKey), today],
  );
  for (const { id, clause_id: clauseId } of withdrawn) {
    await change.audit({
      action: "withdrawObligation",
      entity: "Obligation",
      entityId: id,
      clauseId,
      reason: "no rule in force asks for it",
    });
  }
}

async function keep(change: Change, duty: DutyFound, endedOn: string | null): Promise<void> {
  const [row] = await change.query<{ id: string; fresh: boolean }>(
    `insert into registers.obligations
       (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, ended_on, public)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, true)
     on conflict (force_id, appointment_id, rule_key) do update
       set due_on = excluded.due_on, anchor_on = excluded.anchor_on, explanation = excluded.explanation, clause_ref = excluded.clause_ref,
           clause_id = excluded.clause_id, version_id = excluded.version_id, ended_on = excluded.ended_on
       where registers.obligations.met_on is null
         and (registers.obligations.due_on, registers.obligations.ended_on, registers.obligations.version_id)
             is distinct from (excluded.due_on, excluded.ended_on, excluded.version_id)
     returning id, (xmax = 0) as fresh`,
    [
      change.forceId,
      duty.personId,
      duty.appointmentId,
      duty.duty,
      duty.ruleKey,
      duty.clauseRef,
      duty.clauseId,
      duty.versionId,
      duty.anchorOn,
      duty.dueOn,
      duty.explanation,
      endedOn,
    ],
  );
  if (!row) return;
  const after = { dueOn: duty.dueOn, anchorOn: duty.anchorOn, endedOn };
  const action = row.fresh ? "openObligation" : "retimeObligation";
  await change.audit({ action, entity: "Obligation", entityId: row.id, after, clauseId: duty.clauseId });
}
