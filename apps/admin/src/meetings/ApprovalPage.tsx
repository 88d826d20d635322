import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { DecisionRowFragment } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { answerConflictApprovalDocument, conflictDecisionDocument } from "./conflict.document.js";
import { DecisionFacts } from "./LedgerTable.js";

/** One decision on a conflict; for whoever holds the office that approves it, with the question whether it is approved. */
export function ApprovalPage(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(conflictDecisionDocument, { variables: { id }, fetchPolicy: "network-only" });
  return (
    <Answer screen of={result}>
      {({ conflictDecision: row }) => (row ? <DecisionView row={row} reload={() => result.refetch()} /> : <NotFound />)}
    </Answer>
  );
}

interface DecisionViewProps {
  row: DecisionRowFragment;
  reload: () => Promise<unknown>;
}

/** What is answered, and how it is sent. */
function useAnswering(row: DecisionRowFragment) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(answerConflictApprovalDocument);
  const problems = useProblems(change.failure, ["answer", "reasons"]);
  const [answer, setAnswer] = useState("");
  const [reasons, setReasons] = useState("");

  async function send(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      answer === "" && { id: "answer", message: t("meetings.missing.answer") },
      !reasons.trim() && { id: "reasons", message: t("meetings.missing.reasons") },
    ];
    if (!problems.check(found)) return;
    const input = { forceId: force.id, conflictDecisionId: row.id, approve: answer === "approve", reasons };
    const done = await change.run(input);
    if (done) void navigate("/meetings/conflicts", { state: { done: `meetings.done.${answer}` } });
  }

  return { change, problems, answer, setAnswer, reasons, setReasons, send };
}

function DecisionView({ row, reload }: DecisionViewProps): ReactNode {
  const { t } = useTranslation();
  const answering = useAnswering(row);
  return (
    <Screen
      title={`${row.person.name}: ${t(`meetings.answer.${row.decision}`)}`}
      caption={t("meetings.approval.caption")}
      back={{ href: "/meetings/conflicts", text: t("meetings.ledger.title") }}
      errors={answering.problems.all}
    >
      <DecisionFacts row={row} />
      {row.viewerCanAnswer && <AnswerForm {...answering} reload={reload} />}
    </Screen>
  );
}

type AnswerFormProps = ReturnType<typeof useAnswering> & Pick<DecisionViewProps, "reload">;

function AnswerForm({ change, problems, reload, ...typed }: AnswerFormProps): ReactNode {
  const { t } = useTranslation();
  return (
    <form onSubmit={(event) => void typed.send(event)} noValidate>
      <Radios
        id="answer"
        name="answer"
        label={t("meetings.approval.label")}
        hint={t("meetings.approval.hint")}
        value={typed.answer}
        onChange={typed.setAnswer}
        error={problems.at("answer")}
        options={[
          { value: "approve", text: t("meetings.approval.approve") },
          { value: "refuse", text: t("meetings.approval.refuse") },
        ]}
      />
      <Textarea
        id="reasons"
        name="reasons"
        rows={4}
        label={t("meetings.ledger.reasonsLabel")}
        hint={t("meetings.approval.reasonsHint")}
        value={typed.reasons}
        onChange={(event) => typed.setReasons(event.target.value)}
        error={problems.at("reasons")}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("meetings.approval.button")}</Button>
    </form>
  );
}
