import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../forms/useProblems.js";
import { useLanguage } from "../i18n.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { conflictProcesses, conflictTies } from "./conflict-choices.js";
import { conflictOutcomeDocument } from "./conflict.document.js";
import type { TypedConflict } from "./DecideConflict.js";

/** What a part of the form is given. */
export interface ConflictFieldsProps {
  typed: TypedConflict;
  onChange: (part: Partial<TypedConflict>) => void;
  problems: Problems;
}

/** What the attributes of a text field have in common. */
export function textOf<Field extends "about" | "party" | "interest" | "restriction" | "reasons">(
  { typed, onChange, problems }: ConflictFieldsProps,
  id: Field,
) {
  const put = (event: { target: { value: string } }) => onChange({ [id]: event.target.value });
  return { id, name: id, value: typed[id], onChange: put, error: problems.at(id) };
}

/** Whose conflict it is, in what, and how they are tied; below it what the rules say. */
export function ConflictFields(props: ConflictFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { typed, onChange, problems } = props;
  const { acting } = useSession();
  const people = usePeople().people.filter(({ id }) => id !== acting.person?.id);
  return (
    <>
      <Select
        id="personId"
        name="personId"
        label={t("meetings.ledger.personLabel")}
        value={typed.personId}
        onChange={({ target }) => onChange({ personId: target.value })}
        error={problems.at("personId")}
        options={[
          { value: "", text: t("forms.choose") },
          ...people.map((person) => ({ value: person.id, text: personWords(person) })),
        ]}
      />
      <Select
        id="process"
        name="process"
        label={t("meetings.check.process")}
        value={typed.process}
        onChange={({ target }) =>
          onChange({ process: conflictProcesses.find((one) => one === target.value) ?? typed.process })
        }
        options={conflictProcesses.map((value) => ({ value, text: t(`meetings.process.${value}`) }))}
      />
      <TextInput {...textOf(props, "about")} label={t("meetings.check.about")} hint={t("meetings.check.aboutHint")} />
      <Checkboxes
        id="ties"
        name="ties"
        label={t("meetings.ledger.tiesLabel")}
        hint={t("meetings.ledger.tiesHint")}
        chosen={[...typed.ties]}
        onChange={(chosen) => onChange({ ties: conflictTies.filter((one) => chosen.includes(one)) })}
        options={conflictTies.map((value) => ({ value, text: t(`meetings.tie.${value}`) }))}
      />
      <TextInput {...textOf(props, "party")} label={t("meetings.ledger.partyLabel")} />
      <Textarea {...textOf(props, "interest")} rows={3} label={t("meetings.ledger.interestLabel")} />
      {typed.personId && <RuleSays typed={typed} />}
    </>
  );
}

function RuleSays({ typed }: { typed: TypedConflict }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { personId, process, ties } = typed;
  const { apiLanguage: language } = useLanguage();
  const { data } = useQuery(conflictOutcomeDocument, {
    variables: { input: { forceId: force.id, personId, process, ties: [...ties] }, language },
  });
  if (!data) return null;
  const { outcome, explanation } = data.conflictOutcome;
  return (
    <div role="status">
      <InsetText>
        <p className="govuk-body">
          <strong>{t(`meetings.outcome.${outcome}`)}</strong>
        </p>
        {explanation.map((sentence) => (
          <p key={sentence} className="govuk-body">
            {sentence}
          </p>
        ))}
      </InsetText>
    </div>
  );
}
