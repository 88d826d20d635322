import { useQuery } from "@apollo/client/react";
import { isoDate } from "@probity/ui/form/DateInput";
import { useEffect, useState } from "react";
import type { OfferOutcomeInput, OfferOutcomeQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { penceOf, type GiftAnswers } from "./gift-answers.js";
import { offerOutcomeDocument } from "./gift.document.js";

/** What would follow from an offer. */
export type Follows = OfferOutcomeQuery["offerOutcome"];

const nothing = { input: { forceId: "", offeredOn: "" } };

/** What would follow from the offer as it is typed; null until its day and value are known. Asked once the typing rests. */
export function useFollows(answers: GiftAnswers): Follows | null {
  const { force } = useSession().acting;
  const { apiLanguage: language } = useLanguage();
  const input = asked(useResting(answers), force.id);
  const { data } = useQuery(
    offerOutcomeDocument,
    input ? { variables: { input, language } } : { skip: true, variables: { ...nothing, language } },
  );
  return input ? (data?.offerOutcome ?? null) : null;
}

/** A value once it has not changed for a moment. */
function useResting<Value>(value: Value): Value {
  const [resting, setResting] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setResting(value), 300);
    return () => clearTimeout(timer);
  }, [value]);
  return resting;
}

function asked(answers: GiftAnswers, forceId: string): OfferOutcomeInput | null {
  const offeredOn = isoDate(answers.offeredOn);
  const isKnown = answers.valueBasis !== "NOT_KNOWN";
  const valuePence = isKnown ? penceOf(answers.pounds) : null;
  if (!offeredOn || !answers.valueBasis || (isKnown && valuePence === null)) return null;
  const { qualities, giverName, recipientId } = answers;
  const response = answers.response ?? "UNDECIDED";
  return { forceId, offeredOn, valuePence, qualities, giverName, response, recipientId: recipientId || null };
}
