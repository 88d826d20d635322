import type { MailSettings } from "@probity/service-kit/mail-settings";

/** One e-mail in plain text. */
export interface Mail {
  readonly to: string;
  /** The same again for the same e-mail, so that a mail system that got it twice shows it once. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/** How long a mail server may take in all: shorter than the first pause between two tries. */
const LONGEST = 45_000;

/** Hands one e-mail on. @throws an error with a `code` (ETIMEDOUT, nodemailer's, or Notify's status) when it is not taken within 45 seconds. */
export async function sendMail(settings: MailSettings, mail: Mail): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error("The mail server took too long."), { code: "ETIMEDOUT" })),
      LONGEST,
    );
  });
  // Each way is read only where e-mails leave by it.
  const sending =
    "notify" in settings
      ? import("./send-by-notify.js").then(({ sendByNotify }) => sendByNotify(settings.notify, mail))
      : import("./send-by-mail-server.js").then(({ sendByMailServer }) => sendByMailServer(settings, mail));
  try {
    await Promise.race([sending, tooLong]);
  } finally {
    clearTimeout(timer);
  }
}
