import { InsetText } from "@probity/ui/content/InsetText";
import { Tag } from "@probity/ui/content/Tag";
import { TaskList } from "@probity/ui/content/TaskList";
import { ButtonLink } from "@probity/ui/form/Button";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DeclarationPartsFragment } from "../../gql/graphql.js";
import { Screen } from "../../shell/Screen.js";
import { answerFor, type CategoryAnswer, isComplete, slugOf } from "../categories.js";

/** The categories as tasks, in any order and over several sittings: each answer is saved as it is given. */
export function DeclarationTasks({ declaration }: { declaration: DeclarationPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { id, kind, interests, returnReason, asked } = declaration;
  const answers = asked.categories.map((category) => ({ category, answer: answerFor(category, interests) }));
  const done = answers.filter(({ answer }) => answer.kind !== "unanswered").length;
  return (
    <Screen
      title={t("declarations.tasksTitle")}
      caption={t(`declarations.kind.${kind}`)}
      back={{ href: "/declarations", text: t("declarations.backToList") }}
    >
      {returnReason && <InsetText>{t("declarations.returnedBecause", { reason: returnReason })}</InsetText>}
      <p className="govuk-body">{t("declarations.tasksText")}</p>
      <p className="govuk-body">{t("declarations.progress", { done, all: answers.length })}</p>
      {asked.parts.length > 0 && (
        <p className="govuk-body">
          {t("declarations.askedParts", { clause: asked.clauseId, parts: asked.parts.join(", ") })}
        </p>
      )}
      <TaskList
        tasks={answers.map(({ category, answer }) => ({
          key: slugOf(category),
          title: t(`declarations.category.${category}`),
          hint: t(`declarations.categoryHint.${category}`),
          href: `/declarations/${id}/edit/${slugOf(category)}`,
          status: <TaskStatus answer={answer} />,
        }))}
      />
      {isComplete(kind, asked.categories, interests) ? (
        <ButtonLink href={`/declarations/${id}/check`}>{t("declarations.toCheck")}</ButtonLink>
      ) : (
        <p className="govuk-body">{t(kind === "CHANGE" ? "declarations.needOne" : "declarations.needAll")}</p>
      )}
    </Screen>
  );
}

function TaskStatus({ answer }: { answer: CategoryAnswer }): ReactNode {
  const { t } = useTranslation();
  if (answer.kind === "unanswered") return <Tag colour="blue">{t("declarations.task.notStarted")}</Tag>;
  if (answer.kind === "nothing") return t("declarations.nothing");
  return t("declarations.task.interests", { count: answer.lines.length });
}
