import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  citationsFile,
  compileForce,
  forceFile,
  libraryVersion,
  readModel,
  type LibraryModel,
} from "@probity/rules/library-file";
import type { Inherited } from "@probity/rules/inherit";
import { parse } from "yaml";
import { z } from "zod";
import { GoverningBodyKind } from "../forces/force.entity.js";
import { Instrument, VersionStatus } from "../protocols/protocol.entity.js";

const { force, protocol } = forceFile.shape;

/** The library's file with the words that this service's tables and schema use. */
const ownForceFile = forceFile.extend({
  force: force.extend({ governingBody: force.shape.governingBody.extend({ kind: z.enum(GoverningBodyKind) }) }),
  protocol: protocol.extend({ instrument: z.enum(Instrument) }),
  versions: z.array(libraryVersion.extend({ status: z.enum(VersionStatus) })),
});
type OwnForceFile = z.infer<typeof ownForceFile>;

/** A force with its protocol as one data file says it; `compiled`: with what it takes from its model. */
export type ForceFile = OwnForceFile & { readonly compiled: Inherited<OwnForceFile["clauses"][number]> };

/** A cited Act, instrument, code or policy. */
export type Citation = z.infer<typeof citationsFile>["citations"][number];

/** Reads a force's data file. @throws when a word in it is outside the vocabularies, or does not fit the model. */
export function readForceFile(slug: string): ForceFile {
  const file = ownForceFile.parse(fileOf(`${slug}.yaml`));
  return { ...file, compiled: compileForce(file, readModelFile) };
}

const models = new Map<string, LibraryModel>();

/** Reads a model protocol that forces' protocols stand on. */
export function readModelFile(slug: string): LibraryModel {
  const model = models.get(slug) ?? readModel(fileOf(`models/${slug}.yaml`));
  models.set(slug, model);
  return model;
}

/** Reads what the clauses of all protocols cite. */
export function readCitations(): Citation[] {
  return citationsFile.parse(fileOf("citations.yaml")).citations;
}

/** The files lie beside the source, also when the compiled code reads them. */
function fileOf(path: string): unknown {
  return parse(readFileSync(fileURLToPath(new URL(`../../src/library/${path}`, import.meta.url)), "utf8"));
}
