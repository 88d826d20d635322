import { qualities, type Quality } from "@probity/rules/kinds/threshold-band";
import { registerEnumType } from "type-graphql";

/** What is offered. */
export enum GiftKind {
  GIFT = "GIFT",
  HOSPITALITY = "HOSPITALITY",
}

registerEnumType(GiftKind, {
  name: "GiftKind",
  description: "What is offered.",
  valuesConfig: {
    GIFT: { description: "A thing, money or another benefit." },
    HOSPITALITY: { description: "A meal, a ticket, travel or a place to stay." },
  },
});

/** Who offers. */
export enum GiverKind {
  PERSON = "PERSON",
  ORGANISATION = "ORGANISATION",
  PUBLIC_BODY = "PUBLIC_BODY",
}

registerEnumType(GiverKind, {
  name: "GiverKind",
  description: "Who offers a gift.",
  valuesConfig: {
    PERSON: { description: "A private individual." },
    ORGANISATION: { description: "A company, a charity, a club." },
    PUBLIC_BODY: { description: "A council, a government, another public body." },
  },
});

/** How well the value is known. */
export enum ValueBasis {
  EXACT = "EXACT",
  ESTIMATE = "ESTIMATE",
  NOT_KNOWN = "NOT_KNOWN",
}

registerEnumType(ValueBasis, {
  name: "ValueBasis",
  description: "How well the value of an offer is known.",
  valuesConfig: {
    EXACT: { description: "The price is known." },
    ESTIMATE: { description: "A fair estimate." },
    NOT_KNOWN: { description: "It cannot be put into money." },
  },
});

/** What of an offer is no amount, in the words of the rules; a separate policy is no quality of an offer. */
export type GiftQuality = Exclude<Quality, "SEPARATE_POLICY">;

/** The qualities as GraphQL enum values. */
export const GiftQualityEnum = Object.fromEntries(
  qualities.filter((one) => one !== "SEPARATE_POLICY").map((one) => [one, one]),
) as { readonly [Name in GiftQuality]: Name };

registerEnumType(GiftQualityEnum, {
  name: "GiftQuality",
  description: "What of an offer is no amount.",
  valuesConfig: {
    MIGHT_COMPROMISE: { description: "It might reasonably be seen to compromise or to influence whoever takes it." },
    LOW_VALUE_USED_AT_WORK: { description: "A thing of little worth for use at work, such as a diary." },
    CASH: { description: "Money, or what is as good as money." },
  },
});

/** What became of an offer. */
export enum GiftResponse {
  UNDECIDED = "UNDECIDED",
  ACCEPTED = "ACCEPTED",
  DECLINED = "DECLINED",
  SURRENDERED = "SURRENDERED",
}

registerEnumType(GiftResponse, {
  name: "GiftResponse",
  description: "What became of an offer.",
  valuesConfig: {
    UNDECIDED: { description: "Not answered yet." },
    ACCEPTED: { description: "Accepted and kept." },
    DECLINED: { description: "Declined or sent back." },
    SURRENDERED: { description: "Taken and handed over to somebody else." },
  },
});

/** Where the declaration of an offer stands. */
export enum GiftOfferStatus {
  TO_APPROVE = "TO_APPROVE",
  TO_ANSWER = "TO_ANSWER",
  SUBMITTED = "SUBMITTED",
  RETURNED = "RETURNED",
  PUBLISHED = "PUBLISHED",
  NOTED = "NOTED",
}

registerEnumType(GiftOfferStatus, {
  name: "GiftOfferStatus",
  description: "Where the declaration of an offer stands.",
  valuesConfig: {
    TO_APPROVE: { description: "Waits for the office that the rules name to approve or refuse it." },
    TO_ANSWER: { description: "Waits for the recipient to accept, decline or hand it over." },
    SUBMITTED: { description: "Waits for review before it is put on the register." },
    RETURNED: { description: "Given back with a reason, to be corrected." },
    PUBLISHED: { description: "On the register." },
    NOTED: { description: "The rules ask for no record: kept for the declarer alone." },
  },
});

/** What the rulebook decides of an offer. */
export enum GiftOutcome {
  NO_RECORD = "NO_RECORD",
  RECORD = "RECORD",
  APPROVE = "APPROVE",
  REFUSE = "REFUSE",
  OTHER_POLICY = "OTHER_POLICY",
  VALUE_NEEDED = "VALUE_NEEDED",
  NOT_COVERED = "NOT_COVERED",
}

registerEnumType(GiftOutcome, {
  name: "GiftOutcome",
  description: "What the rulebook decides of an offer.",
  valuesConfig: {
    NO_RECORD: { description: "It may be accepted; the band asks for no record." },
    RECORD: { description: "It may be accepted, and is recorded." },
    APPROVE: { description: "An office decides before it is accepted." },
    REFUSE: { description: "It is declined." },
    OTHER_POLICY: { description: "The protocol leaves it to a separate policy." },
    VALUE_NEEDED: { description: "It depends on the amount, which is not known." },
    NOT_COVERED: { description: "The protocol says nothing of whether it may be accepted." },
  },
});

/** What the approver decides. */
export enum GiftApproval {
  APPROVED = "APPROVED",
  REFUSED = "REFUSED",
}

registerEnumType(GiftApproval, {
  name: "GiftApproval",
  description: "What the approver of an offer decides.",
  valuesConfig: {
    APPROVED: { description: "It may be accepted." },
    REFUSED: { description: "It is declined or handed over." },
  },
});
