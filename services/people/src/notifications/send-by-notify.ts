import { createRequire } from "node:module";
import type { ByNotify } from "@probity/service-kit/mail-settings";
import type Axios from "axios" with { "resolution-mode": "require" };
import { NotifyClient } from "notifications-node-client";
import type { Mail } from "./send-mail.js";

// The client waits for an answer without end; its own kind of axios takes a limit.
const axios = createRequire(import.meta.url)("axios") as typeof Axios;

/**
 * Hands one e-mail to GOV.UK Notify, with the notice as its reference. @throws an error with a `code`: `NOTIFY_` and the
 * status of a refusal, or that of the connection. Its words name nobody.
 */
export async function sendByNotify({ apiKey, templateId, url }: ByNotify["notify"], mail: Mail): Promise<void> {
  const client = new NotifyClient(url, apiKey);
  client.setClient(axios.create({ timeout: 30_000, maxRedirects: 0 }));
  const { id: reference, subject, text: body } = mail;
  try {
    await client.sendEmail(templateId, mail.to, { reference, personalisation: { subject, body } });
  } catch (error) {
    const refused = axios.isAxiosError(error) ? error.response?.status : undefined;
    const code = refused ? `NOTIFY_${refused}` : ((error as { code?: string }).code ?? "UNKNOWN");
    throw Object.assign(new Error("GOV.UK Notify did not take an e-mail."), { code });
  }
}
