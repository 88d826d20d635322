import { Radios } from "@probity/ui/form/Radios";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Instrument } from "../gql/graphql.js";

const instruments = ["RELATIONS_PROTOCOL", "STAFF_CODE"] as const satisfies readonly Instrument[];

/** The question what kind of instrument a protocol is. */
export interface InstrumentChoiceProps {
  chosen: Instrument | null;
  onChoose: (instrument: Instrument | null) => void;
  error: string | undefined;
}

/** Asks what kind of instrument a protocol is. */
export function InstrumentChoice({ chosen, onChoose, error }: InstrumentChoiceProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Radios
      id="instrument"
      name="instrument"
      label={t("protocols.instrumentLabel")}
      value={chosen ?? undefined}
      onChange={(value) => onChoose(instruments.find((one) => one === value) ?? null)}
      error={error}
      options={instruments.map((value) => ({
        value,
        text: t(`protocols.instrument.${value}`),
        hint: t(`protocols.instrumentHint.${value}`),
      }))}
    />
  );
}
