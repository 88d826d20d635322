import type { Barred } from "@probity/rules/conflicts";
import { notFound } from "@probity/service-kit/errors";
import type { Case } from "../cases/case.entity.js";
import { caseColumns } from "../cases/case.loaders.js";
import { barringOn, handlersOf, routingFactsSql, type RoutingFacts } from "../routing/barring.js";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { HandOverObstacle } from "./hand-over.entity.js";

/** An open case, as whoever handles it sees it. */
export interface Handled extends Case {
  readonly heldBy: "ROUTE" | "REFERRAL" | "STATUTORY";
  readonly clauseId: string | null;
}

/** How many are handed over at once. */
export const most = 500;

/** The open cases that somebody handles, or one of them: the force, the person, the case or null. */
export const handledSql = `select ${caseColumns}, c.held_by as "heldBy", c.route ->> 'clauseId' as "clauseId" from cases.cases c
  where c.force_id = $1 and c.status <> 'CLOSED' and c.stage <> 'CLOSED' and ($3::uuid is null or c.id = $3)
    and exists (select 1 from cases.case_parts p where p.force_id = c.force_id and p.case_id = c.id and p.person_id = $2 and p.part = 'HANDLER' and p.ended_at is null)`;

/** Asks of one force what a statement says. */
type Ask = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Who may receive which of these cases: two statements, however many cases. */
export async function receiving(
  ask: Ask,
  { forceId, personId, today }: { readonly forceId: string; readonly personId: string; readonly today: string },
  cases: readonly Handled[],
) {
  const [force] = await ask<ForceCopy>(forceCopySql, [forceId]);
  const concerned = cases.flatMap((one) => [one.subjectPersonId, one.raisedById, ...one.furtherSubjects]);
  const persons = [...new Set(concerned.filter((id) => id !== null))];
  const [facts] = await ask<RoutingFacts>(routingFactsSql, [forceId, persons, today]);
  if (!force || !facts) throw notFound("force");
  const barring = barringOn(force, today);
  const receivers = handlersOf(force, today).filter((id) => id !== personId);
  const obstacle = (one: Handled, to: string): HandOverObstacle | null => {
    if (one.heldBy !== "ROUTE") return HandOverObstacle.BY_OFFICE;
    const { subjectPersonId, furtherSubjects: furtherSubjectIds, raisedById: complainantId } = one;
    const { formerHandlers: formerHandlerIds } = one;
    const barred = barring({
      subjectId: subjectPersonId ?? "",
      furtherSubjectIds,
      complainantId,
      formerHandlerIds,
      conflicts: facts.conflicts,
    });
    return obstacleOf(barred.get(to));
  };
  return { receivers, obstacle };
}

/** Of a private tie no more is said than that there is a reason. */
function obstacleOf(cause: ReturnType<Barred["get"]>): HandOverObstacle | null {
  if (!cause) return null;
  return cause === "RELATIONSHIP" || cause === "DECLARED_INTEREST" ? HandOverObstacle.TIE : HandOverObstacle[cause];
}
