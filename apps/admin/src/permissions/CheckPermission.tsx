import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { isoDate } from "@probity/ui/form/DateInput";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { asksIfUncertain, asksIfVoluntary, somebodyIn, type PermissionAnswers } from "./permission-answers.js";

/** The answers once more, before it is asked for. */
export function CheckPermission({ answers }: { answers: PermissionAnswers }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { matter, hasBegun, voluntary, uncertain } = answers;
  const somebody = somebodyIn(matter);
  const day = isoDate(hasBegun ? answers.begunOn : answers.beginsOn);
  const prose = (text: string) => <span className="ad-prose">{text.trim() || t("forms.notProvided")}</span>;
  const choice = (field: "voluntary" | "uncertain", yes: boolean | null) =>
    t(`permissions.${field}.${yes ? "yes" : "no"}`);
  return (
    <SummaryList
      rows={[
        { key: t("permissions.matterHeading"), value: matter && t(`permissions.matter.${matter}`) },
        ...(asksIfVoluntary(answers)
          ? [{ key: t("permissions.voluntaryHeading"), value: choice("voluntary", voluntary) }]
          : []),
        ...(asksIfUncertain(answers)
          ? [{ key: t("permissions.uncertainHeading"), value: choice("uncertain", uncertain) }]
          : []),
        { key: t("permissions.description"), value: prose(answers.description) },
        ...(somebody ? [{ key: t("permissions.withWhom"), value: prose(answers.withWhom) }] : []),
        { key: t("permissions.effect"), value: prose(answers.effect) },
        {
          key: t(hasBegun ? "permissions.begunOn" : "permissions.beginsOn"),
          value: day ? formatDate(day, language) : t("forms.notProvided"),
        },
      ]}
    />
  );
}
