import { z } from "zod";
import { classes, kind, office, source } from "./source.js";

/** What leave can be asked for. */
export const permissionMatters = [
  "ADDITIONAL_EMPLOYMENT",
  "MEDIA_CONTACT",
  "PERSONAL_USE",
  "CONTRACT_BENEFIT",
  "USE_OF_ASSETS_IN_PAID_WORK",
  "EXTERNAL_MEMBERSHIP_LIABILITY",
  "POLITICAL_ACTIVITY",
  "OUTSIDE_BODY_AUTHORITY",
  "PARTICIPATION_DESPITE_INTEREST",
  "PROTOCOL_APPROVAL",
] as const;
export type PermissionMatter = (typeof permissionMatters)[number];

/** What must not begin before leave is given. */
export const permittedActs = [
  "ACCEPTING",
  "ENGAGING",
  "CONTACT",
  "USING",
  "JOINING",
  "BENEFITING",
  "TAKING_PART",
  "COMING_INTO_FORCE",
] as const;

/** PERMISSION: something is allowed once the office named has given leave. `by` null: the text does not say whose. */
export const permissionSchema = z
  .strictObject({
    ...source,
    kind: kind("PERMISSION"),
    matter: z.enum(permissionMatters).describe("What leave is asked for."),
    subject: classes.describe("Who asks for it."),
    by: office.nullable().describe("Whose leave; null: the text does not say."),
    submitTo: office.nullable().default(null).describe("Who receives the form, where that is another office."),
    before: z.enum(permittedActs).describe("What must not begin before leave is given."),
    includesVoluntary: z.boolean().default(false).describe("Voluntary, unpaid work needs leave too."),
    refusalTest: z
      .literal("NOT_UNREASONABLY_WITHHELD")
      .nullable()
      .default(null)
      .describe("What a refusal is measured by; null: the text does not say."),
    onlyIfUncertain: z.boolean().default(false).describe("Asked only where the person is in doubt."),
    keepRecord: z.boolean().default(false).describe("A record of the leave is kept."),
  })
  .describe("Something is allowed once the office named has given leave.");
export type PermissionRule = z.infer<typeof permissionSchema>;
