import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseRetentionQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseRetentionDocument, liftLegalHoldDocument, setLegalHoldDocument } from "./retention.document.js";

const fields = ["reason"];

/** Sets a legal hold on a case, or lifts the one that stands. */
export function HoldCase(): ReactNode {
  const { id = "" } = useParams();
  const { can } = useSession();
  const result = useQuery(caseRetentionDocument, {
    variables: { id },
    skip: !can("cases:handle"),
    fetchPolicy: "network-only",
  });
  if (!can("cases:handle")) return <NotFound />;
  return (
    <Answer screen of={result}>
      {({ case: found }) => (found?.retention ? <HoldForm of={found} held={found.retention.held} /> : <NotFound />)}
    </Answer>
  );
}

function HoldForm({ of, held }: { of: NonNullable<CaseRetentionQuery["case"]>; held: boolean }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const setting = useChange(setLegalHoldDocument);
  const lifting = useChange(liftLegalHoldDocument);
  const change = held ? lifting : setting;
  const problems = useProblems(change.failure, fields);
  const [reason, setReason] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!reason.trim() && { id: "reason", message: t("retention.reasonMissing") }])) return;
    const input = { forceId: of.force.id, caseId: of.id, version: of.version, reason: reason.trim() };
    if (!(await change.run(input))) return;
    void navigate(`/cases/${of.id}`, { state: { done: held ? "retention.lifted" : "retention.set" } });
  }

  return (
    <Screen
      title={t(held ? "retention.liftTitle" : "retention.holdTitle")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("queue.backToCase") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t(held ? "retention.liftText" : "retention.holdText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Textarea
          id="reason"
          name="reason"
          rows={4}
          label={t("retention.reason")}
          hint={t("queue.reasonHint")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problems.at("reason")}
        />
        <Button variant={held ? "warning" : undefined} aria-disabled={change.busy}>
          {t(held ? "retention.liftButton" : "retention.holdButton")}
        </Button>
      </form>
    </Screen>
  );
}
