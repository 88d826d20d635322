import { InsetText } from "@probity/ui/content/InsetText";
import { dateParts } from "@probity/ui/form/DateInput";
import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { useSession } from "../shell/acting-force.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { reportDataBreachDocument } from "./clocks.document.js";
import { readInstant, TimeInput } from "./TimeInput.js";

const fields = ["awareAt", "awareAtTime", "narrative", "peopleAffected"];

/** Reports a breach of personal data. */
export function ReportBreach(): ReactNode {
  return useSession().can("cases:raise") ? <Form /> : <NotFound />;
}

/** The form's state, and how it is sent. */
function useReporting() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(reportDataBreachDocument);
  const problems = useProblems(change.failure, fields);
  const [aware, setAware] = useState({ on: dateParts(null), time: "" });
  const [narrative, setNarrative] = useState("");
  const [people, setPeople] = useState("");

  async function report(event: FormEvent): Promise<void> {
    event.preventDefault();
    const words = { day: t("forms.dateWrong"), time: t("caseClocks.timeWrong") };
    const read = readInstant(aware, "awareAt", words);
    const found = [
      "problem" in read && read.problem,
      !narrative.trim() && { id: "narrative", message: t("breach.narrativeMissing") },
      !/^\d{0,8}$/.test(people.trim()) && { id: "peopleAffected", message: t("breach.peopleWrong") },
    ];
    if (!problems.check(found) || "problem" in read) return;
    const peopleAffected = people.trim() ? Number(people.trim()) : null;
    const what = { awareAt: read.instant, narrative: narrative.trim(), peopleAffected };
    const done = await change.run({ forceId: force.id, ...what });
    if (done) void navigate(`/cases/${done.reportDataBreach.id}`, { state: { done: "breach.done.reported" } });
  }

  return { change, problems, aware, setAware, narrative, setNarrative, people, setPeople, report };
}

function Form(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { change, problems, aware, setAware, narrative, setNarrative, people, setPeople, report } = useReporting();
  return (
    <Screen
      title={t("breach.reportTitle")}
      caption={acting.force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
      errors={problems.all}
    >
      <InsetText>{t("breach.reportText")}</InsetText>
      <form onSubmit={(event) => void report(event)} noValidate>
        <TimeInput
          id="awareAt"
          label={t("breach.awareLabel")}
          hint={t("breach.awareHint")}
          value={aware}
          onChange={setAware}
          problems={problems}
        />
        <Textarea
          id="narrative"
          name="narrative"
          rows={6}
          label={t("breach.narrativeLabel")}
          hint={t("breach.narrativeHint")}
          value={narrative}
          onChange={({ target }) => setNarrative(target.value)}
          error={problems.at("narrative")}
        />
        <TextInput
          id="peopleAffected"
          name="peopleAffected"
          inputMode="numeric"
          width={10}
          label={t("breach.peopleLabel")}
          hint={t("breach.peopleHint")}
          value={people}
          onChange={({ target }) => setPeople(target.value)}
          error={problems.at("peopleAffected")}
        />
        <Button aria-disabled={change.busy}>{t("breach.reportButton")}</Button>
      </form>
    </Screen>
  );
}
