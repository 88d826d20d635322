import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound, ruleBroken } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { DirectDiscussion } from "@probity/service-kit/route-enums";
import { changedMeanwhile } from "../cases/changed-meanwhile.js";
import { caseColumns } from "../cases/case.loaders.js";
import { CasePart, CaseStatus, type Case } from "../cases/case.entity.js";
import { CaseStage } from "../cases/case-kind.js";
import { resumeClocksOf, stopClocksOf } from "../clocks/close-clocks.js";
import { forceCopySql, type ForceCopy } from "../routing/decide.js";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { meetTargets } from "../kinds/targets.js";
import { transitionIn } from "../kinds/definitions.js";
import { CaseStepKind as Kind } from "../steps/case-step-kind.js";
import { keepStep } from "../steps/keep-step.js";
import { recordStatutoryStep } from "../statutory/record-statutory-step.js";
import { checkAsked } from "./asked.js";
import { whyNotStep, type Standing } from "./case-stage.rules.js";
import type { RecordCaseStepInput } from "./case-step.inputs.js";
import { recordedKinds, transitionOf, type RecordedKind } from "./case-stage.transitions.js";
import { partyTitle } from "./parties.js";
import { passOn, receiversOf } from "./referral.js";
import { standingOf, type Seen } from "./standing-of.js";

/**
 * Records a step in a case, by one of those who handle it. Answers the case's id.
 * @throws NOT_FOUND for what the caller has no part in, NOT_ALLOWED for who does not handle it, CONFLICT where it was changed
 * meanwhile, RULE_BROKEN with the clause where a rule asks for something first, INVALID at the field.
 */
export async function recordCaseStep(
  change: Change,
  context: RequestContext,
  input: RecordCaseStepInput,
): Promise<string> {
  const seen = await readCaseToHandle(change, knownForm(input.caseId, "case"));
  const { found, force } = seen;
  if (!seen.parts.some(({ part }) => part === CasePart.HANDLER)) throw notAllowed("cases:handle");
  if (found.version !== input.version) throw changedMeanwhile();
  if (found.heldBy === "STATUTORY") return recordStatutoryStep(change, context, input, seen);
  const kind = recordedKinds.find((one) => one === input.kind && !ownChange.includes(one));
  if (!kind) throw invalid("kind", "This is not recorded by hand. Choose one of the case’s actions.");
  const standing = standingOf(context, seen);
  const refusal = whyNotStep(kind, standing, input.finding);
  if (refusal?.clauseId) throw ruleBroken(refusal.en, { clauseId: refusal.clauseId });
  if (refusal) throw invalid("kind", refusal.en, "NOT_NOW");
  checkAsked(kind, input, seen, context.today);

  const receivers = kind === Kind.REFERRAL && input.party ? await receiversOf(change, context, seen, input.party) : [];
  const stage = await move(change, found, input, { kind, inside: receivers.length > 0, now: context.now });
  const source = sourceOf(kind, input, seen, standing);
  const { finding = null, party = null } = kept(kind, input);
  await keepStep(change, context, found.id, {
    kind,
    title: titled(kind, input, force),
    ...source,
    finding,
    party,
    clauses: transitionOf(kind).asks.includes("clauses") || kind === Kind.REFERRAL ? input.clauses : [],
    senderStays: receivers.length > 0 && input.senderStays === true,
    note: { text: input.note.trim(), key: await openCaseKey(context, seen.key) },
  });
  await meetTargets(change, context, found.id, kind === Kind.CLOSED);
  await passOn(change, seen, standing, { kind, receivers, clauseId: source.clauseId });
  if (kind === Kind.CLOSED) await stopClocksOf(change, context, found.id);
  if (kind === Kind.REOPENED) await resumeClocksOf(change, context, found.id);
  await change.audit({
    action: "recordCaseStep",
    entity: "Case",
    entityId: found.id,
    after: { kind, stage, finding, party, outcome: kind === Kind.OUTCOME ? input.outcome : undefined },
    clauseId: source.clauseId ?? undefined,
  });
  return found.id;
}

/** A case, what whoever asks is in it, and what it rests on: three statements. @throws NOT_FOUND without a part in it */
export async function readCaseToHandle(change: Change, id: string): Promise<Seen & { key: StoredCaseKey }> {
  const { forceId } = change;
  const [found] = await change.query<Case>(
    `select ${caseColumns} from cases.cases c where c.force_id = $1 and c.id = $2`,
    [forceId, id],
  );
  if (!found) throw notFound("case");
  const [rest] = await change.query<Pick<Seen, "parts" | "steps"> & StoredCaseKey>(
    `select k.force_id as "forceId", k.id, k.key_id as "keyId", k.wrapped,
       (select coalesce(json_agg(json_build_object('part', p.part, 'referred', p.referred_at is not null)), '[]') from cases.case_parts p where p.force_id = $1 and p.case_id = $2 and p.ended_at is null) as parts,
       (select coalesce(json_agg(json_build_object('kind', s.kind, 'party', s.party, 'senderStays', s.sender_stays, 'gravity', s.gravity, 'reviewOutcome', s.review_outcome) order by s.at, s.id), '[]')
        from cases.case_steps s where s.force_id = $1 and s.case_id = $2) as steps
     from cases.case_keys k where k.force_id = $1 and k.id = $2`,
    [forceId, id],
  );
  const [force] = await change.query<ForceCopy>(forceCopySql, [forceId]);
  if (!rest || !force) throw notFound("case");
  return { found, parts: rest.parts, steps: rest.steps, force, key: rest };
}

/** Moves the case on, unless somebody else did meanwhile. */
async function move(
  change: Change,
  { id, kind: ofKind, stage, status, outcome, awaitsReceiver }: Case,
  input: RecordCaseStepInput,
  { kind, inside, now }: { kind: RecordedKind; inside: boolean; now: Date },
): Promise<CaseStage> {
  const to = transitionIn(ofKind, kind)?.to ?? stage;
  const reopened = kind === Kind.REOPENED;
  const closed = to === CaseStage.CLOSED;
  const moved = await change.query(
    `update cases.cases set stage = $4, status = $5, outcome = $6, closed_at = $7, awaits_receiver = $8, version = version + 1
     where force_id = $1 and id = $2 and version = $3 returning 1`,
    [
      change.forceId,
      id,
      input.version,
      to,
      closed ? CaseStatus.CLOSED : reopened ? CaseStatus.WITH_RECIPIENT : status,
      kind === Kind.OUTCOME ? input.outcome : reopened ? null : outcome,
      closed ? now : null,
      kind === Kind.REFERRAL ? inside : awaitsReceiver && (kind === Kind.NOTE || kind === Kind.CONSULTATION),
    ],
  );
  if (moved.length === 0) throw changedMeanwhile();
  return to;
}

/** Asked for and decided by changes of their own. */
const ownChange: readonly Kind[] = [Kind.REVIEW, Kind.REVIEW_DECIDED];

/** The clause a step follows, and its version. */
function sourceOf(
  kind: RecordedKind,
  { party, clauses }: RecordCaseStepInput,
  { found }: Seen,
  { consultation }: Standing,
): { clauseId: string | null; versionId: string | null } {
  const routed = { clauseId: found.route?.clauseId ?? null, versionId: found.versionId };
  if (kind === Kind.DECISION || kind === Kind.REFERRAL) return { ...routed, clauseId: clauses[0] ?? null };
  if (kind === Kind.CONSULTATION && consultation?.whom.some(({ role }) => role === party))
    return { clauseId: consultation.clauseId, versionId: consultation.versionId };
  const byRoute = kind === Kind.DISCUSSION || kind === Kind.INFORMAL_RESOLUTION || kind === Kind.FORMAL_STAGE;
  return byRoute ? routed : { ...routed, clauseId: null };
}

/** Of what was sent, what this step asks for. */
function kept(kind: RecordedKind, input: RecordCaseStepInput): Pick<RecordCaseStepInput, "finding" | "party"> {
  const { asks } = transitionOf(kind);
  return {
    finding: asks.includes("finding") ? input.finding : null,
    party: asks.includes("party") ? input.party : null,
  };
}

function titled(kind: RecordedKind, input: RecordCaseStepInput, force: ForceCopy): { en: string; cy: string } {
  const { title, asks } = transitionOf(kind);
  if (kind === Kind.DISCUSSION && input.discussion === DirectDiscussion.IMPRACTICAL)
    return { en: "Direct discussion impractical", cy: "Trafodaeth uniongyrchol yn anymarferol" };
  if (!asks.includes("party") || !input.party) return title;
  const party = partyTitle(force, input.party);
  return { en: `${title.en}: ${party.en}`, cy: `${title.cy}: ${party.cy}` };
}
