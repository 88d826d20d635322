import { canonicalMatters } from "@probity/rules/vocabulary";
import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { DateInput, isoDate } from "@probity/ui/form/DateInput";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { todayInLondon } from "../due/due-groups.js";
import { useProblems } from "../forms/useProblems.js";
import type { Matter } from "../gql/graphql.js";
import { Screen } from "../shell/Screen.js";
import type { ConcernStepProps } from "./RaiseConcern.js";

const fields = ["matter", "narrative", "happenedOn"];

/** What happened, of which kind is it, and when? */
export function WhatStep({ concern, answer }: ConcernStepProps): ReactNode {
  const { t } = useTranslation();
  const [matter, setMatter] = useState(concern.matter);
  const [narrative, setNarrative] = useState(concern.narrative);
  const [happenedOn, setHappenedOn] = useState(concern.happenedOn);
  const [disclosure, setDisclosure] = useState(concern.protectedDisclosure ? ["yes"] : []);
  const problems = useProblems(undefined, fields);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const dated = Object.values(happenedOn).some((part) => part.trim() !== "");
    const day = isoDate(happenedOn);
    const found = [
      !matter && { id: "matter", message: t("concerns.matterMissing") },
      !narrative.trim() && { id: "narrative", message: t("concerns.narrativeMissing") },
      dated && !day && { id: "happenedOn", message: t("forms.dateWrong") },
      day !== null && day > todayInLondon() && { id: "happenedOn", message: t("forms.dateFuture") },
    ];
    if (problems.check(found))
      answer({ matter, narrative, happenedOn, protectedDisclosure: disclosure.length > 0 }, "discussion");
  }

  return (
    <Screen
      title={t("concerns.whatTitle")}
      caption={t("concerns.title")}
      errors={problems.all}
      back={{ href: "/concerns/new?step=who" }}
    >
      <form onSubmit={submit} noValidate>
        <MatterChoice chosen={matter} onChoose={setMatter} error={problems.at("matter")} />
        <Textarea
          id="narrative"
          name="narrative"
          rows={8}
          label={t("concerns.narrativeLabel")}
          hint={t("concerns.narrativeHint")}
          value={narrative}
          onChange={(event) => setNarrative(event.target.value)}
          error={problems.at("narrative")}
        />
        <DateInput
          id="happenedOn"
          name="happenedOn"
          label={t("concerns.whenLabel")}
          hint={t("concerns.whenHint")}
          value={happenedOn}
          onChange={setHappenedOn}
          error={problems.at("happenedOn")}
        />
        <DisclosureChoice chosen={disclosure} onChoose={setDisclosure} />
        <Button>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}

interface MatterChoiceProps {
  chosen: Matter | null;
  onChoose: (matter: Matter | null) => void;
  error: string | undefined;
}

function MatterChoice({ chosen, onChoose, error }: MatterChoiceProps): ReactNode {
  const { t } = useTranslation();
  return (
    <Radios
      id="matter"
      name="matter"
      label={t("concerns.matterLabel")}
      value={chosen ?? undefined}
      onChange={(value) => onChoose(canonicalMatters.find((one) => one === value) ?? null)}
      error={error}
      options={canonicalMatters.map((value) => ({
        value,
        text: t(`concerns.matter.${value}`),
        hint: t(`concerns.matterHint.${value}`),
      }))}
    />
  );
}

function DisclosureChoice({ chosen, onChoose }: { chosen: string[]; onChoose: (chosen: string[]) => void }): ReactNode {
  const { t } = useTranslation();
  return (
    <Checkboxes
      id="protectedDisclosure"
      name="protectedDisclosure"
      label={t("concerns.disclosureLabel")}
      hint={t("concerns.disclosureHint")}
      options={[{ value: "yes", text: t("concerns.disclosureYes") }]}
      chosen={chosen}
      onChange={onChoose}
    />
  );
}
