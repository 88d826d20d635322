import { type ReactNode, useState } from "react";
import { useNavigate, useSearchParams } from "react-router";
import type { RaiseConcernMutation } from "../gql/graphql.js";
import { AskedStep } from "./AskedStep.js";
import { CheckStep } from "./CheckStep.js";
import { answered, blankConcern, type Concern, type ConcernStep, reachableStep } from "./concern.js";
import { DiscussionStep } from "./DiscussionStep.js";
import { Raised } from "./Raised.js";
import { WhatStep } from "./WhatStep.js";
import { WhoStep } from "./WhoStep.js";

/** What every question is given: the answers so far, how to answer, and where its back link leads. */
export interface ConcernStepProps {
  concern: Concern;
  /** `passing`: the page asked nothing, and is not gone back to. */
  answer: (changed: Partial<Concern>, next: ConcernStep, passing?: boolean) => void;
}

/** The journey of raising a concern: one question on each page, then who will receive it, then it is raised. */
export function RaiseConcern(): ReactNode {
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [concern, setConcern] = useState(blankConcern);
  const [raised, setRaised] = useState<RaiseConcernMutation["raiseConcern"] | null>(null);
  const step = reachableStep(search.get("step"), concern, raised !== null);
  const changing = search.get("from") === "check";

  function answer(changed: Partial<Concern>, next: ConcernStep, passing = false): void {
    setConcern(answered(concern, changed));
    void navigate(`/concerns/new?step=${changing ? "check" : next}`, { replace: passing });
  }

  if (raised) return <Raised raised={raised} />;
  if (step === "who") return <WhoStep key="who" {...{ concern, answer }} />;
  if (step === "what") return <WhatStep key="what" {...{ concern, answer }} />;
  if (step === "discussion") return <DiscussionStep key="discussion" {...{ concern, answer }} />;
  if (step === "asked") return <AskedStep key="asked" {...{ concern, answer }} />;
  return (
    <CheckStep
      key="check"
      concern={concern}
      onRaised={(made) => {
        setConcern(blankConcern);
        setRaised(made);
      }}
    />
  );
}
