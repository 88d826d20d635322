import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import type { DutyFound } from "./obligation.rules.js";

/** What made duties fall due on another day, where it is no change of their own facts. */
export interface RetimeCause {
  readonly bankHolidayId?: string;
  /** Absent: the day was added. */
  readonly withdrawalId?: string;
  readonly reason: string;
}

/** A duty that falls due on another day than before. */
export interface DutyRetimed {
  readonly obligationId: string;
  readonly personId: string;
  readonly duty: string;
  readonly clauseId: string;
  readonly before: string;
  readonly after: string;
  readonly explanation: string[];
  readonly reason: string;
}

interface Timing {
  readonly dueOn: string;
  readonly anchorOn: string;
  readonly endedOn: string | null;
  readonly versionId: string | null;
}

interface Kept extends Timing {
  readonly id: string;
  readonly personId: string;
  readonly duty: string;
  readonly ruleKey: string;
  readonly appointmentId: string;
  readonly clauseId: string;
  readonly explanation: string[];
  /** Null: it was opened just now. */
  readonly before: Timing | null;
}

/** Opens duties, and re-times those whose day, end, version or reckoning changed: each leaves its entry in the trail. */
export async function openOrRetime(
  change: Change,
  duties: readonly DutyFound[],
  { now, cause }: { now: Date; cause?: RetimeCause },
): Promise<DutyRetimed[]> {
  if (duties.length === 0) return [];
  const kept = await keep(change, duties);
  if (kept.length === 0) return [];
  const configured = new Map(duties.map((duty) => [`${duty.appointmentId} ${duty.ruleKey}`, duty.configuredFrom]));
  const changes = kept.map((row) => {
    const from = configured.get(`${row.appointmentId} ${row.ruleKey}`) ?? null;
    return { row, reason: row.before === null ? null : (cause?.reason ?? reasonFor(row, row.before, from)) };
  });
  await change.audit(
    ...changes.map(({ row, reason }) => ({
      action: reason === null ? "openObligation" : "retimeObligation",
      entity: "Obligation",
      entityId: row.id,
      clauseId: row.clauseId,
      after: timing(row),
      ...(row.before === null || reason === null ? {} : { before: timing(row.before), reason }),
    })),
  );
  const retimed = changes.flatMap(({ row, reason }) => {
    if (row.before === null || reason === null || row.before.dueOn === row.dueOn) return [];
    const { id: obligationId, personId, duty, clauseId, explanation, dueOn: after } = row;
    return [{ obligationId, personId, duty, clauseId, before: row.before.dueOn, after, explanation, reason }];
  });
  await remember(change, retimed, cause ?? null, now);
  return retimed;
}

function timing({ dueOn, anchorOn, endedOn }: Timing): object {
  return { dueOn, anchorOn, endedOn };
}

function reasonFor(after: Timing, before: Timing, configuredFrom: string | null): string {
  if (after.versionId !== before.versionId) return "another version of the protocol judges it";
  if (after.anchorOn !== before.anchorOn) return "the day from which it counts was corrected";
  if (after.endedOn !== before.endedOn) return "the time in office was corrected";
  return configuredFrom === null
    ? "the protocol's own rule counts"
    : `the force's administrator configured its rule from ${isoDayInWords(configuredFrom)}`;
}

function keep(change: Change, duties: readonly DutyFound[]): Promise<Kept[]> {
  return change.query<Kept>(
    `with earlier as (
       select id, jsonb_build_object('dueOn', due_on, 'anchorOn', anchor_on, 'endedOn', ended_on, 'versionId', version_id) as timing
       from registers.obligations where force_id = $1
     ), kept as (
       insert into registers.obligations
         (force_id, person_id, appointment_id, duty, rule_key, clause_ref, clause_id, version_id, anchor_on, due_on, explanation, explanation_cy, ended_on, public)
       select $1, d."personId", d."appointmentId", d.duty, d."ruleKey", d."clauseRef", d."clauseId", d."versionId", d."anchorOn", d."dueOn",
         d.explanation, d."explanationCy", d."endedOn", d.public
       from jsonb_to_recordset($2::jsonb) as d ("personId" uuid, "appointmentId" uuid, duty text, "ruleKey" text, "clauseRef" uuid, "clauseId" text,
         "versionId" uuid, "anchorOn" date, "dueOn" date, explanation text[], "explanationCy" text[], "endedOn" date, public boolean)
       on conflict (force_id, appointment_id, rule_key) do update
         set due_on = excluded.due_on, anchor_on = excluded.anchor_on, explanation = excluded.explanation, explanation_cy = excluded.explanation_cy, clause_ref = excluded.clause_ref,
             clause_id = excluded.clause_id, version_id = excluded.version_id, ended_on = excluded.ended_on
         where registers.obligations.met_on is null
           and (registers.obligations.due_on, registers.obligations.ended_on, registers.obligations.version_id, registers.obligations.explanation)
               is distinct from (excluded.due_on, excluded.ended_on, excluded.version_id, excluded.explanation)
       returning id, person_id, appointment_id, duty, rule_key, clause_id, version_id, anchor_on, due_on, ended_on, explanation
     )
     select k.id, k.person_id as "personId", k.appointment_id as "appointmentId", k.duty, k.rule_key as "ruleKey", k.clause_id as "clauseId",
       k.version_id as "versionId", k.anchor_on as "anchorOn", k.due_on as "dueOn", k.ended_on as "endedOn", k.explanation, e.timing as before
     from kept k left join earlier e on e.id = k.id order by k.due_on, k.id`,
    [change.forceId, JSON.stringify(duties)],
  );
}

/** Keeps what was due when, so that those concerned see it: the trail is not theirs to read. */
async function remember(
  change: Change,
  retimed: readonly DutyRetimed[],
  cause: RetimeCause | null,
  now: Date,
): Promise<void> {
  if (retimed.length === 0) return;
  await change.query(
    `insert into registers.retimings
       (force_id, obligation_id, person_id, duty, clause_id, bank_holiday_id, withdrawal_id, before_on, after_on, explanation, reason, at)
     select $1, r."obligationId", r."personId", r.duty, r."clauseId", $3, $5, r.before, r.after, r.explanation, r.reason, $4
     from jsonb_to_recordset($2::jsonb) as r ("obligationId" uuid, "personId" uuid, duty text, "clauseId" text, before date, after date,
       explanation text[], reason text)`,
    [change.forceId, JSON.stringify(retimed), cause?.bankHolidayId ?? null, now, cause?.withdrawalId ?? null],
  );
}
