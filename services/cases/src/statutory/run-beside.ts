import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { DirectDiscussion } from "@probity/service-kit/route-enums";
import { v7 as uuidv7 } from "uuid";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { CasePart, CaseStatus } from "../cases/case.entity.js";
import { CaseStage } from "../cases/case-kind.js";
import { newReference } from "../cases/raise-concern.js";
import { readCaseToHandle } from "../handling/record-case-step.js";
import type { Seen } from "../handling/standing-of.js";
import { startTargets } from "../kinds/targets.js";
import { caseWords } from "../opening/open-case.js";
import { newCaseKey, openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep, type NewStep } from "../steps/keep-step.js";
import { protocolOnward, statutoryOnward, type Onward } from "./change-route.js";
import { statutoryPeople } from "./seen-statutory.js";
import { CaseRouteKind } from "./statutory-enums.js";
import type { RunBesideInput } from "./statutory.inputs.js";
import { regulations } from "./statutory.transitions.js";

type Beside = Seen & { readonly key: StoredCaseKey };

/**
 * Opens a case beside one about an office holder, for the part of it that goes by the other route: the law’s, or the force’s own text
 * (regulation 15(3), ST-17, CU-W1). Both run, each with its own people. Answers the first one’s id.
 * @throws NOT_FOUND without a part in it, NOT_ALLOWED for who neither handles nor watches over it, CONFLICT where it was changed
 * meanwhile, RULE_BROKEN where the Regulations are not about that person, INVALID where it is closed or another runs beside it.
 */
export async function runBeside(change: Change, context: RequestContext, input: RunBesideInput): Promise<string> {
  const { forceId } = change;
  const narrative = caseWords("narrative", input.narrative);
  const seen = await readCaseToHandle(change, knownForm(input.caseId, "case"));
  const { found } = seen;
  if (!seen.parts.some(({ part }) => part !== CasePart.COMPLAINANT)) throw notAllowed("cases:handle");
  if (found.stage === CaseStage.CLOSED) throw invalid("caseId", "It is closed. Open it again first.", "NOT_NOW");
  const [other] = await change.query(
    "update cases.cases set version = version + 1 where force_id = $1 and id = $2 and version = $3 returning 1",
    [forceId, found.id, input.version],
  );
  if (!other) throw changedMeanwhile();
  const linked = await change.query("select 1 from cases.case_links where force_id = $1 and case_id = $2", [
    forceId,
    found.id,
  ]);
  if (linked.length > 0) throw invalid("caseId", "Another case runs beside it already.", "NOT_NOW");
  const to = found.heldBy === "STATUTORY" ? CaseRouteKind.PROTOCOL : CaseRouteKind.STATUTORY;
  const onward = await whereTo(change, context, seen, input, to);
  const id = await open(change, context, { seen, onward, narrative, to });
  await keepStep(change, context, found.id, {
    ...titledBeside(to),
    clauseId: onward.step.clauseId ?? null,
    versionId: onward.step.versionId ?? null,
    citation: to === CaseRouteKind.STATUTORY ? regulations.record.citation : null,
    note: { text: narrative, key: await openCaseKey(context, seen.key) },
  });
  await change.audit({
    action: "runBeside",
    entity: "Case",
    entityId: found.id,
    after: { to, beside: id, handlers: onward.handlers.length },
    clauseId: onward.step.clauseId ?? regulations.record.citation,
  });
  return found.id;
}

async function whereTo(
  change: Change,
  context: RequestContext,
  { found }: Beside,
  { matter }: RunBesideInput,
  to: CaseRouteKind,
): Promise<Onward> {
  const people = await statutoryPeople(change, context, found);
  if (to === CaseRouteKind.STATUTORY) return statutoryOnward(context, found, people);
  if (!matter) throw invalid("matter", "Say what the force’s text is asked about.");
  return protocolOnward(context, found, people, { matter, ground: null });
}

interface Opening {
  readonly seen: Beside;
  readonly onward: Onward;
  readonly narrative: string;
  readonly to: CaseRouteKind;
}

async function open(change: Change, context: RequestContext, opening: Opening): Promise<string> {
  const { forceId } = change;
  const { seen, onward, narrative, to } = opening;
  const { found } = seen;
  const id = uuidv7();
  // A part of one’s own first: by it the rest is written. It ends when the case is handed on.
  await change.query(
    "insert into cases.case_parts (force_id, case_id, person_id, part) values ($1, $2, $3, 'OVERSIGHT')",
    [forceId, id, context.personIn(forceId)],
  );
  await keep(change, context, id, opening);
  const key = await newCaseKey(change, context, id);
  await change.query("update cases.cases set sealed_narrative = $3 where force_id = $1 and id = $2", [
    forceId,
    id,
    key.seal("narrative", narrative),
  ]);
  const other = to === CaseRouteKind.STATUTORY ? CaseRouteKind.PROTOCOL : CaseRouteKind.STATUTORY;
  await keepStep(change, context, id, titledBeside(other));
  await keepStep(change, context, id, onward.step);
  if (to === CaseRouteKind.PROTOCOL) await startTargets(change, context, id, onward.kind);
  await change.query("select cases.run_beside($1, $2, $3, $4, $5)", [forceId, found.id, id, to, context.now]);
  const received = onward.handlers.length > 0;
  await change.query("select cases.hand_over($1, $2, $3, $4, $5)", [
    forceId,
    id,
    received ? onward.handlers : onward.watchers,
    received ? CasePart.HANDLER : CasePart.OVERSIGHT,
    onward.step.clauseId ?? null,
  ]);
  return id;
}

async function keep(
  change: Change,
  { now }: RequestContext,
  id: string,
  { seen: { found }, onward, to }: Opening,
): Promise<void> {
  const { kind, stage, heldBy, handlers, matter } = onward;
  const route = to === CaseRouteKind.PROTOCOL ? onward.route : null;
  const received = handlers.length > 0 || (route?.recipients.length ?? 0) > 0;
  await change.query(
    `insert into cases.cases (force_id, id, reference, kind, stage, marking, matter, status, subject_person_id, further_subjects, raised_by, raised_at, happened_on,
       direct_discussion, sealed_narrative, held_by, version_id, clause_ref, route)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, '', $15, $16, $17, $18)`,
    [
      change.forceId,
      id,
      newReference(),
      kind,
      stage,
      route?.marking ?? null,
      route ? matter : null,
      received ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT,
      found.subjectPersonId,
      found.furtherSubjects,
      found.raisedById,
      now,
      found.happenedOn,
      route ? DirectDiscussion.IMPRACTICAL : null,
      heldBy,
      route?.versionId ?? null,
      route?.clauseRef ?? null,
      route && JSON.stringify(route),
    ],
  );
}

/** That another case runs beside this one, by a route. */
function titledBeside(route: CaseRouteKind): Pick<NewStep, "kind" | "title"> {
  const title =
    route === CaseRouteKind.STATUTORY
      ? {
          en: "A part of it goes by the Panel beside this case",
          cy: "Mae rhan ohono’n mynd drwy’r Panel ochr yn ochr â’r achos hwn",
        }
      : {
          en: "A part of it goes by the force’s own route beside this case",
          cy: "Mae rhan ohono’n mynd drwy lwybr yr heddlu ei hun ochr yn ochr â’r achos hwn",
        };
  return { kind: CaseStepKind.BESIDE, title };
}
