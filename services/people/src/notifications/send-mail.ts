import type { MailSettings } from "@probity/service-kit/mail-settings";

/** One e-mail in plain text. */
export interface Mail {
  readonly to: string;
  /** The same again for the same e-mail, so that a mail system that got it twice shows it once. */
  readonly id: string;
  readonly subject: string;
  readonly text: string;
}

/** Hands one e-mail to the mail server. @throws nodemailer's error, with a `code`, when the server does not take it within 30 seconds. */
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
  try {
    await transport.sendMail({
      from: settings.from,
      to: { name: "", address: mail.to },
      messageId: `<${mail.id}@${new URL(settings.baseUrl).hostname}>`,
      headers: { "Auto-Submitted": "auto-generated" },
      subject: mail.subject,
      text: mail.text,
    });
  } finally {
    transport.close();
  }
}
