import { useQuery } from "@apollo/client/react";
import { WarningText } from "@probity/ui/content/WarningText";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Select } from "@probity/ui/form/Select";
import { TextInput } from "@probity/ui/form/TextInput";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { PersonalDataReason } from "../forms/PersonalDataReason.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { CaseToNoteQuery, Language } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseToNoteDocument, writePrecedentDocument } from "./precedent.document.js";

const fields = ["personIds", "clauseId", "title", "words", "personalDataBecause"];

/** Writes a note of a case that is closed, for those who handle it. */
export function WriteOfCase(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(caseToNoteDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {(data) =>
        data.case && data.case.stage === "CLOSED" && data.case.viewerPart !== "COMPLAINANT" ? (
          <Form of={data.case} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

/** Writes a note of a decision on a conflict of interest. */
export function WriteOfConflict(): ReactNode {
  return useSession().can("cases:handle") ? <Form of={null} /> : <NotFound />;
}

interface FormProps {
  /** The case it is drawn from; null: a decision on a conflict. */
  of: CaseToNoteQuery["case"];
}

function Form({ of }: FormProps): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(writePrecedentDocument);
  const problems = useProblems(change.failure, fields);
  const clauseId = of?.route?.clauseId ?? "";
  const [note, setNote] = useState<NoteAnswers>({ ...nothing, clauseId, language: apiLanguage });
  const set = (part: Partial<NoteAnswers>): void => setNote({ ...note, ...part });

  async function write(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      !of && !note.personId && { id: "personIds", message: t("precedents.personMissing") },
      !note.clauseId.trim() && { id: "clauseId", message: t("precedents.clauseMissing") },
      !note.title.trim() && { id: "title", message: t("precedents.titleMissing") },
      !note.words.trim() && { id: "words", message: t("precedents.wordsMissing") },
    ];
    if (!problems.check(found)) return;
    if (await change.run({ forceId: force.id, ...inputOf(note, of) }))
      void navigate("/precedents", { state: { done: "precedents.done.written" } });
  }

  return (
    <Screen
      title={t(of ? "precedents.writeTitle" : "precedents.writeConflictTitle")}
      caption={of?.reference ?? force.name}
      back={of ? { href: `/cases/${of.id}`, text: t("cases.backToCase") } : { href: "/precedents" }}
      errors={problems.all}
    >
      <WarningText>{t("precedents.writeText")}</WarningText>
      <form onSubmit={(event) => void write(event)} noValidate>
        {!of && (
          <Whose value={note.personId} onChange={(personId) => set({ personId })} error={problems.at("personIds")} />
        )}
        <NoteFields of={note} onChange={set} problems={problems} />
        <Button aria-disabled={change.busy}>{t("precedents.write")}</Button>
      </form>
    </Screen>
  );
}

interface NoteAnswers {
  readonly personId: string;
  readonly clauseId: string;
  readonly language: Language;
  readonly title: string;
  readonly words: string;
  readonly because: string;
}

const nothing: NoteAnswers = { personId: "", clauseId: "", language: "EN", title: "", words: "", because: "" };

function inputOf({ personId, clauseId, language, title, words, because }: NoteAnswers, of: FormProps["of"]) {
  const source = !of ? "CONFLICT_DECISION" : of.kind === "ADVICE" ? "ADVICE" : "CASE_DECISION";
  return {
    source,
    caseId: of?.id ?? null,
    personIds: personId ? [personId] : [],
    clauseId: clauseId.trim(),
    language,
    title: title.trim(),
    words: words.trim(),
    personalDataBecause: because.trim() || null,
  } as const;
}

interface NoteFieldsProps {
  of: NoteAnswers;
  onChange: (part: Partial<NoteAnswers>) => void;
  problems: Problems;
}

function NoteFields({ of, onChange, problems }: NoteFieldsProps): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        id="clauseId"
        name="clauseId"
        label={t("precedents.clause")}
        hint={t("precedents.clauseHint")}
        value={of.clauseId}
        onChange={({ target }) => onChange({ clauseId: target.value })}
        error={problems.at("clauseId")}
      />
      <Radios
        id="language"
        name="language"
        label={t("precedents.language")}
        value={of.language}
        onChange={(value) => onChange({ language: value === "CY" ? "CY" : "EN" })}
        options={(["EN", "CY"] as const).map((value) => ({ value, text: t(`precedents.languages.${value}`) }))}
      />
      <TextInput
        id="title"
        name="title"
        label={t("precedents.noteTitle")}
        hint={t("precedents.noteTitleHint")}
        value={of.title}
        onChange={({ target }) => onChange({ title: target.value })}
        error={problems.at("title")}
      />
      <Textarea
        id="words"
        name="words"
        rows={8}
        label={t("precedents.words")}
        hint={t("precedents.wordsHint")}
        value={of.words}
        onChange={({ target }) => onChange({ words: target.value })}
        error={problems.at("words")}
      />
      <PersonalDataReason
        findings={[]}
        value={of.because}
        onChange={(because) => onChange({ because })}
        error={problems.at("personalDataBecause")}
      />
    </>
  );
}

interface WhoseProps {
  value: string;
  onChange: (personId: string) => void;
  error: string | undefined;
}

function Whose({ value, onChange, error }: WhoseProps): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  return (
    <Select
      id="personIds"
      name="personIds"
      label={t("precedents.person")}
      hint={t("precedents.personHint")}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      error={error}
      options={[
        { value: "", text: t("forms.choose") },
        ...people.map((person) => ({ value: person.id, text: personWords(person) })),
      ]}
    />
  );
}
