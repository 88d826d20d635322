import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { RequestRegime } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { recordInformationRequestDocument } from "./clocks.document.js";

const regimes = ["INFORMATION_REQUEST", "SUBJECT_ACCESS"] as const satisfies readonly RequestRegime[];
const fields = ["regime", "receivedOn", "narrative", "requester"];
const nothingTyped = {
  regime: null as RequestRegime | null,
  receivedOn: dateParts(null),
  narrative: "",
  requester: "",
};

/** A request as typed. */
type Typed = typeof nothingTyped;

/** Records a request for information that the body received. */
export function RecordRequest(): ReactNode {
  const { can } = useSession();
  return can("cases:handle") && can("cases:raise") ? <Form /> : <NotFound />;
}

/** The form's state, and how it is sent. */
function useRecording() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(recordInformationRequestDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState(nothingTyped);

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { regime, narrative, requester } = typed;
    const receivedOn = isoDate(typed.receivedOn);
    const found = [
      !regime && { id: "regime", message: t("request.regimeMissing") },
      !receivedOn && { id: "receivedOn", message: t("forms.dateWrong") },
      !narrative.trim() && { id: "narrative", message: t("request.narrativeMissing") },
    ];
    if (!problems.check(found) || !regime || !receivedOn) return;
    const what = { regime, receivedOn, narrative: narrative.trim(), requester: requester.trim() || null };
    const done = await change.run({ forceId: force.id, ...what });
    if (done) void navigate(`/cases/${done.recordInformationRequest.id}`, { state: { done: "request.done.recorded" } });
  }

  return { change, problems, typed, onChange: (part: Partial<Typed>) => setTyped({ ...typed, ...part }), record };
}

function Form(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { change, problems, typed, onChange, record } = useRecording();
  return (
    <Screen
      title={t("request.recordTitle")}
      caption={acting.force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("request.recordText")}</p>
      <form onSubmit={(event) => void record(event)} noValidate>
        <Fields {...{ typed, onChange, problems }} />
        <Button aria-disabled={change.busy}>{t("request.recordButton")}</Button>
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
        id="regime"
        name="regime"
        label={t("request.regimeLabel")}
        value={typed.regime ?? undefined}
        onChange={(value) => onChange({ regime: regimes.find((one) => one === value) ?? null })}
        error={problems.at("regime")}
        options={regimes.map((value) => ({ value, text: t(`request.regimes.${value}`) }))}
      />
      <DateInput
        id="receivedOn"
        name="receivedOn"
        label={t("request.receivedLabel")}
        hint={t("request.receivedHint")}
        value={typed.receivedOn}
        onChange={(receivedOn) => onChange({ receivedOn })}
        error={problems.at("receivedOn")}
      />
      <Textarea
        id="narrative"
        name="narrative"
        rows={6}
        label={t("request.narrativeLabel")}
        hint={t("breach.narrativeHint")}
        value={typed.narrative}
        onChange={({ target }) => onChange({ narrative: target.value })}
        error={problems.at("narrative")}
      />
      <TextInput
        id="requester"
        name="requester"
        label={t("request.requesterLabel")}
        hint={t("request.requesterHint")}
        value={typed.requester}
        onChange={({ target }) => onChange({ requester: target.value })}
        error={problems.at("requester")}
      />
    </>
  );
}
