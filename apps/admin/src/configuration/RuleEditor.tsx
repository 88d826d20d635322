import { useApolloClient, useQuery } from "@apollo/client/react";
import { Details } from "@probity/ui/content/Details";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Failure } from "../errors/error-words.js";
import { type Problem, type Problems, useProblems } from "../forms/useProblems.js";
import type { ReadBackInput } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { readBackDocument, titlesDocument } from "./configuration.document.js";
import { answersOf, bodyOf, type RuleAnswers, type RuleBody, textOf, unanswered } from "./rule-answers.js";
import { askedOf, fieldsOf, isFirst, type RuleField } from "./rule-fields.js";
import { fieldWords, useRuleLanguage, valueWords } from "./rule-words.js";
import { type FieldLanguage, RuleFieldInputs } from "./RuleFieldInput.js";
import { useSettled } from "./useSettled.js";

/** A rule to be written, for a draft or over the version in force. */
export interface RuleEditorProps {
  readonly forceId: string;
  readonly clauseId: string;
  /** The rule as it stands; null: a new one, whose kind is chosen first. */
  readonly value: RuleBody | null;
  /** What a new rule begins with, its kind among it: all of it can be changed. */
  readonly begun?: RuleBody | null;
  /** Takes the rule, without id and clauseId, once nothing is wrong with it. */
  readonly onSave: (rule: RuleBody) => unknown;
  /** The draft it is written for; left out: it is to be laid over the version in force. */
  readonly versionId?: string;
  /** The rule whose place it takes. */
  readonly ruleKey?: string | null;
  /** The day on which it would begin. */
  readonly from?: string | null;
  readonly busy?: boolean;
  /** Why saving it was refused. */
  readonly failure?: Failure | undefined;
  readonly button?: string;
  /** Shows what the rule would change, once it can be read: null while it cannot. */
  readonly effect?: (rule: RuleBody | null) => ReactNode;
  /** Further questions before the button, their names in the API, and what is wrong with them. */
  readonly more?: {
    readonly ids: readonly string[];
    readonly check: () => readonly (Problem | false)[];
    readonly show: (problems: Problems) => ReactNode;
  };
}

/** Plain questions made from the schema of the rule's kind, and the sentence that the answers come to. */
export function RuleEditor(props: RuleEditorProps): ReactNode {
  const { value, begun, more, onSave } = props;
  const { t } = useTranslation();
  const { schemas } = useRuleLanguage();
  const client = useApolloClient();
  const { apiLanguage } = useLanguage();
  const first = value ?? begun ?? {};
  const [kind, setKind] = useState(textOf(first["kind"]));
  const every = useMemo(() => fieldsOf(schemas[kind] ?? {}), [schemas, kind]);
  const [answers, setAnswers] = useState<RuleAnswers>(() => answersOf(every, first));
  const fields = useMemo(() => askedOf(kind, every, answers), [kind, every, answers]);
  const ids = ["kind", ...fields.map(({ name }) => name), ...(more?.ids ?? [])];
  const problems = useProblems(props.failure, ids);
  const body = useMemo(() => ({ ...bodyOf(fields, answers), kind }), [fields, answers, kind]);
  const input = useReadBackInput(props, body);
  const language = useFieldLanguage(kind, problems);

  function choose(chosen: string): void {
    setKind(chosen);
    setAnswers(answersOf(fieldsOf(schemas[chosen] ?? {}), {}));
  }

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const open = unanswered(fields, body).map(({ name, why }) => ({ id: name, message: t(`rules.problem.${why}`) }));
    if (kind === "") open.unshift({ id: "kind", message: t("rules.problem.kind") });
    if (!problems.check([...open, ...(more?.check() ?? [])])) return;
    const { data } = await client.query({
      query: readBackDocument,
      variables: { input, language: apiLanguage },
      fetchPolicy: "network-only",
    });
    const refused = (data?.readBack.refusals ?? []).map(({ field, message }) => ({
      id: field.split(".")[0] ?? "",
      message,
    }));
    if (problems.check(refused.map(({ id, message }) => (ids.includes(id) ? { id, message } : { message }))))
      onSave(body);
  }

  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      {problems.all.length > 0 && <ErrorSummary errors={problems.all} />}
      <KindChoice kind={kind} fixed={value !== null} error={problems.at("kind")} onChange={choose} />
      <RuleFieldInputs fields={fields.filter(isFirst)} {...{ answers, language }} onChange={setAnswers} />
      <FurtherFields
        fields={fields.filter((field) => !isFirst(field))}
        {...{ answers, language }}
        onChange={setAnswers}
      />
      {kind !== "" && <Sentence input={input} effect={props.effect} />}
      {more?.show(problems)}
      <Button aria-disabled={props.busy}>{props.button ?? t("rules.save")}</Button>
    </form>
  );
}

function useReadBackInput(props: RuleEditorProps, rule: RuleBody): ReadBackInput {
  const { forceId, clauseId, versionId = null, ruleKey = null, from = null } = props;
  return useMemo(
    () => ({ forceId, clauseId, versionId, ruleKey, from, rule }),
    [forceId, clauseId, versionId, ruleKey, from, rule],
  );
}

/** The fields in the page's language, offices by the force's own titles. */
function useFieldLanguage(kind: string, problems: Problems): FieldLanguage {
  const { words } = useRuleLanguage();
  const { apiLanguage } = useLanguage();
  const { acting } = useSession();
  const { data } = useQuery(titlesDocument, { variables: { slug: acting.force.slug } });
  const titles = new Map(
    (data?.force?.roleTitles ?? []).map(({ role, titleEn, titleCy }): [string, string] => [
      role,
      apiLanguage === "CY" ? titleCy : titleEn,
    ]),
  );
  const isOffice = (field: RuleField): boolean => "options" in field && field.options.includes("REGISTRAR");
  return {
    labelOf: ({ name }) => fieldWords(words, kind, name),
    wordOf: (field, value) => (isOffice(field) ? titles.get(value) : undefined) ?? valueWords(words, field.name, value),
    errorOf: (id) => problems.at(id),
  };
}

function KindChoice(props: {
  kind: string;
  fixed: boolean;
  error?: string;
  onChange: (kind: string) => void;
}): ReactNode {
  const { t } = useTranslation();
  const { words, schemas } = useRuleLanguage();
  if (props.fixed) return null;
  const kinds = Object.keys(schemas).map((value) => ({ value, text: words.kinds[value] ?? value }));
  return (
    <Select
      id="kind"
      name="kind"
      label={t("rules.kindLabel")}
      value={props.kind}
      error={props.error}
      options={[{ value: "", text: t("forms.choose") }, ...kinds]}
      onChange={(event) => props.onChange(event.target.value)}
    />
  );
}

function FurtherFields(props: Parameters<typeof RuleFieldInputs>[0]): ReactNode {
  const { t } = useTranslation();
  if (props.fields.length === 0) return null;
  const wrong = props.fields.some(({ name }) => props.language.errorOf(name));
  return (
    <Details summary={t("rules.further")} open={wrong || undefined}>
      <RuleFieldInputs {...props} />
    </Details>
  );
}

/** What the answers come to, a moment after the last keystroke; what it says today beside it. */
function Sentence({ input, effect }: { input: ReadBackInput; effect?: RuleEditorProps["effect"] }): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const settled = useSettled(input, 400);
  const { data, previousData } = useQuery(readBackDocument, { variables: { input: settled, language: apiLanguage } });
  const reading = (data ?? previousData)?.readBack;
  const readable = data?.readBack.refusals.length === 0;
  return (
    <>
      <InsetText>
        <h2 className="govuk-heading-s">{t("rules.readsSo")}</h2>
        <p className="govuk-body" role="status">
          {reading?.sentence ?? t("rules.notYet")}
        </p>
        {reading?.former && (
          <p className="govuk-body">
            {t("rules.until")} {reading.former}
          </p>
        )}
      </InsetText>
      {effect?.(readable ? settled.rule : null)}
    </>
  );
}
