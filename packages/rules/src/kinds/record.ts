import { z } from "zod";
import { classes, kind, office, source } from "./source.js";

/** What is kept. */
export const recordKinds = [
  "INTERESTS",
  "GIFTS",
  "SPONSORSHIP",
  "MEETING_DECLARATIONS",
  "RELATIONSHIPS",
  "PERMISSIONS",
  "OUTSIDE_BODIES",
  "POLITICAL_ACTIVITIES",
  "SIGNED_DECLARATIONS",
  "FIRST_CONTACTS",
  "INFORMATION_REQUESTS",
  "OFFICIAL_RECORDS",
  "VERSION_METADATA",
  "APPROVALS",
  "CONSULTATIONS",
  "VERSIONS",
  "SIGNATORIES",
  "ADOPTION",
] as const;
export type RecordKind = (typeof recordKinds)[number];

/** Whose interests count beside one's own. */
export const connectedPersons = ["PARTNER", "FAMILY", "CLOSE_ASSOCIATES", "FRIENDS"] as const;

/** The kinds of interest that a register can ask for. */
export const interestCategories = [
  "EMPLOYMENT_OFFICE_OR_PROFESSION",
  "SPONSORSHIP",
  "CONTRACTS",
  "LAND",
  "LICENCES",
  "CORPORATE_TENANCIES",
  "SECURITIES",
  "MEMBERSHIPS",
  "OTHER",
] as const;
export type InterestCategory = (typeof interestCategories)[number];

/** RECORD: something is written down, of whom, by whom, with what in it. */
export const recordSchema = z
  .strictObject({
    ...source,
    kind: kind("RECORD"),
    record: z.enum(recordKinds).describe("What is written down."),
    subject: classes.describe("Of whom."),
    to: office.nullable().default(null).describe("Who keeps or receives it; null: the text does not say."),
    connected: z.array(z.enum(connectedPersons)).default([]).describe("Whose interests count beside one's own."),
    includesDeclined: z.boolean().default(false).describe("Offers that were declined are recorded as well."),
    meetings: z
      .array(z.enum(["OVERSIGHT_BODY", "GOVERNING_BODY", "COMMITTEES"]))
      .default([])
      .describe("For declarations at meetings: whose meetings."),
    interestKinds: z
      .array(z.enum(["PERSONAL", "PREJUDICIAL"]))
      .default([])
      .describe("For declarations at meetings: which kinds of interest."),
    categories: z
      .array(z.enum(interestCategories))
      .default([])
      .describe("For a register of interests: which kinds of interest it asks for; none: every kind."),
    parts: z
      .array(z.string().min(1))
      .default([])
      .describe("The parts that the text asks for, in words of our own: title, date, version."),
    when: z
      .enum(["IMMEDIATELY", "WITHOUT_DELAY", "EARLY", "ON_APPOINTMENT"])
      .nullable()
      .default(null)
      .describe("How soon; null: the text does not say."),
  })
  .describe("Something is written down, of whom, by whom, with what in it.");
export type RecordRule = z.infer<typeof recordSchema>;
