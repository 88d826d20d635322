import type { In, Language } from "@probity/rules/language";
import { theTitle } from "@probity/rules/plain-words";
import type { Office, Titles } from "@probity/rules/vocabulary";
import { of } from "@probity/rules/welsh";
import { textProblem, type FieldProblem } from "@probity/rules/field-problem";
import { GiftApproval, GiftOfferStatus, GiftOutcome, GiftResponse, ValueBasis } from "./gift-enums.js";

/** An offer as a person gives it, as far as it can be wrong by itself. */
export interface GivenOffer {
  readonly giverName: string;
  readonly occasion: string;
  readonly description: string;
  readonly valuePence?: number | null;
  readonly valueBasis: ValueBasis;
}

/** An answer as a person gives it. */
export interface GivenAnswer {
  readonly response: GiftResponse;
  readonly respondedOn?: string | null;
  readonly surrenderedTo?: string | null;
  readonly reason?: string | null;
}

/** Above it a value is asked for twice, in pence: £1,000,000. */
const largeValue = 100_000_000;

/** What is wrong with an offer; null: nothing. */
export function offerProblem(offer: GivenOffer, largeValueConfirmed: boolean): FieldProblem | null {
  return (
    textProblem("giverName", offer.giverName, 200, "Say who offers it") ??
    textProblem("description", offer.description, 2_000, "Say what it is") ??
    textProblem("occasion", offer.occasion, 500) ??
    valueProblem(offer, largeValueConfirmed)
  );
}

function valueProblem({ valuePence, valueBasis }: GivenOffer, confirmed: boolean): FieldProblem | null {
  const field = "valuePence";
  const known = valuePence !== null && valuePence !== undefined;
  if (valueBasis === ValueBasis.NOT_KNOWN)
    return known ? { field, message: "Leave the value out, or say that it is exact or an estimate." } : null;
  if (!known) return { field, message: "Give the value in pounds and pence, or say that it is not known." };
  if (valuePence < 0) return { field, message: "A value cannot be less than £0." };
  if (valuePence <= largeValue || confirmed) return null;
  return { field, message: "This is more than £1,000,000. Correct it, or confirm it.", reason: "CONFIRM_LARGE_VALUE" };
}

/** What is wrong with an answer to an offer of a day; null: nothing. */
export function answerProblem(answer: GivenAnswer, offeredOn: string, today: string): FieldProblem | null {
  const { response, respondedOn, surrenderedTo, reason } = answer;
  const tooLong = textProblem("reason", reason ?? "", 2_000) ?? textProblem("surrenderedTo", surrenderedTo ?? "", 200);
  if (tooLong) return tooLong;
  if (response === GiftResponse.SURRENDERED && !surrenderedTo?.trim())
    return { field: "surrenderedTo", message: "Say to whom it was handed over." };
  if (response !== GiftResponse.SURRENDERED && surrenderedTo?.trim())
    return { field: "surrenderedTo", message: "Leave this out: it was not handed over." };
  if (!respondedOn) return null;
  if (response === GiftResponse.UNDECIDED)
    return { field: "respondedOn", message: "Leave the day out until it is answered." };
  if (respondedOn > today) return { field: "respondedOn", message: "The day it was answered cannot be in the future." };
  return respondedOn < offeredOn
    ? { field: "respondedOn", message: "It cannot be answered before the day it was offered." }
    : null;
}

/** What is wrong with the day of an offer, for somebody in office since a day; null: nothing. */
export function dayProblem(
  offeredOn: string,
  today: string,
  { roles, firstDay }: { readonly roles: readonly string[]; readonly firstDay: string | null },
): FieldProblem | null {
  if (firstDay === null) return { field: "recipientId", message: "This person holds no office of the force." };
  if (offeredOn > today) return { field: "offeredOn", message: "The day it was offered cannot be in the future." };
  if (offeredOn < firstDay)
    return { field: "offeredOn", message: "It was offered before the appointment began: it is not declared here." };
  return roles.length === 0 ? { field: "offeredOn", message: "The person held no office on this day." } : null;
}

/** What has been decided of an offer. */
export interface DecidedOffer {
  readonly outcome: GiftOutcome;
  readonly approver: string | null;
  readonly decision: GiftApproval | null;
}

interface Bars {
  readonly declined: string;
  readonly value: string;
  readonly refused: string;
  readonly approval: (by: string) => string;
}

const bars: In<Bars> = {
  EN: {
    declined: "The rules ask to decline this offer: decline it, or hand it over.",
    value: "What follows depends on the amount: give at least an estimate before it is accepted.",
    refused: "Approval was refused: decline it, or hand it over.",
    approval: (by) =>
      `It needs approval by ${by} before it is accepted: declare it as not answered, and wait for the decision.`,
  },
  CY: {
    declined: "Mae’r rheolau’n gofyn am wrthod y cynnig hwn: gwrthodwch ef, neu trosglwyddwch ef.",
    value: "Mae’r hyn sy’n dilyn yn dibynnu ar y swm: rhowch amcangyfrif o leiaf cyn ei dderbyn.",
    refused: "Gwrthodwyd cymeradwyaeth: gwrthodwch ef, neu trosglwyddwch ef.",
    approval: (by) =>
      `Mae angen ${of("cymeradwyaeth", by)} cyn ei dderbyn: datganwch ef fel un heb ei ateb, ac arhoswch am y penderfyniad.`,
  },
};

/** Why an offer may not be accepted now, and what to do, in the force's own titles of the language; null: it may. */
export function barToAccepting(
  { outcome, approver, decision }: DecidedOffer,
  titles: Titles,
  language: Language = "EN",
): string | null {
  const said = bars[language];
  if (outcome === GiftOutcome.REFUSE) return said.declined;
  if (outcome === GiftOutcome.VALUE_NEEDED) return said.value;
  if (outcome !== GiftOutcome.APPROVE || decision === GiftApproval.APPROVED) return null;
  if (decision === GiftApproval.REFUSED) return said.refused;
  return said.approval(theTitle(approver as Office, titles, language));
}

/** Where the declaration of an offer stands. */
export function statusOf(
  offer: DecidedOffer & { readonly recorded: boolean; readonly response: GiftResponse },
): GiftOfferStatus {
  const { outcome, recorded, response, decision } = offer;
  if (outcome === GiftOutcome.NO_RECORD && !recorded) return GiftOfferStatus.NOTED;
  const wanted = response === GiftResponse.UNDECIDED || response === GiftResponse.ACCEPTED;
  if (outcome === GiftOutcome.APPROVE && decision === null && wanted) return GiftOfferStatus.TO_APPROVE;
  return response === GiftResponse.UNDECIDED ? GiftOfferStatus.TO_ANSWER : GiftOfferStatus.SUBMITTED;
}
