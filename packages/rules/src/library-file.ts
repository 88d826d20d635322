import { z } from "zod";
import { inherit, type Inherited, type ModelProtocol } from "./inherit.js";
import { bodyKinds } from "./person-classes.js";
import { parseRules, type Rule } from "./rulebook.js";
import { offices, personClasses } from "./vocabulary.js";

/** Text in English, with Welsh beside it where there is some. */
const bilingual = z.strictObject({ en: z.string().min(1), cy: z.string().min(1).nullish() });

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
const dayOrMonth = z.string().regex(/^\d{4}-\d{2}(-\d{2})?$/);
const office = z.enum(offices);
const audience = z.array(z.enum(personClasses));

/** What a clause does, as the clause inventory codes it; STANDARD is attested, INTERPRETATION asks nothing. */
export const clauseKinds = [
  "DEADLINE",
  "ROUTE",
  "THRESHOLD_BAND",
  "PROHIBITION",
  "PERMISSION",
  "RECORD",
  "PUBLICATION",
  "REVIEW",
  "CONSULT",
  "NOTIFY",
  "STANDARD",
  "INTERPRETATION",
] as const;
export type ClauseKind = (typeof clauseKinds)[number];

/** The characteristics that the Equality Act 2010 protects. */
const characteristics = [
  "AGE",
  "DISABILITY",
  "GENDER_REASSIGNMENT",
  "MARRIAGE_AND_CIVIL_PARTNERSHIP",
  "PREGNANCY_AND_MATERNITY",
  "RACE",
  "RELIGION_OR_BELIEF",
  "SEX",
  "SEXUAL_ORIENTATION",
] as const;

/** A list that a clause gives, in the law's own terms: two lists of one thing must not differ. */
const listOfWords = z.strictObject({
  of: z.literal("PROTECTED_CHARACTERISTICS"),
  items: z.array(z.enum(characteristics)).min(1),
});
export type ListOfWords = z.infer<typeof listOfWords>;

/** A clause of a model protocol. */
const modelClause = z.strictObject({
  clauseId: z.string(),
  label: z.string(),
  headingPath: z.array(z.string()).min(1),
  ordinal: z.number().int().positive(),
  audience,
  kinds: z.array(z.enum(clauseKinds)).min(1),
  summary: bilingual,
  citations: z.array(z.string()),
});

/** A clause of a force's protocol. `facts`: about its own words, which may not be copied; hash null: no literal text. */
const libraryClause = modelClause.extend({
  facts: z.strictObject({
    textHash: z
      .string()
      .regex(/^[0-9a-f]{64}$/)
      .nullable(),
    sameWordsAs: z.array(z.string()),
    incomplete: z.boolean(),
    lists: listOfWords.optional(),
  }),
  model: z
    .strictObject({ clause: z.string(), as: z.enum(["ADOPT", "AMEND"]), reason: z.string().min(1).nullable() })
    .optional(),
});

/** What a version says of itself beside its clauses; null: not stated. */
const versionMetadata = {
  audience: audience.nullable(),
  excludes: audience.nullable(),
  legalStatus: z.literal("CONTRACTUAL").nullable(),
  marking: z.literal("FOI_OPEN").nullable(),
  owner: office.nullable(),
  signatories: z.array(office).nullable(),
  consultations: z.array(z.strictObject({ office, name: z.string().nullable(), on: dayOrMonth })).nullable(),
  precedence: z.array(z.enum(["STATUTE", "CODE_OF_CONDUCT", "PROTOCOL"])).nullable(),
  review: z
    .strictObject({
      length: z.number().int().positive().nullable(),
      unit: z.enum(["MONTHS", "YEARS"]).nullable(),
      last: dayOrMonth.nullable(),
      next: dayOrMonth.nullable(),
      effective: dayOrMonth.nullable(),
    })
    .nullable(),
};

/** A version of a protocol, without what a service reads with words of its own. */
export const libraryVersion = z.strictObject({
  number: z.string(),
  status: z.enum(["DRAFT", "CONSULTATION", "APPROVED", "IN_FORCE", "SUPERSEDED", "WITHDRAWN"]),
  inForceFrom: day.nullable(),
  inForceTo: day.nullable(),
  inForceFromStated: z.boolean(),
  inForceFromPrecision: z.enum(["DAY", "MONTH", "NOT_STATED"]),
  textAtHand: z.boolean(),
  note: z.string().nullable(),
  ...versionMetadata,
  /** Findings of the checks that are accepted as they are, by their keys; a route to its own subject with who takes it instead. */
  accepted: z
    .array(
      z.strictObject({
        finding: z.string().min(1),
        reason: z.string().min(1),
        fallback: office.nullable(),
        by: office,
        on: day,
      }),
    )
    .default([]),
  approvals: z.array(
    z.strictObject({
      approvedBy: z.string().nullable(),
      office: z.string().nullable(),
      approvedOn: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
});

const protocol = z.strictObject({
  slug: z.string(),
  title: bilingual,
  instrument: z.enum(["RELATIONS_PROTOCOL", "STAFF_CODE"]),
});

/** A force with its protocol, as one data file says it. */
export const forceFile = z.strictObject({
  force: z.strictObject({
    slug: z.string(),
    name: bilingual,
    shortName: bilingual,
    historic: z.boolean(),
    colour: z.string().default("#1d3557"),
    governingBody: z.strictObject({
      kind: z.enum(bodyKinds),
      name: bilingual,
      validFrom: day,
      validTo: day.nullable(),
    }),
  }),
  titles: z.record(z.string(), bilingual),
  protocol,
  inherits: z.enum(["relations-protocol", "staff-code"]).nullable(),
  omitted: z.array(z.strictObject({ clause: z.string(), reason: z.string().min(1) })),
  versions: z.array(libraryVersion),
  clauses: z.array(libraryClause),
  rules: z.array(z.unknown()),
});
export type ForceFile = z.infer<typeof forceFile>;

const modelFile = z.strictObject({ model: protocol, clauses: z.array(modelClause), rules: z.array(z.unknown()) });

/** A model protocol of the library, with its rules read. */
export type LibraryModel = z.infer<typeof modelFile> & ModelProtocol & { rules: Rule[] };

/** Reads a model protocol's data. @throws when a word in it is outside the vocabularies. */
export function readModel(data: unknown): LibraryModel {
  const file = modelFile.parse(data);
  return { ...file, slug: file.model.slug, rules: parseRules(file.rules) };
}

/** What of a force's file is compiled. */
type Uncompiled = Pick<ForceFile, "inherits" | "omitted" | "clauses" | "rules"> & { protocol: { slug: string } };

/**
 * The clauses and rules of a force's protocol, with what it takes from its model.
 * @throws RuleRefused naming the rule or clause.
 */
export function compileForce(
  file: Uncompiled,
  modelNamed: (slug: string) => ModelProtocol,
): Inherited<ForceFile["clauses"][number]> {
  const model = file.inherits ? modelNamed(file.inherits) : null;
  const { protocol: of, clauses, omitted } = file;
  return inherit(model, { slug: of.slug, clauses, omitted, rules: parseRules(file.rules) });
}

/** Acts, instruments and policies that clauses cite, with their status and when it was checked. */
export const citationsFile = z.strictObject({
  citations: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      kind: z.enum(["ACT", "INSTRUMENT", "CODE", "POLICY"]),
      status: z.enum(["IN_FORCE", "REPEALED", "REVOKED", "REPLACED", "NOT_STATED"]),
      replacedBy: z.string().nullable(),
      since: z.string().nullable(),
      source: z.string(),
      checkedOn: day,
    }),
  ),
});
