import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { ConflictAnswer, ConflictProcess, ConflictTie, DecisionRowFragment, Role } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { conflictDecisionDocument, decideConflictDocument } from "./conflict.document.js";
import { ConflictFields } from "./ConflictFields.js";
import { DecisionFields } from "./DecisionFields.js";

const fields = ["personId", "process", "about", "ties", "party", "interest"];
const deciding = ["decision", "restriction", "reasons", "decidedAs", "approvedBy"];

/** A decision on a conflict as typed. */
export interface TypedConflict {
  readonly personId: string;
  readonly process: ConflictProcess;
  readonly about: string;
  readonly ties: readonly ConflictTie[];
  readonly party: string;
  readonly interest: string;
  readonly decision: ConflictAnswer | null;
  readonly restriction: string;
  readonly reasons: string;
  readonly decidedAs: Role | "";
  readonly approvedBy: Role | "";
}

const nothing: TypedConflict = {
  personId: "",
  process: "OTHER_BUSINESS",
  about: "",
  ties: [],
  party: "",
  interest: "",
  decision: null,
  restriction: "",
  reasons: "",
  decidedAs: "",
  approvedBy: "",
};

/** Decides on somebody else's conflict of interest, with what the rules say of it in sight; `?replaces=` names an earlier decision. */
export function DecideConflict(): ReactNode {
  const [search] = useSearchParams();
  const earlier = search.get("replaces");
  if (!useSession().can("registers:read")) return <NotFound />;
  return earlier ? <Replacing id={earlier} /> : <Deciding earlier={null} />;
}

function Replacing({ id }: { id: string }): ReactNode {
  const result = useQuery(conflictDecisionDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {({ conflictDecision: row }) => (row ? <Deciding earlier={row} /> : <NotFound />)}
    </Answer>
  );
}

/** What stays the same of the decision that is replaced: whose conflict it is, in what. */
function typedFrom(earlier: DecisionRowFragment | null): TypedConflict {
  if (!earlier) return nothing;
  const { person, process, about, ties, party, interest } = earlier;
  return { ...nothing, personId: person.id, process, about, ties, party, interest };
}

/** The form's state, and how it is sent. */
function useDeciding(earlier: DecisionRowFragment | null) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(decideConflictDocument);
  const problems = useProblems(change.failure, [...fields, ...deciding]);
  const [typed, setTyped] = useState(() => typedFrom(earlier));

  async function decide(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { decision, decidedAs, approvedBy, ties, restriction, ...rest } = typed;
    const hasTie = ties.length > 0 || rest.interest.trim() !== "";
    const found = [
      !rest.personId && { id: "personId", message: t("meetings.missing.person") },
      !rest.about.trim() && { id: "about", message: t("meetings.missing.about") },
      !hasTie && { id: "interest", message: t("meetings.missing.tie") },
      !decision && { id: "decision", message: t("meetings.missing.decision") },
      decision === "RESTRICT" &&
        !restriction.trim() && { id: "restriction", message: t("meetings.missing.restriction") },
      !rest.reasons.trim() && { id: "reasons", message: t("meetings.missing.reasons") },
      !decidedAs && { id: "decidedAs", message: t("meetings.missing.decidedAs") },
    ];
    if (!problems.check(found) || !decision || !decidedAs) return;
    const office = { decidedAs, approvedBy: approvedBy || null };
    const limits = decision === "RESTRICT" ? restriction.trim() : null;
    const done = await change.run({
      forceId: force.id,
      ...rest,
      ties: [...ties],
      decision,
      restriction: limits,
      ...office,
      conflictDecisionId: earlier?.id ?? null,
    });
    if (done) void navigate("/meetings/conflicts", { state: { done: "meetings.done.decided" } });
  }

  return {
    change,
    problems,
    typed,
    onChange: (part: Partial<TypedConflict>) => setTyped({ ...typed, ...part }),
    decide,
  };
}

function Deciding({ earlier }: { earlier: DecisionRowFragment | null }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { change, problems, typed, onChange, decide } = useDeciding(earlier);
  return (
    <Screen
      title={t("meetings.ledger.decide")}
      caption={force.name}
      back={{ href: "/meetings/conflicts", text: t("meetings.ledger.title") }}
      errors={problems.all}
    >
      {earlier && <InsetText>{t("meetings.ledger.replacesIt", { about: earlier.about })}</InsetText>}
      <form onSubmit={(event) => void decide(event)} noValidate>
        <ConflictFields {...{ typed, onChange, problems }} />
        <DecisionFields {...{ typed, onChange, problems }} />
        <Button aria-disabled={change.busy}>{t("meetings.ledger.button")}</Button>
      </form>
    </Screen>
  );
}
