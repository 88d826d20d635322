import { z } from "zod";
import { classes, kind, source } from "./source.js";

/** Standards that something depends on; the rest is attested and cited, and needs no rule. */
export const standards = [
  "PROTECTED_DISCLOSURE_PREVAILS",
  "TIMELY_RESPONSE",
  "CORRECT_ERRORS",
  "VETTING_LEVEL_OF_POST",
  "STATUTORY_DUTIES_ALLOWED",
  "COMMITMENT_TO_OFFICE",
  "PARTNERSHIP",
  "MUTUAL_UNDERSTANDING",
  "STRATEGIC_DIRECTION",
  "PROFESSIONAL_ADVICE",
  "REGULAR_INFORMATION",
  "POLITICAL_AWARENESS",
  "COURTESY",
  "TRAINING",
  "INTEGRITY_AND_CONFIDENCE",
  "PROFESSIONAL_CODES",
  "RULES_AND_PROCEDURES",
  "STATUTORY_PROVISIONS",
  "BREACH_HEADING",
] as const;
export type Standard = (typeof standards)[number];

/** STANDARD: how something is done, without a limit of its own. */
export const standardSchema = z
  .strictObject({
    ...source,
    kind: kind("STANDARD"),
    standard: z.enum(standards).describe("What is attested."),
    subject: classes.describe("Whom it binds."),
  })
  .describe("How something is done, without a limit of its own.");
export type StandardRule = z.infer<typeof standardSchema>;
