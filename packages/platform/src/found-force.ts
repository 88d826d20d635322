import { parseArgs } from "node:util";
import { nameFirstOperator } from "@probity/people/setup/first-operator";
import { foundFirstForce } from "@probity/protocols/configuration/create-force";
import { GoverningBodyKind } from "@probity/protocols/forces/force.entity";
import { readEnv } from "@probity/service-kit/env";
import { createLogger } from "@probity/service-kit/log";
import { platformIdentity } from "@probity/service-kit/start-subgraph";
import { z } from "zod";
import { actingAs } from "./database/prepare-database.js";
import { startTogether } from "./layout/together.js";

// npm run found-force -- --slug … --name … --body … --since … --operator …: the first force of a deployment, and who runs the platform.
const usage = `Give --slug (of its public address), --name, --body (what governs it), --since (the body's first day) and --operator (an e-mail address that your identity provider verifies); and, where they differ, --welsh-name, --body-kind (${Object.values(GoverningBodyKind).join(", ")}) and --colour (#rrggbb).`;

const text = z.string(usage).trim().min(1, usage);
const options = z.object({
  slug: text,
  name: text,
  "welsh-name": z.string().optional(),
  body: text,
  "body-kind": z.enum(GoverningBodyKind, usage).default(GoverningBodyKind.POLICE_AND_CRIME_COMMISSIONER),
  since: z.iso.date(usage),
  colour: z.string().default("#1d3557"),
  operator: text,
});

try {
  await foundForce();
} catch (error) {
  process.stderr.write(`${error instanceof z.ZodError ? usage : (error as Error).message}\n`);
  process.exitCode = 1;
}

async function foundForce(): Promise<void> {
  const names = Object.keys(options.shape).map((name) => [name, { type: "string" }] as const);
  const wanted = options.parse(parseArgs({ options: Object.fromEntries(names) }).values);
  const { DATABASE_URL, ADMIN_DATABASE_URL = DATABASE_URL } = readEnv({
    ADMIN_DATABASE_URL: z.string().optional(),
    DATABASE_URL: z.string().optional(),
  });
  if (!ADMIN_DATABASE_URL)
    throw new Error("Set ADMIN_DATABASE_URL, or DATABASE_URL, to the database that npm start or migrate prepared.");
  const log = createLogger("found-force", "warn");
  await using layout = await startTogether({ addresses: actingAs(ADMIN_DATABASE_URL), log, poolSize: 2 });
  const identity = platformIdentity("found-force");
  const contextOf = (name: string) => layout.running.get(name)?.contextFor(identity);
  const [protocols, people] = [contextOf("protocols"), contextOf("people")];
  if (!protocols || !people) throw new Error("The first force needs protocols and people.");
  const forceId = await foundFirstForce(protocols, {
    slug: wanted.slug,
    nameEn: wanted.name,
    nameCy: wanted["welsh-name"],
    colour: wanted.colour,
    governingBody: { kind: wanted["body-kind"], nameEn: wanted.body, nameCy: undefined, validFrom: wanted.since },
  });
  await nameFirstOperator(people, forceId, wanted.operator);
  process.stdout.write(
    `${wanted.name} is there. ${wanted.operator} signs in at /admin and names its administrator under “Forces”.\n`,
  );
}
