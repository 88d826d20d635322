import { afterEach, expect, test, vi } from "vitest";
import { mailSettings, readSettings } from "./settings.js";

const provider = {
  OIDC_ISSUER: "https://identity.force.example",
  OIDC_CLIENT_ID: "probity",
  OIDC_CLIENT_SECRET: "secret",
  BASE_URL: "https://probity.force.example/",
};
const database = { DATABASE_URL: "postgres://probity@database.force.example/probity" };

function settingsWith(given: Record<string, string>) {
  for (const name of [
    "DATABASE_URL",
    "PROBITY_MODE",
    "PROBITY_SMTP_URL",
    "PROBITY_MAIL_FROM",
    ...Object.keys(provider),
  ])
    vi.stubEnv(name, given[name]);
  return readSettings();
}
afterEach(() => vi.unstubAllEnvs());

test("whoever names a database of their own has production, without anything of the demonstration", () => {
  expect(settingsWith({ ...database, ...provider })).toMatchObject({
    mode: "production",
    baseUrl: "https://probity.force.example",
  });
});

test("production does not begin without an identity provider", () => {
  expect(() => settingsWith(database)).toThrow(
    "Production needs OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, BASE_URL: set them",
  );
});

test("the demonstration is what begins with nothing set, or what was asked for by name", () => {
  expect(settingsWith({}).mode).toBe("demo");
  expect(settingsWith({ ...database, PROBITY_MODE: "demo" }).mode).toBe("demo");
});

test("e-mail is sent where a mail server is named, and a sender with it", () => {
  const [server, sender] = [
    { PROBITY_SMTP_URL: "smtp://mail.example" },
    { PROBITY_MAIL_FROM: "probity@force.example" },
  ];
  expect(mailSettings(settingsWith({}), "http://localhost:4000")).toEqual({});
  expect(() => mailSettings(settingsWith(server), "http://localhost:4000")).toThrow("needs PROBITY_MAIL_FROM");
  expect(mailSettings(settingsWith({ ...server, ...sender }), "http://localhost:4000")).toEqual({
    mail: { smtpUrl: "smtp://mail.example", from: "probity@force.example", baseUrl: "http://localhost:4000" },
  });
  expect(() => settingsWith({ PROBITY_SMTP_URL: "mail.example" })).toThrow("must be an smtp(s) address");
});
