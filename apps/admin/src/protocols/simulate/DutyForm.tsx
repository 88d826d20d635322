import { anchors, conventions, duties } from "@probity/rules/vocabulary";
import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate, type DateParts } from "@probity/ui/form/DateInput";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { readInstant, TimeInput, type TypedInstant } from "../../cases/TimeInput.js";
import { typedTime } from "../../cases/london-instant.js";
import { useRuleLanguage, valueWords } from "../../configuration/rule-words.js";
import { todayInLondon } from "../../due/due-groups.js";
import { type Problem, type Problems, useProblems } from "../../forms/useProblems.js";
import type { AskedInstant, DutyAsked } from "./duty-question.js";

export interface DutyFormProps {
  /** What was asked before; null for nothing yet. */
  asked: DutyAsked | null;
  onAsk: (question: DutyAsked) => void;
  /** The screen around the form, with the form's problems at its head. */
  frame: (form: ReactNode, errors: readonly FormError[]) => ReactNode;
}

const fields = ["duty", "event", "happened", "happenedTime", "done", "doneTime", "counted", "on"];

interface Draft {
  duty: string;
  event: string;
  happened: TypedInstant;
  done: TypedInstant;
  counted: string;
  on: DateParts;
}

/** Which duty, what has happened and when, how days are counted, and on which day's rules. */
export function DutyForm({ asked, onAsk, frame }: DutyFormProps): ReactNode {
  const { t } = useTranslation();
  const problems = useProblems(undefined, fields);
  const [draft, setDraft] = useState<Draft>(() => draftOf(asked));
  const change = (part: Partial<Draft>) => setDraft({ ...draft, ...part });

  function submit(event: FormEvent): void {
    event.preventDefault();
    const words = { day: t("forms.dateWrong"), time: t("caseClocks.timeWrong") };
    const duty = duties.find((one) => one === draft.duty);
    const on = isoDate(draft.on);
    const happened = typedOf(draft.happened, "happened", words, false);
    const done = typedOf(draft.done, "done", words, true);
    const found = [
      !duty && { id: "duty", message: t("simulateDuty.dutyMissing") },
      happened.problem,
      done.problem,
      on === null && { id: "on", message: words.day },
    ];
    if (!problems.check(found) || !duty || on === null) return;
    const anchor = anchors.find((one) => one === draft.event) ?? null;
    const counted = conventions.find((one) => one === draft.counted) ?? null;
    onAsk({ duty, on, event: anchor, happened: happened.typed, counted, done: done.typed });
  }

  return frame(
    <form onSubmit={submit} noValidate className="pb-no-print">
      <p className="govuk-body">{t("simulateDuty.intro")}</p>
      <What draft={draft} change={change} problems={problems} />
      <When draft={draft} change={change} problems={problems} />
      <Button>{t("simulateDuty.button")}</Button>
    </form>,
    problems.all,
  );
}

interface PartProps {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  problems: Problems;
}

function What({ draft, change, problems }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { words } = useRuleLanguage();
  return (
    <>
      <Select
        id="duty"
        name="duty"
        label={t("simulateDuty.dutyLabel")}
        value={draft.duty}
        onChange={({ target }) => change({ duty: target.value })}
        error={problems.at("duty")}
        options={[
          { value: "", text: t("forms.choose") },
          ...duties.map((value) => ({ value, text: valueWords(words, "duty", value) })),
        ]}
      />
      <Select
        id="event"
        name="event"
        label={t("simulateDuty.eventLabel")}
        hint={t("simulateDuty.eventHint")}
        value={draft.event}
        onChange={({ target }) => change({ event: target.value })}
        error={problems.at("event")}
        options={[
          { value: "", text: t("simulateDuty.anyEvent") },
          ...anchors.map((value) => ({ value, text: valueWords(words, "anchor", value) })),
        ]}
      />
    </>
  );
}

function When({ draft, change, problems }: PartProps): ReactNode {
  const { t } = useTranslation();
  const { words } = useRuleLanguage();
  return (
    <>
      <TimeInput
        id="happened"
        label={t("simulateDuty.happenedLabel")}
        hint={t("simulateDuty.happenedHint")}
        value={draft.happened}
        onChange={(happened) => change({ happened })}
        problems={problems}
      />
      {draft.duty === "REPORT_DATA_BREACH" && (
        <TimeInput
          id="done"
          label={t("simulateDuty.doneLabel")}
          hint={t("simulateDuty.doneHint")}
          value={draft.done}
          onChange={(done) => change({ done })}
          problems={problems}
        />
      )}
      <Radios
        id="counted"
        name="counted"
        label={t("simulateDuty.countedLabel")}
        value={draft.counted}
        onChange={(counted) => change({ counted })}
        error={problems.at("counted")}
        options={[
          { value: "", text: t("simulateDuty.asTheClauseSays") },
          ...conventions.map((value) => ({ value, text: valueWords(words, "convention", value) })),
        ]}
      />
      <DateInput
        id="on"
        name="on"
        label={t("simulate.onLabel")}
        hint={t("simulate.onHint")}
        value={draft.on}
        onChange={(on) => change({ on })}
        error={problems.at("on")}
      />
    </>
  );
}

function draftOf(asked: DutyAsked | null): Draft {
  const typed = (instant: AskedInstant | null | undefined): TypedInstant => {
    return { on: dateParts(instant?.day), time: instant?.time ?? "" };
  };
  return {
    duty: asked?.duty ?? "",
    event: asked?.event ?? "",
    happened: typed(asked?.happened),
    done: typed(asked?.done),
    counted: asked?.counted ?? "",
    on: dateParts(asked?.on ?? todayInLondon()),
  };
}

/** What was typed of an instant that may be left out; where its time alone is left out, the day stands. */
function typedOf(
  typed: TypedInstant,
  id: string,
  words: { day: string; time: string },
  needsTime: boolean,
): { typed: AskedInstant | null; problem: Problem | false } {
  const time = typed.time.trim();
  if (time === "" && Object.values(typed.on).every((part) => part.trim() === ""))
    return { typed: null, problem: false };
  const read = readInstant(time === "" && !needsTime ? { ...typed, time: "12:00" } : typed, id, words);
  if ("problem" in read) return { typed: null, problem: read.problem };
  return { typed: { day: isoDate(typed.on) ?? "", time: typedTime(time) ?? "" }, problem: false };
}
