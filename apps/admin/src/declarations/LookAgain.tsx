import { londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { DateInput, type DateParts, dateParts, isoDate } from "@probity/ui/form/DateInput";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { DeclarationPartsFragment } from "../gql/graphql.js";
import { lookAgainDocument } from "./declaration.document.js";

interface LookAgainProps {
  force: string;
  interest: DeclarationPartsFragment["interests"][number];
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

/** Looking again at one line whose details are withheld: they stay so until another day, or are published. */
export function LookAgain({ force, interest, onErrors, reload }: LookAgainProps): ReactNode {
  const { t } = useTranslation();
  const change = useChange(lookAgainDocument);
  const id = (name: string) => `${name}-${interest.id}`;
  const problems = useProblems(change.failure, ["decision", "reason", "reviewOn"].map(id));
  const [decision, setDecision] = useState<"" | "PUBLISH" | "WITHHOLD">("");
  const [reason, setReason] = useState("");
  const [reviewOn, setReviewOn] = useState(dateParts(null));
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const day = isoDate(reviewOn);
    const stays = decision === "WITHHOLD";
    const found = [
      decision === "" && { id: id("decision"), message: t("review.lineMissing") },
      !reason.trim() && { id: id("reason"), message: t("review.lineReasonMissing") },
      stays && (!day || day <= londonDay()) && { id: id("reviewOn"), message: t("review.againMissing") },
    ];
    if (!problems.check(found) || decision === "") return;
    const on = stays ? day : null;
    await change.run({ forceId: force, interestId: interest.id, decision, reason: reason.trim(), reviewOn: on });
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <h3 className="govuk-heading-s">{t("review.lookAgain")}</h3>
      <Radios
        id={id("decision")}
        name={id("decision")}
        label={interest.description}
        value={decision}
        onChange={(value) => setDecision(value === "WITHHOLD" ? "WITHHOLD" : "PUBLISH")}
        error={problems.at(id("decision"))}
        options={[
          { value: "PUBLISH", text: t("review.publishDetails"), hint: t("review.publishDetailsHint") },
          {
            value: "WITHHOLD",
            text: t("review.stayWithheld"),
            conditional: <Day id={id("reviewOn")} {...{ reviewOn, problems }} onChange={setReviewOn} />,
          },
        ]}
      />
      <Textarea
        id={id("reason")}
        name="reason"
        rows={2}
        label={t("declarations.reason")}
        value={reason}
        error={problems.at(id("reason"))}
        onChange={(event) => setReason(event.target.value)}
      />
      <ConflictHelp failure={change.failure} reload={reload} />
      <Button aria-disabled={change.busy}>{t("declarations.decide")}</Button>
    </form>
  );
}

interface DayProps {
  id: string;
  reviewOn: DateParts;
  problems: Problems;
  onChange: (day: DateParts) => void;
}

function Day({ id, reviewOn, problems, onChange }: DayProps): ReactNode {
  const { t } = useTranslation();
  return (
    <DateInput
      id={id}
      name={id}
      label={t("review.reviewOn")}
      value={reviewOn}
      onChange={onChange}
      error={problems.at(id)}
    />
  );
}
