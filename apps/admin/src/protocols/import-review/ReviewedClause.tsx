import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { MatchDecision } from "./MatchDecision.js";
import { ProposalDecision } from "./ProposalDecision.js";
import type { ReviewedClauseParts, ReviewedVersion } from "./review.document.js";
import { SourceWords } from "./SourceWords.js";
import { clauseTitle } from "../clause-title.js";

/** A clause as the import cut it, and the version it belongs to. */
export interface ReviewedClauseProps {
  clause: ReviewedClauseParts;
  version: ReviewedVersion;
}

/** The document's words on one side, on the other the known clause that they may be and the rules that they may hold. */
export function ReviewedClause({ clause, version }: ReviewedClauseProps): ReactNode {
  const { t } = useTranslation();
  const { clauseId, label, headingPath, matches, proposedRules } = clause;
  return (
    <section id={clauseId} tabIndex={-1} className="ad-review" aria-labelledby={`heading-${clause.id}`}>
      <h2 className="govuk-heading-s" id={`heading-${clause.id}`}>
        {clauseTitle(label, t)}{" "}
        <span className="govuk-!-font-weight-regular">{[clauseId, headingPath.at(-1)].filter(Boolean).join(", ")}</span>
      </h2>
      <div className="ad-columns">
        <div>
          <h3 className="govuk-heading-s ad-quiet">{t("importReview.words")}</h3>
          <SourceWords clause={clause} />
        </div>
        <div>
          <h3 className="govuk-heading-s ad-quiet">{t("importReview.found")}</h3>
          {matches.map((match) => (
            <MatchDecision key={match.id} match={match} version={version} clauseId={clauseId} />
          ))}
          {proposedRules.map((proposal) => (
            <ProposalDecision key={proposal.id} proposal={proposal} version={version} clauseId={clauseId} />
          ))}
          {matches.length + proposedRules.length === 0 && (
            <p className="govuk-body">{t("importReview.nothingInClause")}</p>
          )}
        </div>
      </div>
    </section>
  );
}
