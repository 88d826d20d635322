import { z } from "zod";
import { classes, kind, source } from "./source.js";

/** ACKNOWLEDGE: who signs that they will keep to the protocol, and when they are asked. */
export const acknowledgeSchema = z
  .strictObject({
    ...source,
    kind: kind("ACKNOWLEDGE"),
    subject: classes.describe("Who signs."),
    on: z
      .array(z.enum(["APPOINTMENT", "NEW_VERSION", "LEAVING"]))
      .min(1)
      .describe("When one is asked: on appointment, when a new version comes into force, on leaving."),
    method: z
      .enum(["SIGNED_FORM", "READ_CONFIRMATION"])
      .default("SIGNED_FORM")
      .describe("A signed form, or a confirmation of having read it."),
  })
  .describe("Who signs that they will keep to the protocol, and when they are asked.");
export type AcknowledgeRule = z.infer<typeof acknowledgeSchema>;
