import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../../forms/useProblems.js";
import { ranks, type DetailsAnswers } from "./details-answers.js";

/** The fields of the details form; their ids are named as in the API. */
export interface DetailsFieldsProps {
  answers: DetailsAnswers;
  problems: Problems;
  /** The offices that signed the version on which this one is based. */
  signedBefore: readonly string[];
  onChange: (answers: DetailsAnswers) => void;
}

type Typed = Exclude<keyof DetailsAnswers, "precedence" | "unit">;

/** Who looks after the document, how it is marked, what it is in law, what goes before what, its review, and who signs. */
export function DetailsFields({ answers, problems, signedBefore, onChange }: DetailsFieldsProps): ReactNode {
  const { t } = useTranslation();
  const field = (id: Typed) => ({
    id,
    name: id,
    value: answers[id],
    error: problems.at(id),
    label: t(`editor.details.${id}`),
    hint: t(`editor.details.${id}Hint`),
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...answers, [id]: target.value }),
  });
  return (
    <>
      <TextInput {...field("owner")} />
      <TextInput {...field("marking")} />
      <TextInput {...field("legalStatus")} />
      <Precedence {...{ answers, problems, onChange }} />
      <TextInput {...field("length")} id="review" name="review" error={problems.at("review")} width={3} />
      <Select
        id="unit"
        name="unit"
        label={t("editor.details.unit")}
        value={answers.unit}
        onChange={({ target }) => onChange({ ...answers, unit: target.value === "MONTHS" ? "MONTHS" : "YEARS" })}
        options={(["YEARS", "MONTHS"] as const).map((value) => ({ value, text: t(`editor.details.units.${value}`) }))}
      />
      <TextInput {...field("last")} width={10} />
      <TextInput {...field("next")} width={10} />
      <Textarea
        {...field("signatories")}
        rows={4}
        hint={[
          t("editor.details.signatoriesHint"),
          ...(signedBefore.length > 0 ? [t("editor.details.signedBefore", { offices: signedBefore.join("; ") })] : []),
        ].join(" ")}
      />
    </>
  );
}

function Precedence({ answers, problems, onChange }: Omit<DetailsFieldsProps, "signedBefore">): ReactNode {
  const { t } = useTranslation();
  const options = [
    { value: "", text: t("protocols.notStated") },
    ...ranks.map((value) => ({ value, text: t(`editor.details.ranks.${value}`) })),
  ];
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{t("editor.details.precedence")}</legend>
      <p className="govuk-hint">{t("editor.details.precedenceHint")}</p>
      {answers.precedence.map((rank, place) => {
        const id = place === 0 ? "precedence" : `precedence-${place}`;
        return (
          <Select
            key={id}
            id={id}
            name={id}
            label={t("editor.details.rank", { number: place + 1 })}
            value={rank}
            error={problems.at(id)}
            options={options}
            onChange={({ target }) => {
              const chosen = ranks.find((one) => one === target.value) ?? "";
              onChange({ ...answers, precedence: answers.precedence.with(place, chosen) });
            }}
          />
        );
      })}
    </fieldset>
  );
}
