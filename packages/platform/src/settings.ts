import { readEnv } from "@probity/service-kit/env";
import type { MailSettings } from "@probity/service-kit/mail-settings";
import { z } from "zod";

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

/** How e-mail is sent; nothing where no mail server is configured. @throws when it has no sender. */
export function mailSettings(
  { PROBITY_SMTP_URL, PROBITY_MAIL_FROM }: Pick<Settings, "PROBITY_SMTP_URL" | "PROBITY_MAIL_FROM">,
  baseUrl: string,
): { mail?: MailSettings } {
  if (!PROBITY_SMTP_URL) return {};
  if (!PROBITY_MAIL_FROM) throw new Error("PROBITY_SMTP_URL needs PROBITY_MAIL_FROM: say from whom e-mails come.");
  return { mail: { smtpUrl: PROBITY_SMTP_URL, from: PROBITY_MAIL_FROM, baseUrl } };
}
