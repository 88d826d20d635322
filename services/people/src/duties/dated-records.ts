import { layeredOn, type LayeredRule } from "@probity/rules/effective-rulebook";
import type { DeadlineRule } from "@probity/rules/kinds/deadline";
import { parseRules, rulesOfKind } from "@probity/rules/rulebook";
import type { RequestContext } from "@probity/service-kit/context";
import { DutyKind, ObligationStatus } from "@probity/service-kit/duty-kind-enums";
import { readSeen, type SeenUnder } from "@probity/service-kit/read-seen";
import { Person } from "../persons/person.entity.js";
import type { ChosenDuties } from "./person-duties.js";
import { PersonDuty } from "./person-duty.entity.js";
import { trainingInWords, trainingTitle, vettingInWords, vettingTitle } from "./duty-words.js";

interface DatedRecord {
  readonly forceId: string;
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  readonly title: string;
  readonly from: string;
  readonly until: string;
  readonly clauseId: string | null;
  /** Of a vetting that a clause dates: the rules of the day it was granted that name the clause. */
  readonly layers: readonly LayeredRule[] | null;
}

/** Records of persons are their own, and those of who looks after vetting: the day on which a vetting ends is for few. */
const under: SeenUnder = { everybodys: "people:vet", own: "people:own" };

const chosen = (
  seen: string,
) => `${seen} and ($1::uuid is null or r.force_id = $1) and ($2::uuid is null or r.person_id = $2)
  and exists (select 1 from people.appointments a join people.offices o on o.force_id = a.force_id and o.id = a.office_id
    where a.force_id = r.force_id and a.person_id = r.person_id and a.from_day <= $3::date and (a.to_day is null or a.to_day >= $3::date)
      and ($4::text is null or o.role = $4))`;

const joined = "join people.persons p on p.force_id = r.force_id and p.id = r.person_id";
const whose = 'r.force_id as "forceId", r.id, r.person_id as "personId", p.name';

/** The vettings of people in office that count today. */
export async function vettingDuties(context: RequestContext, of: ChosenDuties): Promise<PersonDuty[]> {
  const rows = await readSeen<DatedRecord>(
    context,
    under,
    (
      seen,
    ) => `select ${whose}, r.level as title, r.granted_on as "from", r.expires_on as until, r.clause_id as "clauseId",
      case when r.clause_id is not null then (select jsonb_agg(rule) from people.rulebooks b cross join jsonb_array_elements(b.rules) rule
        where b.force_id = r.force_id and b.in_force_from <= r.granted_on and (b.in_force_to is null or b.in_force_to >= r.granted_on)
          and rule->'rule'->>'duty' = 'RENEW_VETTING' and rule->'rule'->>'clauseId' = r.clause_id) end as layers
     from people.vettings r ${joined} where r.superseded_by is null and ${chosen(seen("r"))}`,
    [of.forceId, of.personId, context.today, of.role],
  );
  return rows.map((row) =>
    dutyOf(row, context.today, {
      kind: DutyKind.VETTING,
      titles: vettingTitle(row.title),
      explanations: vettingInWords(row.from, row.until, renewalOf(row)),
    }),
  );
}

/** Training of people in office that is to be done again; what was done again since is left out. */
export async function trainingDuties(context: RequestContext, of: ChosenDuties): Promise<PersonDuty[]> {
  const rows = await readSeen<DatedRecord>(
    context,
    under,
    (
      seen,
    ) => `select ${whose}, r.title, r.done_on as "from", r.renew_by as until, r.clause_id as "clauseId", null as layers
     from people.trainings r ${joined} where r.renew_by is not null and ${chosen(seen("r"))}
       and not exists (select 1 from people.trainings later where later.force_id = r.force_id and later.person_id = r.person_id
         and lower(later.title) = lower(r.title) and (later.done_on, later.id) > (r.done_on, r.id))`,
    [of.forceId, of.personId, context.today, of.role],
  );
  return rows.map((row) =>
    dutyOf(row, context.today, {
      kind: DutyKind.TRAINING,
      titles: trainingTitle(row.title),
      explanations: trainingInWords(row.from, row.until, row.clauseId),
    }),
  );
}

function renewalOf({ layers, from }: DatedRecord): DeadlineRule | null {
  const rules = layeredOn(layers ?? [], from).map(({ rule }) => rule);
  return rulesOfKind(parseRules(rules), "DEADLINE")[0] ?? null;
}

function dutyOf(
  { forceId, id, personId, name, from, until, clauseId }: DatedRecord,
  today: string,
  said: Pick<PersonDuty, "kind" | "titles" | "explanations">,
): PersonDuty {
  return Object.assign(new PersonDuty(), {
    ...said,
    id,
    forceId,
    force: { id: forceId },
    person: Object.assign(new Person(), { forceId, id: personId, name }),
    anchorOn: from,
    dueOn: until,
    shownOn: until,
    metOn: null,
    status: until < today ? ObligationStatus.OVERDUE : ObligationStatus.DUE,
    clauseId,
    version: null,
  });
}
