import type { Change, RequestContext } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { CaseStatus } from "../cases/case.entity.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { routingFactsSql, type RoutingFacts } from "./barring.js";
import { forceCopySql, type ForceCopy } from "./decide.js";
import { routeAnew, type Routable, type RoutedAnew } from "./route-anew.js";

const routableSql = `select r.id, r.matter, r.status, r.subject_id as "subjectId", r.further_subject_ids as "furtherSubjectIds",
    r.complainant_id as "complainantId", r.former_handler_ids as "formerHandlerIds", r.happened_on as "happenedOn", r.raised_at as "raisedAt", r.direct_discussion as "directDiscussion", r.route, r.parts
  from cases.routable($1) r`;

/** Routes the open cases of a force by today's offices, lines and conflicts: eleven statements at the most, however many cases, and one where none is open. A second time it finds nothing to do. */
async function reroute(
  change: Change,
  context: RequestContext,
  concerns: (open: readonly Routable[]) => boolean = () => true,
): Promise<void> {
  const [some] = await change.query<{ open: boolean }>("select h.open from cases.has_open($1) h", [change.forceId]);
  if (!some?.open) return;
  // One after the other: who has a part is read after whatever another changed of it.
  await change.query("select 1 from cases.force_settings where force_id = $1 for update", [change.forceId]);
  const open = await change.query<Routable>(routableSql, [change.forceId]);
  if (open.length === 0 || !concerns(open)) return;
  const persons = open.flatMap((one) => [one.subjectId, one.complainantId, ...one.furtherSubjectIds]);
  const concerned = [...new Set(persons.filter((id) => id !== null))];
  const [force] = await change.query<ForceCopy>(forceCopySql, [change.forceId]);
  const [facts] = await change.query<RoutingFacts>(routingFactsSql, [change.forceId, concerned, context.today]);
  if (!force || !facts) return;
  const anew = routeAnew(force, facts, open, context.today);
  if (anew.length === 0) return;
  const changed = anew.map((one) => ({ ...one, ...sourceOf(one) }));
  await change.query("select cases.reroute($1, $2)", [change.forceId, JSON.stringify(changed)]);
  await keepSteps(change, context, anew);
  await change.audit(
    ...anew.map(({ id, status, route, begins, ends }) => ({
      action: "rerouteCase",
      entity: "Case",
      entityId: id,
      after: { status, begins: begins.length, ends: ends.length },
      clauseId: route.clauseId ?? undefined,
    })),
  );
}

const sourceOf = ({ route: { clauseId, clauseRef, versionId } }: RoutedAnew) => ({ clauseId, clauseRef, versionId });

async function keepSteps(change: Change, context: RequestContext, anew: readonly RoutedAnew[]): Promise<void> {
  const steps = anew.map(({ id, status, route }) => {
    const to = route.recipients.map(({ title }) => title).join(", ");
    const waits = status === CaseStatus.NO_LAWFUL_RECIPIENT;
    const [en, cy] = waits
      ? ["Waits: no lawful recipient any more", "Yn aros: dim derbynnydd cyfreithlon mwyach"]
      : [`Routed anew to: ${to}`, `Anfonwyd o’r newydd at: ${to}`];
    return {
      id,
      en,
      cy,
      clauseId: route.clauseId,
      versionId: route.versionId,
      reason: route.explanation.at(-1) ?? null,
      reasonCy: route.explanationCy?.at(-1) ?? null,
    };
  });
  await change.query(
    `insert into cases.case_steps (force_id, case_id, kind, at, title_en, title_cy, clause_id, version_id, reason, reason_cy)
     select $1, s.id, $3, $4, s.en, s.cy, s."clauseId", s."versionId", s.reason, s."reasonCy"
     from jsonb_to_recordset($2) as s(id uuid, en text, cy text, "clauseId" text, "versionId" uuid, reason text, "reasonCy" text)`,
    [change.forceId, JSON.stringify(steps), CaseStepKind.REROUTED, context.now],
  );
}

/** Routes everything anew: at night, when days begin and end, and when somebody was named in a case. */
export const rerouteAll: EventReceiver = (_data, change, context) => reroute(change, context);

/** Routes anew after an office changed hands. Being one of many staff receives nothing, and waits for the night. */
export const rerouteAfterAppointment: EventReceiver = (data, change, context) =>
  (data as { role: string }).role === "STAFF" ? Promise.resolve() : reroute(change, context);

/** Routes anew after a line or conflict changed that touches somebody concerned; whatever it changes further off waits for the night. */
export const rerouteAfterTie: EventReceiver = (data, change, context) => {
  const { personId, managerId, otherId } = data as { personId: string; managerId?: string; otherId?: string };
  const touched = [personId, managerId, otherId];
  return reroute(change, context, (open) =>
    open.some(({ subjectId, complainantId, furtherSubjectIds, parts }) =>
      [subjectId, complainantId, ...furtherSubjectIds, ...parts.map((one) => one.personId)].some(
        (id) => id !== null && touched.includes(id),
      ),
    ),
  );
};
