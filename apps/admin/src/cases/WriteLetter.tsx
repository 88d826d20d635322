import { useApolloClient, useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Select } from "@probity/ui/form/Select";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { type Failure, readFailure } from "../errors/error-words.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { CaseForLetterQuery, Language, LetterDraftQuery, LetterKind } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseForLetterDocument, keepLetterDocument, letterDraftDocument } from "./letter.document.js";
import { letterKinds } from "./letter-kinds.js";

type CaseForLetter = NonNullable<CaseForLetterQuery["case"]>;
type Draft = LetterDraftQuery["caseLetterDraft"];

interface Asked {
  kind: LetterKind;
  language: Language;
}

/** Writes a letter of a case: a template fills it in, the handler changes it, and it is kept with the case. */
export function WriteLetter(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(caseForLetterDocument, { variables: { id } });
  return (
    <Answer screen of={result}>
      {(data) => (data.case && data.case.viewerPart !== "COMPLAINANT" ? <Letter of={data.case} /> : <NotFound />)}
    </Answer>
  );
}

function Letter({ of }: { of: CaseForLetter }): ReactNode {
  const [made, setMade] = useState<(Asked & { draft: Draft }) | null>(null);
  return made ? (
    <EditStep of={of} {...made} onBack={() => setMade(null)} />
  ) : (
    <ChooseStep of={of} onMade={(asked, draft) => setMade({ ...asked, draft })} />
  );
}

function useBack(of: CaseForLetter) {
  const { t } = useTranslation();
  return { href: `/cases/${of.id}`, text: t("cases.backToCase") };
}

interface ChooseStepProps {
  of: CaseForLetter;
  onMade: (asked: Asked, draft: Draft) => void;
}

function ChooseStep({ of, onMade }: ChooseStepProps): ReactNode {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { apiLanguage } = useLanguage();
  const [asked, setAsked] = useState<Choosing>({ kind: "", language: apiLanguage });
  const [recipient, setRecipient] = useState(of.raisedBy?.name ?? "");
  const [failure, setFailure] = useState<Failure | undefined>(undefined);
  const problems = useProblems(failure, ["kind", "recipient"]);
  const back = useBack(of);

  async function make(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { kind, language } = asked;
    if (!problems.check([kind === "" && { id: "kind", message: t("letters.kindMissing") }]) || kind === "") return;
    try {
      const variables = { id: of.id, kind, language, recipient };
      const { data } = await client.query({ query: letterDraftDocument, variables, fetchPolicy: "no-cache" });
      if (data) onMade({ kind, language }, data.caseLetterDraft);
    } catch (error) {
      setFailure(readFailure(error));
    }
  }

  return (
    <Screen title={t("letters.write")} caption={of.reference} back={back} errors={problems.all}>
      <form onSubmit={(event) => void make(event)} noValidate>
        <KindAndLanguage asked={asked} onChange={setAsked} problem={problems.at("kind")} />
        <TextInput
          id="recipient"
          name="recipient"
          label={t("letters.recipient")}
          hint={t("letters.recipientHint")}
          value={recipient}
          onChange={(event) => setRecipient(event.target.value)}
          error={problems.at("recipient")}
        />
        <Button>{t("letters.make")}</Button>
      </form>
    </Screen>
  );
}

interface Choosing {
  kind: LetterKind | "";
  language: Language;
}

interface KindAndLanguageProps {
  asked: Choosing;
  onChange: (asked: Choosing) => void;
  problem: string | undefined;
}

function KindAndLanguage({ asked, onChange, problem }: KindAndLanguageProps): ReactNode {
  const { t } = useTranslation();
  const kindOf = (value: string) => letterKinds.find((one) => one === value) ?? "";
  return (
    <>
      <Select
        id="kind"
        name="kind"
        label={t("letters.kind")}
        value={asked.kind}
        onChange={(event) => onChange({ ...asked, kind: kindOf(event.target.value) })}
        error={problem}
        options={[
          { value: "", text: t("forms.choose") },
          ...letterKinds.map((one) => ({ value: one, text: t(`letters.kinds.${one}`) })),
        ]}
      />
      <Select
        id="language"
        name="language"
        label={t("letters.language")}
        value={asked.language}
        onChange={(event) => onChange({ ...asked, language: event.target.value === "CY" ? "CY" : "EN" })}
        options={[
          { value: "EN", text: t("letters.languages.EN") },
          { value: "CY", text: t("letters.languages.CY") },
        ]}
      />
    </>
  );
}

interface EditStepProps extends Asked {
  of: CaseForLetter;
  draft: Draft;
  onBack: () => void;
}

function EditStep({ of, kind, language, draft, onBack }: EditStepProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [words, setWords] = useState({ title: draft.title, body: draft.body });
  const [asMessage, setAsMessage] = useState(false);
  const change = useChange(keepLetterDocument);
  const problems = useProblems(change.failure, ["title", "body"]);
  const back = useBack(of);

  async function keep(event: FormEvent): Promise<void> {
    event.preventDefault();
    const { title, body } = words;
    const missing = [
      title.trim() === "" && { id: "title", message: t("letters.titleMissing") },
      body.trim() === "" && { id: "body", message: t("letters.bodyMissing") },
      /\[[^\]]*\]/.test(body) && { id: "body", message: t("letters.bodyOpen") },
    ];
    if (!problems.check(missing)) return;
    const letter = { kind, language, title, body, asMessage, templateNumber: draft.templateNumber };
    if (await change.run({ forceId: of.force.id, caseId: of.id, ...letter }))
      void navigate(`/cases/${of.id}`, { state: { done: "letters.kept" } });
  }

  return (
    <Screen key="edit" title={t(`letters.kinds.${kind}`)} caption={of.reference} back={back} errors={problems.all}>
      {draft.missing.length > 0 && <InsetText>{t("letters.missing", { fields: draft.missing.join(", ") })}</InsetText>}
      <form onSubmit={(event) => void keep(event)} noValidate>
        <LetterWords words={words} onChange={setWords} language={language} problems={problems} />
        <Checkboxes
          id="asMessage"
          name="asMessage"
          label={t("letters.also")}
          options={[{ value: "asMessage", text: t("letters.asMessage") }]}
          chosen={asMessage ? ["asMessage"] : []}
          onChange={(chosen) => setAsMessage(chosen.length > 0)}
        />
        <Button aria-disabled={change.busy}>{t("letters.keep")}</Button>{" "}
        <Button type="button" variant="secondary" onClick={onBack}>
          {t("letters.another")}
        </Button>
      </form>
    </Screen>
  );
}

interface LetterWordsProps {
  words: { title: string; body: string };
  onChange: (words: { title: string; body: string }) => void;
  language: Language;
  problems: Problems;
}

function LetterWords({ words, onChange, language, problems }: LetterWordsProps): ReactNode {
  const { t } = useTranslation();
  const lang = language.toLowerCase();
  return (
    <>
      <TextInput
        id="title"
        name="title"
        lang={lang}
        label={t("letters.title")}
        value={words.title}
        onChange={(event) => onChange({ ...words, title: event.target.value })}
        error={problems.at("title")}
      />
      <Textarea
        id="body"
        name="body"
        lang={lang}
        rows={18}
        maxLength={9_500}
        label={t("letters.body")}
        hint={t("letters.bodyHint")}
        value={words.body}
        onChange={(event) => onChange({ ...words, body: event.target.value })}
        error={problems.at("body")}
      />
    </>
  );
}
