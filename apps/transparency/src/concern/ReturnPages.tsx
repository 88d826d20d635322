import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatInstantDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { FileUpload } from "@probity/ui/form/FileUpload";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { address } from "../addresses.js";
import { usePageWords } from "../words.js";
import type { Refusal } from "./concern.action.js";
import type { ReceiptCase } from "./door.js";
import type { WritingProblem } from "./return.action.js";
import { refusalInWords } from "./refusal.js";

/** Asks for the receipt code; a wrong one is answered as any other wrong one. */
export function ReturnForm({ slug, problem }: { slug: string; problem: "code" | Refusal | null }): ReactNode {
  const { language, t } = usePageWords();
  const wrong = problem === "code" ? t("concern.problems.code") : undefined;
  const refused = problem && problem !== "code" ? refusalInWords(t, problem) : null;
  return (
    <>
      {wrong && <ErrorSummary errors={[{ id: "code", message: wrong }]} />}
      {refused && <ErrorSummary errors={[{ message: refused }]} />}
      <p className="govuk-body-l">{t("concern.returnIntro")}</p>
      <form method="post" action={address(`/${slug}/concern/return`, language)} autoComplete="off">
        <TextInput
          id="code"
          name="code"
          width={20}
          label={t("concern.code")}
          hint={t("concern.codeHint")}
          error={wrong}
          spellCheck={false}
          autoCapitalize="characters"
          maxLength={60}
        />
        <Button>{t("concern.open")}</Button>
      </form>
    </>
  );
}

interface OpenCaseProps {
  slug: string;
  code: string;
  found: ReceiptCase;
  /** New for each message that is meant. */
  sendingKey: string;
  text: string;
  problem: WritingProblem | null;
}

/** How the concern stands, and what was written to and fro. */
export function OpenCase(props: OpenCaseProps): ReactNode {
  const { language, t } = usePageWords();
  const { found, problem } = props;
  const state = found.status === "NO_LAWFUL_RECIPIENT" ? "NO_LAWFUL_RECIPIENT" : found.stage;
  return (
    <>
      {problem && <ErrorSummary errors={[{ id: problem.field, message: t(problem.key) }]} />}
      <SummaryList
        rows={[
          { key: t("concern.raisedOn"), value: formatInstantDate(found.raisedOn, language) },
          { key: t("concern.state"), value: t(`concern.states.${state}`) },
        ]}
      />
      <h2 className="govuk-heading-m">{t("concern.messages")}</h2>
      {found.messages.length === 0 && <p className="govuk-body">{t("concern.noMessages")}</p>}
      {found.messages.map((message) => (
        <div className="pt-message" key={message.id}>
          <h3 className="govuk-heading-s">
            {t(message.fromOutside ? "concern.fromYou" : "concern.fromThem")}
            {", "}
            {formatInstantDate(message.at, language)}
          </h3>
          <p className="govuk-body pt-prose">{message.text}</p>
        </div>
      ))}
      {found.files.length > 0 && (
        <>
          <h2 className="govuk-heading-m">{t("concern.files.title")}</h2>
          <ul className="govuk-list govuk-list--bullet">
            {found.files.map(({ id, name, size }) => (
              <li key={id} className="pt-prose">
                {`${name} (${Math.ceil(size / 1000)} kB)`}
              </li>
            ))}
          </ul>
        </>
      )}
      {found.status !== "CLOSED" && <Writing {...props} />}
    </>
  );
}

/** The next message, and another document. */
function Writing({ slug, code, sendingKey, text, problem }: OpenCaseProps): ReactNode {
  const { language, t } = usePageWords();
  const at = address(`/${slug}/concern/return`, language);
  const wrong = (field: WritingProblem["field"]) => (problem?.field === field ? t(problem.key) : undefined);
  const hidden = (step: "say" | "add") =>
    Object.entries({ step, code, key: sendingKey }).map(([name, value]) => (
      <input key={name} type="hidden" name={name} value={value} />
    ));
  return (
    <>
      <form method="post" action={at} autoComplete="off">
        {hidden("say")}
        <Textarea
          id="text"
          name="text"
          label={t("concern.text")}
          hint={t("concern.textHint")}
          error={wrong("text")}
          maxLength={10_000}
          defaultValue={text}
        />
        <Button>{t("concern.say")}</Button>
      </form>
      <form method="post" action={at} encType="multipart/form-data" autoComplete="off">
        {hidden("add")}
        <FileUpload
          id="file"
          name="file"
          label={t("concern.files.add")}
          hint={t("concern.files.hint")}
          error={wrong("file")}
        />
        <Button variant="secondary">{t("concern.files.send")}</Button>
      </form>
    </>
  );
}
