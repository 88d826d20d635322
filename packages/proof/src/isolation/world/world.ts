import { demoForces } from "@probity/people/demo-people";
import { startTestPlatform, type TestPlatform } from "@probity/platform/testing/test-platform";
import { actor, actorEverywhere } from "@probity/testkit/actors";
import { createLogger } from "@probity/service-kit/log";
import type { PlatformOptions } from "@probity/platform/start-platform";
import type { Identity } from "@probity/service-kit/identity";
import { Canaries } from "../../shared/canaries.js";
import { collectIds, type KnownIds } from "./known-ids.js";
import type { ForceOfWorld } from "./force-of-world.js";
import { plant } from "./plant.js";

/** The platform with canaries in every text field of every force. */
export interface World extends AsyncDisposable {
  readonly platform: TestPlatform;
  readonly canaries: Canaries;
  readonly forces: readonly ForceOfWorld[];
  readonly ids: KnownIds;
  /** Everything that was logged. */
  readonly logged: string[];
  identity(subject: string): Promise<Identity>;
}

/** Starts the platform and plants. */
export async function openWorld(options: Partial<PlatformOptions> = {}): Promise<World> {
  const logged: string[] = [];
  const log = createLogger("platform", "trace", { write: (line) => void logged.push(line) });
  const platform = await startTestPlatform({ log, ...options });
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
  for (const force of forces) await plant(platform, canaries, force);
  const identities = new Map<string, Identity>();
  return {
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
