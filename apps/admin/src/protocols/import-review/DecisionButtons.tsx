import { Tag, type TagColour } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Failure, failureWords } from "../../errors/error-words.js";
import type { ReviewDecision, ReviewStatus } from "../../gql/graphql.js";

const colours: Record<ReviewStatus, TagColour> = { PROPOSED: "yellow", CONFIRMED: "green", REJECTED: "grey" };

/** Where a finding stands, and the two answers to it. */
export interface DecisionButtonsProps {
  /** Completes the buttons' names for those who hear them. */
  what: string;
  status: ReviewStatus;
  /** Whether anything can be decided still. */
  open: boolean;
  /** Left out where there is nothing to confirm. */
  confirm?: boolean;
  /** What may be done about it where it was left undecided and nothing can be decided any more. */
  left: ReactNode;
  change: { readonly busy: boolean; readonly failure: Failure | undefined };
  onDecide: (decision: ReviewDecision) => void;
}

/** The state in words, and buttons to confirm and to reject; the buttons stay, so that the focus does and a mind can be changed. */
export function DecisionButtons({ confirm = true, ...props }: DecisionButtonsProps): ReactNode {
  const { t } = useTranslation();
  const { what, status, change, onDecide } = props;
  const isLeft = status === "PROPOSED" && !props.open;
  const choices = confirm ? (["CONFIRM", "REJECT"] as const) : (["REJECT"] as const);
  return (
    <>
      <p className="govuk-body-s govuk-!-margin-bottom-1">
        <Tag colour={isLeft ? "grey" : colours[status]}>
          {isLeft ? t("importReview.leftUndecided") : t(`importReview.status.${status}`)}
        </Tag>
      </p>
      {isLeft && <div className="govuk-body-s">{props.left}</div>}
      {change.failure !== undefined && (
        <p className="govuk-error-message" role="alert">
          {failureWords(change.failure, t)}
        </p>
      )}
      {props.open && (
        <p className="govuk-body ad-decide pb-no-print">
          {choices.map((decision) => (
            <button
              key={decision}
              type="button"
              className="ad-link-button"
              aria-disabled={change.busy}
              onClick={() => onDecide(decision)}
            >
              {t(`importReview.decide.${decision}`)}
              <span className="govuk-visually-hidden">: {what}</span>
            </button>
          ))}
        </p>
      )}
    </>
  );
}
