import { z } from "zod";
import { offices, outsideBodies, personClasses } from "../vocabulary.js";

/** A clause's name: the document's letters, a hyphen, and its number or, where it has none, its heading: ST-20a, CU-ROLES-1. */
export const clauseIdForm = /^[A-Z]{2,6}-[\p{L}\p{N}][\p{L}\p{N}.-]*$/u;

/** What every rule has: its own name, and the clause that it carries out. */
export const source = {
  id: z
    .string()
    .regex(/^[a-z0-9-]+\/[a-z0-9-]+$/, "must read like protocol-slug/rule-name")
    .describe("The rule's own name: the protocol's slug, a stroke, the rule's name."),
  clauseId: z
    .string()
    .regex(clauseIdForm, "must be a clause id like ST-20a")
    .describe("The clause that the rule carries out."),
};

/** Which of the thirteen kinds of rule it is. */
export const kind = <Word extends string>(word: Word) => z.literal(word).describe("The kind of the rule.");

/** An office of the closed vocabulary. */
export const office = z.enum(offices).describe("An office of the force.");

/** Whom a rule sends something to: offices, or bodies and procedures outside; at least one. */
export const recipients = z
  .array(z.enum([...offices, ...outsideBodies]))
  .min(1)
  .describe("Offices, or bodies and procedures outside.");

/** Classes of persons; none means everybody who is bound. */
export const classes = z
  .array(z.enum(personClasses))
  .default([])
  .describe("Classes of persons; none means everybody who is bound.");
