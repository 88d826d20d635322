import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { GiftResponse } from "../gql/graphql.js";
import { answerGiftOfferDocument } from "./gift.document.js";
import type { GiftFormProps } from "./GiftPage.js";

const responses = ["ACCEPTED", "DECLINED", "SURRENDERED"] as const satisfies readonly GiftResponse[];

/** The form's state, and how it is sent. */
function useAnswering({ offer, onErrors }: GiftFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(answerGiftOfferDocument);
  const problems = useProblems(change.failure, ["response", "surrenderedTo", "reason"]);
  const [response, setResponse] = useState<GiftResponse | null>(null);
  const [surrenderedTo, setSurrenderedTo] = useState("");
  const [reason, setReason] = useState("");
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function answer(event: FormEvent): Promise<void> {
    event.preventDefault();
    const handedOver = response === "SURRENDERED" ? surrenderedTo.trim() : null;
    const found = [
      response === null && { id: "response", message: t("gifts.missing.response") },
      handedOver === "" && { id: "surrenderedTo", message: t("gifts.missing.surrenderedTo") },
    ];
    if (!problems.check(found) || !response) return;
    const of = { forceId: offer.force.id, giftOfferId: offer.id, version: offer.version };
    const done = await change.run({ ...of, response, surrenderedTo: handedOver, reason: reason.trim() || null });
    if (done) void navigate("/gifts", { state: { done: "gifts.done.answered" } });
  }

  return { change, problems, response, setResponse, surrenderedTo, setSurrenderedTo, reason, setReason, answer };
}

/** The recipient's answer: accepted where the rules allow it, else declined or handed over. */
export function AnswerGift(props: GiftFormProps): ReactNode {
  const { t } = useTranslation();
  const { offer, reload } = props;
  const { change, problems, response, setResponse, surrenderedTo, setSurrenderedTo, reason, setReason, answer } =
    useAnswering(props);
  const below = (
    <TextInput
      id="surrenderedTo"
      name="surrenderedTo"
      label={t("gifts.surrenderedToLabel")}
      value={surrenderedTo}
      onChange={(event) => setSurrenderedTo(event.target.value)}
      error={problems.at("surrenderedTo")}
    />
  );
  return (
    <form onSubmit={(event) => void answer(event)} noValidate>
      <Radios
        id="response"
        name="response"
        label={t("gifts.answerLabel")}
        hint={offer.whyNotAccept ?? undefined}
        value={response ?? undefined}
        onChange={(value) => setResponse(responses.find((one) => one === value) ?? null)}
        error={problems.at("response")}
        options={responses
          .filter((value) => value !== "ACCEPTED" || !offer.whyNotAccept)
          .map((value) => ({
            value,
            text: t(`gifts.response.${value}`),
            conditional: value === "SURRENDERED" ? below : undefined,
          }))}
      />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label={t("gifts.reasonLabel")}
        hint={t("gifts.reasonHint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={problems.at("reason")}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("gifts.saveAnswer")}</Button>
    </form>
  );
}
