import type { World } from "../../isolation/world/world.js";
import { worldProof, type InWorld, type WorldProof } from "../../isolation/world/world-proof.js";
import { platformProof } from "../platform-proof.js";
import { askRootFields } from "./ask-root-fields.js";
import { askThing, typesWithFields, type Shown } from "./ask-things.js";
import { askers } from "./audiences.js";
import { plantThings } from "./plant-things.js";
import { none } from "./listing.js";
import { rootFields } from "./root-fields.js";
import type { Thing, Things } from "./thing.js";
import { thingsIn } from "./things.js";
import { typeFields } from "./type-fields.js";

/** D7: every root field is granted to those whom the listing names, and to no other; a field that is not listed fails. */
export const rootFieldsAsListed = platformProof("D7", async ({ platform, findings }) => {
  const found = await askRootFields(platform);
  for (const field of new Set([...Object.keys(found), ...Object.keys(rootFields)])) {
    const [granted, listed] = [found[field], rootFields[field]];
    findings.tried += askers.length;
    if (!listed)
      findings.failures.push(`${field} is not listed in root-fields.ts; granted to ${granted?.join(", ") ?? "nobody"}`);
    else if (!granted) findings.failures.push(`${field} is listed and not there`);
    else findings.failures.push(...different(field, granted, listed));
  }
});

/**
 * D7: every field of every object type of the graph, asked for by everybody on rows of every kind, by every way that leads to
 * them, is shown to those whom the listing names, and to no other; a type or field that is not listed fails.
 */
export const typeFieldsAsListed = worldProof("D7", async (given) => {
  given.findings.failures.push(...unlisted());
  const things = await plantedThings(given.world);
  for (const type of new Set([...typesAsked, ...Object.keys(things)])) await typeAsListed(given, type, things);
});

/** The same for one type, on things that are planted already. */
export const fieldsOfType = (type: string, things: Things): WorldProof =>
  worldProof("D7", (given) => typeAsListed(given, type, things));

/** Plants what there is to ask about, once for a world. */
export async function plantedThings(world: World): Promise<Things> {
  await plantThings(world);
  return thingsIn(world);
}

/** The types of which the listing names something to ask about. */
export const typesAsked = Object.keys(typeFields).filter(
  (type) => Object.keys(typeFields[type]?.seenBy ?? {}).length > 0,
);

async function typeAsListed(given: InWorld, type: string, things: Things): Promise<void> {
  const named = things[type] ?? {};
  for (const name of Object.keys(typeFields[type]?.seenBy ?? {}))
    if (!named[name]) given.findings.failures.push(`${type}: ${name} is listed and not in things.ts`);
  await Promise.all(Object.entries(named).map(([name, thing]) => asListed(given, type, name, thing)));
}

/** The types and fields of the graph that the listing leaves out, or has too many. */
export function unlisted(): string[] {
  const types = typesWithFields();
  return [...new Set([...types.keys(), ...Object.keys(typeFields)])].flatMap((type) => {
    const [there, listed] = [types.get(type) ?? [], typeFields[type]?.fields.split(" ") ?? []];
    return [
      ...there
        .filter((field) => !listed.includes(field))
        .map((field) => `${type}.${field} is not listed in type-fields.ts`),
      ...listed.filter((field) => !there.includes(field)).map((field) => `${type}.${field} is listed and not there`),
      ...listed
        .filter((field) => !shownSomewhere(type, field))
        .map((field) => `${type}.${field} has a value nowhere in things.ts`),
    ];
  });
}

/** Whether there is a thing on which somebody sees a value of the field: without one nothing is said of it. */
function shownSomewhere(type: string, field: string): boolean {
  const { seenBy = {}, fewer = {}, never = {} } = typeFields[type] ?? {};
  if (field in never) return true;
  return Object.entries(seenBy).some(([name, audience]) => (fewer[name]?.[field] ?? audience).length > 0);
}

async function asListed(
  { world, random, size, findings }: InWorld,
  type: string,
  name: string,
  thing: Thing,
): Promise<void> {
  const listing = typeFields[type];
  const seenBy = listing?.seenBy[name];
  if (!listing || !seenBy) return void findings.failures.push(`${type}: ${name} is not listed in type-fields.ts`);
  const few = [random.pick(["nobody", "stranger"]), random.pick([...seenBy, "pcc"]), random.pick(askers)];
  const asked = size === "full" ? askers : [...new Set(few)];
  const answers = await Promise.all(
    asked.map(async (asker): Promise<[string, Shown]> => {
      const broken = (error: Error) => (findings.failures.push(`${type}: ${name}: ${error.message}`), null);
      return [asker, await askThing(world.platform, asker, type, thing).catch(broken)];
    }),
  );
  const among = (listed: readonly string[]) => listed.filter((asker) => asked.includes(asker));
  const seen = answers.filter(([, shown]) => shown !== null).map(([asker]) => asker);
  findings.failures.push(...different(`${type}: ${name}`, seen, among(seenBy)));
  for (const field of listing.fields.split(" ")) {
    const granted = answers.filter(([, shown]) => shown?.get(field)).map(([asker]) => asker);
    findings.tried += asked.length;
    const listed = field in (listing.never ?? {}) ? none : (listing.fewer?.[name]?.[field] ?? seenBy);
    findings.failures.push(...different(`${type}.${field} of ${name}`, granted, among(listed)));
  }
}

function different(what: string, found: readonly string[], listed: readonly string[]): string[] {
  const [more, fewer] = [
    found.filter((asker) => !listed.includes(asker)),
    listed.filter((asker) => !found.includes(asker)),
  ];
  return [
    ...(more.length > 0 ? [`${what} is granted to ${more.join(", ")}, who are not listed`] : []),
    ...(fewer.length > 0 ? [`${what} is not granted to ${fewer.join(", ")}, who are listed`] : []),
  ];
}
