import { InsetText } from "@probity/ui/content/InsetText";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Button } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseAccessReason } from "../gql/graphql.js";
import { openIdentityDocument } from "./confidence.document.js";

const fields = ["reason"] as const;
const reasons = ["TO_REACH", "TO_PROTECT", "LEGAL_DUTY"] as const satisfies readonly CaseAccessReason[];

/** Opens who raised a case from outside, with a reason that is recorded before the name is shown. */
export function CaseIdentity({ forceId, caseId }: { forceId: string; caseId: string }): ReactNode {
  const { t } = useTranslation();
  const [reason, setReason] = useState("");
  const [opened, setOpened] = useState<{ name: string; contact: string } | null>(null);
  const change = useChange(openIdentityDocument);
  const problems = useProblems(change.failure, fields);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    const chosen = reasons.find((one) => one === reason);
    if (!problems.check([!chosen && { id: "reason", message: t("cases.identity.choose") }]) || !chosen) return;
    const done = await change.run({ forceId, caseId, reason: chosen });
    if (done) setOpened(done.openIdentity);
  }

  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.identity.title")}</h2>
      {opened ? (
        <SummaryList
          rows={[
            { key: t("cases.identity.name"), value: opened.name },
            { key: t("cases.identity.contact"), value: <span className="ad-prose">{opened.contact || "–"}</span> },
          ]}
        />
      ) : (
        <form onSubmit={(event) => void open(event)} noValidate>
          <ErrorSummary errors={problems.all} />
          <InsetText>{t("cases.identity.text")}</InsetText>
          <Radios
            id="reason"
            name="reason"
            label={t("cases.identity.why")}
            error={problems.at("reason")}
            value={reason}
            onChange={setReason}
            options={reasons.map((value) => ({ value, text: t(`cases.accesses.reasons.${value}`) }))}
          />
          <Button variant="secondary" aria-disabled={change.busy}>
            {t("cases.identity.open")}
          </Button>
        </form>
      )}
    </>
  );
}
