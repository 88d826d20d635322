import { readEnv } from "@probity/service-kit/env";
import { openKeys } from "@probity/service-kit/keys/open-keys";
import { createLogger } from "@probity/service-kit/log";
import { z } from "zod";
import { prepareRoles, prepareSchemas } from "./database/prepare-database.js";
import { loginRoles } from "./database/roles.js";
import { loadDemo } from "./demo/load-demo.js";
import { startTogether } from "./layout/together.js";
import { keySource, keyVariables } from "./settings.js";

// node migrate.js: brings roles, grants, tables and the queue up to this version, and ends. Run it before the services start.
const passwordName = (role: string) => `${role.toUpperCase()}_PASSWORD`;
const say = (line: string) => process.stdout.write(`${line}\n`);

try {
  await migrateAll();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function migrateAll(): Promise<void> {
  const env = readEnv({
    ADMIN_DATABASE_URL: z.string().min(1),
    ...keyVariables,
    PROBITY_MODE: z.enum(["demo", "production"]).default("production"),
    LOG_LEVEL: z.string().default("warn"),
  });
  const { ADMIN_DATABASE_URL, PROBITY_MODE, LOG_LEVEL } = env;
  const keys = openKeys(keySource(env));
  const passwords: Record<string, string> = readEnv(
    Object.fromEntries(loginRoles.map((role) => [passwordName(role), z.string().min(1)])),
  );
  const addresses = await prepareRoles(ADMIN_DATABASE_URL, (role) => passwords[passwordName(role)] ?? "");
  await prepareSchemas(ADMIN_DATABASE_URL, addresses, say, keys);
  if (PROBITY_MODE === "demo") {
    await using layout = await startTogether({ addresses, keys, log: createLogger("migrate", LOG_LEVEL) });
    const [protocols, people] = [layout.running.get("protocols"), layout.running.get("people")];
    if (protocols && people) await loadDemo(protocols, people, say);
  }
  say("The database is up to date.");
}
