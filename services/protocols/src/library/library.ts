import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parseRules, type Rule } from "@probity/rules/rulebook";
import { parse } from "yaml";
import { z } from "zod";
import { GoverningBodyKind } from "../forces/force.entity.js";
import { Instrument, VersionStatus } from "../protocols/protocol.entity.js";

const bilingual = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).nullish() });
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const approval = z.strictObject({
  approvedBy: z.string().nullable(),
  office: z.string().nullable(),
  approvedOn: z.string().nullable(),
  note: z.string().nullable(),
});

const forceFile = z.strictObject({
  force: z.strictObject({
    slug: z.string(),
    name: bilingual,
    shortName: bilingual,
    historic: z.boolean(),
    colour: z.string().default("#1d3557"),
    governingBody: z.strictObject({
      kind: z.enum(GoverningBodyKind),
      name: bilingual,
      validFrom: day,
      validTo: day.nullable(),
    }),
  }),
  titles: z.record(z.string(), bilingual),
  protocol: z.strictObject({ slug: z.string(), title: bilingual, instrument: z.enum(Instrument) }),
  versions: z.array(
    z.strictObject({
      number: z.string(),
      status: z.enum(VersionStatus),
      inForceFrom: day.nullable(),
      inForceTo: day.nullable(),
      inForceFromStated: z.boolean(),
      inForceFromPrecision: z.enum(["DAY", "MONTH", "NOT_STATED"]),
      textAtHand: z.boolean(),
      note: z.string().nullable(),
      approvals: z.array(approval),
    }),
  ),
  clauses: z.array(
    z.strictObject({
      clauseId: z.string(),
      label: z.string(),
      headingPath: z.array(z.string()),
      ordinal: z.number().int(),
      summary: bilingual,
      kinds: z.array(z.string()),
    }),
  ),
  rules: z.array(z.unknown()),
});

/** A force with its protocol, as one data file says it. */
export type ForceFile = z.infer<typeof forceFile> & { readonly parsedRules: readonly Rule[] };

/** Reads a force's data file. @throws when a word in it is outside the vocabularies. */
export function readForceFile(slug: string): ForceFile {
  // The files lie beside the source, also when the compiled code reads them.
  const path = fileURLToPath(new URL(`../../src/library/${slug}.yaml`, import.meta.url));
  const file = forceFile.parse(parse(readFileSync(path, "utf8")));
  return { ...file, parsedRules: parseRules(file.rules) };
}
