import { processes, ties, type RecusalProcess, type Tie } from "@probity/rules/kinds/recusal";
import { registerEnumType } from "type-graphql";

/** What somebody with an interest would take part in: what the rules of standing aside name, and everything else. */
export type ConflictProcess = RecusalProcess | "OTHER_BUSINESS";

/** The processes as GraphQL enum values. */
export const ConflictProcessEnum = Object.fromEntries([...processes, "OTHER_BUSINESS"].map((one) => [one, one])) as {
  readonly [Name in ConflictProcess]: Name;
};

registerEnumType(ConflictProcessEnum, {
  name: "ConflictProcess",
  description: "What somebody with an interest would take part in.",
  valuesConfig: {
    APPOINTMENT: { description: "Recruiting or appointing somebody." },
    DISCIPLINE: { description: "A disciplinary matter." },
    PROMOTION: { description: "A promotion." },
    GRADING: { description: "A grading." },
    GRANT: { description: "A grant." },
    COMMISSIONING: { description: "Commissioning a service." },
    PROCUREMENT: { description: "Buying something." },
    OTHER_BUSINESS: { description: "A meeting, a decision or other business." },
  },
});

/** The ties as GraphQL enum values. */
export const TieEnum = Object.fromEntries(ties.map((one) => [one, one])) as { readonly [Name in Tie]: Name };

registerEnumType(TieEnum, {
  name: "ConflictTie",
  description: "How somebody is tied to whom the process concerns.",
  valuesConfig: {
    OWN_VENTURE: { description: "It is a venture of their own." },
    PARTNER: { description: "It is, or is run by, their partner." },
    RELATIVE: { description: "A relative." },
    FRIEND: { description: "A friend." },
    CLOSE_PERSONAL_RELATIONSHIP: { description: "Somebody in a close personal relationship with them." },
  },
});

/** What was decided of a conflict. */
export enum ConflictAnswer {
  CONTINUE = "CONTINUE",
  RESTRICT = "RESTRICT",
  WITHDRAW = "WITHDRAW",
}

registerEnumType(ConflictAnswer, {
  name: "ConflictAnswer",
  description: "What was decided of a conflict.",
  valuesConfig: {
    CONTINUE: { description: "The person takes part." },
    RESTRICT: { description: "The person takes part within limits." },
    WITHDRAW: { description: "The person stands aside." },
  },
});

/** Where the approval of a decision by another office stands. */
export enum ConflictApproval {
  NOT_NEEDED = "NOT_NEEDED",
  NAMED = "NAMED",
  AWAITED = "AWAITED",
  GIVEN = "GIVEN",
  REFUSED = "REFUSED",
}

registerEnumType(ConflictApproval, {
  name: "ConflictApproval",
  description: "Where the approval of a decision by another office stands.",
  valuesConfig: {
    NOT_NEEDED: { description: "No other office had to approve it." },
    NAMED: {
      description: "Whoever decided named the office, before approvals were given here: nobody else was asked.",
    },
    AWAITED: { description: "It waits for approval, and has no effect until then." },
    GIVEN: { description: "Approved: it has effect since." },
    REFUSED: { description: "Approval was refused: it never has effect." },
  },
});

/** What the rules say of taking part. */
export enum ParticipationOutcome {
  STAND_ASIDE = "STAND_ASIDE",
  LEAVE_NEEDED = "LEAVE_NEEDED",
  MAY_TAKE_PART = "MAY_TAKE_PART",
  NOT_COVERED = "NOT_COVERED",
}

registerEnumType(ParticipationOutcome, {
  name: "ParticipationOutcome",
  description: "What the rules say of taking part despite an interest.",
  valuesConfig: {
    STAND_ASIDE: { description: "The person takes no part." },
    LEAVE_NEEDED: { description: "The person takes part only with leave." },
    MAY_TAKE_PART: { description: "The rules name no such tie." },
    NOT_COVERED: { description: "The rules are silent." },
  },
});

/** Where an interest was found. */
export enum InterestSource {
  INTEREST = "INTEREST",
  GIFT = "GIFT",
  PERMISSION = "PERMISSION",
  DECISION = "DECISION",
}

registerEnumType(InterestSource, {
  name: "InterestSource",
  description: "Where an interest was found.",
  valuesConfig: {
    INTEREST: { description: "A declared interest that stands, or waits for review." },
    GIFT: { description: "A gift or hospitality that was accepted." },
    PERMISSION: { description: "A permission that stands, such as for other work." },
    DECISION: { description: "An earlier decision on a conflict that no later one replaced." },
  },
});
