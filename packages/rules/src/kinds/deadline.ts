import { z } from "zod";
import {
  anchors,
  calendars,
  conventions,
  duties,
  hardnesses,
  personClasses,
  rollForwards,
  units,
} from "../vocabulary.js";
import { kind, office, source } from "./source.js";

/** Longer periods are slips of the pen, and would keep the counting of working days busy. */
const longest = 10_000;

const serviceTarget = z
  .strictObject({
    length: z.number().int().positive().max(longest).describe("How many units."),
    unit: z.enum(units).describe("The unit of the length."),
  })
  .nullable()
  .default(null)
  .describe("Where the text gives no number: what the force aims at. A target of the force, never a rule; null: none.");

const deadlineShape = z.strictObject({
  ...source,
  kind: kind("DEADLINE"),
  duty: z.enum(duties).describe("What has to be done."),
  subject: z.enum(personClasses).nullable().default(null).describe("Whose duty it is; null: the text does not say."),
  anchor: z.enum(anchors).describe("The event that the time counts from."),
  length: z
    .number()
    .int()
    .positive()
    .max(longest)
    .nullable()
    .describe("How many units; null: the text gives no number."),
  unit: z.enum(units).nullable().describe("The unit of the length; null: the text gives no number."),
  convention: z
    .enum(conventions)
    .default("WITHIN")
    .describe("WITHIN: the day after the anchor is day 1; BEGINNING_WITH: the anchor day is day 1."),
  calendar: z
    .enum(calendars)
    .nullable()
    .default(null)
    .describe("Whose bank holidays are no working days; needed where working days are counted or a due day moves."),
  hardness: z.enum(hardnesses).describe("HARD: a stated limit; ORDINARY: the text says ordinarily; SOFT: an urging."),
  rollForward: z
    .enum(rollForwards)
    .default("NONE")
    .describe("Whether a due day that is no working day moves on, to the next working day."),
  recipient: office.nullable().default(null).describe("Who receives what is due; null: the text does not say."),
  text: z
    .string()
    .nullable()
    .default(null)
    .describe("What the text has instead of a number or beside it; null: nothing."),
  serviceTarget,
});

type Shape = z.infer<typeof deadlineShape>;

/** What a deadline may not be, field by field. */
const refusals: readonly { field: keyof Shape; when: (rule: Shape) => boolean; message: string }[] = [
  {
    field: "unit",
    when: ({ length, unit }) => (length === null) !== (unit === null),
    message: "length and unit are given together or not at all",
  },
  {
    field: "text",
    when: ({ length, text }) => length === null && text === null,
    message: "a deadline without a number says what it has instead",
  },
  {
    field: "calendar",
    when: ({ calendar, unit, serviceTarget: target }) =>
      calendar === null && (unit === "WORKING_DAYS" || target?.unit === "WORKING_DAYS"),
    message: "working days need a calendar",
  },
  {
    field: "calendar",
    when: ({ calendar, rollForward }) => calendar === null && rollForward !== "NONE",
    message: "a due day that moves to the next working day needs a calendar",
  },
  {
    field: "rollForward",
    when: ({ unit, rollForward }) => unit === "HOURS" && rollForward !== "NONE",
    message: "hours end at an instant, which does not move to another day",
  },
  {
    field: "serviceTarget",
    when: ({ length, serviceTarget: target }) => length !== null && target !== null,
    message: "the text gives a number, which is the rule; a target stands only where it gives none",
  },
];

/** By when something has to be done. `length` null: the clause gives no number, `text` says what it has instead. */
export const deadlineSchema = deadlineShape
  .superRefine((rule, refusal) => {
    for (const { field, when, message } of refusals)
      if (when(rule)) refusal.addIssue({ code: "custom", path: [field], message });
  })
  .describe("By when something has to be done.");

export type DeadlineRule = z.infer<typeof deadlineSchema>;
