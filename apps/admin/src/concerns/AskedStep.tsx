import { useQuery } from "@apollo/client/react";
import { isoDate } from "@probity/ui/form/DateInput";
import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { AskedFields } from "../cases/AskedFields.js";
import { useAsked } from "../cases/useAsked.js";
import { useProblems } from "../forms/useProblems.js";
import type { AskedPartsFragment, ConcernAskedQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { concernAskedDocument } from "./concern.document.js";
import type { ConcernStepProps } from "./RaiseConcern.js";

/** What the kind of case that the concern comes to asks, and what the force asks beside; passed over where that is nothing. */
export function AskedStep({ concern, answer }: ConcernStepProps): ReactNode {
  const { acting } = useSession();
  const { subject, matter, directDiscussion, protectedDisclosure, happenedOn } = concern;
  if (!subject || !matter || !directDiscussion) throw new Error("this step was reached with an answer missing");
  const input = {
    forceId: acting.force.id,
    subjectPersonId: subject.id,
    matter,
    directDiscussion,
    protectedDisclosure,
    happenedOn: isoDate(happenedOn),
  };
  const result = useQuery(concernAskedDocument, { variables: { input }, fetchPolicy: "network-only" });
  return (
    <Answer screen of={result}>
      {({ concernAsked }) => <Asked asked={concernAsked} {...{ concern, answer }} />}
    </Answer>
  );
}

interface AskedProps extends ConcernStepProps {
  readonly asked: ConcernAskedQuery["concernAsked"];
}

function Asked({ asked: { facts, questions }, concern, answer }: AskedProps): ReactNode {
  const { t } = useTranslation();
  const asked: readonly AskedPartsFragment[] = [...facts, ...questions];
  const problems = useProblems(
    undefined,
    asked.map(({ id }) => id),
  );
  const { answers, onChange, read } = useAsked(concern.typed);
  const nothing = asked.length === 0;
  useEffect(() => {
    if (nothing) answer({ told: { asked: [], facts: [], answers: [] } }, "check", true);
    // Once: whatever it is asked by stays as it is while this page is shown.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [nothing]);
  if (nothing) return null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    const [ofKind, ofForce] = [read(facts), read(questions)];
    if (!problems.check([...ofKind.problems, ...ofForce.problems])) return;
    answer({ typed: answers, told: { asked, facts: ofKind.given, answers: ofForce.given } }, "check");
  }

  return (
    <Screen
      title={t("concerns.askedTitle")}
      caption={t("concerns.title")}
      errors={problems.all}
      back={{ href: "/concerns/new?step=discussion" }}
    >
      <p className="govuk-body">{t(concern.protectedDisclosure ? "concerns.askedDisclosure" : "concerns.askedText")}</p>
      <form onSubmit={submit} noValidate>
        <AskedFields {...{ asked, answers, onChange, problems }} />
        <Button>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}
