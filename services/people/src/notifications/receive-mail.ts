import type { Change, RequestContext } from "@probity/service-kit/context";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { isQuiet, nextEndOfQuiet, whenToSend, whenToTryAgain } from "./send-time.rules.js";
import { sendMail } from "./send-mail.js";
import { holdAddress, settle, waitingMails, type WaitingMail } from "./waiting-mail.js";
import { wordsFor } from "./words.js";

/** Plans the e-mail of each new notice for the hour its person wants it. */
export const planMails: EventReceiver = async (data, change, context) => {
  const { noticeIds } = data as { noticeIds: string[] };
  const fresh = (await waitingMails(change, noticeIds)).filter(({ id }) => noticeIds.includes(id));
  for (const { id, byEmail, ...hours } of await stillWanted(change, fresh))
    if (byEmail !== "NONE") await sendAt(change, id, whenToSend({ ...hours, byEmail }, context.now));
};

/**
 * Sends the e-mail of a notice, or of all that wait for its person, where they want one a day. A notice that was sent is sent no
 * more, however often this is asked. What the mail server does not take stands as such and is tried again later.
 */
export const sendDueMail: EventReceiver = async (data, change, context) => {
  const { noticeId } = data as { noticeId: string };
  await holdAddress(change, noticeId);
  const waiting = await waitingMails(change, [noticeId]);
  if (!waiting.some(({ id }) => id === noticeId)) return;
  const due = waiting.filter(({ id, byEmail }) => byEmail === "DAILY" || id === noticeId);
  const wanted = await stillWanted(change, due);
  const [first] = wanted;
  if (!first) return;
  if (isQuiet(first, context.now)) return sendAt(change, noticeId, nextEndOfQuiet(first, context.now));
  await send(change, context, wanted, first);
};

const sendAt = (change: Change, noticeId: string, at: Date) => change.publish("mail.due", { noticeId }, at);

/** Leaves out what nobody waits for any more. */
async function stillWanted(change: Change, mails: readonly WaitingMail[]): Promise<WaitingMail[]> {
  const unwanted = mails.filter(({ byEmail, address, done }) => byEmail === "NONE" || address === null || done);
  if (unwanted.length > 0) await settle(change, unwanted, "NOT_WANTED");
  return mails.filter((mail) => !unwanted.includes(mail));
}

async function send(
  change: Change,
  context: RequestContext,
  mails: readonly WaitingMail[],
  { id, address, language, attempts }: WaitingMail,
): Promise<void> {
  const { mail: settings } = context;
  if (!settings || address === null) return;
  const words = await wordsFor(mails, language, settings.baseUrl);
  try {
    await sendMail(settings, { to: address, id, ...words });
  } catch (error) {
    const { code = "UNKNOWN" } = error as { code?: string };
    const again = whenToTryAgain(attempts + 1, context.now);
    // The error's own words may name the person's address.
    context.log.warn({ notice: id, code, attempts: attempts + 1 }, "an e-mail was not taken");
    await settle(change, mails, again ? "WAITING" : "FAILED", code);
    if (again) for (const mail of mails) await sendAt(change, mail.id, again);
    return;
  }
  await settle(change, mails, "SENT");
}
