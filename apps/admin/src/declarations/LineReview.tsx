import { DateInput, type DateParts, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problem, Problems } from "../forms/useProblems.js";
import type { DeclarationPartsFragment, LineDecisionInput } from "../gql/graphql.js";

/** An interest that is decided on, with what the guard found in its words. */
export type ReviewedInterest = DeclarationPartsFragment["interests"][number];

/** What the reviewer chose for one line, as typed. */
export interface LineChoice {
  readonly decision: "" | "PUBLISH" | "WITHHOLD";
  readonly reason: string;
  readonly provision: string;
  readonly reviewOn: DateParts;
}

/** Nothing chosen yet. */
export const noChoice: LineChoice = { decision: "", reason: "", provision: "", reviewOn: dateParts(null) };

/** What is missing in the choice for a line; in the words of the page. */
export function choiceProblems(id: string, choice: LineChoice, t: TFunction): (Problem | false)[] {
  const withheld = choice.decision === "WITHHOLD";
  return [
    choice.decision === "" && { id, message: t("review.lineMissing") },
    choice.decision !== "" && !choice.reason.trim() && { id: `${id}-reason`, message: t("review.lineReasonMissing") },
    withheld && !choice.provision.trim() && { id: `${id}-provision`, message: t("review.provisionMissing") },
    withheld && !isoDate(choice.reviewOn) && { id: `${id}-review`, message: t("forms.dateWrong") },
  ];
}

/** The choice as it is sent; null where there is none. */
export function chosenLine(interestId: string, choice: LineChoice): LineDecisionInput | null {
  const { decision, reason, provision, reviewOn } = choice;
  if (decision === "") return null;
  const common = { interestId, decision, reason: reason.trim() };
  return decision === "PUBLISH" ? common : { ...common, provision: provision.trim(), reviewOn: isoDate(reviewOn) };
}

interface LineReviewProps {
  id: string;
  interest: ReviewedInterest;
  choice: LineChoice;
  problems: Problems;
  onChange: (choice: LineChoice) => void;
}

/** One line that asks for a decision: the words that were found, why it is said to be sensitive, and what to do. */
export function LineReview(props: LineReviewProps): ReactNode {
  const { t } = useTranslation();
  const { id, interest, choice, problems, onChange } = props;
  return (
    <Radios
      id={id}
      name={id}
      label={interest.description}
      hint={<Findings interest={interest} />}
      value={choice.decision}
      onChange={(decision) => onChange({ ...choice, decision: decision === "WITHHOLD" ? "WITHHOLD" : "PUBLISH" })}
      error={problems.at(id)}
      options={[
        { value: "PUBLISH", text: t("review.publishLine"), conditional: <Reason {...props} /> },
        {
          value: "WITHHOLD",
          text: t("review.withholdLine"),
          hint: t("review.withholdLineHint"),
          conditional: <Withholding {...props} />,
        },
      ]}
    />
  );
}

function Findings({ interest: { findings, sensitiveReason } }: { interest: ReviewedInterest }): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      {findings.map(({ kind, words }) => (
        <span key={`${kind} ${words}`} className="govuk-!-display-block">
          {t(`review.finding.${kind}`, { words })}
        </span>
      ))}
      {sensitiveReason && (
        <span className="govuk-!-display-block">{t("review.asksToWithhold", { reason: sensitiveReason })}</span>
      )}
    </>
  );
}

function Reason({ id, choice, problems, onChange }: LineReviewProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Textarea
      id={`${id}-reason`}
      name={`${id}-reason`}
      rows={2}
      label={t("declarations.reason")}
      value={choice.reason}
      error={problems.at(`${id}-reason`)}
      onChange={(event) => onChange({ ...choice, reason: event.target.value })}
    />
  );
}

function Withholding(props: LineReviewProps): ReactNode {
  const { t } = useTranslation();
  const { id, choice, problems, onChange } = props;
  return (
    <>
      <Reason {...props} />
      <TextInput
        id={`${id}-provision`}
        name={`${id}-provision`}
        label={t("review.provision")}
        hint={t("review.provisionHint")}
        value={choice.provision}
        error={problems.at(`${id}-provision`)}
        onChange={(event) => onChange({ ...choice, provision: event.target.value })}
      />
      <DateInput
        id={`${id}-review`}
        name={`${id}-review`}
        label={t("review.reviewOn")}
        value={choice.reviewOn}
        error={problems.at(`${id}-review`)}
        onChange={(reviewOn) => onChange({ ...choice, reviewOn })}
      />
    </>
  );
}
