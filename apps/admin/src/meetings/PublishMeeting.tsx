import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { PersonalDataReason } from "../forms/PersonalDataReason.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { useStaffNamed, withNames } from "../forms/useStaffNamed.js";
import { publishMeetingDocument } from "./meeting.document.js";
import type { MeetingFormProps } from "./MeetingPage.js";

/** Publishes what was declared; published before: what changed, with a note that the public reads. */
export function PublishMeeting({ meeting, onErrors, reload }: MeetingFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(publishMeetingDocument);
  const problems = useProblems(change.failure, ["note", "personalDataBecause"]);
  const [note, setNote] = useState("");
  const [because, setBecause] = useState("");
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);
  const isAnew = meeting.status === "PUBLISHED";
  const texts = textsOf(meeting);
  const names = texts.flatMap(useStaffNamed(texts));

  async function publish(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      isAnew && !note.trim() && { id: "note", message: t("meetings.missing.note") },
      names.length > 0 && !because.trim() && { id: "personalDataBecause", message: t("forms.personalData.missing") },
    ];
    if (!problems.check(found)) return;
    const of = { forceId: meeting.force.id, meetingId: meeting.id, version: meeting.version };
    const done = await change.run({
      ...of,
      note: isAnew ? note.trim() : null,
      personalDataBecause: because.trim() || null,
    });
    if (done) void navigate("/meetings", { state: { done: "meetings.done.published" } });
  }

  return (
    <form onSubmit={(event) => void publish(event)} noValidate>
      <h2 className="govuk-heading-m">{t(isAnew ? "meetings.correctTitle" : "meetings.publishTitle")}</h2>
      <p className="govuk-body">{t("meetings.publishText")}</p>
      {isAnew && (
        <Textarea
          id="note"
          name="note"
          rows={2}
          label={t("meetings.noteLabel")}
          hint={t("meetings.noteHint")}
          value={note}
          onChange={(event) => setNote(event.target.value)}
          error={problems.at("note")}
        />
      )}
      <PersonalDataReason
        findings={withNames(meeting.findings, names)}
        value={because}
        onChange={setBecause}
        error={problems.at("personalDataBecause")}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t(isAnew ? "meetings.correct" : "meetings.publish")}</Button>
    </form>
  );
}

/** What the public would read of a meeting: of a closed part the reason alone. */
function textsOf({ closed, closedReason, items, declarations }: MeetingFormProps["meeting"]): (string | null)[] {
  const open = items.filter((item) => !closed && !item.closed).map(({ id }) => id);
  const said = declarations.filter(({ withdrawnAt }) => !withdrawnAt);
  return [
    closedReason ?? null,
    ...items.map((item) => (open.includes(item.id) ? item.title : (item.closedReason ?? null))),
    ...said.flatMap(({ item, interest, localTerm }) => [
      localTerm ?? null,
      item && open.includes(item.id) ? interest : null,
    ]),
  ];
}
