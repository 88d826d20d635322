import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { PersonalDataReason } from "../forms/PersonalDataReason.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { PrecedentPartsFragment, PrecedentReview } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { precedentDocument, reviewPrecedentDocument, withdrawPrecedentDocument } from "./precedent.document.js";
import { PrecedentView } from "./PrecedentView.js";

type Note = PrecedentPartsFragment;

interface OfNoteProps {
  may: (note: Note) => boolean;
  children: (note: Note, reload: () => Promise<unknown>) => ReactNode;
}

/** The note of the address, where one may do this with it. */
function OfNote({ may, children }: OfNoteProps): ReactNode {
  const { id = "" } = useParams();
  const { acting } = useSession();
  const variables = { force: acting.force.id, id };
  const result = useQuery(precedentDocument, { variables, fetchPolicy: "network-only" });
  return (
    <Answer screen of={result}>
      {({ precedent }) => (precedent && may(precedent) ? children(precedent, () => result.refetch()) : <NotFound />)}
    </Answer>
  );
}

/** A second officer looks at a note before it is seen. */
export function ReviewPrecedent(): ReactNode {
  return <OfNote may={(note) => note.viewerCanReview}>{(note, reload) => <Review of={note} reload={reload} />}</OfNote>;
}

/** Withdraws a note that was published. */
export function WithdrawPrecedent(): ReactNode {
  return (
    <OfNote may={(note) => note.viewerCanWithdraw}>{(note, reload) => <Withdraw of={note} reload={reload} />}</OfNote>
  );
}

interface FormProps {
  of: Note;
  reload: () => Promise<unknown>;
}

function Review({ of, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(reviewPrecedentDocument);
  const problems = useProblems(change.failure, ["decision", "reason", "personalDataBecause"]);
  const [answers, setAnswers] = useState<ReviewAnswers>({ decision: null, reason: "", because: "" });

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { decision, reason, because } = answers;
    const found = [
      !decision && { id: "decision", message: t("precedents.decisionMissing") },
      decision === "RETURN" && !reason.trim() && { id: "reason", message: t("precedents.reasonMissing") },
    ];
    if (!problems.check(found) || !decision) return;
    const meant = { forceId: force.id, precedentId: of.id, version: of.version, decision };
    const why = { reason: reason.trim() || null, personalDataBecause: because.trim() || null };
    const done = decision === "PUBLISH" ? "precedents.done.published" : "precedents.done.returned";
    if (await change.run({ ...meant, ...why })) void navigate("/precedents", { state: { done } });
  }

  return (
    <Screen
      title={t("precedents.reviewTitle")}
      caption={of.clauseId}
      back={{ href: "/precedents", text: t("precedents.back") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <p className="govuk-body">{t("precedents.reviewText")}</p>
      <PrecedentView of={{ ...of, viewerCanReview: false }} />
      <form onSubmit={(event) => void decide(event)} noValidate>
        <ReviewFields of={answers} onChange={(part) => setAnswers({ ...answers, ...part })} problems={problems} />
        <Button aria-disabled={change.busy}>{t("precedents.decide")}</Button>
      </form>
    </Screen>
  );
}

interface ReviewAnswers {
  readonly decision: PrecedentReview | null;
  readonly reason: string;
  readonly because: string;
}

interface ReviewFieldsProps {
  of: ReviewAnswers;
  onChange: (part: Partial<ReviewAnswers>) => void;
  problems: Problems;
}

function ReviewFields({ of: { decision, reason, because }, onChange, problems }: ReviewFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Radios
        id="decision"
        name="decision"
        label={t("precedents.decision")}
        value={decision ?? undefined}
        onChange={(value) => onChange({ decision: value === "PUBLISH" ? "PUBLISH" : "RETURN" })}
        error={problems.at("decision")}
        options={(["PUBLISH", "RETURN"] as const).map((value) => ({ value, text: t(`precedents.decisions.${value}`) }))}
      />
      {decision === "RETURN" && (
        <Textarea
          id="reason"
          name="reason"
          rows={4}
          label={t("precedents.returnReason")}
          value={reason}
          onChange={({ target }) => onChange({ reason: target.value })}
          error={problems.at("reason")}
        />
      )}
      <PersonalDataReason
        findings={[]}
        value={because}
        onChange={(words) => onChange({ because: words })}
        error={problems.at("personalDataBecause")}
      />
    </>
  );
}

function Withdraw({ of, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(withdrawPrecedentDocument);
  const problems = useProblems(change.failure, ["reason"]);
  const [reason, setReason] = useState("");

  async function withdraw(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!reason.trim() && { id: "reason", message: t("precedents.reasonMissing") }])) return;
    const input = { forceId: force.id, precedentId: of.id, version: of.version, reason: reason.trim() };
    if (await change.run(input)) void navigate("/precedents", { state: { done: "precedents.done.withdrawn" } });
  }

  return (
    <Screen
      title={t("precedents.withdrawTitle")}
      caption={of.clauseId}
      back={{ href: "/precedents", text: t("precedents.back") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <PrecedentView of={{ ...of, viewerCanWithdraw: false }} />
      <form onSubmit={(event) => void withdraw(event)} noValidate>
        <Textarea
          id="reason"
          name="reason"
          rows={4}
          label={t("precedents.withdrawReason")}
          hint={t("precedents.withdrawHint")}
          value={reason}
          onChange={({ target }) => setReason(target.value)}
          error={problems.at("reason")}
        />
        <Button variant="warning" aria-disabled={change.busy}>
          {t("precedents.withdraw")}
        </Button>
      </form>
    </Screen>
  );
}
