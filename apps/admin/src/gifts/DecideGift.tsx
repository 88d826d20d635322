import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { GiftApproval } from "../gql/graphql.js";
import { decideGiftOfferDocument } from "./gift.document.js";
import type { GiftFormProps } from "./GiftPage.js";

const decisions = ["APPROVED", "REFUSED"] as const satisfies readonly GiftApproval[];

/** The approver's decision; a refusal carries its reasons. */
export function DecideGift({ offer, onErrors, reload }: GiftFormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(decideGiftOfferDocument);
  const problems = useProblems(change.failure, ["decision", "reason"]);
  const [decision, setDecision] = useState<GiftApproval | null>(null);
  const [reason, setReason] = useState("");
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      decision === null && { id: "decision", message: t("gifts.missing.decision") },
      decision === "REFUSED" && !reason.trim() && { id: "reason", message: t("gifts.missing.refusal") },
    ];
    if (!problems.check(found) || !decision) return;
    const of = { forceId: offer.force.id, giftOfferId: offer.id, version: offer.version };
    const done = await change.run({ ...of, decision, reason: reason.trim() });
    if (done) void navigate("/gifts", { state: { done: `gifts.done.${decision}` } });
  }

  return (
    <form onSubmit={(event) => void decide(event)} noValidate>
      <Radios
        id="decision"
        name="decision"
        label={t("gifts.decisionLabel")}
        value={decision ?? undefined}
        onChange={(value) => setDecision(decisions.find((one) => one === value) ?? null)}
        error={problems.at("decision")}
        options={decisions.map((value) => ({ value, text: t(`gifts.decision.${value}`) }))}
      />
      <Textarea
        id="reason"
        name="reason"
        rows={3}
        label={t("gifts.decisionReasonLabel")}
        hint={t("gifts.decisionReasonHint")}
        value={reason}
        onChange={(event) => setReason(event.target.value)}
        error={problems.at("reason")}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("gifts.decide")}</Button>
    </form>
  );
}
