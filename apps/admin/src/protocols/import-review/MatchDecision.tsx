import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { Details } from "@probity/ui/content/Details";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { type Change, useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import type { DecideMatchInput, DecideMatchMutation, MatchCertainty } from "../../gql/graphql.js";
import { DecisionButtons } from "./DecisionButtons.js";
import { confidenceWord } from "./marked-words.js";
import { decideMatchDocument, isOpen, type ReviewedClauseParts, type ReviewedVersion } from "./review.document.js";

const colours: Record<MatchCertainty, TagColour> = { CERTAIN: "green", UNCERTAIN: "orange", NONE: "grey" };

/** Which known clause the words may be. */
export interface MatchDecisionProps {
  match: ReviewedClauseParts["matches"][number];
  version: ReviewedVersion;
  clauseId: string;
}

/** The known clause that the words may be, how sure that is; confirm or reject it, or name another. */
export function MatchDecision({ match, version, clauseId }: MatchDecisionProps): ReactNode {
  const { t } = useTranslation();
  const change = useChange(decideMatchDocument);
  const { id, knownClauseId, certainty, confidence, reason, status } = match;
  const of = { forceId: version.protocol.force.id, matchId: id };
  const open = isOpen(version);
  return (
    <div className="ad-finding">
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>
          {knownClauseId ? t("importReview.isClause", { clause: knownClauseId }) : t("importReview.isNew")}
        </strong>{" "}
        <Tag colour={colours[certainty]}>{t(`importReview.certainty.${certainty}`)}</Tag>
      </p>
      <p className="govuk-body-s ad-sentence">
        {certainty === "UNCERTAIN" && `${t(`importReview.confidence.${confidenceWord(confidence)}`)}: `}
        {reason}
      </p>
      <DecisionButtons
        what={knownClauseId ?? clauseId}
        status={status}
        open={open}
        confirm={Boolean(knownClauseId)}
        change={change}
        left={t("importReview.leftAsNew")}
        onDecide={(decision) => void change.run({ ...of, decision })}
      />
      {open && (
        <Details summary={t("importReview.another")}>
          <OtherClause matchId={id} change={change} of={of} />
        </Details>
      )}
    </div>
  );
}

interface OtherClauseProps {
  matchId: string;
  of: { forceId: string; matchId: string };
  change: Change<DecideMatchMutation, DecideMatchInput>;
}

function OtherClause({ matchId, of, change }: OtherClauseProps): ReactNode {
  const { t } = useTranslation();
  const [clause, setClause] = useState("");
  const problems = useProblems(change.failure, ["knownClauseId"]);
  // Many of these forms stand on one page: the field's own name in the API would not be unique.
  const id = `known-${matchId}`;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const knownClauseId = clause.trim();
    if (problems.check([!knownClauseId && { id: "knownClauseId", message: t("importReview.anotherMissing") }]))
      void change.run({ ...of, decision: "CONFIRM", knownClauseId });
  }

  return (
    <form onSubmit={submit} noValidate>
      <TextInput
        id={id}
        name={id}
        width={10}
        label={t("importReview.anotherLabel")}
        hint={t("importReview.anotherHint")}
        value={clause}
        onChange={({ target }) => setClause(target.value)}
        error={problems.at("knownClauseId")}
      />
      <Button variant="secondary" aria-disabled={change.busy}>
        {t("importReview.anotherButton")}
      </Button>
    </form>
  );
}
