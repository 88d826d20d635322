import { registerEnumType } from "type-graphql";

/** Whose meeting. */
export enum MeetingBody {
  OVERSIGHT_BODY = "OVERSIGHT_BODY",
  GOVERNING_BODY = "GOVERNING_BODY",
  COMMITTEES = "COMMITTEES",
  OTHER = "OTHER",
}

registerEnumType(MeetingBody, {
  name: "MeetingBody",
  description: "Whose meeting, as the protocols tell bodies apart.",
  valuesConfig: {
    OVERSIGHT_BODY: { description: "The body that oversees the force, such as a police and crime panel." },
    GOVERNING_BODY: { description: "The governing body itself." },
    COMMITTEES: { description: "A committee of the governing body." },
    OTHER: { description: "Another body or board." },
  },
});

/** Where a meeting stands. */
export enum MeetingStatus {
  PLANNED = "PLANNED",
  PUBLISHED = "PUBLISHED",
}

registerEnumType(MeetingStatus, {
  name: "MeetingStatus",
  description: "Where a meeting stands.",
  valuesConfig: {
    PLANNED: { description: "What is declared is not published yet." },
    PUBLISHED: { description: "What was declared is published." },
  },
});

/** The kind of interest, in the protocol's own words. */
export enum MeetingInterest {
  PERSONAL = "PERSONAL",
  PREJUDICIAL = "PREJUDICIAL",
  OTHER = "OTHER",
  NONE = "NONE",
}

registerEnumType(MeetingInterest, {
  name: "MeetingInterest",
  description: "What is declared at a meeting.",
  valuesConfig: {
    PERSONAL: { description: "A personal interest." },
    PREJUDICIAL: { description: "A prejudicial interest." },
    OTHER: { description: "An interest of a kind that has a local name." },
    NONE: { description: "Nobody declared an interest at the meeting." },
  },
});

/** What the person did at the item. */
export enum MeetingAction {
  STAYED = "STAYED",
  SPOKE_THEN_LEFT = "SPOKE_THEN_LEFT",
  LEFT = "LEFT",
  DID_NOT_ATTEND = "DID_NOT_ATTEND",
}

registerEnumType(MeetingAction, {
  name: "MeetingAction",
  description: "What the person did at the item.",
  valuesConfig: {
    STAYED: { description: "Stayed." },
    SPOKE_THEN_LEFT: { description: "Spoke, then left for the item." },
    LEFT: { description: "Left for the item." },
    DID_NOT_ATTEND: { description: "Did not attend." },
  },
});

/** When it was declared. */
export enum DeclaredWhen {
  BEFORE = "BEFORE",
  AT_MEETING = "AT_MEETING",
}

registerEnumType(DeclaredWhen, {
  name: "DeclaredWhen",
  description: "When an interest in an item was declared.",
  valuesConfig: {
    BEFORE: { description: "Before the meeting." },
    AT_MEETING: { description: "At the meeting." },
  },
});
