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

/** Hands one e-mail to the mail server. @throws an error with a `code` (nodemailer's, or ETIMEDOUT) when it is not taken within 45 seconds. */
export async function sendMail(settings: MailSettings, mail: Mail): Promise<void> {
  // Read only where there is a mail server.
  const { createTransport } = await import("nodemailer");
  const transport = createTransport({
    url: settings.smtpUrl,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(Object.assign(new Error("The mail server took too long."), { code: "ETIMEDOUT" })),
      LONGEST,
    );
  });
  try {
    const sending = transport.sendMail({
      from: settings.from,
      to: { name: "", address: mail.to },
      messageId: `<${mail.id}@${new URL(settings.baseUrl).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      subject: mail.subject,
      text: mail.text,
    });
    await Promise.race([sending, tooLong]);
  } finally {
    clearTimeout(timer);
    transport.close();
  }
}
