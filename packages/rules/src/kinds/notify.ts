import { z } from "zod";
import { offices } from "../vocabulary.js";
import { classes, kind, recipients, source } from "./source.js";

/** What has to be told. */
export const occasions = [
  "CRIMINAL_CHARGE",
  "LEGAL_PROCEEDINGS",
  "VETTING_CHANGE",
  "MAJOR_ISSUES",
  "INTERESTS",
  "CONFLICT_OF_INTEREST",
  "HEALTH_AFFECTING_WORK",
] as const;
export type Occasion = (typeof occasions)[number];

/** How soon, where the text gives no number. */
export const promptness = [
  "IMMEDIATELY",
  "WITHOUT_DELAY",
  "AS_SOON_AS_OCCURS",
  "AS_SOON_AS_POSSIBLE",
  "EARLIEST_OPPORTUNITY",
  "EARLY",
  "REGULARLY",
] as const;
export type Promptness = (typeof promptness)[number];

/** NOTIFY: somebody is told of something. `ifSubjectIs`: who is told instead when it concerns the holder of an office. */
export const notifySchema = z
  .strictObject({
    ...source,
    kind: kind("NOTIFY"),
    occasion: z.enum(occasions).describe("What has to be told."),
    subject: classes.describe("Who tells."),
    covers: z
      .array(z.enum(["SELF", "CLOSE_FAMILY"]))
      .default(["SELF"])
      .describe("Whose affairs: one's own, one's close family's."),
    includesProspective: z.boolean().default(false).describe("What may yet happen counts as well."),
    to: recipients.describe("Who is told."),
    mode: z
      .enum(["MUST", "ANY", "ALL"])
      .default("MUST")
      .describe("MUST: in order, the first who lawfully can; ANY: one suffices; ALL: every one."),
    ifSubjectIs: z
      .partialRecord(z.enum(offices), z.strictObject({ to: recipients }))
      .default({})
      .describe("Who is told instead when it concerns the holder of an office."),
    when: z
      .enum(promptness)
      .nullable()
      .default(null)
      .describe("How soon, where the text gives no number; null: it says nothing."),
  })
  .describe("Somebody is told of something.");
export type NotifyRule = z.infer<typeof notifySchema>;
