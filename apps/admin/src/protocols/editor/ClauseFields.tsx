import { Checkboxes } from "@probity/ui/form/Checkboxes";
import { Textarea } from "@probity/ui/form/Textarea";
import { TextInput } from "@probity/ui/form/TextInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Problems } from "../../forms/useProblems.js";
import type { ClauseKind, ClausePartsFragment, PersonClass } from "../../gql/graphql.js";
import type { ClauseAnswers } from "./clause-answers.js";

const kinds = [
  "STANDARD",
  "PROHIBITION",
  "PERMISSION",
  "DEADLINE",
  "THRESHOLD_BAND",
  "RECORD",
  "PUBLICATION",
  "ROUTE",
  "NOTIFY",
  "CONSULT",
  "REVIEW",
  "INTERPRETATION",
] as const satisfies readonly ClauseKind[];

const classes = [
  "ELECTED_HOLDER",
  "DEPUTY",
  "APPOINTED_PERSON",
  "HEAD_OF_STAFF",
  "OPCC_STAFF",
  "PAID_STAFF",
  "REPRESENTATIVE",
  "POLICE_STAFF",
  "POLICE_OFFICER",
  "FORCE_PERSONNEL",
  "STAFF",
  "MEMBER",
  "OFFICER",
] as const satisfies readonly PersonClass[];

/** The fields of the clause form; their ids are named as in the API. */
export interface ClauseFieldsProps {
  answers: ClauseAnswers;
  problems: Problems;
  /** The clause that is changed; none for a new one. */
  clause: ClausePartsFragment | undefined;
  /** What the force's clauses may cite. */
  citable: readonly { readonly name: string; readonly title: string }[];
  onChange: (answers: ClauseAnswers) => void;
}

/** Names, headings, words in both languages, kinds and audience, and why. */
export function ClauseFields({ answers, problems, clause, citable, onChange }: ClauseFieldsProps): ReactNode {
  const { t } = useTranslation();
  const field = (id: keyof ClauseAnswers, name: string = id) => ({
    id: name,
    name,
    value: String(answers[id]),
    error: problems.at(name),
    onChange: ({ target }: { target: { value: string } }) => onChange({ ...answers, [id]: target.value }),
  });
  return (
    <>
      {!clause && (
        <TextInput {...field("clauseId")} width={20} label={t("editor.clauseId")} hint={t("editor.clauseIdHint")} />
      )}
      <TextInput {...field("label")} width={10} label={t("editor.label")} hint={t("editor.labelHint")} />
      <Textarea
        {...field("headings", "headingPath")}
        rows={2}
        label={t("editor.headings")}
        hint={t("editor.headingsHint")}
      />
      <Textarea {...field("summaryEn")} lang="en" label={t("editor.summaryEn")} hint={t("editor.summaryEnHint")} />
      <Textarea {...field("summaryCy")} lang="cy" label={t("editor.summaryCy")} hint={t("editor.summaryCyHint")} />
      <Textarea {...field("text")} rows={8} label={t("editor.text")} hint={t("editor.textHint")} />
      <KindsAndAudience {...{ answers, problems, onChange }} />
      {citable.length > 0 && (
        <Checkboxes
          id="citations"
          name="citations"
          small
          label={t("editor.citations")}
          hint={t("editor.citationsHint")}
          options={citable.map(({ name, title }) => ({ value: name, text: title }))}
          chosen={answers.citations}
          onChange={(citations) => onChange({ ...answers, citations })}
          error={problems.at("citations")}
        />
      )}
      <Textarea
        {...field("reason")}
        rows={3}
        label={t(clause?.modelClause ? "editor.reasonModel" : "editor.reason")}
        hint={clause?.modelClause ? t("editor.reasonModelHint", { clause: clause.modelClause }) : undefined}
      />
    </>
  );
}

function KindsAndAudience({ answers, problems, onChange }: Omit<ClauseFieldsProps, "clause" | "citable">): ReactNode {
  const { t } = useTranslation();
  return (
    <div className="ad-columns">
      <Checkboxes
        id="kinds"
        name="kinds"
        small
        label={t("editor.kinds")}
        options={kinds.map((value) => ({ value, text: t(`editor.kind.${value}`) }))}
        chosen={answers.kinds}
        onChange={(chosen) => onChange({ ...answers, kinds: kinds.filter((kind) => chosen.includes(kind)) })}
        error={problems.at("kinds")}
      />
      <Checkboxes
        id="audience"
        name="audience"
        small
        label={t("editor.audience")}
        hint={t("editor.audienceHint")}
        options={classes.map((value) => ({ value, text: t(`editor.class.${value}`) }))}
        chosen={answers.audience}
        onChange={(chosen) => onChange({ ...answers, audience: classes.filter((one) => chosen.includes(one)) })}
        error={problems.at("audience")}
      />
    </div>
  );
}
