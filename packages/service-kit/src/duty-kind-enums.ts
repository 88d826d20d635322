import "reflect-metadata";
import { registerEnumType } from "type-graphql";

/** How a duty stands on a day. */
export enum ObligationStatus {
  DUE = "DUE",
  OVERDUE = "OVERDUE",
  MET = "MET",
}

registerEnumType(ObligationStatus, {
  name: "ObligationStatus",
  description: "How a duty stands today.",
  valuesConfig: {
    DUE: { description: "Not done yet; the last day has not passed." },
    OVERDUE: { description: "Not done, and the last day has passed." },
    MET: { description: "Done." },
  },
});

/** What a duty of the calendar is about. */
export enum DutyKind {
  REGISTER = "REGISTER",
  PUBLICATION = "PUBLICATION",
  REVIEW = "REVIEW",
  SIGNATURE = "SIGNATURE",
  VETTING = "VETTING",
  TRAINING = "TRAINING",
  OTHER = "OTHER",
}

registerEnumType(DutyKind, {
  name: "DutyKind",
  description: "What a duty of the calendar is about.",
  valuesConfig: {
    REGISTER: { description: "To declare for a register." },
    PUBLICATION: { description: "To publish something, or to publish it again." },
    REVIEW: { description: "To look at a protocol, or at what is withheld, again." },
    SIGNATURE: { description: "To sign a version of a protocol." },
    VETTING: { description: "To renew a vetting before it ends." },
    TRAINING: { description: "To do training again." },
    OTHER: { description: "Another duty that a clause lays." },
  },
});
