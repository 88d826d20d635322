import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { DirectDiscussion, type MatterName } from "@probity/service-kit/route-enums";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { CasePart, CaseStatus, type Case } from "../cases/case.entity.js";
import { CaseKind, CaseStage } from "../cases/case-kind.js";
import { dayItBegan } from "../cases/day-it-began.js";
import { kindOf } from "../kinds/definitions.js";
import { chosen } from "../cases/raise-concern.js";
import { readCaseToHandle } from "../handling/record-case-step.js";
import type { Seen } from "../handling/standing-of.js";
import { subjectsOf } from "../handling/parties.js";
import { caseWords } from "../opening/open-case.js";
import { watchersOf } from "../routing/barring.js";
import { decide, holdersOf } from "../routing/decide.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import { keepStep, type NewStep } from "../steps/keep-step.js";
import { statutoryStanding } from "./record-statutory-step.js";
import type { StatutoryArrangement } from "./arrangement.entity.js";
import { arrangementsSql } from "./arrangements.js";
import { whyNotRelevant } from "./receive-complaint.js";
import { statutoryPeople, type StatutoryPeople } from "./seen-statutory.js";
import { CaseRouteKind, type DisapplyGround } from "./statutory-enums.js";
import type { ChangeCaseRouteInput } from "./statutory.inputs.js";
import { whyNotToProtocol } from "./statutory.rules.js";
import { regulations } from "./statutory.transitions.js";

type ToChange = Seen & { readonly key: StoredCaseKey };

/** Where a case goes on, as it is written down. */
export interface Onward {
  readonly kind: CaseKind;
  readonly stage: CaseStage;
  readonly heldBy: "ROUTE" | "STATUTORY";
  readonly handlers: readonly string[];
  /** Who watches over it where nobody may receive it. */
  readonly watchers: readonly string[];
  readonly route: Case["route"];
  readonly matter: Case["matter"];
  readonly step: Omit<NewStep, "note">;
}

/**
 * Hands a case to the other route: from the force's own to the law's, or back. Answers its id.
 * @throws NOT_FOUND without a part in it, NOT_ALLOWED for who does not handle it, CONFLICT where it was changed meanwhile,
 * RULE_BROKEN with the regulation that stands in the way, INVALID at the field.
 */
export async function changeRoute(
  change: Change,
  context: RequestContext,
  input: ChangeCaseRouteInput,
): Promise<string> {
  const reason = caseWords("reason", input.reason);
  const seen = await readCaseToHandle(change, knownForm(input.caseId, "case"));
  const { found } = seen;
  // Whoever watches over what the text sends to nobody may hand it to the Panel as well.
  const may = input.to === CaseRouteKind.STATUTORY ? [CasePart.HANDLER, CasePart.OVERSIGHT] : [CasePart.HANDLER];
  if (!seen.parts.some(({ part }) => may.includes(part))) throw notAllowed("cases:handle");
  if (found.version !== input.version) throw changedMeanwhile();
  const isThere = (found.heldBy === "STATUTORY") === (input.to === CaseRouteKind.STATUTORY);
  if (isThere) throw invalid("to", "It goes by this route already.", "NOT_NOW");
  const people = await statutoryPeople(change, context, found);
  const onward =
    input.to === CaseRouteKind.STATUTORY
      ? toStatutory(context, seen, people)
      : await toProtocol(change, context, { seen, people, input });
  const note = { text: reason, key: await openCaseKey(context, seen.key) };
  await keepStep(change, context, found.id, { ...onward.step, note });
  await pass(change, input, onward);
  await change.audit({
    action: "changeCaseRoute",
    entity: "Case",
    entityId: found.id,
    before: { kind: found.kind, stage: found.stage },
    after: { kind: onward.kind, stage: onward.stage, ground: onward.step.ground ?? undefined },
    clauseId: onward.step.citation ?? undefined,
  });
  return found.id;
}

function toStatutory(context: RequestContext, { found }: ToChange, people: StatutoryPeople): Onward {
  const refused = [CaseStage.DECIDED, CaseStage.REVIEW, CaseStage.CLOSED];
  if (refused.includes(found.stage)) throw invalid("to", "It is decided already. Open it again first.", "NOT_NOW");
  return statutoryOnward(context, found, people);
}

/** To those who act for the Panel, or into the queue. @throws RULE_BROKEN where the Regulations are not about whom it is about */
export function statutoryOnward(context: RequestContext, found: Case, people: StatutoryPeople): Onward {
  const { citation } = regulations.record;
  const problems = subjectsOf(found).map((id) => whyNotRelevant(people.force, id, context.today));
  const problem = problems.every((one) => one !== null) ? (problems[0] ?? "It is about nobody in particular.") : null;
  if (problem) throw ruleBroken(problem, { clauseId: citation });
  if (people.free.length + people.watchers.length === 0)
    throw invalid(
      "to",
      "Nobody who acts for the Panel here may receive it, and nobody watches over such cases. Ask the administrator to name who does.",
      "NOBODY",
    );
  return {
    kind: CaseKind.OFFICE_HOLDER_COMPLAINT,
    stage: CaseStage.RECEIVED,
    heldBy: "STATUTORY",
    handlers: people.free,
    watchers: people.watchers,
    route: found.route,
    matter: found.matter,
    step: {
      kind: CaseStepKind.TO_STATUTORY_ROUTE,
      title: { en: "Handed to the Police and Crime Panel", cy: "Trosglwyddwyd i’r Panel Heddlu a Throseddu" },
      clauseId: found.route?.clauseId ?? null,
      versionId: found.versionId,
      citation,
    },
  };
}

interface ToProtocol {
  readonly seen: ToChange;
  readonly people: StatutoryPeople;
  readonly input: ChangeCaseRouteInput;
}

async function toProtocol(
  change: Change,
  context: RequestContext,
  { seen, people, input }: ToProtocol,
): Promise<Onward> {
  const { found } = seen;
  const arrangements = await change.query<StatutoryArrangement>(arrangementsSql, [change.forceId, context.today]);
  const refusal = whyNotToProtocol(statutoryStanding(context, seen, arrangements));
  if (refusal?.citation) throw ruleBroken(refusal.en, { clauseId: refusal.citation });
  if (refusal) throw invalid("to", refusal.en, "NOT_NOW");
  const { ground } = input;
  if (!ground) throw invalid("ground", "Say on which ground of regulation 15(3).");
  const matter = found.matter ?? input.matter;
  if (!matter) throw invalid("matter", "Say what the force’s text is asked about.");
  return protocolOnward(context, found, people, { matter, ground });
}

/** To whom the force’s own text names, or into the queue. @throws INVALID where nobody may have it or watch over it */
export function protocolOnward(
  context: RequestContext,
  found: Case,
  people: StatutoryPeople,
  { matter, ground }: { readonly matter: MatterName; readonly ground: DisapplyGround | null },
): Onward {
  const { force, facts, barred } = people;
  const on = dayItBegan(found);
  const [subjectId = "", ...furtherSubjectIds] = subjectsOf(found);
  const { conflicts, keepers } = facts;
  const complainantId = found.raisedById ?? "";
  const directDiscussion = DirectDiscussion.IMPRACTICAL;
  const decided = decide(
    force,
    { matter, complainantId, subjectId, furtherSubjectIds, directDiscussion, conflicts, on },
    context.today,
  );
  const route = { ...decided, recipients: chosen(decided, {}) };
  const handlers = [...new Set(route.recipients.flatMap(({ personIds }) => personIds))];
  const oversight = holdersOf(force, "CHAIR_OF_OVERSIGHT_BODY", on, context.today);
  const watchers = handlers.length > 0 ? [] : watchersOf(keepers, oversight, barred);
  if (handlers.length + watchers.length === 0)
    throw invalid(
      "to",
      "The force’s text names nobody who may receive it, and nobody watches over such cases.",
      "NOBODY",
    );
  return {
    kind: kindOf(matter, (office) => holdersOf(force, office, on, context.today).includes(subjectId)),
    stage: route.informalFirst ? CaseStage.INFORMAL : CaseStage.RECEIVED,
    heldBy: "ROUTE",
    handlers,
    watchers,
    route,
    matter,
    step: {
      kind: CaseStepKind.TO_PROTOCOL_ROUTE,
      title: { en: "Handed to the force’s own route", cy: "Trosglwyddwyd i lwybr yr heddlu ei hun" },
      clauseId: route.clauseId,
      versionId: route.versionId,
      reason: route.explanation.at(-1) ?? null,
      citation: ground && regulations.disapply.citation,
      ground,
    },
  };
}

/** Writes it down while whoever hands it over still sees it; from the end on they may not. */
async function pass(change: Change, { caseId, version }: ChangeCaseRouteInput, onward: Onward): Promise<void> {
  const { kind, stage, heldBy, handlers, watchers, route, matter, step } = onward;
  const received = handlers.length > 0 || (heldBy === "ROUTE" && (route?.recipients.length ?? 0) > 0);
  const status = received ? CaseStatus.WITH_RECIPIENT : CaseStatus.NO_LAWFUL_RECIPIENT;
  const changed = await change.query(
    `update cases.cases set kind = $4, stage = $5, held_by = $6, held_as = null, status = $7, route = $8, version_id = $9, clause_ref = $10,
       matter = $11, direct_discussion = coalesce(direct_discussion, 'IMPRACTICAL'), outcome = null, awaits_receiver = false, version = version + 1
     where force_id = $1 and id = $2 and version = $3 returning 1`,
    [
      change.forceId,
      caseId,
      version,
      kind,
      stage,
      heldBy,
      status,
      route && JSON.stringify(route),
      route?.versionId ?? null,
      route?.clauseRef ?? null,
      matter,
    ],
  );
  if (changed.length === 0) throw changedMeanwhile();
  await change.query("select cases.hand_over($1, $2, $3, $4, $5)", [
    change.forceId,
    caseId,
    handlers.length > 0 ? handlers : watchers,
    handlers.length > 0 ? CasePart.HANDLER : CasePart.OVERSIGHT,
    step.clauseId ?? null,
  ]);
}
