import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { AskedFields } from "./AskedFields.js";
import { openCaseDocument } from "./kinds.document.js";
import { useAsked } from "./useAsked.js";
import { type KindInWords, useCaseKind } from "./useCaseKinds.js";

/** The form by which a case is opened, of whatever kind: what all ask in it, what happened, and what its force asks beside. */
export function CaseForm(): ReactNode {
  const { kind: name = "" } = useParams();
  const { result, kind } = useCaseKind(name);
  return (
    <Answer screen of={result}>
      {() => (kind?.opening === "FORM" && kind.viewerCanRaise ? <Form key={kind.kind} kind={kind} /> : <NotFound />)}
    </Answer>
  );
}

/** The form's state, and how it is sent. */
function useOpening(kind: KindInWords) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(openCaseDocument);
  const facts = kind.facts.filter(({ later }) => !later);
  const ids = [...facts, ...kind.questions].map(({ id }) => id);
  const problems = useProblems(change.failure, ["narrative", "subjectPersonId", ...ids]);
  const asked = useAsked();
  const [narrative, setNarrative] = useState("");
  const [subject, setSubject] = useState("");

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    const [ofKind, ofForce] = [asked.read(facts), asked.read(kind.questions)];
    const words = !narrative.trim() && {
      id: "narrative",
      message: t("configuration.missing", { question: kind.question }),
    };
    if (!problems.check([...ofKind.problems, words, ...ofForce.problems])) return;
    const done = await change.run({
      forceId: force.id,
      kind: kind.kind,
      narrative: narrative.trim(),
      subjectPersonId: subject || null,
      facts: ofKind.given,
      answers: ofForce.given,
    });
    if (done) void navigate(`/cases/${done.openCase.id}`, { state: { done: "cases.opened" } });
  }

  return { change, facts, problems, asked, narrative, setNarrative, subject, setSubject, open };
}

function Form({ kind }: { kind: KindInWords }): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { change, facts, problems, asked, narrative, setNarrative, subject, setSubject, open } = useOpening(kind);
  const fields = { answers: asked.answers, onChange: asked.onChange, problems };
  return (
    <Screen
      title={kind.action}
      caption={acting.force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{kind.text}</p>
      <form onSubmit={(event) => void open(event)} noValidate>
        <AskedFields asked={facts} {...fields} />
        {kind.aboutPerson && <About value={subject} onChange={setSubject} error={problems.at("subjectPersonId")} />}
        <Textarea
          id="narrative"
          name="narrative"
          rows={6}
          label={kind.question}
          hint={t("breach.narrativeHint")}
          value={narrative}
          onChange={({ target }) => setNarrative(target.value)}
          error={problems.at("narrative")}
        />
        <AskedFields asked={kind.questions} {...fields} />
        <Button aria-disabled={change.busy}>{t("cases.open")}</Button>
      </form>
    </Screen>
  );
}

interface AboutProps {
  readonly value: string;
  readonly onChange: (id: string) => void;
  readonly error: string | undefined;
}

/** Whom it is about, if anybody: they never see it. */
function About({ value, onChange, error }: AboutProps): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  return (
    <Select
      id="subjectPersonId"
      name="subjectPersonId"
      label={t("configuration.optional", { question: t("cases.aboutWhom") })}
      hint={t("cases.aboutWhomHint")}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      error={error}
      options={[
        { value: "", text: t("cases.nobody") },
        ...people.map((person) => ({ value: person.id, text: personWords(person) })),
      ]}
    />
  );
}
