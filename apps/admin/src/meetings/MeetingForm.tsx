import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { DateInput, isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { MeetingPartsFragment } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { AgendaFields } from "./AgendaFields.js";
import { meetingBodies, sentOf, typedOf, type TypedMeeting } from "./meeting-answers.js";
import { meetingDocument, saveMeetingDocument } from "./meeting.document.js";

const fields = ["body", "name", "heldOn", "place", "closedReason", "items"];

/** A new meeting. */
export function NewMeeting(): ReactNode {
  return useSession().can("registers:publish") ? <Form meeting={null} /> : <NotFound />;
}

/** A meeting that is there, to be changed. */
export function EditMeeting(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(meetingDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {({ meeting }) =>
        meeting?.viewerCanKeep ? <Form meeting={meeting} reload={() => result.refetch()} /> : <NotFound />
      }
    </Answer>
  );
}

interface FormProps {
  meeting: MeetingPartsFragment | null;
  reload?: () => Promise<unknown>;
}

/** The form's state, and how it is sent. */
function useSaving(meeting: MeetingPartsFragment | null) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(saveMeetingDocument);
  const problems = useProblems(change.failure, fields);
  const [typed, setTyped] = useState(() => typedOf(meeting));

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const sent = sentOf(typed);
    const found = [
      !typed.body && { id: "body", message: t("meetings.missing.body") },
      !typed.name.trim() && { id: "name", message: t("meetings.missing.name") },
      !isoDate(typed.heldOn) && { id: "heldOn", message: t("forms.dateWrong") },
      sent?.items.length === 0 && { id: "items", message: t("meetings.missing.items") },
    ];
    if (!problems.check(found) || !sent) return;
    const of = { forceId: force.id, meetingId: meeting?.id ?? null, version: meeting?.version ?? null };
    const done = await change.run({ ...of, ...sent });
    if (done) void navigate(`/meetings/${done.saveMeeting.id}`, { state: { done: "meetings.done.saved" } });
  }

  return { change, problems, typed, setTyped, save };
}

function Form({ meeting, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { change, problems, typed, setTyped, save } = useSaving(meeting);
  const back = { href: meeting ? `/meetings/${meeting.id}` : "/meetings", text: t("meetings.back") };
  const onChange = (changed: Partial<TypedMeeting>) => setTyped({ ...typed, ...changed });
  return (
    <Screen
      title={t(meeting ? "meetings.editTitle" : "meetings.addTitle")}
      caption={force.name}
      back={back}
      errors={problems.all}
    >
      <form onSubmit={(event) => void save(event)} noValidate>
        <MeetingFields {...{ typed, onChange, problems }} />
        <AgendaFields items={typed.items} onChange={(items) => onChange({ items })} error={problems.at("items")} />
        {reload && <ConflictHelp failure={change.failure} reload={reload} />}
        <Button aria-disabled={change.busy}>{t("meetings.save")}</Button>
      </form>
    </Screen>
  );
}

interface MeetingFieldsProps {
  typed: TypedMeeting;
  onChange: (changed: Partial<TypedMeeting>) => void;
  problems: Problems;
}

function MeetingFields({ typed, onChange, problems }: MeetingFieldsProps): ReactNode {
  const { t } = useTranslation();
  const text = (id: "name" | "place" | "closedReason") => {
    return {
      id,
      name: id,
      value: typed[id],
      onChange: (event: { target: { value: string } }) => onChange({ [id]: event.target.value }),
      error: problems.at(id),
    };
  };
  return (
    <>
      <Radios
        id="body"
        name="body"
        label={t("meetings.bodyLabel")}
        value={typed.body ?? undefined}
        onChange={(value) => onChange({ body: meetingBodies.find((one) => one === value) ?? null })}
        error={problems.at("body")}
        options={meetingBodies.map((value) => ({ value, text: t(`meetings.body.${value}`) }))}
      />
      <TextInput {...text("name")} label={t("meetings.nameLabel")} hint={t("meetings.nameHint")} />
      <DateInput
        id="heldOn"
        name="heldOn"
        label={t("meetings.heldOnLabel")}
        value={typed.heldOn}
        onChange={(heldOn) => onChange({ heldOn })}
        error={problems.at("heldOn")}
      />
      <TextInput {...text("place")} label={t("meetings.placeLabel")} />
      <Checkboxes
        id="closed"
        name="closed"
        label={t("meetings.closedLabel")}
        chosen={typed.closed ? ["yes"] : []}
        onChange={(chosen) => onChange({ closed: chosen.length > 0 })}
        options={[{ value: "yes", text: t("meetings.closedYes") }]}
      />
      {typed.closed && (
        <TextInput
          {...text("closedReason")}
          label={t("meetings.closedReasonLabel")}
          hint={t("meetings.closedReasonHint")}
        />
      )}
    </>
  );
}
