import { z } from "zod";
import { kind, office, source } from "./source.js";

const month = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, "must be a month like 2025-10");

/** REVIEW_CYCLE: a protocol is looked at again. Months, where the text gives months. `next`: the date the document itself prints. */
export const reviewCycleSchema = z
  .strictObject({
    ...source,
    kind: kind("REVIEW_CYCLE"),
    owner: office.nullable().describe("Who reviews it; null: the text does not say."),
    length: z.number().int().positive().nullable().describe("How many units; null: no cycle is stated."),
    unit: z.enum(["MONTHS", "YEARS"]).nullable().describe("The unit of the cycle; null: no cycle is stated."),
    last: month.nullable().default(null).describe("The month of the last review, as the document prints it."),
    next: month.nullable().default(null).describe("The month of the next review, as the document prints it."),
    effective: month
      .nullable()
      .default(null)
      .describe("The month since which it is in effect, as the document prints it."),
  })
  .superRefine((rule, refusal) => {
    if ((rule.length === null) !== (rule.unit === null))
      refusal.addIssue({ code: "custom", path: ["unit"], message: "length and unit are given together or not at all" });
  })
  .describe("A protocol is looked at again.");
export type ReviewCycleRule = z.infer<typeof reviewCycleSchema>;
