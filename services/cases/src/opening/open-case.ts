import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { DirectDiscussion, type MatterName } from "@probity/service-kit/route-enums";
import { v7 as uuidv7 } from "uuid";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { CaseStage, type CaseKind } from "../cases/case-kind.js";
import { newReference, routedStep } from "../cases/raise-concern.js";
import { RouteStatus, type RouteDecision } from "../routing/route.entity.js";
import { refuseUnlessRaising } from "../kinds/may-raise.js";
import { startTargets } from "../kinds/targets.js";
import { newCaseKey, type CaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";

/** A case about to be opened, mostly about nobody in particular. */
export interface NewCase {
  readonly kind: CaseKind;
  /** What happened or is asked, in the words of whoever opens it. */
  readonly narrative: string;
  /** The day it began. */
  readonly on: string;
  /** Where it goes; null: whoever opens it handles it. */
  readonly route: RouteDecision | null;
  /** Who watches over it where nobody receives it. */
  readonly oversight: readonly string[];
  readonly title: { readonly en: string; readonly cy: string };
  /** Whom it is about; left out: nobody. */
  readonly subjectId?: string | null;
  /** By which matter it is routed anew; left out: it is not. */
  readonly matter?: MatterName | null;
}

/** A case that was opened, who works on it, and what seals it. */
export interface Opened {
  readonly id: string;
  readonly handlerIds: readonly string[];
  readonly key: CaseKey;
}

/** Words of a case. @throws INVALID when there are none, or too many. */
export function caseWords(field: string, words: string, longest = 20_000): string {
  const trimmed = words.trim();
  if (trimmed !== "" && words.length <= longest) return trimmed;
  throw invalid(field, `Say it in words: between 1 and ${longest.toLocaleString("en-GB")} characters.`);
}

/** Opens a case that is about nobody in particular and hands it to whoever receives it. */
export async function openCase(change: Change, context: RequestContext, opening: NewCase): Promise<Opened> {
  const openedBy = context.personIn(change.forceId);
  if (!openedBy) throw notAllowed("cases:raise");
  const { kind, route, title } = opening;
  refuseUnlessRaising(context, change.forceId, kind);
  const id = uuidv7();
  const key = await newCaseKey(change, context, id);
  await keepCase(change, context, { id, key, openedBy }, opening);
  const received = route ? [...new Set(route.recipients.flatMap(({ personIds }) => personIds))] : [openedBy];
  const watching = received.length > 0 ? [] : [...new Set(opening.oversight)];
  const parts: [string, CasePart][] = [
    [openedBy, CasePart.COMPLAINANT],
    ...received.map((person): [string, CasePart] => [person, CasePart.HANDLER]),
    ...watching.map((person): [string, CasePart] => [person, CasePart.OVERSIGHT]),
  ];
  await change.query(
    `insert into cases.case_parts (force_id, id, case_id, person_id, part, clause_id)
     select $1, uuidv7(), $2, p.person, p.part, $5 from unnest($3::uuid[], $4::text[]) as p (person, part)`,
    [change.forceId, id, parts.map(([person]) => person), parts.map(([, part]) => part), route?.clauseId ?? null],
  );
  await keepStep(change, context, id, { kind: CaseStepKind.RAISED, title });
  if (route) await keepStep(change, context, id, routedStep(route));
  await startTargets(change, context, id, kind);
  const status = route?.status ?? RouteStatus.ROUTED;
  const after = { kind, status, recipients: route?.recipients.map(({ role }) => role) ?? [] };
  await change.audit({
    action: "openCase",
    entity: "Case",
    entityId: id,
    after,
    clauseId: route?.clauseId ?? undefined,
  });
  return { id, handlerIds: [...received, ...watching], key };
}

async function keepCase(
  change: Change,
  { now }: RequestContext,
  { id, key, openedBy }: { id: string; key: CaseKey; openedBy: string },
  { kind, narrative, on, route, subjectId = null, matter = null }: NewCase,
): Promise<void> {
  const status =
    !route || route.status === RouteStatus.ROUTED ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  await change.query(
    `insert into cases.cases (force_id, id, reference, kind, stage, marking, status, raised_by, raised_at, happened_on, sealed_narrative, version_id, clause_ref, route,
       subject_person_id, matter, direct_discussion)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      change.forceId,
      id,
      newReference(),
      kind,
      CaseStage.RECEIVED,
      route?.marking ?? null,
      status,
      openedBy,
      now,
      on,
      key.seal("narrative", narrative),
      route?.versionId ?? null,
      route?.clauseRef ?? null,
      route && JSON.stringify(route),
      subjectId,
      matter,
      matter && DirectDiscussion.IMPRACTICAL,
    ],
  );
}
