import type { In } from "../language.js";
import type { DeadlineRule } from "../kinds/deadline.js";

/** A limit that the law sets beside the protocols: for whom, towards whom, and where it is written. */
export interface StatutoryClock {
  /** The citation record (see the library's citations). */
  citationId: string;
  citation: string;
  /** Who has to do it, and whom to tell. */
  by: In<string>;
  to: In<string>;
  rule: DeadlineRule;
}

/** Clocks that run from the same event as a protocol's own. */
export const statutoryClocks: readonly StatutoryClock[] = [
  {
    citationId: "uk-gdpr",
    citation: "UK GDPR article 33(1)",
    by: { EN: "the controller", CY: "y rheolydd" },
    to: { EN: "the Information Commissioner", CY: "y Comisiynydd Gwybodaeth" },
    rule: {
      id: "statute/uk-gdpr-33",
      kind: "DEADLINE",
      clauseId: "UK GDPR article 33(1)",
      duty: "REPORT_DATA_BREACH",
      subject: null,
      anchor: "AWARE_OF_BREACH",
      length: 72,
      unit: "HOURS",
      convention: "WITHIN",
      hardness: "HARD",
      rollForward: "NONE",
      calendar: null,
      recipient: null,
      text: null,
      serviceTarget: null,
    },
  },
];
