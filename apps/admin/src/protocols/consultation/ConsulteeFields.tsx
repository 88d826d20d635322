import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../../forms/useProblems.js";

/** Somebody to be consulted, as typed. */
export interface ConsulteeAnswers {
  readonly position: string;
  readonly name: string;
}

/** The empty row. */
export const blankConsultee: ConsulteeAnswers = { position: "", name: "" };

/** The consultees as typed so far. */
export interface ConsulteeFieldsProps {
  consultees: readonly ConsulteeAnswers[];
  problems: Problems;
  onChange: (consultees: ConsulteeAnswers[]) => void;
}

/** A position and a name for each consultee, and buttons to add and remove; the focus goes where the next word is typed. */
export function ConsulteeFields({ consultees, problems, onChange }: ConsulteeFieldsProps): ReactNode {
  const { t } = useTranslation();
  const rows = useRef<HTMLDivElement>(null);
  const focusRow = (index: number): void => {
    requestAnimationFrame(() => rows.current?.querySelectorAll("fieldset")[index]?.querySelector("input")?.focus());
  };
  return (
    <div ref={rows}>
      {consultees.map((consultee, index) => (
        <fieldset key={index} className="govuk-fieldset govuk-!-margin-bottom-4">
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">
            {t("consultation.consultee", { number: index + 1 })}
          </legend>
          <Row {...{ consultee, problems, index }} onChange={(changed) => onChange(consultees.with(index, changed))} />
          {consultees.length > 1 && (
            <Button
              type="button"
              variant="secondary"
              onClick={() => {
                onChange(consultees.toSpliced(index, 1));
                focusRow(Math.max(0, index - 1));
              }}
            >
              {t("consultation.removeConsultee", { number: index + 1 })}
            </Button>
          )}
        </fieldset>
      ))}
      <Button
        type="button"
        variant="secondary"
        onClick={() => {
          onChange([...consultees, blankConsultee]);
          focusRow(consultees.length);
        }}
      >
        {t("consultation.anotherConsultee")}
      </Button>
    </div>
  );
}

interface RowProps {
  consultee: ConsulteeAnswers;
  problems: Problems;
  index: number;
  onChange: (consultee: ConsulteeAnswers) => void;
}

function Row({ consultee, problems, index, onChange }: RowProps): ReactNode {
  const { t } = useTranslation();
  const id = index === 0 ? "consultees" : `consultees-${index}`;
  return (
    <>
      <TextInput
        id={id}
        name={id}
        label={t("consultation.position")}
        hint={index === 0 ? t("consultation.positionHint") : undefined}
        value={consultee.position}
        onChange={(event) => onChange({ ...consultee, position: event.target.value })}
        error={problems.at(id)}
      />
      <TextInput
        id={`${id}-name`}
        name={`${id}-name`}
        label={t("consultation.name")}
        hint={index === 0 ? t("consultation.nameHint") : undefined}
        value={consultee.name}
        onChange={(event) => onChange({ ...consultee, name: event.target.value })}
      />
    </>
  );
}
