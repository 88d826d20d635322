import { useQuery } from "@apollo/client/react";
import { formatDateTime } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { dateParts } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { BreachDecision, BreachNotice, CaseClockPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseClocksDocument, decideBreachNoticeDocument, recordBreachNoticeDocument } from "./clocks.document.js";
import { readInstant, TimeInput } from "./TimeInput.js";

const told: readonly BreachNotice[] = ["DPO", "REGULATOR", "INDIVIDUALS"];
const decided: readonly BreachNotice[] = ["REGULATOR", "INDIVIDUALS"];
const decisions = ["TELL", "DO_NOT_TELL"] as const satisfies readonly BreachDecision[];
const decideFields = ["decision", "reasons"];
const toldFields = ["toldAt", "toldAtTime", "lateReasons"];

interface FormProps {
  of: CaseClockPartsFragment;
  whom: BreachNotice;
  reload: () => Promise<unknown>;
}

interface OfBreachProps {
  form: (props: FormProps) => ReactNode;
  among: readonly BreachNotice[];
}

/** The case and whom the page’s address names, where it is a breach that the viewer handles. */
function OfBreach({ form: Form, among }: OfBreachProps): ReactNode {
  const { id = "", whom } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseClocksDocument, { variables: { id, language: apiLanguage } });
  const named = among.find((one) => one === whom);
  return (
    <Answer screen of={result}>
      {(data) =>
        named && data.case?.dataBreach && data.case.viewerPart !== "COMPLAINANT" ? (
          <Form of={data.case} whom={named} reload={() => result.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

/** Decides whether the Information Commissioner, or those concerned, are told. */
export function DecideBreachNotice(): ReactNode {
  return <OfBreach form={DecideForm} among={decided} />;
}

/** Writes down when somebody was told. */
export function RecordBreachNotice(): ReactNode {
  return <OfBreach form={ToldForm} among={told} />;
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

function DecideForm(props: FormProps): ReactNode {
  const { of, whom, reload } = props;
  const { t } = useTranslation();
  const leave = useLeave(of.id);
  const change = useChange(decideBreachNoticeDocument);
  const problems = useProblems(change.failure, decideFields);
  const [decision, setDecision] = useState<BreachDecision | null>(null);
  const [reasons, setReasons] = useState("");

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !decision && { id: "decision", message: t("breach.decisionMissing") },
      !reasons.trim() && { id: "reasons", message: t("breach.reasonsMissing") },
    ];
    if (!problems.check(found) || !decision) return;
    const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
    const done = await change.run({ ...meant, whom, decision, reasons: reasons.trim() });
    if (done) leave("breach.done.decided");
  }

  return (
    <Screen title={t(`breach.decide.${whom}`)} {...useFrame(props)} errors={problems.all}>
      <ConflictHelp failure={change.failure} reload={reload} />
      <form onSubmit={(event) => void decide(event)} noValidate>
        <Radios
          id="decision"
          name="decision"
          label={t("breach.decisionLabel")}
          hint={t(`breach.decisionHint.${whom}`)}
          value={decision ?? undefined}
          onChange={(value) => setDecision(decisions.find((one) => one === value) ?? null)}
          error={problems.at("decision")}
          options={decisions.map((value) => ({ value, text: t(`breach.decisions.${value}`) }))}
        />
        <Textarea
          id="reasons"
          name="reasons"
          rows={5}
          label={t("breach.reasonsLabel")}
          hint={t("breach.reasonsHint")}
          value={reasons}
          onChange={({ target }) => setReasons(target.value)}
          error={problems.at("reasons")}
        />
        <Button aria-disabled={change.busy}>{t("breach.decideButton")}</Button>
      </form>
    </Screen>
  );
}

/** The form's state, and how it is sent. */
function useTelling({ of, whom }: FormProps) {
  const { t } = useTranslation();
  const leave = useLeave(of.id);
  const change = useChange(recordBreachNoticeDocument);
  const problems = useProblems(change.failure, toldFields);
  const [toldAt, setToldAt] = useState({ on: dateParts(null), time: "" });
  const [lateReasons, setLateReasons] = useState("");

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault();
    const read = readInstant(toldAt, "toldAt", { day: t("forms.dateWrong"), time: t("caseClocks.timeWrong") });
    if (!problems.check(["problem" in read && read.problem]) || "problem" in read) return;
    const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
    const what = { whom, toldAt: read.instant, lateReasons: lateReasons.trim() || null };
    const done = await change.run({ ...meant, ...what });
    if (done) leave("breach.done.told");
  }

  return { change, problems, toldAt, setToldAt, lateReasons, setLateReasons, record };
}

function ToldForm(props: FormProps): ReactNode {
  const { of, whom, reload } = props;
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { change, problems, toldAt, setToldAt, lateReasons, setLateReasons, record } = useTelling(props);
  const law = of.clocks.find(({ kind }) => kind === "TELL_REGULATOR")?.dueAt;
  return (
    <Screen title={t(`breach.recordTold.${whom}`)} {...useFrame(props)} errors={problems.all}>
      <ConflictHelp failure={change.failure} reload={reload} />
      <form onSubmit={(event) => void record(event)} noValidate>
        <TimeInput
          id="toldAt"
          label={t("breach.toldAtLabel")}
          value={toldAt}
          onChange={setToldAt}
          problems={problems}
        />
        {whom === "REGULATOR" && law && (
          <Textarea
            id="lateReasons"
            name="lateReasons"
            rows={4}
            label={t("breach.lateLabel")}
            hint={t("breach.lateHint", { due: formatDateTime(law, language) })}
            value={lateReasons}
            onChange={({ target }) => setLateReasons(target.value)}
            error={problems.at("lateReasons")}
          />
        )}
        <Button aria-disabled={change.busy}>{t("breach.recordButton")}</Button>
      </form>
    </Screen>
  );
}
