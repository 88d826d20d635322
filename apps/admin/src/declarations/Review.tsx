import { Button } from "@probity/ui/form/Button";
import { type FormError } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import { useStaffNamed, withNames } from "../forms/useStaffNamed.js";
import type { DeclarationPartsFragment, LineDecisionInput } from "../gql/graphql.js";
import {
  publishDeclarationDocument,
  returnDeclarationDocument,
  withholdDeclarationDocument,
} from "./declaration.document.js";
import { choiceProblems, chosenLine, type LineChoice, LineReview, noChoice } from "./LineReview.js";

/** What the review needs; `onErrors` shows the problems above the heading. */
export interface ReviewProps {
  declaration: DeclarationPartsFragment;
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

const lineId = (index: number): string => `line-${index + 1}`;

/** The reviewer's decision: publish with a decision for each line that needs one, give back, or withhold, with a reason. */
export function Review({ declaration, onErrors, reload }: ReviewProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [decision, setDecision] = useState("");
  const [reason, setReason] = useState("");
  const [choices, setChoices] = useState<Readonly<Record<string, LineChoice>>>({});
  const namesIn = useStaffNamed(declaration.interests.map(({ description }) => description));
  const lines = declaration.interests
    .map((one) => ({ ...one, findings: withNames(one.findings, one.nil ? [] : namesIn(one.description)) }))
    .filter(({ needsDecision, findings }) => needsDecision || findings.length > 0);
  const choiceOf = (id: string): LineChoice => choices[id] ?? noChoice;
  const { send, failure, busy } = useDecision(declaration, decision);
  const problems = useProblems(failure, ["decision", "reason"]);
  useEffect(() => onErrors(problems.all), [onErrors, problems.all]);

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const needsReason = decision === "return" || decision === "withhold";
    const found = [
      decision === "" && { id: "decision", message: t("declarations.decisionMissing") },
      needsReason && !reason.trim() && { id: "reason", message: t(`review.reasonMissing.${decision}`) },
      ...lines.flatMap(({ id }, index) =>
        decision === "publish" ? choiceProblems(lineId(index), choiceOf(id), t) : [],
      ),
    ];
    if (!problems.check(found)) return;
    const decided = lines.map(({ id }) => chosenLine(id, choiceOf(id))).filter((line) => line !== null);
    const done = await send(reason.trim(), decided);
    if (done) void navigate("/declarations", { state: { done: `declarations.done.${decision}` } });
  }

  return (
    <form onSubmit={(event) => void decide(event)} noValidate>
      <Decision
        value={decision}
        onChange={setDecision}
        problems={problems}
        mayWithhold={!declaration.publishedByDateAt && !declaration.withheldAt}
        reason={<Reason value={reason} onChange={setReason} problems={problems} />}
        lines={lines.map((interest, index) => (
          <LineReview
            key={interest.id}
            id={lineId(index)}
            interest={interest}
            choice={choiceOf(interest.id)}
            problems={problems}
            onChange={(choice) => setChoices({ ...choices, [interest.id]: choice })}
          />
        ))}
      />
      <ConflictHelp failure={failure} reload={reload} />
      <Button aria-disabled={busy}>{t("declarations.decide")}</Button>
    </form>
  );
}

/** Sends the decision that is chosen. */
function useDecision({ id, version, force }: DeclarationPartsFragment, decision: string) {
  const publish = useChange(publishDeclarationDocument);
  const giveBack = useChange(returnDeclarationDocument);
  const withhold = useChange(withholdDeclarationDocument);
  const of = { forceId: force.id, declarationId: id, version };
  const { failure, busy } = decision === "return" ? giveBack : decision === "withhold" ? withhold : publish;
  return {
    failure,
    busy,
    send(reason: string, lines: LineDecisionInput[]): Promise<object | null> {
      if (decision === "return") return giveBack.run({ ...of, reason });
      return decision === "withhold" ? withhold.run({ ...of, reason }) : publish.run({ ...of, lines });
    },
  };
}

interface ReasonProps {
  value: string;
  onChange: (reason: string) => void;
  problems: Problems;
}

function Reason({ value, onChange, problems }: ReasonProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Textarea
      id="reason"
      name="reason"
      label={t("declarations.reason")}
      hint={t("declarations.reasonHint")}
      error={problems.at("reason")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

interface DecisionProps {
  value: string;
  onChange: (decision: string) => void;
  problems: Problems;
  lines: readonly ReactNode[];
  mayWithhold: boolean;
  reason: ReactNode;
}

function Decision({ value, onChange, problems, lines, mayWithhold, reason }: DecisionProps): ReactNode {
  const { t } = useTranslation();
  const withhold = {
    value: "withhold",
    text: t("review.withhold"),
    hint: t("review.withholdHint"),
    conditional: reason,
  };
  return (
    <Radios
      id="decision"
      name="decision"
      label={t("declarations.decision")}
      value={value}
      onChange={onChange}
      error={problems.at("decision")}
      options={[
        {
          value: "publish",
          text: t("declarations.publish"),
          hint: t("declarations.publishHint"),
          conditional: lines.length > 0 && lines,
        },
        { value: "return", text: t("declarations.return"), hint: t("declarations.returnHint"), conditional: reason },
        ...(mayWithhold ? [withhold] : []),
      ]}
    />
  );
}
