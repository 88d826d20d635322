import { z } from "zod";
import {
  canonicalMatters,
  documentMatters,
  markings,
  modes,
  offices,
  outsideBodies,
  urgencies,
} from "../vocabulary.js";
import { classes, kind, office, recipients, source } from "./source.js";

const marking = z.enum(markings).nullable().default(null).describe("How it is marked; null: not at all.");

/**
 * Who receives a matter. `complainant` and `subject` list classes of persons; an empty list means anyone.
 * `canonicalMatters` says which of the matters that a person can choose this route answers.
 */
export const routeSchema = z
  .strictObject({
    ...source,
    kind: kind("ROUTE"),
    matter: z.enum(documentMatters).describe("The matter, in the document's own terms."),
    canonicalMatters: z
      .array(z.enum(canonicalMatters))
      .default([])
      .describe("Which of the matters that a person can choose this route answers."),
    complainant: classes.describe("Who raises it; none: anyone."),
    subject: classes.describe("Whom it is about; none: anyone."),
    precondition: z
      .literal("DIRECT_DISCUSSION")
      .nullable()
      .default(null)
      .describe("What comes first; null: nothing does."),
    to: recipients.describe("Who receives it."),
    mode: z
      .enum(modes)
      .default("MUST")
      .describe(
        "MUST, MAY: in order, the first who lawfully can; ANY: one suffices; ALL: every one; ALTERNATIVE: the person chooses.",
      ),
    strength: z
      .literal("NORMALLY")
      .nullable()
      .default(null)
      .describe("NORMALLY: the text leaves room for another way."),
    firstContact: z.array(office).default([]).describe("Whom the person may approach first."),
    informalFirst: z.boolean().default(false).describe("Settling it informally is preferred."),
    unless: z
      .strictObject({ complainantIs: office, to: recipients })
      .nullable()
      .default(null)
      .describe("Who receives it instead when the holder of an office raises it."),
    ifSubjectIs: z
      .partialRecord(office, z.strictObject({ to: recipients, marking }))
      .default({})
      .describe("Who receives it instead when it is about the holder of an office."),
    marking,
    when: z.enum(urgencies).nullable().default(null).describe("How soon; null: the text does not say."),
    consultBeforeDecision: office
      .nullable()
      .default(null)
      .describe("Who is consulted before the decision; null: nobody."),
    thenIfUnresolved: z
      .enum([...offices, ...outsideBodies])
      .nullable()
      .default(null)
      .describe("What follows if it is not resolved; null: the text does not say."),
  })
  .describe("Who receives a matter.");

export type RouteRule = z.infer<typeof routeSchema>;
