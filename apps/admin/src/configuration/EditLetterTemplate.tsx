import { useApolloClient, useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { DateInput, isoDate } from "@probity/ui/form/DateInput";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import {
  letterTemplatesDocument,
  previewLetterDocument,
  saveLetterTemplateDocument,
} from "../cases/letter.document.js";
import { type Failure, readFailure } from "../errors/error-words.js";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { LetterTemplatesQuery, PreviewLetterQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { configurationHref } from "./hrefs.js";

type Template = NonNullable<LetterTemplatesQuery["force"]>["letterTemplates"][number];
type Preview = PreviewLetterQuery["previewLetter"];
const languages = ["En", "Cy"] as const;
const wordFields = ["titleEn", "bodyEn", "titleCy", "bodyCy"] as const;
type Words = Pick<Template, (typeof wordFields)[number]>;

/** Changes what one kind of letter says, from a day on, with a look at what it comes to. */
export function EditLetterTemplate(): ReactNode {
  const { kind = "" } = useParams();
  const { acting } = useSession();
  const result = useQuery(letterTemplatesDocument, { variables: { slug: acting.force.slug } });
  return (
    <Answer screen of={result}>
      {({ force }) => {
        const present = force?.letterTemplates.find((one) => one.kind === kind && one.inForce);
        return present ? <TemplateForm of={present} /> : <NotFound />;
      }}
    </Answer>
  );
}

function TemplateForm({ of }: { of: Template }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { acting } = useSession();
  const [words, setWords] = useState<Words>({ titleEn: of.titleEn, titleCy: of.titleCy, bodyEn: of.bodyEn, bodyCy: of.bodyCy }); // prettier-ignore
  const [from, setFrom] = useState({ day: "", month: "", year: "" });
  const preview = usePreview();
  const change = useChange(saveLetterTemplateDocument);
  const problems = useProblems(preview.failure ?? change.failure, [...wordFields, "from"]);
  const missing = wordFields.map((id) => words[id].trim() === "" && { id, message: t("letters.wordsMissing") });

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const day = isoDate(from);
    if (!problems.check([...missing, !day && { id: "from", message: t("letters.fromMissing") }]) || !day) return;
    preview.clear();
    if (await change.run({ forceId: acting.force.id, kind: of.kind, from: day, ...words }))
      void navigate(configurationHref("/letters"), { state: { done: "letters.saved" } });
  }

  return (
    <Screen
      title={t(`letters.kinds.${of.kind}`)}
      caption={acting.force.name}
      back={{ href: configurationHref("/letters"), text: t("letters.backToTemplates") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("letters.fieldsText")}</p>
      <p className="govuk-body">{t("letters.sectionText")}</p>
      <form onSubmit={(event) => void save(event)} noValidate>
        {languages.map((language) => (
          <WordsIn key={language} language={language} words={words} onChange={setWords} problems={problems} />
        ))}
        <Button
          type="button"
          variant="secondary"
          onClick={() => {
            if (problems.check(missing)) void preview.look(words);
          }}
        >
          {t("letters.look")}
        </Button>
        <Seen previews={preview.shown ?? []} />
        <DateInput
          id="from"
          name="from"
          label={t("letters.fromLabel")}
          hint={t("letters.fromHint")}
          value={from}
          onChange={setFrom}
          error={problems.at("from")}
        />
        <Button aria-disabled={change.busy}>{t("letters.save")}</Button>
      </form>
    </Screen>
  );
}

interface WordsInProps {
  language: (typeof languages)[number];
  words: Words;
  onChange: (words: Words) => void;
  problems: Problems;
}

function WordsIn({ language, words, onChange, problems }: WordsInProps): ReactNode {
  const { t } = useTranslation();
  const [title, body] = [`title${language}`, `body${language}`] as const;
  const lang = language.toLowerCase();
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">
        {t(`letters.languages.${language === "En" ? "EN" : "CY"}`)}
      </legend>
      <p className="govuk-hint">{t(`letters.fields.${language}`)}</p>
      <TextInput
        id={title}
        name={title}
        lang={lang}
        label={t(`letters.titles.${language}`)}
        value={words[title]}
        onChange={(event) => onChange({ ...words, [title]: event.target.value })}
        error={problems.at(title)}
      />
      <Textarea
        id={body}
        name={body}
        lang={lang}
        rows={14}
        maxLength={10_000}
        label={t(`letters.bodies.${language}`)}
        value={words[body]}
        onChange={(event) => onChange({ ...words, [body]: event.target.value })}
        error={problems.at(body)}
      />
    </fieldset>
  );
}

function Seen({ previews }: { previews: readonly Preview[] }): ReactNode {
  return (
    <div role="status">
      {previews.map(({ title, body }, at) => (
        <section key={languages[at]} className="ad-finding" lang={languages[at]?.toLowerCase()}>
          <h2 className="govuk-heading-s">{title}</h2>
          <p className="govuk-body ad-prose">{body}</p>
        </section>
      ))}
    </div>
  );
}

/** What the words come to in a letter of an invented case, in both languages. */
function usePreview() {
  const client = useApolloClient();
  const [shown, setShown] = useState<readonly Preview[] | null>(null);
  const [failure, setFailure] = useState<Failure | undefined>(undefined);

  async function look(words: Words): Promise<void> {
    const seen: Preview[] = [];
    setFailure(undefined);
    try {
      for (const language of languages) {
        const variables = {
          title: words[`title${language}`],
          body: words[`body${language}`],
          language: language === "En" ? ("EN" as const) : ("CY" as const),
        };
        const { data } = await client.query({ query: previewLetterDocument, variables, fetchPolicy: "no-cache" });
        if (data) seen.push(data.previewLetter);
      }
      setShown(seen);
    } catch (error) {
      setShown(null);
      setFailure(readFailure(error));
    }
  }

  return { shown, failure, look, clear: () => setFailure(undefined) };
}
