import { useQuery } from "@apollo/client/react";
import { WarningText } from "@probity/ui/content/WarningText";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseToNameDocument, nameSubjectDocument } from "./queue.document.js";

const fields = ["personId", "reason"];

/** Names somebody else whom a case is about: they see no trace of it from then on. */
export function NameSubject(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(caseToNameDocument, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Answer screen of={result}>
      {(data) => (data.case && data.case.status !== "CLOSED" ? <NameForm {...data.case} /> : <NotFound />)}
    </Answer>
  );
}

function NameForm({ id, reference, version }: { id: string; reference: string; version: number }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const { people } = usePeople();
  const change = useChange(nameSubjectDocument);
  const problems = useProblems(change.failure, fields);
  const [personId, setPersonId] = useState("");
  const [reason, setReason] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !personId && { id: "personId", message: t("queue.personMissing") },
      !reason.trim() && { id: "reason", message: t("queue.reasonMissing") },
    ];
    if (!problems.check(found)) return;
    const input = { forceId: acting.force.id, caseId: id, personId, reason: reason.trim(), version };
    if (await change.run(input)) void navigate("/cases", { state: { done: "queue.subjectNamed" } });
  }

  return (
    <Screen
      title={t("queue.subjectTitle")}
      caption={reference}
      back={{ href: `/cases/${id}`, text: t("queue.backToCase") }}
      errors={problems.all}
    >
      <WarningText>{t("queue.subjectText")}</WarningText>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Select
          id="personId"
          name="personId"
          label={t("queue.subject")}
          value={personId}
          onChange={(event) => setPersonId(event.target.value)}
          error={problems.at("personId")}
          options={[
            { value: "", text: t("forms.choose") },
            ...people.map((person) => ({ value: person.id, text: personWords(person) })),
          ]}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={t("queue.subjectReason")}
          hint={t("queue.reasonHint")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problems.at("reason")}
        />
        <Button variant="warning" aria-disabled={change.busy}>
          {t("queue.subjectButton")}
        </Button>
      </form>
    </Screen>
  );
}
