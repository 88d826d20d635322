import { useQuery } from "@apollo/client/react";
import { WarningText } from "@probity/ui/content/WarningText";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseToPackQuery, PackRecipient } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseToPackDocument, makePackDocument } from "./pack.document.js";
import { PackProgress } from "./PackProgress.js";

type CaseToPack = NonNullable<CaseToPackQuery["case"]>;

const recipients: readonly PackRecipient[] = ["PANEL", "COMMITTEE", "AUDITOR"];
const fields = ["recipient", "reason"];

/** Asks for a pack of the evidence of a case, shows how far it has come, and saves it. */
export function MakePack(): ReactNode {
  const { id = "" } = useParams();
  const { can } = useSession();
  const skip = !can("cases:handle");
  const result = useQuery(caseToPackDocument, { variables: { id }, skip, fetchPolicy: "network-only" });
  if (skip) return <NotFound />;
  return (
    <Answer screen of={result}>
      {({ case: found }) =>
        found?.viewerPart === "HANDLER" ? <PackForm of={found} onAsked={() => void result.refetch()} /> : <NotFound />
      }
    </Answer>
  );
}

function PackForm({ of, onAsked }: { of: CaseToPack; onAsked: () => void }): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const people = usePeopleOf(of);
  const change = useChange(makePackDocument);
  const problems = useProblems(change.failure, fields);
  const [recipient, setRecipient] = useState("");
  const [reason, setReason] = useState("");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const chosen = recipients.find((one) => one === recipient);
    const found = [
      !chosen && { id: "recipient", message: t("pack.recipientMissing") },
      !reason.trim() && { id: "reason", message: t("pack.reasonMissing") },
    ];
    if (!problems.check(found) || !chosen) return;
    const input = { forceId: of.force.id, caseId: of.id, recipient: chosen, reason: reason.trim(), people };
    if (!(await change.run({ ...input, language: apiLanguage }))) return;
    setReason("");
    onAsked();
  }

  return (
    <Screen
      title={t("pack.title")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("queue.backToCase") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("pack.text")}</p>
      <WarningText>{t("pack.warning")}</WarningText>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Radios
          id="recipient"
          name="recipient"
          label={t("pack.recipient")}
          value={recipient}
          onChange={setRecipient}
          error={problems.at("recipient")}
          options={recipients.map((value) => ({ value, text: t(`pack.recipients.${value}`) }))}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={t("pack.reason")}
          hint={t("queue.reasonHint")}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
          error={problems.at("reason")}
        />
        <Button aria-disabled={change.busy}>{t("pack.button")}</Button>
      </form>
      <Packs of={of} />
    </Screen>
  );
}

function Packs({ of: { evidencePacks } }: { of: CaseToPack }): ReactNode {
  const { t } = useTranslation();
  if (evidencePacks.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("pack.packs")}</h2>
      {evidencePacks.map((pack) => (
        <PackProgress key={pack.id} begun={pack} />
      ))}
    </>
  );
}

/** Those whom the case names, as the viewer sees them. */
function usePeopleOf({ subject, raisedBy, people, route, steps }: CaseToPack): { personId: string; name: string }[] {
  const { acting, name } = useSession();
  const own = acting.person ? [{ id: acting.person.id, name }] : [];
  const routed = route?.recipients.flatMap(({ persons }) => persons) ?? [];
  const having = people.map(({ person }) => person);
  const named = [...own, subject, raisedBy, ...having, ...routed, ...steps.map(({ by }) => by)].filter(
    (one) => one !== null,
  );
  return [...new Map(named.map((one) => [one.id, { personId: one.id, name: one.name }])).values()];
}
