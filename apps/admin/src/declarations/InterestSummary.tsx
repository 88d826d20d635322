import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { InterestCategory } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import {
  answerFor,
  categories,
  type CategoryAnswer,
  type InterestLine,
  type InterestWords,
  slugOf,
} from "./categories.js";

interface InterestSummaryProps {
  /** The categories that are asked for; one that was answered beside them is shown as well. */
  asked: readonly InterestCategory[];
  interests: readonly InterestLine[];
  changeAt?: string;
}

/** What is declared in each category; with `changeAt` every answer can be changed. Unanswered ones are shown as such. */
export function InterestSummary({ asked, interests, changeAt }: InterestSummaryProps): ReactNode {
  const { t } = useTranslation();
  const answered = changeAt ? [] : interests.map(({ category }) => category);
  const shown = categories.filter((category) => [...asked, ...answered].includes(category));
  return (
    <SummaryList
      rows={shown.map((category) => {
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
  const [first, ...others] = answer.lines;
  if (first && others.length === 0) return <LineWords line={first} />;
  return (
    <ol className="govuk-list govuk-list--number">
      {answer.lines.map((line, index) => (
        <li key={index}>
          <LineWords line={line} />
        </li>
      ))}
    </ol>
  );
}

function LineWords({ line }: { line: InterestWords }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { description, since, relation, connectedName, sensitiveReason } = line;
  return (
    <>
      <span className="ad-prose">{description}</span>
      {since && <span className="govuk-hint">{t("review.since", { date: formatDate(since, language) })}</span>}
      {relation !== "OWN" && (
        <span className="govuk-hint">
          {t(`review.relation.${relation}`)}
          {connectedName && ` (${t("review.notPublished", { words: connectedName })})`}
        </span>
      )}
      {sensitiveReason && <span className="govuk-hint">{t("review.asksToWithhold", { reason: sensitiveReason })}</span>}
    </>
  );
}
