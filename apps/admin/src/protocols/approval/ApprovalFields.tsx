import { DateInput } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../../forms/useProblems.js";
import type { ApprovalAnswers } from "./approval-answers.js";

const ways = ["HOLDER", "BODY"] as const;

/** The fields of the approval form; their ids are named as in the API. */
export interface ApprovalFieldsProps {
  answers: ApprovalAnswers;
  problems: Problems;
  /** The version was not put before consultees. */
  isDraft: boolean;
  onChange: (answers: ApprovalAnswers) => void;
}

/** Who approved, when, and for a draft why nobody was consulted. */
export function ApprovalFields({ answers, problems, isDraft, onChange }: ApprovalFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { how } = answers;
  const field = (id: "office" | "approvedBy" | "minute" | "withoutConsultation") => ({
    id,
    name: id,
    value: answers[id],
    error: problems.at(id),
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...answers, [id]: target.value }),
  });
  const who = (
    <>
      <TextInput
        {...field("office")}
        label={t(how === "BODY" ? "approval.body" : "approval.office")}
        hint={t(how === "BODY" ? "approval.bodyHint" : "approval.officeHint")}
      />
      {how === "BODY" ? (
        <TextInput {...field("minute")} width={20} label={t("approval.minute")} />
      ) : (
        <TextInput {...field("approvedBy")} label={t("approval.approvedBy")} />
      )}
    </>
  );
  return (
    <>
      {isDraft && (
        <Textarea
          {...field("withoutConsultation")}
          rows={3}
          label={t("approval.without")}
          hint={t("approval.withoutHint")}
        />
      )}
      <Radios
        id="how"
        name="how"
        label={t("approval.how")}
        value={how ?? undefined}
        onChange={(value) => onChange({ ...answers, how: ways.find((way) => way === value) ?? null })}
        error={problems.at("how")}
        options={ways.map((value) => ({ value, text: t(`approval.way.${value}`), conditional: who }))}
      />
      <DateInput
        id="approvedOn"
        name="approvedOn"
        label={t("approval.approvedOn")}
        hint={t("approval.approvedOnHint")}
        value={answers.approvedOn}
        onChange={(approvedOn) => onChange({ ...answers, approvedOn })}
        error={problems.at("approvedOn")}
      />
    </>
  );
}
