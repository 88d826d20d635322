import type { Change, RequestContext } from "@probity/service-kit/context";
import { startInLondon } from "@probity/service-kit/dates";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { AdviceTopic } from "../advice/advice-topic.js";
import { CaseKind } from "../cases/case-kind.js";
import { startClock } from "../clocks/keep-clock.js";
import { caseWords, openCase } from "../opening/open-case.js";
import { barringOn, routingFactsSql, watchersOf, type RoutingFacts } from "../routing/barring.js";
import { holdersOf, type ForceCopy } from "../routing/decide.js";
import { checkAnswers, keepAnswers } from "./answers.js";
import { readAnswers } from "./asked.js";
import { definitionOf } from "./definitions.js";
import { keepFacts } from "./facts.js";
import type { OpenCaseInput } from "./kind.inputs.js";
import { refuseUnlessRaising } from "./may-raise.js";
import { openOwn } from "./open-own.js";
import { routeOfKind } from "./route-kind.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/**
 * Opens a case by the form of its kind: its facts in the table of the kind, where it goes by the force’s own text, the clocks of the
 * law and of the force. Answers its id.
 * @throws INVALID at the answer that is wrong, NOT_ALLOWED for who may not begin one of this kind.
 */
export async function openCaseOfKind(change: Change, context: RequestContext, input: OpenCaseInput): Promise<string> {
  const { forceId } = change;
  const { today } = context;
  const definition = definitionOf(input.kind);
  const { kind, opening, facts } = definition;
  if (opening !== "FORM") throw invalid("kind", "A case of this kind is begun in a way of its own.");
  refuseUnlessRaising(context, forceId, kind);
  const personId = context.personIn(forceId);
  if (!personId) throw notAllowed("cases:raise");
  const narrative = caseWords("narrative", input.narrative);
  const known = readAnswers({ asked: facts.filter(({ later }) => !later), field: "facts", today }, input.facts);
  if (kind === CaseKind.POLITICAL_ACTIVITY_QUERY && (known.get("plannedOn") ?? today) < today)
    throw invalid("facts.plannedOn", "It is asked before you begin: this day has passed.", "TOO_LATE");
  const own = openOwn[kind];
  if (own) return own(change, context, { ...input, known });
  const answered = await checkAnswers(change, context, kind, input.answers);
  const force = await readForceCopy(change);
  const subjectId = subjectOf(input, force, personId);
  const concerned = subjectId ? [personId, subjectId] : [personId];
  const [routing] = await change.query<RoutingFacts>(routingFactsSql, [forceId, concerned, today]);
  const { conflicts, keepers } = routing as RoutingFacts;
  const route = routeOfKind(kind, { force, personId, subjectId, conflicts, today });
  const barred = barringOn(force, today)({ complainantId: personId, subjectId: subjectId ?? "", conflicts });
  const oversight = watchersOf(keepers, holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", today, today), barred);
  const title = { en: `${definition.title.en}: opened`, cy: `${definition.title.cy}: agorwyd` };
  const matter = kind === CaseKind.INFORMATION_RESERVATION ? ("INFORMATION_REQUEST" as const) : null;
  const { id, key } = await openCase(change, context, {
    kind,
    narrative,
    on: today,
    route,
    oversight,
    title,
    subjectId,
    matter,
  });
  await keepFacts(change, { id, kind, key }, known);
  await keepAnswers(change, { id, key }, answered);
  if (kind === CaseKind.POLITICAL_ACTIVITY_QUERY)
    await change.query("insert into cases.case_advice (force_id, id, topic) values ($1, $2, $3)", [
      forceId,
      id,
      AdviceTopic.POLITICAL_ACTIVITY,
    ]);
  for (const { kind: clock, timing, from } of definition.clocks)
    await startClock(change, context, id, { ...timing, kind: clock, anchor: startInLondon(known.get(from) ?? today) });
  return id;
}

/** Whom it is about, where somebody was named. @throws NOT_FOUND for nobody of the force, INVALID for oneself */
function subjectOf({ kind, subjectPersonId }: OpenCaseInput, force: ForceCopy, personId: string): string | null {
  if (!subjectPersonId) return null;
  if (!definitionOf(kind).aboutPerson)
    throw invalid("subjectPersonId", "A case of this kind is about nobody in particular.");
  const subjectId = knownForm(subjectPersonId, "person");
  if (!force.holders.some((holder) => holder.personId === subjectId)) throw notFound("person");
  if (subjectId === personId) throw invalid("subjectPersonId", "It is about somebody else than whoever hands it over.");
  return subjectId;
}
