import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { RulebookVersion } from "./effective-rulebook.js";
import { rulebookOn } from "./effective-rulebook.js";
import type { Inherited } from "./inherit.js";
import {
  citationsFile,
  compileForce,
  forceFile,
  readModel,
  type ForceFile,
  type LibraryModel,
} from "./library-file.js";
import type { Rule } from "./rulebook.js";
import type { Titles } from "./vocabulary.js";

export const forceSlugs = ["staffordshire", "cumbria", "cheshire", "devon-and-cornwall", "avon-and-somerset"] as const;
export type ForceSlug = (typeof forceSlugs)[number];

/** One force of the library, compiled: `clauses` with their origin, `read` the rules that apply. */
export type LibraryForce = Omit<ForceFile, "clauses" | "rules" | "omitted"> &
  Pick<Inherited<ForceFile["clauses"][number]>, "clauses" | "omitted" | "unaccounted"> & {
    read: Rule[];
    plainTitles: Titles;
  };

const alreadyRead = new Map<string, unknown>();

function once<T>(key: string, read: () => T): T {
  if (!alreadyRead.has(key)) alreadyRead.set(key, read());
  return alreadyRead.get(key) as T;
}

const fileOf = (path: string): unknown =>
  parse(readFileSync(new URL(`../../../services/protocols/src/library/${path}`, import.meta.url), "utf8"));

/** A model protocol as the protocols service ships it. */
export function libraryModel(slug: string): LibraryModel {
  return once(`model ${slug}`, () => readModel(fileOf(`models/${slug}.yaml`)));
}

/** What the clauses cite. */
export function libraryCitations() {
  return once("citations", () => citationsFile.parse(fileOf("citations.yaml")).citations);
}

/** A force's data file as the protocols service ships it, compiled with its model. */
export function libraryForce(slug: ForceSlug): LibraryForce {
  return once(slug, () => {
    const file = forceFile.parse(fileOf(`${slug}.yaml`));
    const { clauses, rules, omitted, unaccounted } = compileForce(file, libraryModel);
    const plainTitles = Object.fromEntries(Object.entries(file.titles).map(([role, { en }]) => [role, en]));
    return { ...file, clauses, omitted, unaccounted, read: rules, plainTitles };
  });
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
