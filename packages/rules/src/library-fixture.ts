import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { z } from "zod";
import type { RulebookVersion } from "./effective-rulebook.js";
import { rulebookOn } from "./effective-rulebook.js";
import { parseRules, type Rule } from "./rulebook.js";
import type { Titles } from "./vocabulary.js";

export const forceSlugs = ["staffordshire", "cumbria", "cheshire", "devon-and-cornwall", "avon-and-somerset"] as const;
export type ForceSlug = (typeof forceSlugs)[number];

const bilingual = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).nullable() });
const bilingualTitle = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).optional() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

const librarySchema = z.strictObject({
  force: z.strictObject({
    slug: z.string(),
    name: bilingual,
    shortName: bilingual,
    historic: z.boolean(),
    governingBody: z.strictObject({
      kind: z.enum(["POLICE_AND_CRIME_COMMISSIONER", "POLICE_FIRE_AND_CRIME_COMMISSIONER", "POLICE_AUTHORITY"]),
      name: bilingual,
      validFrom: day,
      validTo: day.nullable(),
    }),
  }),
  titles: z.record(z.string(), bilingualTitle),
  protocol: z.strictObject({
    slug: z.string(),
    title: bilingual,
    instrument: z.enum(["RELATIONS_PROTOCOL", "STAFF_CODE"]),
  }),
  versions: z.array(
    z.strictObject({
      number: z.string(),
      status: z.enum(["DRAFT", "CONSULTATION", "APPROVED", "IN_FORCE", "SUPERSEDED", "WITHDRAWN"]),
      inForceFrom: day.nullable(),
      inForceTo: day.nullable(),
      inForceFromStated: z.boolean(),
      inForceFromPrecision: z.enum(["DAY", "MONTH", "NOT_STATED"]),
      textAtHand: z.boolean(),
      note: z.string().nullable(),
      approvals: z.array(
        z.strictObject({
          approvedBy: z.string().nullable(),
          office: z.string().nullable(),
          approvedOn: z.string().nullable(),
          note: z.string().nullable(),
        }),
      ),
    }),
  ),
  clauses: z.array(
    z.strictObject({
      clauseId: z.string(),
      label: z.string(),
      headingPath: z.array(z.string()).min(1),
      ordinal: z.number().int().positive(),
      summary: bilingual,
      kinds: z.array(z.string()).min(1),
    }),
  ),
  rules: z.array(z.unknown()),
});

/** One force of the library with its rules read. */
export type LibraryForce = z.infer<typeof librarySchema> & { read: Rule[]; plainTitles: Titles };

const alreadyRead = new Map<ForceSlug, LibraryForce>();

/** A force's data file as the protocols service ships it, with its rules read. */
export function libraryForce(slug: ForceSlug): LibraryForce {
  const force = alreadyRead.get(slug) ?? readForce(slug);
  alreadyRead.set(slug, force);
  return force;
}

function readForce(slug: ForceSlug): LibraryForce {
  const url = new URL(`../../../services/protocols/src/library/${slug}.yaml`, import.meta.url);
  const force = librarySchema.parse(parse(readFileSync(url, "utf8")));
  const plainTitles = Object.fromEntries(Object.entries(force.titles).map(([role, { en }]) => [role, en]));
  return { ...force, read: parseRules(force.rules), plainTitles };
}

/** The rules of a force in force on a day; a version whose text is not at hand has none. */
export function rulesOn(slug: ForceSlug, on: string): readonly Rule[] {
  const { versions, read } = libraryForce(slug);
  const dated: RulebookVersion[] = versions.map((version) => ({
    id: version.number,
    inForceFrom: version.inForceFrom,
    inForceTo: version.inForceTo,
    rules: version.textAtHand ? read : [],
  }));
  return rulebookOn(dated, on)?.rules ?? [];
}

/** One rule of a force by the last part of its id. */
export function ruleNamed(slug: ForceSlug, name: string): Rule {
  const rule = libraryForce(slug).read.find(({ id }) => id.endsWith(`/${name}`));
  if (rule === undefined) throw new Error(`${slug} has no rule ${name}`);
  return rule;
}
