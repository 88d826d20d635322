import { z } from "zod";
import { kind, source } from "./source.js";

/** What is made public. */
export const datasets = ["REGISTER_OF_INTERESTS", "GIFTS_AND_HOSPITALITY", "PROTOCOL", "ROLES", "PERMISSIONS"] as const;
export type Dataset = (typeof datasets)[number];

/** PUBLICATION: something is put before the public, or is marked as open to it. Lag and frequency null: not in the text. */
export const publicationSchema = z
  .strictObject({
    ...source,
    kind: kind("PUBLICATION"),
    dataset: z.enum(datasets).describe("What is made public."),
    audience: z.enum(["PUBLIC", "STAFF"]).default("PUBLIC").describe("The public, or staff alone."),
    lagDays: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .default(null)
      .describe("Within how many days; null: not in the text."),
    frequencyMonths: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe("At least every so many months; null: not in the text."),
    marking: z.enum(["FOI_OPEN"]).nullable().default(null).describe("How it is marked; null: not at all."),
    retentionYears: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe("Years for which an entry stays visible after it ends; null: not in the text."),
    namesNonDeclarers: z
      .boolean()
      .default(false)
      .describe("Those who have not declared by their last day are named beside the register."),
  })
  .describe("Something is put before the public, or is marked as open to it.");
export type PublicationRule = z.infer<typeof publicationSchema>;
