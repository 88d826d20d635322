import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { usePageWords, type PageWords } from "../words.js";
import type { AskedField } from "./asked-outside.js";
import type { ConcernDraft, ConcernProblems } from "./concern-form.js";

interface AskedOutsideFieldsProps {
  asked: readonly AskedField[];
  draft: ConcernDraft;
  problems: ConcernProblems;
}

/** What is asked beside what happened, each by how it is answered; without a script too. */
export function AskedOutsideFields({ asked, draft, problems }: AskedOutsideFieldsProps): ReactNode {
  const words = usePageWords();
  return asked.map((one) => (
    <Field key={one.name} one={one} given={draft.asked[one.name] ?? ""} {...{ problems, words }} />
  ));
}

interface FieldProps {
  one: AskedField;
  given: string;
  problems: ConcernProblems;
  words: PageWords;
}

function Field({ one, given, problems, words }: FieldProps): ReactNode {
  const { language, t } = words;
  const { name, type, required } = one;
  const title = language === "cy" ? one.titleCy : one.titleEn;
  const hint = language === "cy" ? one.hintCy : one.hintEn;
  const problem = problems[name];
  const field = {
    id: name,
    name,
    label: required ? title : t("concern.askedOptional", { question: title }),
    hint: hint ?? (required ? t("concern.askedHint") : undefined),
    error: problem && problemInWords(t, problem, one, language),
  };
  if (type === "TEXT") return <Textarea {...field} rows={3} maxLength={20_000} defaultValue={given} />;
  if (type === "DAY") return <TextInput {...field} type="date" width={10} defaultValue={given} />;
  const options = choicesOf(one, words);
  if (!options) return <TextInput {...field} width={10} defaultValue={given} />;
  // Without a script nothing else takes a choice back.
  const unsaid = required ? [] : [{ value: "", text: t("concern.askedUnsaid") }];
  return <Radios {...field} value={required && !given ? undefined : given} options={[...options, ...unsaid]} />;
}

/** What has to be mended, with the question where it is one. */
export function problemInWords(
  t: PageWords["t"],
  key: string | undefined,
  one: AskedField | undefined,
  language: PageWords["language"],
): string {
  return t(key ?? "", { question: language === "cy" ? one?.titleCy : one?.titleEn });
}

function choicesOf(
  { type, choices }: AskedField,
  { language, t }: PageWords,
): { value: string; text: string }[] | null {
  if (type === "YES_NO")
    return [
      { value: "YES", text: t("concern.yes") },
      { value: "NO", text: t("concern.no") },
    ];
  return type === "CHOICE"
    ? choices.map((one) => ({ value: one.value, text: language === "cy" ? one.cy : one.en }))
    : null;
}

/** An answer as it is read. */
export function answerInWords(one: AskedField, given: string, words: PageWords): string {
  return choicesOf(one, words)?.find(({ value }) => value === given)?.text ?? given;
}
