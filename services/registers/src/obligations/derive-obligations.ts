import type { Change } from "@probity/service-kit/context";
import { dutiesOf, readRules, type DutyFound, type KeptOfficeHolder, type KeptRulebook } from "./obligation.rules.js";

/**
 * Brings a force's obligations up to date with its office holders and rulebooks: those of one appointment, where only that
 * one was told anew, else all. Whichever is heard of first, and however often, the outcome is the same; a duty that was met
 * stays as it was. The number of statements depends neither on the office holders nor on the duties.
 */
export async function deriveObligations(
  change: Change,
  today: string,
  appointmentId: string | null = null,
): Promise<void> {
  const { forceId } = change;
  // Two instances that hear of an appointment and of a rulebook at once would each miss what the other keeps.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`obligations of ${forceId}`]);
  const holders = await change.query<KeptOfficeHolder>(
    `select id, person_id as "personId", role, from_day as "from", to_day as "to", elected_on as "electedOn"
     from registers.office_holders where force_id = $1 and ($2::uuid is null or id = $2)`,
    [forceId, appointmentId],
  );
  const rulebooks = await change.query<KeptRulebook & { rules: { rule: unknown; clauseRef: string }[] }>(
    `select id, in_force_from as "inForceFrom", in_force_to as "inForceTo", rules from registers.rulebooks where force_id = $1`,
    [forceId],
  );
  const read = rulebooks.map((rulebook) => ({ ...rulebook, rules: readRules(rulebook.rules) }));
  const duties = holders.flatMap((holder) => dutiesOf(holder, read).map((duty) => ({ ...duty, endedOn: holder.to })));
  await keep(change, duties);
  await withdrawOthers(change, duties, today, appointmentId);
}

/** Ends the open duties that follow from nothing any more: another version turned out to judge the appointment. */
async function withdrawOthers(
  change: Change,
  duties: readonly DutyFound[],
  today: string,
  appointmentId: string | null,
): Promise<void> {
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
  const reason = "no rule in force asks for it";
  await change.audit(
    ...withdrawn.map(({ id, clauseId }) => {
      return { action: "withdrawObligation", entity: "Obligation", entityId: id, clauseId, reason };
    }),
  );
}

interface Kept {
  readonly id: string;
  readonly fresh: boolean;
  readonly clauseId: string;
  readonly dueOn: string;
  readonly anchorOn: string;
  readonly endedOn: string | null;
}

/** Opens duties, and re-times those whose day, end or version changed. */
async function keep(change: Change, duties: readonly (DutyFound & { endedOn: string | null })[]): Promise<void> {
  if (duties.length === 0) return;
  const kept = await change.query<Kept>(
    `insert into registers.obligations
       (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, ended_on, public)
     select $1, d."personId", d."appointmentId", d.duty, d."ruleKey", d."clauseRef", d."clauseId", d."versionId", d."anchorOn", d."dueOn",
       d.explanation, d."endedOn", true
     from jsonb_to_recordset($2::jsonb) as d ("personId" uuid, "appointmentId" uuid, duty text, "ruleKey" text, "clauseRef" uuid, "clauseId" text,
       "versionId" uuid, "anchorOn" date, "dueOn" date, explanation text[], "endedOn" date)
     on conflict (force_id, appointment_id, rule_key) do update
       set due_on = excluded.due_on, anchor_on = excluded.anchor_on, explanation = excluded.explanation, clause_ref = excluded.clause_ref,
           clause_id = excluded.clause_id, version_id = excluded.version_id, ended_on = excluded.ended_on
       where registers.obligations.met_on is null
         and (registers.obligations.due_on, registers.obligations.ended_on, registers.obligations.version_id)
             is distinct from (excluded.due_on, excluded.ended_on, excluded.version_id)
     returning id, (xmax = 0) as fresh, clause_id as "clauseId", due_on as "dueOn", anchor_on as "anchorOn", ended_on as "endedOn"`,
    [change.forceId, JSON.stringify(duties)],
  );
  if (kept.length === 0) return;
  await change.audit(
    ...kept.map(({ id, fresh, clauseId, dueOn, anchorOn, endedOn }) => {
      const after = { dueOn, anchorOn, endedOn };
      return {
        action: fresh ? "openObligation" : "retimeObligation",
        entity: "Obligation",
        entityId: id,
        after,
        clauseId,
      };
    }),
  );
}
