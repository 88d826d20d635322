import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { textProblem } from "@probity/rules/field-problem";
import { refuse } from "@probity/service-kit/refuse";
import { askingFor, declaringBasisSql, type Asking, type DeclaringBasis } from "./declaring-basis.js";
import { takeMeeting } from "./keep-meeting.js";
import { MeetingDeclaration } from "./meeting-declaration.entity.js";
import { DeclaredWhen, MeetingInterest, MeetingStatus } from "./meeting-enums.js";
import type { Meeting } from "./meeting.entity.js";
import type { DeclareAtMeetingInput, WithdrawMeetingDeclarationInput } from "./meeting.inputs.js";
import { declarationProblem } from "./meeting.rules.js";

/** Writes down an interest in an item, or that nobody declared one. Answers the meeting's id. */
export async function declareAtMeeting(
  change: Change,
  context: RequestContext,
  input: DeclareAtMeetingInput,
): Promise<string> {
  const meeting = await takeMeeting(change, input.meetingId);
  const { forceId } = change;
  const earlier = input.meetingDeclarationId
    ? await takeDeclaration(change, context, meeting, input.meetingDeclarationId, input.version ?? 0)
    : null;
  refuse(declarationProblem(input, meeting.heldOn, context.today));
  if (earlier && (earlier.kind === MeetingInterest.NONE) !== (input.kind === MeetingInterest.NONE))
    throw invalid("kind", "Take this declaration back, and declare anew.");
  const personId =
    input.kind === MeetingInterest.NONE ? null : (earlier?.personId ?? personOf(context, forceId, input));
  if (!earlier) refuseUnlessTheirs(context, meeting, personId);
  if (earlier && input.personId && input.personId.toLowerCase() !== earlier.personId)
    throw invalid("personId", "This declaration is another person's: take it back, and declare anew.");
  await refuseBeside(change, meeting, input, { earlier, personId });
  const { kind, action = null, localTerm } = input;
  const given = {
    itemId: kind === MeetingInterest.NONE ? null : (input.itemId ?? null),
    personId,
    kind,
    localTerm: kind === MeetingInterest.OTHER ? (localTerm?.trim() ?? null) : null,
    interest: input.interest.trim(),
    action,
    made: input.made ?? (context.today < meeting.heldOn ? DeclaredWhen.BEFORE : DeclaredWhen.AT_MEETING),
    ...(await askingOf(change, meeting, personId, kind)),
  };
  const id = await keep(change, context, meeting, earlier, given);
  await change.audit({
    action: "declareAtMeeting",
    entity: "MeetingDeclaration",
    entityId: id,
    before: earlier ? { kind: earlier.kind, action: earlier.action, made: earlier.made } : undefined,
    after: { kind, action, made: given.made, meetingId: meeting.id },
    clauseId: given.clauseId ?? undefined,
  });
  return meeting.id;
}

/** Takes a declaration back, with the reason. Answers the meeting's id. */
export async function withdrawMeetingDeclaration(
  change: Change,
  context: RequestContext,
  input: WithdrawMeetingDeclarationInput,
): Promise<string> {
  const meeting = await takeMeeting(change, input.meetingId);
  const { forceId } = change;
  const { id, version, kind } = await takeDeclaration(
    change,
    context,
    meeting,
    input.meetingDeclarationId,
    input.version,
  );
  refuse(textProblem("reason", input.reason, 500, "Say why it is taken back"));
  const reason = input.reason.trim();
  const after = { version: version + 1, withdrawnAt: context.now, withdrawnReason: reason };
  await change.manager.update(MeetingDeclaration, { forceId, id }, after);
  const trail = { action: "withdrawMeetingDeclaration", entity: "MeetingDeclaration", entityId: id, reason };
  await change.audit({ ...trail, before: { kind } });
  return meeting.id;
}

/** Whose it is: the caller's, or somebody's whom the clerk names. */
export function personOf(
  context: RequestContext,
  forceId: string,
  { personId }: { readonly personId?: string | null },
): string {
  const own = context.personIn(forceId);
  if (!personId && own) return own;
  if (!personId) throw notAllowed("registers:declare");
  const named = knownForm(personId, "person");
  if (named !== own && !context.can("registers:publish", forceId))
    throw invalid("personId", "You can declare only your own interests. The clerk of the meeting declares for others.");
  return named;
}

/** Until what was declared is published it is the person's own; then, and for others, the clerk's. */
export function mayDeclare(
  context: RequestContext,
  { forceId, status }: Pick<Meeting, "forceId" | "status">,
  personId: string | null,
): boolean {
  if (context.can("registers:publish", forceId)) return true;
  const isOwn = personId !== null && personId === context.personIn(forceId);
  return isOwn && status === MeetingStatus.PLANNED && context.can("registers:declare", forceId);
}

function refuseUnlessTheirs(context: RequestContext, meeting: Meeting, personId: string | null): void {
  if (!mayDeclare(context, meeting, personId)) throw notAllowed("registers:publish");
}

async function takeDeclaration(
  change: Change,
  context: RequestContext,
  meeting: Meeting,
  id: string,
  version: number,
): Promise<MeetingDeclaration> {
  const declaration = await change.manager.findOne(MeetingDeclaration, {
    where: { forceId: change.forceId, meetingId: meeting.id, id: knownForm(id, "declaration") },
    lock: { mode: "pessimistic_write" },
  });
  if (!declaration) throw notFound("declaration");
  refuseUnlessTheirs(context, meeting, declaration.personId);
  if (declaration.withdrawnAt) throw conflict("This declaration was taken back.");
  if (declaration.version !== version)
    throw conflict("Somebody changed this declaration in between. Read it again, then repeat your change.");
  return declaration;
}

/** What stands at a meeting beside what is declared. */
interface Standing {
  readonly items: readonly string[];
  readonly declared: readonly { id: string; kind: MeetingInterest; itemId: string | null; personId: string | null }[];
}

/** @throws INVALID where the item is not of the meeting, and where it contradicts or repeats what stands. */
async function refuseBeside(
  change: Change,
  { id }: Meeting,
  { kind, itemId }: DeclareAtMeetingInput,
  { earlier, personId }: { earlier: MeetingDeclaration | null; personId: string | null },
): Promise<void> {
  const [standing] = await change.query<Standing>(
    `select array(select i.id::text from registers.agenda_items i where i.force_id = $1 and i.meeting_id = $2 and not i.gone) as items,
       (select coalesce(json_agg(json_build_object('id', d.id, 'kind', d.kind, 'itemId', d.item_id, 'personId', d.person_id)), '[]')
        from registers.meeting_declarations d where d.force_id = $1 and d.meeting_id = $2 and d.withdrawn_at is null and d.id is distinct from $3) as declared`,
    [change.forceId, id, earlier?.id ?? null],
  );
  const { items, declared } = standing as Standing;
  if (kind === MeetingInterest.NONE) {
    if (declared.length > 0)
      throw invalid("kind", "Something is declared at this meeting already: take it back first.");
    return;
  }
  if (!itemId || !items.includes(itemId.toLowerCase())) throw invalid("itemId", "Choose an item of this meeting.");
  if (declared.some((one) => one.kind === MeetingInterest.NONE))
    throw invalid("kind", "It is recorded that nobody declared an interest: the clerk takes that back first.");
  if (declared.some((one) => one.itemId === itemId && one.personId === personId))
    throw invalid("itemId", "An interest in this item is declared already: change that declaration.");
}

/** @throws INVALID where the person holds no office of the force on the day of the meeting. */
async function askingOf(
  change: Change,
  meeting: Meeting,
  personId: string | null,
  kind: MeetingInterest,
): Promise<Asking> {
  if (personId === null) return { ruleId: null, clauseId: null, clauseRef: null, explanation: [], explanationCy: [] };
  const [basis] = await change.query<DeclaringBasis>(declaringBasisSql, [change.forceId, personId, meeting.heldOn]);
  const { roles } = basis as DeclaringBasis;
  if (roles.length === 0)
    throw invalid("personId", "This person holds no office of the force on the day of the meeting.");
  return askingFor(basis as DeclaringBasis, meeting, kind);
}

type Given = Pick<MeetingDeclaration, "itemId" | "personId" | "kind" | "localTerm" | "interest" | "action" | "made"> &
  Asking;

async function keep(
  change: Change,
  context: RequestContext,
  meeting: Meeting,
  earlier: MeetingDeclaration | null,
  given: Given,
): Promise<string> {
  const { forceId } = change;
  if (earlier) {
    await change.manager.update(
      MeetingDeclaration,
      { forceId, id: earlier.id },
      { ...given, version: earlier.version + 1 },
    );
    return earlier.id;
  }
  const declaredBy = context.personIn(forceId);
  if (!declaredBy) throw notAllowed("registers:declare");
  const id = uuidv7();
  const made = { forceId, id, meetingId: meeting.id, declaredAt: context.now, declaredBy, version: 1 };
  await change.manager.insert(MeetingDeclaration, { ...given, ...made, withdrawnAt: null, withdrawnReason: null });
  return id;
}
