import { Button } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { ConfiguredKindPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { configureCaseKindDocument } from "./case-kinds.document.js";
import { aims, isLength, questionSent, targetsSent, typedQuestions, typedTargets } from "./case-kind-answers.js";
import { configurationHref } from "./hrefs.js";
import { QuestionFields } from "./QuestionFields.js";
import { TargetFields } from "./TargetFields.js";
import { useConfiguredKind } from "./useConfiguredKind.js";

/** Sets what the force calls a kind of case, asks in it and aims at, from a day on. */
export function SetCaseKind(): ReactNode {
  const { result, found } = useConfiguredKind();
  return (
    <Answer screen of={result}>
      {() => (found ? <Form of={found} reload={() => result.refetch()} /> : <NotFound />)}
    </Answer>
  );
}

interface FormProps {
  readonly of: ConfiguredKindPartsFragment;
  readonly reload: () => Promise<unknown>;
}

/** The form's state, and how it is sent. */
function useSetting({ kind, latest }: ConfiguredKindPartsFragment) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(configureCaseKindDocument);
  const [titles, setTitles] = useState({ titleEn: latest?.titleEn ?? "", titleCy: latest?.titleCy ?? "" });
  const [targets, setTargets] = useState(() => typedTargets(latest));
  const [questions, setQuestions] = useState(() => typedQuestions(latest));
  const [from, setFrom] = useState(dateParts(null));
  const [reason, setReason] = useState("");
  const ids = [...Object.keys(titles), ...aims, ...questions.map((_, at) => String(at)), "from", "reason"];
  const problems = useProblems(change.failure, ids);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    const day = isoDate(from);
    const sent = questions.map(questionSent);
    const found = [
      ...aims.map((what) => !isLength(targets[what].length) && { id: what, message: t("caseKinds.lengthWrong") }),
      ...questions.flatMap(({ titleEn }, at) => [
        !titleEn.trim() && { id: String(at), message: t("caseKinds.questionMissing") },
        sent[at] === null && { id: `choices-${at}`, message: t("caseKinds.choicesWrong") },
      ]),
      !day && { id: "from", message: t("forms.dateWrong") },
      !reason.trim() && { id: "reason", message: t("configuration.missing", { question: t("caseKinds.reason") }) },
    ];
    if (!problems.check(found) || !day) return;
    const done = await change.run({
      forceId: force.id,
      kind,
      from: day,
      titleEn: titles.titleEn.trim() || null,
      titleCy: titles.titleCy.trim() || null,
      targets: targetsSent(targets),
      questions: sent.filter((one) => one !== null),
      reason: reason.trim(),
      seen: latest?.id ?? null,
    });
    if (done) void navigate(configurationHref(`/case-kinds/${kind}`), { state: { done: "caseKinds.done" } });
  }

  return {
    change,
    problems,
    titles,
    setTitles,
    targets,
    setTargets,
    questions,
    setQuestions,
    from,
    setFrom,
    reason,
    setReason,
    save,
  };
}

function Form({ of, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const form = useSetting(of);
  const { change, problems, titles, setTitles } = form;
  const name = (title: "titleEn" | "titleCy") => (
    <TextInput
      id={title}
      name={title}
      label={t(title === "titleEn" ? "caseKinds.titleEn" : "caseKinds.titleCy")}
      hint={title === "titleEn" && !of.renamed ? t("caseKinds.titleHint", { name: of.titleEn }) : undefined}
      value={titles[title]}
      onChange={({ target }) => setTitles({ ...titles, [title]: target.value })}
      error={problems.at(title)}
    />
  );
  return (
    <Screen
      title={t("caseKinds.setTitle")}
      caption={language === "cy" ? of.titleCy : of.titleEn}
      back={{ href: configurationHref(`/case-kinds/${of.kind}`), text: t("caseKinds.backToKind") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("caseKinds.setText")}</p>
      <form onSubmit={(event) => void form.save(event)} noValidate>
        {name("titleEn")}
        {name("titleCy")}
        <TargetFields typed={form.targets} onChange={form.setTargets} problems={problems} />
        <QuestionFields typed={form.questions} onChange={form.setQuestions} problems={problems} />
        <DateInput
          id="from"
          name="from"
          label={t("caseKinds.fromLabel")}
          hint={t("caseKinds.fromHint")}
          value={form.from}
          onChange={form.setFrom}
          error={problems.at("from")}
        />
        <Textarea
          id="reason"
          name="reason"
          rows={3}
          label={t("caseKinds.reason")}
          value={form.reason}
          onChange={({ target }) => form.setReason(target.value)}
          error={problems.at("reason")}
        />
        <ConflictHelp failure={change.failure} reload={reload} />
        <Button aria-disabled={change.busy}>{t("caseKinds.save")}</Button>
      </form>
    </Screen>
  );
}
