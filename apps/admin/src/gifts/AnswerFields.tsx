import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GiftResponse } from "../gql/graphql.js";
import { textField, type GiftFieldsProps } from "./GiftFields.js";

const responses = ["DECLINED", "ACCEPTED", "SURRENDERED", "UNDECIDED"] as const satisfies readonly GiftResponse[];

interface AnswerFieldsProps extends GiftFieldsProps {
  /** Why it may not be accepted; null where it may. */
  whyNotAccept: string | null;
}

/** What became of an offer, why, and whether bribery is suspected. */
export function AnswerFields({ whyNotAccept, ...props }: AnswerFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { answers, problems, onChange } = props;
  const already = whyNotAccept !== null && (
    <Checkboxes
      id="acceptedBeforeApproval"
      name="acceptedBeforeApproval"
      label={t("gifts.earlyLabel")}
      hint={whyNotAccept}
      chosen={answers.acceptedBeforeApproval ? ["yes"] : []}
      onChange={(chosen) => onChange({ acceptedBeforeApproval: chosen.length > 0 })}
      error={problems.at("acceptedBeforeApproval")}
      options={[{ value: "yes", text: t("gifts.earlyYes") }]}
    />
  );
  const handedOver = <TextInput {...textField(props, "surrenderedTo")} label={t("gifts.surrenderedToLabel")} />;
  const below = { ACCEPTED: already || undefined, SURRENDERED: handedOver, DECLINED: undefined, UNDECIDED: undefined };
  return (
    <>
      <Radios
        id="response"
        name="response"
        label={t("gifts.responseLabel")}
        value={answers.response ?? undefined}
        onChange={(value) => onChange({ response: responses.find((one) => one === value) ?? null })}
        error={problems.at("response")}
        options={responses.map((value) => ({ value, text: t(`gifts.response.${value}`), conditional: below[value] }))}
      />
      <Textarea {...textField(props, "reason")} rows={3} label={t("gifts.reasonLabel")} hint={t("gifts.reasonHint")} />
      <Checkboxes
        id="briberySuspected"
        name="briberySuspected"
        label={t("gifts.briberyLabel")}
        hint={t("gifts.briberyHint")}
        chosen={answers.briberySuspected ? ["yes"] : []}
        onChange={(chosen) => onChange({ briberySuspected: chosen.length > 0 })}
        error={problems.at("briberySuspected")}
        options={[{ value: "yes", text: t("gifts.briberyYes") }]}
      />
    </>
  );
}
