import { Button } from "@probity/ui/form/Button";
import { DateInput } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { ActingCause, AppointmentKind } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { FailureNotice } from "../shell/Answer.js";
import { Loading } from "../shell/Loading.js";
import { Screen } from "../shell/Screen.js";
import { type AppointAnswers, appointInput, appointProblems, blankAppointment } from "./appoint-answers.js";
import { appointDocument } from "./people.document.js";
import { personWords, usePeople } from "./usePeople.js";

const kinds = ["ELECTED", "APPOINTED", "ACTING", "JOB_SHARE"] as const satisfies readonly AppointmentKind[];
const causes = ["VACANCY", "INCAPACITY", "SUSPENSION"] as const satisfies readonly ActingCause[];
const fields = ["personId", "officeId", "kind", "electedOn", "actingCause", "causeFrom", "from"];

/** Puts a person into an office: what falls due for the holder is counted from the dates given here. */
export function Appoint(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(appointDocument);
  const problems = useProblems(change.failure, fields);
  const [answers, setAnswers] = useState(blankAppointment);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const input = appointInput(answers, acting.force.id);
    if (!problems.check(appointProblems(answers, t)) || !input) return;
    if (await change.run(input)) void navigate("/people", { state: { done: "people.done.appointed" } });
  }

  return (
    <Screen
      title={t("people.appointTitle")}
      caption={acting.force.name}
      back={{ href: "/people", text: t("people.backToList") }}
      errors={problems.all}
    >
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Fields answers={answers} problems={problems} onChange={(changed) => setAnswers({ ...answers, ...changed })} />
        <Button aria-disabled={change.busy}>{t("people.appointButton")}</Button>
      </form>
    </Screen>
  );
}

interface FieldsProps {
  answers: AppointAnswers;
  problems: Problems;
  onChange: (changed: Partial<AppointAnswers>) => void;
}

function Fields({ answers, problems, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  const { people, offices, loading, error } = usePeople();
  if (loading) return <Loading />;
  const choose = { value: "", text: t("forms.choose") };
  return (
    <>
      {error !== undefined && <FailureNotice error={error} />}
      <Select
        id="personId"
        name="personId"
        label={t("people.personLabel")}
        value={answers.personId}
        onChange={(event) => onChange({ personId: event.target.value })}
        error={problems.at("personId")}
        options={[choose, ...people.map((person) => ({ value: person.id, text: personWords(person) }))]}
      />
      <Select
        id="officeId"
        name="officeId"
        label={t("people.officeLabel")}
        value={answers.officeId}
        onChange={(event) => onChange({ officeId: event.target.value })}
        error={problems.at("officeId")}
        options={[choose, ...offices.map(({ id, title }) => ({ value: id, text: title }))]}
      />
      <Radios
        id="kind"
        name="kind"
        label={t("people.kindLabel")}
        value={answers.kind ?? undefined}
        onChange={(value) => onChange({ kind: kinds.find((one) => one === value) ?? null })}
        error={problems.at("kind")}
        options={kinds.map((value) => ({
          value,
          text: t(`people.kindChoice.${value}`),
          conditional:
            value === "ELECTED" ? (
              <ElectedOn {...{ answers, problems, onChange }} />
            ) : value === "ACTING" ? (
              <ActingFor {...{ answers, problems, onChange }} />
            ) : undefined,
        }))}
      />
      <DateInput
        id="from"
        name="from"
        label={t("people.fromLabel")}
        hint={t("people.fromHint")}
        value={answers.from}
        onChange={(value) => onChange({ from: value })}
        error={problems.at("from")}
      />
    </>
  );
}

function ElectedOn({ answers, problems, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <DateInput
      id="electedOn"
      name="electedOn"
      label={t("people.electedOnLabel")}
      hint={t("people.electedOnHint")}
      value={answers.electedOn}
      onChange={(value) => onChange({ electedOn: value })}
      error={problems.at("electedOn")}
    />
  );
}

function ActingFor({ answers, problems, onChange }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Select
        id="actingCause"
        name="actingCause"
        label={t("person.causeLabel")}
        hint={t("person.causeHint")}
        value={answers.actingCause ?? ""}
        onChange={({ target }) => onChange({ actingCause: causes.find((one) => one === target.value) ?? null })}
        error={problems.at("actingCause")}
        options={[
          { value: "", text: t("forms.choose") },
          ...causes.map((value) => ({ value, text: t(`person.cause.${value}`) })),
        ]}
      />
      <DateInput
        id="causeFrom"
        name="causeFrom"
        label={t("person.causeFromLabel")}
        value={answers.causeFrom}
        onChange={(value) => onChange({ causeFrom: value })}
        error={problems.at("causeFrom")}
      />
    </>
  );
}
