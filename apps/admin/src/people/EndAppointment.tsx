import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { DateInput, isoDate } from "@probity/ui/form/DateInput";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { AppointmentPartsFragment } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { AppointmentWords } from "./PeoplePage.js";
import { endAppointmentDocument, personDocument } from "./people.document.js";

const fields = ["on", "reason"];

/** Ends one appointment of one person, if the viewer may. */
export function EndAppointment(): ReactNode {
  const { personId = "", appointmentId } = useParams();
  const { acting } = useSession();
  const result = useQuery(personDocument, { variables: { slug: acting.force.slug, id: personId } });
  return (
    <Answer of={result}>
      {({ force }) => {
        const person = force?.person;
        const appointment = person?.appointments.find(({ id }) => id === appointmentId);
        if (!person || !appointment?.viewerCanEnd) return <NotFound />;
        return <EndForm name={person.name} appointment={appointment} />;
      }}
    </Answer>
  );
}

function EndForm({ name, appointment }: { name: string; appointment: AppointmentPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const change = useChange(endAppointmentDocument);
  const problems = useProblems(change.failure, fields);
  const [on, setOn] = useState({ day: "", month: "", year: "" });
  const [reason, setReason] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const day = isoDate(on);
    const found = [
      !day && { id: "on", message: t("people.onMissing") },
      !reason.trim() && { id: "reason", message: t("people.reasonMissing") },
    ];
    if (!problems.check(found) || !day) return;
    const input = { forceId: acting.force.id, appointmentId: appointment.id, on: day, reason: reason.trim() };
    if (await change.run(input)) void navigate("/people", { state: { done: "people.done.ended" } });
  }

  return (
    <Screen
      title={t("people.endTitle")}
      caption={name}
      back={{ href: "/people", text: t("people.backToList") }}
      errors={problems.all}
    >
      <InsetText>
        <AppointmentWords of={appointment} />
      </InsetText>
      <p className="govuk-body">{t("people.endText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DateInput
          id="on"
          name="on"
          label={t("people.onLabel")}
          hint={t("people.onHint")}
          value={on}
          onChange={setOn}
          error={problems.at("on")}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={t("people.reasonLabel")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problems.at("reason")}
        />
        <Button variant="warning" aria-disabled={change.busy}>
          {t("people.endButton")}
        </Button>
      </form>
    </Screen>
  );
}
