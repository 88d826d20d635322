import type { ByMailServer, MailSettings } from "@probity/service-kit/mail-settings";
import { createTransport } from "nodemailer";
import type { Mail } from "./send-mail.js";

/** Hands one e-mail to a mail server. @throws nodemailer's error, with its `code`. */
export async function sendByMailServer(settings: ByMailServer & MailSettings, mail: Mail): Promise<void> {
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
