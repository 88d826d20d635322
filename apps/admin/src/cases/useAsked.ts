import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Problem } from "../forms/useProblems.js";
import type { AskedPartsFragment, CaseAnswerInput } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { type AskedAnswers, readAsked } from "./asked-answers.js";

/** The answers to what is asked, as they are typed, and what is sent of them. */
export function useAsked(typed: AskedAnswers = {}) {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [answers, setAnswers] = useState(typed);

  function read(asked: readonly AskedPartsFragment[]): { given: CaseAnswerInput[]; problems: Problem[] } {
    const titled = asked.map((one) => ({ ...one, title: language === "cy" ? one.titleCy : one.titleEn }));
    return readAsked(titled, answers, {
      missing: (question) => t("configuration.missing", { question }),
      day: t("forms.dateWrong"),
      time: t("caseClocks.timeWrong"),
      number: t("cases.numberWrong"),
    });
  }

  return { answers, onChange: (changed: AskedAnswers) => setAnswers({ ...answers, ...changed }), read };
}
