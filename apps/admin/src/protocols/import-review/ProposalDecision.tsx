import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../../forms/useChange.js";
import { useSession } from "../../shell/acting-force.js";
import { versionHref } from "../version.document.js";
import { DecisionButtons } from "./DecisionButtons.js";
import { confidenceWord } from "./marked-words.js";
import { decideProposalDocument, isOpen, type ReviewedClauseParts, type ReviewedVersion } from "./review.document.js";

/** Words that may be a rule. */
export interface ProposalDecisionProps {
  proposal: ReviewedClauseParts["proposedRules"][number];
  version: ReviewedVersion;
  clauseId: string;
}

/** What kind of rule the words may be and how likely; confirm or reject it. */
export function ProposalDecision({ proposal, version, clauseId }: ProposalDecisionProps): ReactNode {
  const { t } = useTranslation();
  const change = useChange(decideProposalDocument);
  const { id, kind, words, confidence, reason, status } = proposal;
  const forceId = version.protocol.force.id;
  return (
    <div className="ad-finding">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{t(`importReview.ruleKind.${kind}`)}</strong> <q>{words}</q>
      </p>
      <p className="govuk-body-s">
        {t(`importReview.confidence.${confidenceWord(confidence)}`)}: {reason}
      </p>
      <DecisionButtons
        what={words}
        status={status}
        open={isOpen(version)}
        change={change}
        left={<WithoutRule version={version} clauseId={clauseId} proposalId={id} words={words} />}
        onDecide={(decision) => void change.run({ forceId, proposalId: id, decision })}
      />
    </div>
  );
}

/** That the words became no rule, and the way to write one as long as the version is a draft. */
function WithoutRule(props: {
  version: ReviewedVersion;
  clauseId: string;
  proposalId: string;
  words: string;
}): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const { version, clauseId, proposalId, words } = props;
  return (
    <>
      {t("importReview.leftWithoutRule")}{" "}
      {version.status === "DRAFT" && can("protocols:draft") && (
        <Link href={versionHref(version, `/clauses/${clauseId}/rules/new?proposal=${proposalId}`)}>
          {t("importReview.writeRule")}
          <span className="govuk-visually-hidden">
            : {clauseId}, {words}
          </span>
        </Link>
      )}
    </>
  );
}
