import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import { aims, type TypedTargets } from "./case-kind-answers.js";

const units = ["WORKING_DAYS", "CALENDAR_DAYS", "WEEKS", "MONTHS"] as const;

interface TargetFieldsProps {
  readonly typed: TypedTargets;
  readonly onChange: (typed: TypedTargets) => void;
  readonly problems: Problems;
}

/** What the force aims at: how many of what, for each. */
export function TargetFields({ typed, onChange, problems }: TargetFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <h2 className="govuk-heading-m">{t("caseKinds.targets")}</h2>
      <p className="govuk-body">{t("caseKinds.targetsHint")}</p>
      {aims.map((what) => (
        <fieldset className="govuk-fieldset" key={what}>
          <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t(`caseKinds.target.${what}`)}</legend>
          <TextInput
            id={what}
            name={what}
            inputMode="numeric"
            width={4}
            label={t("caseKinds.length")}
            value={typed[what].length}
            onChange={({ target }) => onChange({ ...typed, [what]: { ...typed[what], length: target.value } })}
            error={problems.at(what)}
          />
          <Select
            id={`${what}-unit`}
            name={`${what}-unit`}
            label={t("caseKinds.unit")}
            value={typed[what].unit}
            onChange={({ target }) => {
              const unit = units.find((one) => one === target.value);
              if (unit) onChange({ ...typed, [what]: { ...typed[what], unit } });
            }}
            options={units.map((unit) => ({ value: unit, text: t(`caseKinds.units.${unit}`) }))}
          />
        </fieldset>
      ))}
    </>
  );
}
