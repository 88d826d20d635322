import { demoForces } from "@probity/people/demo-people";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { until } from "@probity/testkit/until";
import { createLogger } from "@probity/service-kit/log";
import type { PlatformOptions } from "@probity/platform/start-platform";
import type { Identity } from "@probity/service-kit/identity";
import { Canaries } from "../../shared/canaries.js";
import { collectIds, type KnownIds } from "./known-ids.js";
import type { ForceOfWorld } from "./force-of-world.js";
import { plantFinding } from "./plant-versions.js";
import { plant } from "./plant.js";
import type { Planting } from "./planting.js";

/** The two ways to run the platform. */
export type WorldLayout = NonNullable<PlatformOptions["layout"]>;

/** The platform with canaries in every text field of every force. */
export interface World extends AsyncDisposable {
  /** Whether the subgraphs run in this process or each in one of its own. */
  readonly layout: WorldLayout;
  readonly platform: TestPlatform;
  readonly canaries: Canaries;
  readonly forces: readonly ForceOfWorld[];
  readonly ids: KnownIds;
  /** Everything that was logged, by services in processes of their own too. */
  readonly logged: string[];
  identity(subject: string): Promise<Identity>;
}

/** How to open a world. */
export interface WorldOptions extends Partial<PlatformOptions> {
  /** Slugs of the forces that canaries are planted in; all of them where left out. */
  readonly planted?: readonly string[];
}

/** Starts the platform and plants. */
export async function openWorld({ planted, ...options }: WorldOptions = {}): Promise<World> {
  const logged: string[] = [];
  const log = createLogger("platform", "trace", { write: (line) => void logged.push(line) });
  const onServiceOutput = (text: string) => void logged.push(text);
  const platform = await startTestPlatform({ log, logLevel: "trace", onServiceOutput, ...options });
  const rows = await platform.database.query<{ id: string; slug: string; historic: boolean }>(
    "select id, slug, historic from protocols.forces order by slug",
  );
  const forces = rows.map(({ id, slug, historic }) => {
    const people = demoForces.find((force) => force.slug === slug)?.people ?? [];
    return {
      id,
      slug,
      historic,
      people: people.flatMap(({ logins }) => logins.map((login) => `${login}@${slug}.example`)),
    };
  });
  const canaries = new Canaries();
  const plantings: Planting[] = [];
  for (const force of forces)
    if (planted?.includes(force.slug) ?? true) plantings.push(await plant(platform, canaries, force));
  await until("every event of the planting is worked off", async () => {
    const open =
      "select count(*)::int as open from pgboss.job where state < 'completed' and data->>'event' is distinct from 'night.came'";
    return (await platform.database.query<{ open: number }>(open))[0]?.open === 0;
  });
  for (const planting of plantings) if (!planting.force.historic) await plantFinding(planting);
  const identities = new Map<string, Identity>();
  return {
    layout: options.layout ?? "together",
    platform,
    canaries,
    forces,
    logged,
    ids: await collectIds(platform.database),
    identity: async (subject) => {
      const known = identities.get(subject) ?? (await identityOf(platform, subject));
      identities.set(subject, known);
      return known;
    },
    [Symbol.asyncDispose]: () => platform[Symbol.asyncDispose](),
  };
}

function identityOf({ database }: TestPlatform, subject: string): Promise<Identity> {
  const [login = "", domain = ""] = subject.split("@");
  const slug = domain.replace(/\.example$/, "");
  return slug === "" || slug === "probity" ? actorEverywhere(database, subject) : actor(database, slug, login);
}
