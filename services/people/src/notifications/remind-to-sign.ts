import { latestReminder } from "@probity/rules/reminders";
import type { AuditEntry } from "@probity/service-kit/audit";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { AcknowledgementEvent, type Acknowledgement } from "../acknowledgements/acknowledgement.entity.js";
import { acknowledgementsOf, within } from "../acknowledgements/acknowledgement.loaders.js";
import { giveNotices, type NewNotice } from "./give-notices.js";
import { NoticeKind, NoticeOccasion } from "./notice.entity.js";

/** Who is asked to sign, has not, and still can: who left cannot sign in. */
export function outstanding(asked: readonly Acknowledgement[]): Acknowledgement[] {
  return asked.filter(({ signedAt, event }) => signedAt === null && event !== AcknowledgementEvent.LEAVING);
}

/** Tells those who have not signed, each night on the occasions of the rules. */
export const remindAtNight: EventReceiver = async (_, change, context) => {
  const everybody = { forceId: change.forceId, personIds: null };
  const open = outstanding(await acknowledgementsOf(within(change), context.today, everybody));
  const notices = open.flatMap((asked) => {
    const reminder = latestReminder({ askedOn: asked.askedOn, dueOn: null }, context.today);
    return reminder ? [toNotice(asked, reminder.occasion as NoticeOccasion, reminder.on)] : [];
  });
  const given = await giveNotices(change, context, notices);
  await auditEach(change, given, "due by the rules");
};

/**
 * Reminds these people, or all who have not signed, of one version. @throws NOT_FOUND for somebody who is not asked to sign it,
 * INVALID for one who signed or left, and when nobody is left to be told today.
 */
export async function remindByHand(
  change: Change,
  context: RequestContext,
  versionId: string,
  { asked, personIds }: { asked: readonly Acknowledgement[]; personIds: readonly string[] | null },
): Promise<void> {
  const ofVersion = asked.filter(({ version }) => version.id === versionId);
  if (ofVersion.length === 0) throw notFound("version that anybody is asked to sign");
  const open = outstanding(ofVersion);
  for (const personId of personIds ?? []) refuse(personId, ofVersion);
  const chosen = open.filter(({ person }) => personIds === null || personIds.includes(person.id));
  if (chosen.length === 0)
    throw invalid("personIds", "Everybody who can sign this version has signed it: nobody is reminded.");
  const notices = chosen.map((one) => toNotice(one, NoticeOccasion.BY_HAND, context.today));
  const given = await giveNotices(change, context, notices);
  if (given.length === 0)
    throw invalid("personIds", "They were reminded of it today already, once a day is the most: try again tomorrow.");
  await auditEach(change, given);
}

function refuse(personId: string, ofVersion: readonly Acknowledgement[]): void {
  const asked = ofVersion.find(({ person }) => person.id === personId);
  if (!asked) throw notFound("signature to ask for");
  if (asked.event === AcknowledgementEvent.LEAVING)
    throw invalid("personIds", `${asked.person.name} has left and cannot sign in: ask in another way.`);
  if (asked.signedAt) throw invalid("personIds", `${asked.person.name} has signed: leave the name out.`);
}

function toNotice({ person, version, clauseId }: Acknowledgement, occasion: NoticeOccasion, on: string): NewNotice {
  const kind = NoticeKind.SIGNATURE_DUE;
  return { personId: person.id, kind, subjectId: version.id, occasion, occasionOn: on, dueOn: null, clauseId };
}

async function auditEach(change: Change, notices: readonly NewNotice[], reason?: string): Promise<void> {
  const entries = notices.map(({ personId, subjectId, occasion, clauseId }): AuditEntry => {
    const after = { personId, occasion };
    const of = clauseId === null ? {} : { clauseId };
    const entry = { action: "remindToSign", entity: "ProtocolVersion", entityId: subjectId, after, ...of };
    return reason ? { ...entry, reason } : entry;
  });
  if (entries.length > 0) await change.audit(...entries);
}
