import type { Change, RequestContext } from "@probity/service-kit/context";
import type { RecipientName } from "@probity/service-kit/route-enums";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { holdersToday } from "../handling/party-holders.js";
import type { StatutoryArrangement } from "../statutory/arrangement.entity.js";
import { actingOn, arrangementsSql } from "../statutory/arrangements.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { barringOn, routingFactsSql, watchersOf, type RoutingFacts } from "./barring.js";
import { forceCopySql, holdersOf, type ForceCopy } from "./decide.js";
import type { Part } from "./route-anew.js";

/** An open case that went on by a referral or by the law, and who has a part in it: nothing that anybody wrote. */
interface Held {
  readonly id: string;
  readonly heldBy: "REFERRAL" | "STATUTORY";
  readonly heldAs: RecipientName | null;
  readonly status: CaseStatus;
  readonly subjectId: string | null;
  readonly furtherSubjectIds: string[];
  readonly complainantId: string | null;
  readonly formerHandlerIds: string[];
  readonly route: object | null;
  readonly versionId: string | null;
  readonly clauseRef: string | null;
  readonly parts: Part[];
}

const heldSql = `select h.id, h.held_by as "heldBy", h.held_as as "heldAs", h.status, h.subject_id as "subjectId", h.further_subject_ids as "furtherSubjectIds",
    h.complainant_id as "complainantId", h.former_handler_ids as "formerHandlerIds", h.route, h.version_id as "versionId", h.clause_ref as "clauseRef", h.parts
  from cases.held_open($1) h`;

/** Gives what was referred, and complaints by the law, to those who hold their offices today and are not concerned: eight statements at the most, one where nothing is held. */
export const rehold: EventReceiver = async (_data, change, context) => {
  const held = await change.query<Held>(heldSql, [change.forceId]);
  if (held.length === 0) return;
  const concerned = held.flatMap(({ subjectId, complainantId, furtherSubjectIds }) => [
    subjectId,
    complainantId,
    ...furtherSubjectIds,
  ]);
  const persons = [...new Set(concerned.filter((id) => id !== null))];
  const [force] = await change.query<ForceCopy>(forceCopySql, [change.forceId]);
  const [facts] = await change.query<RoutingFacts>(routingFactsSql, [change.forceId, persons, context.today]);
  if (!force || !facts) return;
  const arrangements = await change.query<StatutoryArrangement>(arrangementsSql, [change.forceId, context.today]);
  const { panel, delegates } = actingOn(force, arrangements, context.today);
  const acting = [...new Set([...panel, ...delegates])];
  const barring = barringOn(force, context.today);
  const oversight = holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", context.today, context.today);
  const changed = held.flatMap((one) => {
    const { subjectId, furtherSubjectIds, complainantId, formerHandlerIds } = one;
    const { conflicts, keepers } = facts;
    const concerning = { subjectId: subjectId ?? "", furtherSubjectIds, complainantId, formerHandlerIds };
    const barred = barring({ ...concerning, conflicts });
    const holders =
      one.heldBy === "STATUTORY" ? acting : one.heldAs ? holdersToday(force, one.heldAs, context.today) : [];
    const wanted = holders.filter((id) => !barred.has(id));
    return passedOn(one, wanted, watchersOf(keepers, oversight, barred), (id) => barred.has(id));
  });
  if (changed.length > 0) await keep(change, context, changed);
};

/** Where nobody who holds the office may have it, those who were given it by hand keep it unless they are concerned. */
function passedOn(
  held: Held,
  wanted: readonly string[],
  watchers: readonly string[],
  isBarred: (id: string) => boolean,
) {
  const holding = (part: CasePart) => held.parts.filter((one) => one.part === part).map(({ personId }) => personId);
  const [handlers, watching] = [holding(CasePart.HANDLER), holding(CasePart.OVERSIGHT)];
  const staying = handlers.filter((id) => !isBarred(id) && (wanted.length === 0 || wanted.includes(id)));
  const joining = wanted.filter((id) => !handlers.includes(id));
  const received = staying.length + joining.length > 0;
  const watch = received ? [] : watchers;
  const as = (part: CasePart, persons: readonly string[]) => persons.map((personId) => ({ personId, part }));
  const begins = [
    ...as(CasePart.HANDLER, joining),
    ...as(
      CasePart.OVERSIGHT,
      watch.filter((id) => !watching.includes(id)),
    ),
  ];
  const ends = [
    ...as(
      CasePart.HANDLER,
      handlers.filter((id) => !staying.includes(id)),
    ),
    ...as(
      CasePart.OVERSIGHT,
      watching.filter((id) => !watch.includes(id)),
    ),
  ];
  const status = received ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  if (begins.length + ends.length === 0 && status === held.status) return [];
  const { id, route, versionId, clauseRef } = held;
  return [{ id, status, route, versionId, clauseRef, clauseId: null, begins, ends }];
}

type PassedOn = ReturnType<typeof passedOn>[number];

async function keep(change: Change, { now }: RequestContext, changed: readonly PassedOn[]): Promise<void> {
  await change.query("select cases.reroute($1, $2)", [change.forceId, JSON.stringify(changed)]);
  const waits = changed.map(({ id, status }) => ({ id, waits: status === CaseStatus.NO_LAWFUL_RECIPIENT }));
  await change.query(
    `insert into cases.case_steps (force_id, case_id, kind, at, title_en, title_cy)
     select $1, s.id, $3, $4, case when s.waits then 'Waits: no lawful recipient any more' else 'Passed on to those who hold the office now' end,
       case when s.waits then 'Yn aros: dim derbynnydd cyfreithlon mwyach' else 'Trosglwyddwyd i’r rhai sy’n dal y swydd nawr' end
     from jsonb_to_recordset($2) as s(id uuid, waits boolean)`,
    [change.forceId, JSON.stringify(waits), CaseStepKind.REROUTED, now],
  );
  await change.audit(
    ...changed.map(({ id, status, begins, ends }) => ({
      action: "passCaseOn",
      entity: "Case",
      entityId: id,
      after: { status, begins: begins.length, ends: ends.length },
    })),
  );
}
