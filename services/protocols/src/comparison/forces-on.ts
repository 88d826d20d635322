import type { BodyKind } from "@probity/rules/person-classes";
import type { Rule } from "@probity/rules/rulebook";
import type { Titles } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import { notFound } from "@probity/service-kit/errors";
import { Language } from "@probity/service-kit/language-enum";
import { titlesIn, type Force, type GoverningBody } from "../forces/force.entity.js";
import { allForces, bodiesOfForce, titlesOfForce } from "../forces/force.loaders.js";
import type { ProtocolVersion } from "../protocols/protocol.entity.js";
import { publishedVersionsOfForce } from "../protocols/protocol.loaders.js";
import { versionOn } from "../protocols/visible.js";
import { compiledRules } from "./compiled-rules.js";

/** A force with what is published of its protocols, as of one day. */
export interface ForceOn {
  readonly force: Force;
  readonly bodyKind: BodyKind;
  readonly titles: Titles;
  /** Every published version, latest first. */
  readonly versions: readonly ProtocolVersion[];
  /** The one that counts on the day; null: none is in force. */
  readonly version: ProtocolVersion | null;
  readonly rules: readonly Rule[];
}

/** Which forces, and as of which day (ISO). */
export interface ForcesAsked {
  readonly on: string;
  /** By slug; null: all. */
  readonly slugs: readonly string[] | null;
  /** Whether the last version of a body that has ended stands in where none is in force. */
  readonly historicToo: boolean;
  /** Of the titles; English where left out. */
  readonly language?: Language;
}

/** Forces by name, as of a day: five statements at the most, however many forces there are. @throws NOT_FOUND for an unknown slug */
export async function forcesOn(context: RequestContext, asked: ForcesAsked): Promise<ForceOn[]> {
  const forces = chosen(await allForces(context), asked.slugs);
  const each = <Value>(load: (id: string) => Promise<Value>) => Promise.all(forces.map(({ id }) => load(id)));
  const [bodies, titles, versions] = await Promise.all([
    each((id) => bodiesOfForce(context).load(id)),
    each((id) => titlesOfForce(context).load(id)),
    each((id) => publishedVersionsOfForce(context).load(id)),
  ]);
  const found = forces.map((force, place) => {
    const own = versions[place] ?? [];
    const version = versionOn(own, asked.on) ?? (asked.historicToo && force.historic ? lastOf(own) : null);
    const bodyKind = bodyOn(bodies[place] ?? [], version === null ? asked.on : dayIn(version, asked.on));
    return {
      force,
      bodyKind,
      titles: titlesIn(asked.language ?? Language.EN, titles[place] ?? []),
      versions: own,
      version,
    };
  });
  const rules = await compiledRules(
    context,
    found.flatMap(({ version }) => version ?? []),
  );
  return found.map((one) => ({ ...one, rules: one.version ? (rules.get(one.version.id) ?? []) : [] }));
}

function chosen(forces: readonly Force[], slugs: readonly string[] | null): readonly Force[] {
  if (slugs === null) return forces;
  if (slugs.some((slug) => !forces.some((force) => force.slug === slug))) throw notFound("force");
  return forces.filter(({ slug }) => slugs.includes(slug));
}

function lastOf(versions: readonly ProtocolVersion[]): ProtocolVersion | null {
  return versions.find(({ inForceFrom }) => inForceFrom !== null) ?? null;
}

/** The day asked about, or the last one in force of a version that had ended by then. */
function dayIn({ inForceTo }: ProtocolVersion, on: string): string {
  return inForceTo !== null && inForceTo < on ? inForceTo : on;
}

function bodyOn(bodies: readonly GoverningBody[], day: string): BodyKind {
  const governing = bodies.find(({ validFrom, validTo }) => validFrom <= day && (validTo === null || day <= validTo));
  return (governing ?? bodies.at(-1))?.kind ?? "POLICE_AND_CRIME_COMMISSIONER";
}
