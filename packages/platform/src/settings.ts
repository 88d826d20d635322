import { readEnv } from "@probity/service-kit/env";
import type { KeySource } from "@probity/service-kit/keys/open-keys";
import type { MailSettings } from "@probity/service-kit/mail-settings";
import { z } from "zod";
import { documentVariables } from "./document-settings.js";

const smtpUrl = z.url({ protocol: /^smtps?$/, error: "must be an smtp(s) address" });
const address = z.url({ protocol: /^https?$/, error: "must be an http(s) address" });

/** Every variable that configures the platform, with what it means. The README's table is made from this. */
export const variables = {
  PORT: z.coerce.number().int().min(1).max(65_535).default(4000).describe("Port of the one origin."),
  HOST: z.string().default("127.0.0.1").describe("Network address to listen on; 0.0.0.0 for all."),
  BASE_URL: address
    .optional()
    .describe("The address people see, without a slash at the end. Default: http://localhost:PORT."),
  DATABASE_URL: z
    .string()
    .optional()
    .describe("A PostgreSQL 18 of yours, as a role that may create roles. Unset: the embedded one under PROBITY_DATA."),
  PROBITY_DATA: z.string().default(".data").describe("Folder of everything kept on disk."),
  PROBITY_MODE: z
    .enum(["demo", "production"])
    .optional()
    .describe(
      "demo: demonstration forces, people and issuer. Default: demo while DATABASE_URL is unset, else production.",
    ),
  SERVICES: z
    .enum(["together", "separate"])
    .default("together")
    .describe("separate: each service is a process of its own."),
  OIDC_ISSUER: address.optional().describe("Your identity provider (OpenID Connect discovery). Needed in production."),
  OIDC_CLIENT_ID: z.string().optional().describe("This platform's client id there."),
  OIDC_CLIENT_SECRET: z.string().optional().describe("This platform's client secret there."),
  OIDC_AUDIENCE: z.string().default("probity").describe("Audience that access tokens must name."),
  TRUSTED_PROXIES: z
    .string()
    .default("loopback")
    .describe("Reverse proxies whose word on the caller's address is taken: addresses and networks, comma-separated."),
  RATE_SIGNED_IN: z.coerce
    .number()
    .int()
    .positive()
    .default(600)
    .describe("Requests a minute of one signed-in caller."),
  RATE_ANONYMOUS: z.coerce
    .number()
    .int()
    .positive()
    .default(300)
    .describe("Requests a minute of one anonymous address."),
  PROBITY_SMTP_URL: smtpUrl
    .optional()
    .describe(
      "Mail server for notices: smtp://user:password@host:587, or smtps:// for TLS from the first byte. Unset: notices are in the app only.",
    ),
  PROBITY_MAIL_FROM: z
    .string()
    .optional()
    .describe("Sender of those e-mails: an address, or Name <address>. Needed with PROBITY_SMTP_URL."),
  PROBITY_NOTIFY_API_KEY: z
    .string()
    .regex(/[\da-f-]{36}-[\da-f-]{36}$/, "must be a key as GOV.UK Notify shows it")
    .optional()
    .describe("Key of a GOV.UK Notify service, which then sends those e-mails instead of a mail server."),
  PROBITY_NOTIFY_TEMPLATE_ID: z
    .uuid("must be the id of a template")
    .optional()
    .describe(
      "Id of an e-mail template there whose subject is ((subject)) and whose message is ((body)). Needed with PROBITY_NOTIFY_API_KEY.",
    ),
  PROBITY_NOTIFY_URL: address
    .default("https://api.notifications.service.gov.uk")
    .describe("Address of GOV.UK Notify, or of what stands between."),
  PROBITY_KEYS: z
    .string()
    .optional()
    .describe(
      "Master keys that encrypt cases: id:base64 of 32 bytes each, the present one first. Production needs this or one of the next two.",
    ),
  PROBITY_KEYS_FILE: z
    .string()
    .optional()
    .describe("A file with the same, readable by its owner alone. Default in demo mode: keys in PROBITY_DATA."),
  PROBITY_KEYS_COMMAND: z
    .string()
    .optional()
    .describe("A command that speaks to your key management service (wrap, unwrap, current)."),
  ...documentVariables,
  LOG_LEVEL: z
    .enum(["fatal", "error", "warn", "info", "debug"])
    .default("warn")
    .describe("What is logged, as JSON lines on standard output."),
  OTEL_EXPORTER_OTLP_ENDPOINT: address
    .optional()
    .describe("Where traces and metrics go (OTLP over HTTP). Unset: nowhere."),
};

/** The platform's configuration, read and checked once. */
export type Settings = z.infer<z.ZodObject<typeof variables>> & {
  readonly mode: "demo" | "production";
  readonly baseUrl: string;
};

/** Reads the environment. @throws an Error whose message names what is wrong or missing and what to do. */
export function readSettings(): Settings {
  const values = readEnv(variables);
  const mode = values.PROBITY_MODE ?? (values.DATABASE_URL ? "production" : "demo");
  if (mode === "production") {
    const needed = ["DATABASE_URL", "OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET", "BASE_URL"] as const;
    const missing = needed.filter((name) => !values[name]);
    if (missing.length > 0)
      throw new Error(
        `Production needs ${missing.join(", ")}: set ${missing.length > 1 ? "them" : "it"}, or PROBITY_MODE=demo to try Probity out.`,
      );
  }
  return { ...values, mode, baseUrl: values.BASE_URL?.replace(/\/$/, "") ?? `http://localhost:${values.PORT}` };
}

/** The identity provider of the settings. */
export function identityProvider(settings: Settings): {
  issuer: string;
  clientId: string;
  clientSecret: string;
  audience: string;
} {
  const {
    OIDC_ISSUER: issuer = "",
    OIDC_CLIENT_ID: clientId = "",
    OIDC_CLIENT_SECRET: clientSecret = "",
    OIDC_AUDIENCE: audience,
  } = settings;
  return { issuer, clientId, clientSecret, audience };
}

/** The variables that say how e-mail is sent. */
export const mailVariables = {
  PROBITY_SMTP_URL: variables.PROBITY_SMTP_URL,
  PROBITY_MAIL_FROM: variables.PROBITY_MAIL_FROM,
  PROBITY_NOTIFY_API_KEY: variables.PROBITY_NOTIFY_API_KEY,
  PROBITY_NOTIFY_TEMPLATE_ID: variables.PROBITY_NOTIFY_TEMPLATE_ID,
  PROBITY_NOTIFY_URL: variables.PROBITY_NOTIFY_URL,
};

type MailVariables = z.infer<z.ZodObject<typeof mailVariables>>;

/** How e-mail is sent; nothing where no way is configured. @throws where a way is half configured, or two are. */
export function mailSettings(values: MailVariables, baseUrl: string): { mail?: MailSettings } {
  const { PROBITY_SMTP_URL: smtpUrl, PROBITY_MAIL_FROM: from } = values;
  const { PROBITY_NOTIFY_API_KEY: apiKey, PROBITY_NOTIFY_TEMPLATE_ID: templateId, PROBITY_NOTIFY_URL: url } = values;
  if (smtpUrl && apiKey) throw new Error("Set PROBITY_SMTP_URL or PROBITY_NOTIFY_API_KEY: e-mails leave one way.");
  if (apiKey && !templateId)
    throw new Error("PROBITY_NOTIFY_API_KEY needs PROBITY_NOTIFY_TEMPLATE_ID: say which template takes the e-mails.");
  if (apiKey && templateId) return { mail: { notify: { apiKey, templateId, url }, baseUrl } };
  if (!smtpUrl) return {};
  if (!from) throw new Error("PROBITY_SMTP_URL needs PROBITY_MAIL_FROM: say from whom e-mails come.");
  return { mail: { smtpUrl, from, baseUrl } };
}

/** The variables by which a process of its own learns how e-mail is sent. */
export function mailEnvironment(mail: MailSettings | undefined): Record<string, string> {
  const none = {
    BASE_URL: mail?.baseUrl ?? "",
    PROBITY_SMTP_URL: "",
    PROBITY_MAIL_FROM: "",
    PROBITY_NOTIFY_API_KEY: "",
  };
  if (!mail) return none;
  if ("smtpUrl" in mail) return { ...none, PROBITY_SMTP_URL: mail.smtpUrl, PROBITY_MAIL_FROM: mail.from };
  const { apiKey, templateId, url } = mail.notify;
  const notify = { PROBITY_NOTIFY_API_KEY: apiKey, PROBITY_NOTIFY_TEMPLATE_ID: templateId, PROBITY_NOTIFY_URL: url };
  return { ...none, ...notify };
}

/** The variables that say where the keys of the forces are kept. */
export const keyVariables = {
  PROBITY_KEYS: variables.PROBITY_KEYS,
  PROBITY_KEYS_FILE: variables.PROBITY_KEYS_FILE,
  PROBITY_KEYS_COMMAND: variables.PROBITY_KEYS_COMMAND,
};

/** Where the keys of the forces are kept. */
export function keySource(values: z.infer<z.ZodObject<typeof keyVariables>>): KeySource {
  const { PROBITY_KEYS: keys, PROBITY_KEYS_FILE: file, PROBITY_KEYS_COMMAND: command } = values;
  return { keys, file, command };
}

/** The variables by which a process of its own learns where the keys are, or that they are not for it. */
export function keyEnvironment({ keys = "", file = "", command = "" }: KeySource): Record<string, string> {
  return { PROBITY_KEYS: keys, PROBITY_KEYS_FILE: file, PROBITY_KEYS_COMMAND: command };
}
