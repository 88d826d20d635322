import { z } from "zod";
import { classes, kind, source } from "./source.js";

/** What one may have to stand aside from. */
export const processes = [
  "APPOINTMENT",
  "DISCIPLINE",
  "PROMOTION",
  "GRADING",
  "GRANT",
  "COMMISSIONING",
  "PROCUREMENT",
] as const;
export type RecusalProcess = (typeof processes)[number];

/** How one may be tied to somebody in it. */
export const ties = ["OWN_VENTURE", "PARTNER", "RELATIVE", "FRIEND", "CLOSE_PERSONAL_RELATIONSHIP"] as const;
export type Tie = (typeof ties)[number];

/** RECUSAL: who is tied in one of these ways to somebody in the process takes no part in it. */
export const recusalSchema = z
  .strictObject({
    ...source,
    kind: kind("RECUSAL"),
    subject: classes.describe("Who stands aside."),
    processes: z.array(z.enum(processes)).min(1).describe("From what."),
    ties: z.array(z.enum(ties)).min(1).describe("For which ties to somebody in it."),
  })
  .describe("Who is tied in one of these ways to somebody in the process takes no part in it.");
export type RecusalRule = z.infer<typeof recusalSchema>;
