import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { titledRoles, useRoleTitles } from "../configuration/roles.js";
import { useSession } from "../shell/acting-force.js";
import { conflictAnswers } from "./conflict-choices.js";
import { textOf, type ConflictFieldsProps } from "./ConflictFields.js";

/** What is decided, why, as which office, and who approves it. */
export function DecisionFields(props: ConflictFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { typed, onChange, problems } = props;
  const { roles } = useSession().acting;
  const titleOf = useRoleTitles();
  const options = (some: readonly (typeof titledRoles)[number][], none: string) => [
    { value: "", text: none },
    ...some.map((role) => ({ value: role, text: titleOf(role) })),
  ];
  const own = titledRoles.filter((role) => roles.includes(role));
  const limits = <Textarea {...textOf(props, "restriction")} rows={2} label={t("meetings.ledger.restrictionLabel")} />;
  return (
    <>
      <Radios
        id="decision"
        name="decision"
        label={t("meetings.ledger.decisionLabel")}
        value={typed.decision ?? undefined}
        onChange={(value) => onChange({ decision: conflictAnswers.find((one) => one === value) ?? null })}
        error={problems.at("decision")}
        options={conflictAnswers.map((value) => ({
          value,
          text: t(`meetings.answer.${value}`),
          conditional: value === "RESTRICT" ? limits : undefined,
        }))}
      />
      <Textarea {...textOf(props, "reasons")} rows={4} label={t("meetings.ledger.reasonsLabel")} />
      <Select
        id="decidedAs"
        name="decidedAs"
        label={t("meetings.ledger.decidedAsLabel")}
        value={typed.decidedAs}
        onChange={({ target }) => onChange({ decidedAs: own.find((role) => role === target.value) ?? "" })}
        error={problems.at("decidedAs")}
        options={options(own, t("forms.choose"))}
      />
      <Select
        id="approvedBy"
        name="approvedBy"
        label={t("meetings.ledger.approvedByLabel")}
        hint={t("meetings.ledger.approvedByHint")}
        value={typed.approvedBy}
        onChange={({ target }) => onChange({ approvedBy: titledRoles.find((role) => role === target.value) ?? "" })}
        error={problems.at("approvedBy")}
        options={options(titledRoles, t("meetings.ledger.nobody"))}
      />
    </>
  );
}
