import { afterEach, expect, test, vi } from "vitest";
import { documentEnvironment, documentSource, documentVariables } from "./document-settings.js";
import {
  keyEnvironment,
  keySource,
  keyVariables,
  mailEnvironment,
  mailSettings,
  mailVariables,
  readSettings,
} from "./settings.js";

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
    ...Object.keys({ ...mailVariables, ...keyVariables, ...documentVariables, ...provider }),
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

test("e-mail is sent by GOV.UK Notify where a key and a template are given, and a mail server is not", () => {
  const key = "probity-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
  const template = "0b1b9a3c-5f0e-4a7e-9d0a-0c9c3f6b2d11";
  const [apiKey, templateId] = [{ PROBITY_NOTIFY_API_KEY: key }, { PROBITY_NOTIFY_TEMPLATE_ID: template }];
  const ways = (set: Record<string, string>) => mailSettings(settingsWith(set), "http://localhost:4000");
  expect(() => ways(apiKey)).toThrow("needs PROBITY_NOTIFY_TEMPLATE_ID");
  expect(() => ways({ ...apiKey, ...templateId, PROBITY_SMTP_URL: "smtp://mail.example" })).toThrow("one way");
  expect(() => ways({ PROBITY_NOTIFY_API_KEY: "secret" })).toThrow("must be a key");
  const url = "https://api.notifications.service.gov.uk";
  const { mail } = ways({ ...apiKey, ...templateId });
  expect(mail).toEqual({ notify: { apiKey: key, templateId: template, url }, baseUrl: "http://localhost:4000" });
  expect(mailSettings(settingsWith(mailEnvironment(mail)), "http://localhost:4000").mail).toEqual(mail);
});

test("documents are kept in the data folder, in a folder that is named, or in a store that is named whole", () => {
  const kept = (set: Record<string, string>) => documentSource(settingsWith(set), "/data");
  expect(kept({})).toMatchObject({ folder: "/data/documents", s3: undefined, clamd: undefined });
  expect(kept({ PROBITY_DOCUMENTS: "/documents" }).folder).toBe("/documents");
  const store = {
    PROBITY_S3_ENDPOINT: "https://s3.example",
    PROBITY_S3_BUCKET: "documents",
    PROBITY_S3_ACCESS_KEY_ID: "id",
    PROBITY_S3_SECRET_ACCESS_KEY: "secret",
  };
  expect(kept(store).s3).toMatchObject({ bucket: "documents", region: "eu-west-2" });
  expect(() => kept({ ...store, PROBITY_S3_BUCKET: "" })).toThrow("A store for documents needs PROBITY_S3_ENDPOINT,");
  expect(() => kept({ PROBITY_CLAMD: "nowhere" })).toThrow("host:port");
  expect(() => kept({ PROBITY_CLAMD: "clamd:3310", PROBITY_SCAN_COMMAND: "scan" })).toThrow("by one");
});

test("a process of its own learns where documents are from its environment, and the others learn nothing of them", () => {
  const said = documentSource(settingsWith({ PROBITY_DOCUMENTS: "/documents", PROBITY_CLAMD: "clamd:3310" }), "/data");
  expect(documentSource(settingsWith(documentEnvironment(said)), "/elsewhere")).toEqual(said);
  expect(Object.values(documentEnvironment(null)).join("")).toBe("");
  expect(Object.keys(documentEnvironment(null))).toEqual(Object.keys(documentVariables));
});

test("a process of its own learns where the keys are from its environment, and the others learn nothing of them", () => {
  const said = keySource(settingsWith({ PROBITY_KEYS_FILE: "/run/secrets/keys" }));
  expect(keySource(settingsWith(keyEnvironment(said)))).toEqual(said);
  expect(keySource(settingsWith(keyEnvironment({})))).toEqual({});
  expect(Object.keys(keyEnvironment({}))).toEqual(Object.keys(keyVariables));
});
