import { useQuery } from "@apollo/client/react";
import { formatDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { MeetingPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { declareAtMeetingDocument, meetingDocument, withdrawMeetingDeclarationDocument } from "./meeting.document.js";

/** The clerk records that nobody at the meeting declared an interest. */
export function RecordNone(): ReactNode {
  const { id = "" } = useParams();
  return (
    <Answer screen of={useQuery(meetingDocument, { variables: { id } })}>
      {({ meeting }) => (meeting?.viewerCanKeep ? <NoneForm meeting={meeting} /> : <NotFound />)}
    </Answer>
  );
}

function useFrame(meeting: MeetingPartsFragment) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const back = { href: `/meetings/${meeting.id}`, text: t("meetings.backToMeeting") };
  return { caption: `${meeting.name}, ${formatDate(meeting.heldOn, language)}`, back };
}

function NoneForm({ meeting }: { meeting: MeetingPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const frame = useFrame(meeting);
  const change = useChange(declareAtMeetingDocument);
  const problems = useProblems(change.failure, []);

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await change.run({ forceId: meeting.force.id, meetingId: meeting.id, kind: "NONE", interest: "" });
    if (done) void navigate(`/meetings/${meeting.id}`, { state: { done: "meetings.done.none" } });
  }

  return (
    <Screen title={t("meetings.recordNone")} {...frame} errors={problems.all}>
      <p className="govuk-body">{t("meetings.recordNoneText")}</p>
      <form onSubmit={(event) => void record(event)} noValidate>
        <Button aria-disabled={change.busy}>{t("meetings.recordNoneButton")}</Button>
      </form>
    </Screen>
  );
}

/** Takes a declaration back, with the reason. */
export function WithdrawDeclaration(): ReactNode {
  const { id = "", declarationId } = useParams();
  return (
    <Answer screen of={useQuery(meetingDocument, { variables: { id } })}>
      {({ meeting }) => {
        const declared = meeting?.declarations.find((one) => one.id === declarationId && one.viewerCanChange);
        return meeting && declared ? <WithdrawForm meeting={meeting} declared={declared} /> : <NotFound />;
      }}
    </Answer>
  );
}

interface WithdrawFormProps {
  meeting: MeetingPartsFragment;
  declared: MeetingPartsFragment["declarations"][number];
}

function WithdrawForm({ meeting, declared }: WithdrawFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const frame = useFrame(meeting);
  const change = useChange(withdrawMeetingDeclarationDocument);
  const problems = useProblems(change.failure, ["reason"]);
  const [reason, setReason] = useState("");

  async function withdraw(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!reason.trim() && { id: "reason", message: t("meetings.missing.reason") }])) return;
    const of = { forceId: meeting.force.id, meetingId: meeting.id };
    const { id: meetingDeclarationId, version } = declared;
    const done = await change.run({ ...of, meetingDeclarationId, version, reason: reason.trim() });
    if (done) void navigate(`/meetings/${meeting.id}`, { state: { done: "meetings.done.withdrawn" } });
  }

  return (
    <Screen title={t("meetings.withdrawTitle")} {...frame} errors={problems.all}>
      <p className="govuk-body">
        {declared.person?.name ?? t("meetings.nobody")}: {declared.interest || t("meetings.kind.NONE")}
      </p>
      <form onSubmit={(event) => void withdraw(event)} noValidate>
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={t("meetings.withdrawReason")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problems.at("reason")}
        />
        <Button variant="warning" aria-disabled={change.busy}>
          {t("meetings.takeBack")}
        </Button>
      </form>
    </Screen>
  );
}
