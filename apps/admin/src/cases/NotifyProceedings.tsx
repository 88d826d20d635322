import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { ProceedingsAffect, ProceedingsOccasion } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { notifyProceedingsDocument } from "./clocks.document.js";

const occasions = ["CRIMINAL_CHARGE", "LEGAL_PROCEEDINGS"] as const satisfies readonly ProceedingsOccasion[];
const affected = ["SELF", "CLOSE_FAMILY"] as const satisfies readonly ProceedingsAffect[];
const fields = ["occasion", "affects", "prospective", "happenedOn", "narrative"];
const nothingTyped = {
  occasion: null as ProceedingsOccasion | null,
  affects: null as ProceedingsAffect | null,
  prospective: false,
  happenedOn: dateParts(null),
  narrative: "",
};

/** What is notified, as typed. */
type Typed = typeof nothingTyped;

/** Notifies a charge or proceedings against oneself or one’s close family. */
export function NotifyProceedings(): ReactNode {
  return useSession().can("cases:raise") ? <Form /> : <NotFound />;
}

function Form(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(notifyProceedingsDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState(nothingTyped);

  async function notify(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { occasion, affects, prospective, narrative } = typed;
    const happenedOn = isoDate(typed.happenedOn);
    const found = [
      !occasion && { id: "occasion", message: t("proceedings.occasionMissing") },
      !affects && { id: "affects", message: t("proceedings.affectsMissing") },
      !happenedOn && { id: "happenedOn", message: t("forms.dateWrong") },
      !narrative.trim() && { id: "narrative", message: t("breach.narrativeMissing") },
    ];
    if (!problems.check(found) || !occasion || !affects || !happenedOn) return;
    const what = { occasion, affects, prospective, happenedOn, narrative: narrative.trim() };
    const done = await change.run({ forceId: force.id, ...what });
    if (done) void navigate(`/cases/${done.notifyProceedings.id}`, { state: { done: "proceedings.done" } });
  }

  return (
    <Screen
      title={t("proceedings.notifyTitle")}
      caption={force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("proceedings.notifyText")}</p>
      <form onSubmit={(event) => void notify(event)} noValidate>
        <Fields typed={typed} onChange={(part) => setTyped({ ...typed, ...part })} problems={problems} />
        <Button aria-disabled={change.busy}>{t("proceedings.notifyButton")}</Button>
      </form>
    </Screen>
  );
}

interface FieldsProps {
  typed: Typed;
  onChange: (part: Partial<Typed>) => void;
  problems: Problems;
}

function Fields({ typed, onChange, problems }: FieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Radios
        id="occasion"
        name="occasion"
        label={t("proceedings.what")}
        value={typed.occasion ?? undefined}
        onChange={(value) => onChange({ occasion: occasions.find((one) => one === value) ?? null })}
        error={problems.at("occasion")}
        options={occasions.map((value) => ({ value, text: t(`proceedings.occasions.${value}`) }))}
      />
      <Radios
        id="affects"
        name="affects"
        label={t("proceedings.whose")}
        value={typed.affects ?? undefined}
        onChange={(value) => onChange({ affects: affected.find((one) => one === value) ?? null })}
        error={problems.at("affects")}
        options={affected.map((value) => ({ value, text: t(`proceedings.affects.${value}`) }))}
      />
      <Checkboxes
        id="prospective"
        name="prospective"
        label={t("proceedings.prospectiveLabel")}
        chosen={typed.prospective ? ["yes"] : []}
        onChange={(chosen) => onChange({ prospective: chosen.length > 0 })}
        error={problems.at("prospective")}
        options={[{ value: "yes", text: t("proceedings.prospective") }]}
      />
      <DateInput
        id="happenedOn"
        name="happenedOn"
        label={t("proceedings.onLabel")}
        hint={t("caseClocks.dayHint")}
        value={typed.happenedOn}
        onChange={(happenedOn) => onChange({ happenedOn })}
        error={problems.at("happenedOn")}
      />
      <Textarea
        id="narrative"
        name="narrative"
        rows={6}
        label={t("breach.narrativeLabel")}
        hint={t("breach.narrativeHint")}
        value={typed.narrative}
        onChange={({ target }) => onChange({ narrative: target.value })}
        error={problems.at("narrative")}
      />
    </>
  );
}
