import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Case } from "../cases/case.entity.js";
import { subjectsOf } from "../handling/parties.js";
import { holdersToday } from "../handling/party-holders.js";
import { barringOn, routingFactsSql, watchersOf, type RoutingFacts } from "../routing/barring.js";
import { type ForceCopy } from "../routing/decide.js";
import type { StatutoryArrangement } from "./arrangement.entity.js";
import { actingOn, arrangementsSql, type Acting } from "./arrangements.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/** Who may act in a complaint about somebody today, and who is concerned in it. */
export interface StatutoryPeople extends Acting {
  readonly force: ForceCopy;
  readonly facts: RoutingFacts;
  readonly barred: ReturnType<ReturnType<typeof barringOn>>;
  /** Those of both who are not concerned. */
  readonly free: readonly string[];
  /** Who watches over it where none of them is left: whom the force named for the queue, else its oversight body. */
  readonly watchers: readonly string[];
}

/** Whom a complaint is about, and who makes it. */
export type Concerned = Pick<Case, "subjectPersonId" | "furtherSubjects" | "raisedById">;

/** Reads who acts today and who is concerned: three statements. */
export async function statutoryPeople(
  change: Pick<Change, "query" | "forceId">,
  { today }: Pick<RequestContext, "today">,
  concerned: Concerned,
): Promise<StatutoryPeople> {
  const { forceId } = change;
  const force = await readForceCopy(change);
  const subjects = subjectsOf(concerned);
  const persons = [...subjects, concerned.raisedById].filter((id) => id !== null);
  const [facts] = await change.query<RoutingFacts>(routingFactsSql, [forceId, persons, today]);
  const arrangements = await change.query<StatutoryArrangement>(arrangementsSql, [forceId, today]);
  const acting = actingOn(force, arrangements, today);
  const [subjectId = "", ...furtherSubjectIds] = subjects;
  const { conflicts } = facts as RoutingFacts;
  const barred = barringOn(
    force,
    today,
  )({ subjectId, furtherSubjectIds, complainantId: concerned.raisedById, conflicts });
  const free = [...new Set([...acting.panel, ...acting.delegates])].filter((id) => !barred.has(id));
  const oversight = holdersToday(force, "CHAIR_OF_OVERSIGHT_BODY", today);
  const watchers = free.length > 0 ? [] : watchersOf((facts as RoutingFacts).keepers, oversight, barred);
  return { ...acting, force, facts: facts as RoutingFacts, barred, free, watchers };
}
