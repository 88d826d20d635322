import type { Change, RequestContext } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { isQuiet, nextEndOfQuiet, whenToLookAgain, whenToSend, whenToTryAgain } from "./send-time.rules.js";
import { sendMail } from "./send-mail.js";
import { holdAddress, settle, take, waitingMails, type WaitingMail } from "./waiting-mail.js";
import { wordsFor } from "./words.js";

/** Plans the e-mail of each new notice for the hour its person wants it. */
export const planMails: EventReceiver = async (data, change, context) => {
  const { noticeIds } = data as { noticeIds: string[] };
  const fresh = (await waitingMails(change, noticeIds, context.now)).filter(({ id }) => noticeIds.includes(id));
  for (const { id, byEmail, ...hours } of await stillWanted(change, fresh))
    if (byEmail !== "NONE") await sendAt(change, id, whenToSend({ ...hours, byEmail }, context.now));
};

/**
 * Sends the e-mail of a notice, or of all that wait for its person, where they want one a day. A notice that was sent is sent no
 * more, however often this is asked. The next try is planned before this one, so that a sender that is stopped is followed by
 * another; what the mail server does not take stands as such. While the server is spoken to no connection is held.
 */
export const sendDueMail: EventReceiver = async (data, change, context) => {
  const { noticeId } = data as { noticeId: string };
  await holdAddress(change, noticeId);
  const waiting = await waitingMails(change, [noticeId], context.now);
  if (!waiting.some(({ id }) => id === noticeId)) return;
  const due = waiting.filter(({ id, byEmail }) => byEmail === "DAILY" || id === noticeId);
  const wanted = await stillWanted(change, due);
  const [first] = wanted;
  if (!first) return;
  if (isQuiet(first, context.now)) return sendAt(change, noticeId, nextEndOfQuiet(first, context.now));
  const again = whenToTryAgain(first.attempts + 1, context.now);
  const next = again ?? whenToLookAgain(context.now);
  await take(change, wanted, next);
  for (const { id } of wanted) await sendAt(change, id, next);
  return () => send(context, change.forceId, wanted, { ...first, isLast: again === null });
};

const sendAt = (change: Change, noticeId: string, at: Date) => change.publish("mail.due", { noticeId }, at);

/** Leaves out what nobody waits for any more. */
async function stillWanted(change: Change, mails: readonly WaitingMail[]): Promise<WaitingMail[]> {
  const unwanted = mails.filter(({ byEmail, address, done }) => byEmail === "NONE" || address === null || done);
  if (unwanted.length > 0) await settle(change, unwanted, "NOT_WANTED");
  return mails.filter((mail) => !unwanted.includes(mail));
}

async function send(
  context: RequestContext,
  forceId: string,
  mails: readonly WaitingMail[],
  { id, address, language, attempts, isLast }: WaitingMail & { isLast: boolean },
): Promise<void> {
  const { mail: settings } = context;
  if (!settings || address === null) return;
  const words = await wordsFor(mails, language, settings.baseUrl);
  const failure = await sendMail(settings, { to: address, id, ...words }).then(
    () => null,
    ({ code = "UNKNOWN" }: { code?: string }) => code,
  );
  // The error's own words may name the person's address.
  if (failure !== null)
    context.log.warn({ notice: id, code: failure, attempts: attempts + 1 }, "an e-mail was not taken");
  const came = failure === null ? "SENT" : isLast ? "FAILED" : "WAITING";
  await context.changeAs(forceId, (change) => settle(change, mails, came, failure));
}
