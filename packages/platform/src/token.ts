import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { mintDemoToken } from "@probity/gateway/demo-issuer/mint-demo-token";
import { demoAccounts, demoClients } from "./demo/load-demo.js";
import { demoKeyFile } from "./front/origin.js";
import { readRunState } from "./run-state/run-state.js";
import { readSettings } from "./settings.js";

// npm run --silent token -- --as <email> | --client <id>: a bearer token of the demo issuer, alone on standard output.
try {
  process.stdout.write(`${await token()}\n`);
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function token(): Promise<string> {
  const { values } = parseArgs({ options: { as: { type: "string" }, client: { type: "string" } } });
  const settings = readSettings();
  if (settings.mode !== "demo")
    throw new Error("Tokens are made here in demo mode only: ask your identity provider for one.");
  const dataDir = resolve(settings.PROBITY_DATA);
  const baseUrl = readRunState(dataDir)?.baseUrl ?? settings.baseUrl;
  const shared = { keyFile: demoKeyFile(dataDir), issuer: `${baseUrl}/demo-issuer`, audience: settings.OIDC_AUDIENCE };
  if (values.client) {
    if (!demoClients.some(({ id }) => id === values.client))
      throw new Error(
        `There is no demo system ${values.client}. There is: ${demoClients.map(({ id }) => id).join(", ")}.`,
      );
    return mintDemoToken({ ...shared, clientId: values.client });
  }
  const account = demoAccounts().find(({ email }) => email === values.as?.toLowerCase());
  if (!account)
    throw new Error(
      `There is no demo person ${values.as ?? ""}. Give one with --as, for example --as pcc@staffordshire.example.`,
    );
  return mintDemoToken({ ...shared, email: account.email, name: account.name });
}
