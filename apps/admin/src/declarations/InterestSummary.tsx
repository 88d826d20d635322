import { SummaryList } from "@probity/ui/content/SummaryList";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { answerFor, categories, type CategoryAnswer, type InterestLine, slugOf } from "./categories.js";

/** What is declared in each category; with `changeAt` every answer can be changed. Unanswered ones are shown as such. */
export function InterestSummary({
  interests,
  changeAt,
}: {
  interests: readonly InterestLine[];
  changeAt?: string;
}): ReactNode {
  const { t } = useTranslation();
  return (
    <SummaryList
      rows={categories.map((category) => {
        const name = t(`declarations.category.${category}`);
        const href = `${changeAt}/${slugOf(category)}?from=check`;
        return {
          key: name,
          value: <AnswerWords answer={answerFor(category, interests)} />,
          actions: changeAt ? [{ text: t("forms.change"), hidden: name, href }] : undefined,
        };
      })}
    />
  );
}

function AnswerWords({ answer }: { answer: CategoryAnswer }): ReactNode {
  const { t } = useTranslation();
  if (answer.kind === "unanswered") return t("declarations.notProvided");
  if (answer.kind === "nothing") return t("declarations.nothing");
  if (answer.descriptions.length === 1) return <span className="ad-prose">{answer.descriptions[0]}</span>;
  return (
    <ol className="govuk-list govuk-list--number">
      {answer.descriptions.map((description, index) => (
        <li key={index} className="ad-prose">
          {description}
        </li>
      ))}
    </ol>
  );
}
