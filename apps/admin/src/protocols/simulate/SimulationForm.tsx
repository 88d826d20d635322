import { canonicalMatters } from "@probity/rules/vocabulary";
import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { todayInLondon } from "../../due/due-groups.js";
import { useProblems } from "../../forms/useProblems.js";
import { isSamePerson, partyNames, type PartyName } from "./parties.js";
import { discussions, type SimulationAsked } from "./simulation-question.js";

export interface SimulationFormProps {
  /** What was asked before; null for nothing yet. */
  asked: SimulationAsked | null;
  onAsk: (question: SimulationAsked) => void;
  /** The screen around the form, with the form's problems at its head. */
  frame: (form: ReactNode, errors: readonly FormError[]) => ReactNode;
}

const fields = ["matter", "by", "about", "on", "talked", "failed"];

interface Draft {
  matter: string;
  by: string;
  about: string;
  on: DateParts;
  talked: string;
  failed: DateParts;
}

/** What the matter is, who raises it, about whom, on which day, and whether they talked first. */
export function SimulationForm({ asked, onAsk, frame }: SimulationFormProps): ReactNode {
  const { t } = useTranslation();
  const problems = useProblems(undefined, fields);
  const [draft, setDraft] = useState<Draft>(() => draftOf(asked));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const { question, dated } = read(draft);
    const failedOn = question.failedOn;
    const found = [
      !question.matter && { id: "matter", message: t("simulate.matterMissing") },
      !question.by && { id: "by", message: t("simulate.byMissing") },
      !question.about && { id: "about", message: t("simulate.aboutMissing") },
      question.by !== undefined &&
        question.about !== undefined &&
        isSamePerson(question.by, question.about) && { id: "about", message: t("simulate.samePerson") },
      question.on === null && { id: "on", message: t("forms.dateWrong") },
      dated && failedOn === null && { id: "failed", message: t("forms.dateWrong") },
    ];
    const { matter, by, about, on, discussion } = question;
    if (problems.check(found) && matter && by && about && on)
      onAsk({ matter, by, about, on, discussion, failedOn, consulted: asked?.consulted ?? [] });
  }

  const words = { at: problems.at, draft, change };
  return frame(
    <form onSubmit={submit} noValidate className="pb-no-print">
      <p className="govuk-body">{t("simulate.intro")}</p>
      <WhatAndWho {...words} />
      <When {...words} />
      <Button>{t("simulate.button")}</Button>
    </form>,
    problems.all,
  );
}

interface PartProps {
  at: (id: string) => string | undefined;
  draft: Draft;
  change: (part: Partial<Draft>) => void;
}

function WhatAndWho({ at, draft, change }: PartProps): ReactNode {
  const { t } = useTranslation();
  const choose = { value: "", text: t("forms.choose") };
  const people = [choose, ...partyNames.map((value) => ({ value, text: t(`simulate.party.${value}`) }))];
  const labels = { by: t("simulate.byLabel"), about: t("simulate.aboutLabel") };
  return (
    <>
      <Select
        id="matter"
        name="matter"
        label={t("simulate.matterLabel")}
        value={draft.matter}
        onChange={(event) => change({ matter: event.target.value })}
        error={at("matter")}
        options={[choose, ...canonicalMatters.map((value) => ({ value, text: t(`concerns.matter.${value}`) }))]}
      />
      <div className="ad-two">
        {(["by", "about"] as const).map((name) => (
          <Select
            key={name}
            id={name}
            name={name}
            label={labels[name]}
            value={draft[name]}
            onChange={(event) => change({ [name]: event.target.value })}
            error={at(name)}
            options={people}
          />
        ))}
      </div>
    </>
  );
}

function When({ at, draft, change }: PartProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <DateInput
        id="on"
        name="on"
        label={t("simulate.onLabel")}
        hint={t("simulate.onHint")}
        value={draft.on}
        onChange={(on) => change({ on })}
        error={at("on")}
      />
      <Radios
        id="talked"
        name="talked"
        label={t("simulate.talkedLabel")}
        value={draft.talked}
        onChange={(talked) => change({ talked })}
        error={at("talked")}
        options={discussions.map((value) => ({ value, text: t(`simulate.talked.${value}`) }))}
      />
      {draft.talked !== "NOT_TRIED" && (
        <DateInput
          id="failed"
          name="failed"
          label={t("simulate.failedLabel")}
          hint={t("simulate.failedHint")}
          value={draft.failed}
          onChange={(failed) => change({ failed })}
          error={at("failed")}
        />
      )}
    </>
  );
}

function draftOf(asked: SimulationAsked | null): Draft {
  return {
    matter: asked?.matter ?? "",
    by: asked?.by ?? "",
    about: asked?.about ?? "",
    on: dateParts(asked?.on ?? todayInLondon()),
    talked: asked?.discussion ?? "TRIED",
    failed: dateParts(asked?.failedOn),
  };
}

function read(draft: Draft) {
  const party = (name: string): PartyName | undefined => partyNames.find((one) => one === name);
  const talked = discussions.find((one) => one === draft.talked) ?? "TRIED";
  const dated = talked !== "NOT_TRIED" && Object.values(draft.failed).some((part) => part.trim() !== "");
  return {
    dated,
    question: {
      matter: canonicalMatters.find((one) => one === draft.matter),
      by: party(draft.by),
      about: party(draft.about),
      on: isoDate(draft.on),
      discussion: talked,
      failedOn: dated ? isoDate(draft.failed) : null,
    },
  };
}
