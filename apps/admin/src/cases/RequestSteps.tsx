import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseClockPartsFragment, RequestAnswer } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import {
  answerInformationRequestDocument,
  caseClocksDocument,
  clarifyInformationRequestDocument,
} from "./clocks.document.js";

const answers = ["GIVEN", "GIVEN_IN_PART", "REFUSED", "NOT_HELD"] as const satisfies readonly RequestAnswer[];
const answerFields = ["answeredOn", "answer"];
const clarifyFields = ["on", "note"];

interface FormProps {
  of: CaseClockPartsFragment;
  reload: () => Promise<unknown>;
}

/** The case that the page’s address names, where it is an open request that the viewer handles. */
function OfRequest({ form: Form }: { form: (props: FormProps) => ReactNode }): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseClocksDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer screen of={result}>
      {(data) =>
        data.case?.informationRequest && data.case.viewerPart !== "COMPLAINANT" ? (
          <Form of={data.case} reload={() => result.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

/** Writes down how and when a request was answered. */
export function AnswerRequest(): ReactNode {
  return <OfRequest form={AnswerForm} />;
}

/** Writes down that clarification was asked for, or came. */
export function ClarifyRequest(): ReactNode {
  return <OfRequest form={ClarifyForm} />;
}

function useFrame({ of }: FormProps) {
  const { t } = useTranslation();
  return { caption: of.reference, back: { href: `/cases/${of.id}`, text: t("caseClocks.backToCase") } };
}

/** Goes back to the case, which shows what was done. */
function useLeave(id: string): (done: string) => void {
  const navigate = useNavigate();
  return (done) => void navigate(`/cases/${id}`, { state: { done } });
}

function AnswerForm(props: FormProps): ReactNode {
  const { of, reload } = props;
  const { t } = useTranslation();
  const leave = useLeave(of.id);
  const change = useChange(answerInformationRequestDocument);
  const problems = useProblems(change.failure, answerFields);
  const [typedOn, setTypedOn] = useState(dateParts(null));
  const [answer, setAnswer] = useState<RequestAnswer | null>(null);

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const answeredOn = isoDate(typedOn);
    const found = [
      !answeredOn && { id: "answeredOn", message: t("forms.dateWrong") },
      !answer && { id: "answer", message: t("request.answerMissing") },
    ];
    if (!problems.check(found) || !answeredOn || !answer) return;
    const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
    if (await change.run({ ...meant, answeredOn, answer })) leave("request.done.answered");
  }

  return (
    <Screen title={t("request.answerTitle")} {...useFrame(props)} errors={problems.all}>
      <ConflictHelp failure={change.failure} reload={reload} />
      <form onSubmit={(event) => void send(event)} noValidate>
        <DateInput
          id="answeredOn"
          name="answeredOn"
          label={t("request.answeredLabel")}
          hint={t("caseClocks.dayHint")}
          value={typedOn}
          onChange={setTypedOn}
          error={problems.at("answeredOn")}
        />
        <Radios
          id="answer"
          name="answer"
          label={t("request.answer")}
          value={answer ?? undefined}
          onChange={(value) => setAnswer(answers.find((one) => one === value) ?? null)}
          error={problems.at("answer")}
          options={answers.map((value) => ({ value, text: t(`request.answers.${value}`) }))}
        />
        <Button aria-disabled={change.busy}>{t("breach.recordButton")}</Button>
      </form>
    </Screen>
  );
}

function ClarifyForm(props: FormProps): ReactNode {
  const { of, reload } = props;
  const { t } = useTranslation();
  const leave = useLeave(of.id);
  const change = useChange(clarifyInformationRequestDocument);
  const problems = useProblems(change.failure, clarifyFields);
  const [typedOn, setTypedOn] = useState(dateParts(null));
  const [note, setNote] = useState("");
  const stands = of.clocks.some(({ state }) => state === "PAUSED");

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const on = isoDate(typedOn);
    const found = [
      !on && { id: "on", message: t("forms.dateWrong") },
      !note.trim() && { id: "note", message: t("request.noteMissing") },
    ];
    if (!problems.check(found) || !on) return;
    const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
    const done = await change.run({ ...meant, on, note: note.trim() });
    if (done) leave(stands ? "request.done.came" : "request.done.asked");
  }

  return (
    <Screen title={t(stands ? "request.cameTitle" : "request.askTitle")} {...useFrame(props)} errors={problems.all}>
      <p className="govuk-body">{t(stands ? "request.cameText" : "request.askText")}</p>
      <ConflictHelp failure={change.failure} reload={reload} />
      <form onSubmit={(event) => void send(event)} noValidate>
        <DateInput
          id="on"
          name="on"
          label={t(stands ? "request.cameLabel" : "request.askedLabel")}
          hint={t("caseClocks.dayHint")}
          value={typedOn}
          onChange={setTypedOn}
          error={problems.at("on")}
        />
        <Textarea
          id="note"
          name="note"
          rows={4}
          label={t("request.noteLabel")}
          hint={t("breach.reasonsHint")}
          value={note}
          onChange={({ target }) => setNote(target.value)}
          error={problems.at("note")}
        />
        <Button aria-disabled={change.busy}>{t("breach.recordButton")}</Button>
      </form>
    </Screen>
  );
}
