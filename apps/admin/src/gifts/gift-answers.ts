import { dateParts, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import type { TFunction } from "i18next";
import type { Problem } from "../forms/useProblems.js";
import type {
  DeclareGiftOfferInput,
  GiftKind,
  GiftPartsFragment,
  GiftQuality,
  GiftResponse,
  GiverKind,
  ValueBasis,
} from "../gql/graphql.js";

/** What is typed in the form of an offer. */
export interface GiftAnswers {
  recipientId: string;
  kind: GiftKind | null;
  description: string;
  occasion: string;
  giverName: string;
  giverKind: GiverKind | null;
  valueBasis: ValueBasis | null;
  pounds: string;
  qualities: GiftQuality[];
  offeredOn: DateParts;
  response: GiftResponse | null;
  surrenderedTo: string;
  reason: string;
  acceptedBeforeApproval: boolean;
  briberySuspected: boolean;
  largeValueConfirmed: boolean;
}

/** The fields of the form, named as in the API. */
export const giftFields = [
  "recipientId",
  "kind",
  "description",
  "occasion",
  "giverName",
  "giverKind",
  "valueBasis",
  "valuePence",
  "qualities",
  "offeredOn",
  "response",
  "surrenderedTo",
  "reason",
  "acceptedBeforeApproval",
  "briberySuspected",
];

export const blankGift: GiftAnswers = {
  recipientId: "",
  kind: null,
  description: "",
  occasion: "",
  giverName: "",
  giverKind: null,
  valueBasis: null,
  pounds: "",
  qualities: [],
  offeredOn: dateParts(null),
  response: null,
  surrenderedTo: "",
  reason: "",
  acceptedBeforeApproval: false,
  briberySuspected: false,
  largeValueConfirmed: false,
};

/** The answers of an offer that is declared anew. */
export function answersOf(offer: GiftPartsFragment): GiftAnswers {
  const { kind, description, occasion, giverName, giverKind, valueBasis, valuePence, qualities, response } = offer;
  return {
    ...blankGift,
    recipientId: offer.recipient.id,
    kind,
    description,
    occasion,
    giverName,
    giverKind,
    valueBasis,
    response,
    pounds: poundsOf(valuePence ?? null),
    qualities: [...qualities],
    offeredOn: dateParts(offer.offeredOn),
    surrenderedTo: offer.surrenderedTo ?? "",
    reason: offer.reason ?? "",
    acceptedBeforeApproval: offer.acceptedBeforeApproval,
  };
}

/** Pounds as typed in pence: "1,250.50" is 125050. Null: it is no amount. */
export function penceOf(pounds: string): number | null {
  const plain = pounds.trim().replace(/^£/, "").replaceAll(",", "").trim();
  return /^-?\d{1,8}(\.\d{1,2})?$/.test(plain) ? Math.round(Number(plain) * 100) : null;
}

/** Pence as they are typed in pounds. */
export function poundsOf(pence: number | null): string {
  return pence === null ? "" : (pence / 100).toFixed(pence % 100 === 0 ? 0 : 2);
}

/** What the form finds wrong by itself. */
export function giftProblems(answers: GiftAnswers, t: TFunction): (Problem | false)[] {
  const missing = (id: keyof GiftAnswers) => ({ id, message: t(`gifts.missing.${id}`) });
  const known = answers.valueBasis !== null && answers.valueBasis !== "NOT_KNOWN";
  return [
    answers.kind === null && missing("kind"),
    !answers.description.trim() && missing("description"),
    !answers.giverName.trim() && missing("giverName"),
    answers.giverKind === null && missing("giverKind"),
    answers.valueBasis === null && missing("valueBasis"),
    known && penceOf(answers.pounds) === null && { id: "valuePence", message: t("gifts.missing.pounds") },
    !isoDate(answers.offeredOn) && { id: "offeredOn", message: t("forms.dateWrong") },
    answers.response === null && missing("response"),
    answers.response === "SURRENDERED" && !answers.surrenderedTo.trim() && missing("surrenderedTo"),
  ];
}

type Input = Omit<DeclareGiftOfferInput, "idempotencyKey">;

/** What the server is asked to declare; null while something is missing. */
export function giftInput(
  answers: GiftAnswers,
  forceId: string,
  earlier: { id: string; version: number } | null,
): Input | null {
  const { kind, giverKind, valueBasis, response } = answers;
  const offeredOn = isoDate(answers.offeredOn);
  if (!kind || !giverKind || !valueBasis || !response || !offeredOn) return null;
  return {
    forceId,
    recipientId: answers.recipientId || null,
    giftOfferId: earlier?.id ?? null,
    version: earlier?.version ?? null,
    kind,
    giverKind,
    valueBasis,
    response,
    offeredOn,
    giverName: answers.giverName.trim(),
    description: answers.description.trim(),
    occasion: answers.occasion.trim(),
    valuePence: valueBasis === "NOT_KNOWN" ? null : penceOf(answers.pounds),
    qualities: answers.qualities,
    surrenderedTo: response === "SURRENDERED" ? answers.surrenderedTo.trim() : null,
    reason: answers.reason.trim() || null,
    acceptedBeforeApproval: response === "ACCEPTED" && answers.acceptedBeforeApproval,
    briberySuspected: answers.briberySuspected,
    largeValueConfirmed: answers.largeValueConfirmed,
  };
}
