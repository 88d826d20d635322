import { z } from "zod";
import { classes, kind, office, source } from "./source.js";

/** NO_RECORD and RECORD: it may be accepted. APPROVE: the approver decides first. REFUSE: it is declined. */
export const bandOutcomes = ["NO_RECORD", "RECORD", "APPROVE", "REFUSE"] as const;
export type BandOutcome = (typeof bandOutcomes)[number];

/** What of an offer is no amount. */
export const qualities = ["MIGHT_COMPROMISE", "LOW_VALUE_USED_AT_WORK", "CASH", "SEPARATE_POLICY"] as const;
export type Quality = (typeof qualities)[number];

/**
 * THRESHOLD_BAND: what follows from an offer of this value, in pence: from `minPence` up to and not including `maxPence`
 * (null: without end). With a `quality` the band is chosen by it and not by the amount. `cumulative`: the amounts of one
 * source, or of a year, are added up first.
 */
export const thresholdBandSchema = z
  .strictObject({
    ...source,
    kind: kind("THRESHOLD_BAND"),
    register: z.literal("GIFTS").default("GIFTS").describe("The register that the offer belongs to."),
    subject: classes.describe("To whom the offer is made."),
    minPence: z
      .number()
      .int()
      .nonnegative()
      .nullable()
      .default(null)
      .describe("The amount in pence at which the band begins; null with a quality."),
    maxPence: z
      .number()
      .int()
      .positive()
      .nullable()
      .default(null)
      .describe("The amount in pence below which the band ends; null: without end."),
    cumulative: z
      .enum(["NONE", "PER_SOURCE", "PER_YEAR"])
      .default("NONE")
      .describe("Whether the amounts of one source, or of a year, are added up first."),
    quality: z
      .enum(qualities)
      .nullable()
      .default(null)
      .describe("What of the offer is no amount; null: the band goes by the amount."),
    outcome: z
      .enum(bandOutcomes)
      .nullable()
      .describe(
        "NO_RECORD, RECORD: it may be accepted; APPROVE: the approver decides first; REFUSE: it is declined; null: the document leaves it to another policy.",
      ),
    approver: office.nullable().default(null).describe("Who approves; null: nobody has to."),
    recorded: z.boolean().default(true).describe("Recorded although it may be accepted or is declined."),
  })
  .superRefine((band, refusal) => {
    if (band.quality === null && band.minPence === null)
      refusal.addIssue({
        code: "custom",
        path: ["minPence"],
        message: "a band has an amount to begin with, or a quality",
      });
    if (band.minPence !== null && band.maxPence !== null && band.maxPence <= band.minPence)
      refusal.addIssue({ code: "custom", path: ["maxPence"], message: "a band ends above where it begins" });
    if (band.outcome === "APPROVE" && band.approver === null)
      refusal.addIssue({ code: "custom", path: ["approver"], message: "approval names the office that gives it" });
  })
  .describe("What follows from an offer of this value or quality.");
export type ThresholdBandRule = z.infer<typeof thresholdBandSchema>;
