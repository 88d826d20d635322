import { Button } from "@probity/ui/form/Button";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { DeclarationPartsFragment } from "../gql/graphql.js";
import { publishDeclarationDocument, returnDeclarationDocument } from "./declaration.document.js";

/** What the review needs; `onErrors` shows the problems above the heading. */
export interface ReviewProps {
  declaration: DeclarationPartsFragment;
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

/** The reviewer's decision: publish, or give back with a reason. */
export function Review({ declaration, onErrors, reload }: ReviewProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const publish = useChange(publishDeclarationDocument);
  const giveBack = useChange(returnDeclarationDocument);
  const [decision, setDecision] = useState("");
  const [reason, setReason] = useState("");
  const change = decision === "return" ? giveBack : publish;
  const problems = useProblems(change.failure, ["decision", "reason"]);
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      decision === "" && { id: "decision", message: t("declarations.decisionMissing") },
      decision === "return" && !reason.trim() && { id: "reason", message: t("declarations.reasonMissing") },
    ];
    if (!problems.check(found)) return;
    const of = { forceId: declaration.force.id, declarationId: declaration.id, version: declaration.version };
    const done = decision === "return" ? await giveBack.run({ ...of, reason: reason.trim() }) : await publish.run(of);
    if (done) void navigate("/declarations", { state: { done: `declarations.done.${decision}` } });
  }

  return (
    <form onSubmit={(event) => void decide(event)} noValidate>
      <Radios
        id="decision"
        name="decision"
        label={t("declarations.decision")}
        value={decision}
        onChange={setDecision}
        error={problems.at("decision")}
        options={[
          { value: "publish", text: t("declarations.publish"), hint: t("declarations.publishHint") },
          {
            value: "return",
            text: t("declarations.return"),
            hint: t("declarations.returnHint"),
            conditional: (
              <Textarea
                id="reason"
                name="reason"
                label={t("declarations.reason")}
                hint={t("declarations.reasonHint")}
                error={problems.at("reason")}
                value={reason}
                onChange={(event) => setReason(event.target.value)}
              />
            ),
          },
        ]}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("declarations.decide")}</Button>
    </form>
  );
}
