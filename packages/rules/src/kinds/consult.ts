import { z } from "zod";
import { classes, kind, recipients, source } from "./source.js";

/** What advice is taken on. */
export const topics = [
  "LEGALITY",
  "PROPER_ADVICE",
  "POLITICAL_ACTIVITY",
  "CONFLICT_OF_INTEREST",
  "RELATIONSHIPS",
  "UPHELD_OUTCOME",
  "MEANING_OF_THE_CODE",
  "PROTOCOL_VERSION",
] as const;
export type Topic = (typeof topics)[number];

/** CONSULT: somebody is asked, by whom, and whether a decision waits for it. */
export const consultSchema = z
  .strictObject({
    ...source,
    kind: kind("CONSULT"),
    topic: z.enum(topics).describe("What advice is taken on."),
    subject: classes.describe("Who asks."),
    consult: recipients.describe("Who is asked."),
    mode: z
      .enum(["MUST", "ANY", "ALL"])
      .default("MUST")
      .describe("MUST: in order, the first who lawfully can; ANY: one suffices; ALL: every one."),
    before: z
      .enum(["DECISION", "ENGAGING"])
      .nullable()
      .default(null)
      .describe("What waits for it: the decision, or an act of one's own; null: nothing does."),
  })
  .describe("Somebody is asked, by whom, and whether a decision waits for it.");
export type ConsultRule = z.infer<typeof consultSchema>;
