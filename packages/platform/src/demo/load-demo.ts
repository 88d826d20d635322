import { demoEverywhere, demoForces } from "@probity/people/demo-people";
import { loadPeople } from "@probity/people/load-people";
import { defaultTitles } from "@probity/protocols/configuration/default-titles";
import { readForceFile } from "@probity/protocols/library/library";
import { loadForce } from "@probity/protocols/library/load-force";
import { platformIdentity, type RunningSubgraph } from "@probity/service-kit/start-subgraph";

// Whom a document does not name has a title in both languages all the same; a member of staff is “Staff” in either.
const { STAFF: _staff, ...titlesOfOffices } = defaultTitles;

/** The subgraphs that hold the demonstration. */
export const demoSubgraphs = ["protocols", "people"] as const;

/** Loads the five demonstration forces with their invented people, those that are missing; each force in whole transactions. */
export async function loadDemo(
  protocols: RunningSubgraph,
  people: RunningSubgraph,
  onStep: (step: string) => void,
): Promise<void> {
  const identity = platformIdentity("demo");
  for (const demo of demoForces) {
    onStep(`Loading the demonstration force ${demo.slug}`);
    const forceId = await loadForce(protocols.contextFor(identity), demo.slug);
    await loadPeople(people.contextFor(identity), forceId, demo, () => {
      return { ...titlesOfOffices, ...readForceFile(demo.slug).titles };
    });
  }
}

/** Who can sign in at the demo issuer. */
export function demoAccounts(): { email: string; name: string; title: string; force: string }[] {
  const ofForces = demoForces.flatMap(({ slug, name: force, people }) =>
    people.flatMap(({ logins, name }) =>
      logins.map((login) => ({ email: `${login}@${slug}.example`, name, title: login.replaceAll(".", " "), force })),
    ),
  );
  const everywhere = demoEverywhere.filter(({ subject }) => subject.includes("@"));
  return [
    ...ofForces,
    ...everywhere.map(({ subject, name, role }) => ({
      email: subject,
      name,
      title: role.toLowerCase(),
      force: "All forces",
    })),
  ];
}

/** Systems that can ask the demo issuer for a token. */
export const demoClients = demoEverywhere
  .filter(({ subject }) => subject.startsWith("client:"))
  .map(({ subject }) => subject.slice("client:".length))
  .map((id) => ({ id, secret: id }));
