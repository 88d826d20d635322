import { z } from "zod";
import { permissionMatters } from "./permission.js";
import { classes, kind, source } from "./source.js";

/** What is forbidden: the headings of breach that the documents share. */
export const forbiddenConduct = [
  "MISUSE_OF_FACILITIES",
  "POLITICAL_PARTISANSHIP",
  "POLITICAL_OFFICE",
  "UNFAIR_ADVANTAGE",
  "UNDUE_PRESSURE",
  "UNDUE_INFLUENCE",
  "OWN_JOB_MATTERS",
  "DAY_TO_DAY_MANAGEMENT",
  "BULLYING",
  "PERSONAL_INTERESTS",
  "REFERENCES",
  "COMPROMISING_IMPARTIALITY",
  "OPERATIONAL_INTERFERENCE",
  "CONDUCT_WHEN_OBSERVING",
  "BREACH_OF_CONFIDENCE",
  "PRIVATE_AFFAIRS",
  "CONTRACT_BENEFIT",
  "CLOSED_MEETINGS",
  "PERSONAL_USE",
  "MISUSE_OF_POSITION",
  "COMPROMISING_GIFTS",
  "MISLEADING",
  "IMPROPER_PRESSURE",
  "MISUSE_OF_RESOURCES",
  "IGNORING_FACTS",
  "FRUSTRATING_POLICY",
  "DISREPUTE",
  "CONFLICTING_OUTSIDE_WORK",
  "CORRUPTION",
  "INFORMATION_SECURITY",
  "INFLUENCING_AWARDS",
  "OFF_DUTY_CONDUCT",
  "BUSINESS_INFORMATION",
  "DECIDING_ON_CONNECTED_PERSON",
] as const;
export type ForbiddenConduct = (typeof forbiddenConduct)[number];

/** Posts and activities that political restriction is about. */
export const politicalActivities = [
  "HOUSE_OF_COMMONS",
  "EUROPEAN_PARLIAMENT",
  "LOCAL_AUTHORITY",
  "COUNTY_COUNCIL",
  "BOROUGH_COUNCIL",
  "PARISH_COUNCIL",
  "ELECTION_AGENT",
  "PARTY_OFFICER",
  "CANVASSING",
  "ADVERTISING_POLITICAL_GROUP",
] as const;
export type PoliticalActivity = (typeof politicalActivities)[number];

/** What lifts a duty of confidence or another bar, without anybody's leave. */
export const lawfulBases = [
  "EXPRESS_AUTHORITY",
  "LAW",
  "SAFEGUARDING",
  "CONSENT",
  "NEED_TO_KNOW",
  "PROTECTED_DISCLOSURE",
] as const;
export type LawfulBasis = (typeof lawfulBases)[number];

/** PROHIBITION: something is not done, by whom, and what lifts the bar. */
export const prohibitionSchema = z
  .strictObject({
    ...source,
    kind: kind("PROHIBITION"),
    conduct: z.enum(forbiddenConduct).describe("What is not done."),
    subject: classes.describe("Who is bound."),
    exempt: classes.describe("Classes that the text exempts by name."),
    barred: z
      .array(z.enum(politicalActivities))
      .default([])
      .describe("Posts and activities that are barred; none: all that the conduct means."),
    allowedIfDeclared: z
      .array(z.enum(politicalActivities))
      .default([])
      .describe("Posts and activities that are open to whoever declares them."),
    unlessPermitted: z
      .enum(permissionMatters)
      .nullable()
      .default(null)
      .describe("The bar is lifted by leave in this matter."),
    unlessBasis: z.array(z.enum(lawfulBases)).default([]).describe("What lifts the bar without anybody's leave."),
    covers: z
      .array(z.enum(["BEYOND_POWERS", "BEYOND_DUTIES", "BEYOND_HOURS"]))
      .default([])
      .describe("Out of duty and out of hours are named as such."),
    regardTo: z
      .array(z.enum(["SENIORITY", "CAPACITY", "VULNERABILITY"]))
      .default([])
      .describe("Facts that make it weigh more: seniority, capacity, vulnerability of the person affected."),
    afterLeaving: z.boolean().default(false).describe("The bar continues after leaving."),
    differsFrom: z
      .string()
      .nullable()
      .default(null)
      .describe("A citation that the text may differ from; flagged for legal review, never blocked."),
  })
  .describe("Something is not done, by whom, and what lifts the bar.");
export type ProhibitionRule = z.infer<typeof prohibitionSchema>;
