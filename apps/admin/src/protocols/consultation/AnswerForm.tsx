import { InsetText } from "@probity/ui/content/InsetText";
import { formatDateTime } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { NotFound } from "../../shell/NotFound.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { answerCommentDocument } from "./consultation.document.js";

type Comment = VersionView["comments"][number];

/** Answers the comment that the address names. */
export function AnswerForm(): ReactNode {
  const { commentId } = useParams();
  const { can } = useSession();
  return (
    <OfVersion may={(version) => version.status === "CONSULTATION" && can("protocols:draft")}>
      {(version, reload) => {
        const comment = version.comments.find(({ id }) => id === commentId);
        return comment ? <Form {...{ version, reload, comment }} /> : <NotFound />;
      }}
    </OfVersion>
  );
}

interface FormProps {
  version: VersionView;
  reload: () => Promise<unknown>;
  comment: Comment;
}

function Form({ version, reload, comment }: FormProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const navigate = useNavigate();
  const change = useChange(answerCommentDocument);
  const problems = useProblems(change.failure, ["answer"]);
  const [answer, setAnswer] = useState(comment.answer ?? "");
  const back = versionHref(version, "/consultation");

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check([!answer.trim() && { id: "answer", message: t("consultation.answerMissing") }])) return;
    const { forceId, versionId } = inputOf(version);
    if (await change.run({ forceId, versionId, commentId: comment.id, answer: answer.trim() }))
      void navigate(back, { state: { done: "consultation.done.answered" } });
  }

  return (
    <Screen
      title={t("consultation.answerTitle")}
      caption={comment.clause?.clauseId ?? t("consultation.clauseGone")}
      back={{ href: back, text: t("consultation.backToRecord") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <InsetText>
        <p className="govuk-body ad-prose">{comment.said}</p>
        <p className="govuk-hint govuk-!-margin-bottom-0">
          {comment.saidBy}, {formatDateTime(comment.saidAt, language)}
        </p>
      </InsetText>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Textarea
          id="answer"
          name="answer"
          maxLength={4000}
          label={t("consultation.answer")}
          hint={t("consultation.answerHint")}
          value={answer}
          onChange={(event) => setAnswer(event.target.value)}
          error={problems.at("answer")}
        />
        <Button aria-disabled={change.busy}>{t("consultation.answerButton")}</Button>
      </form>
    </Screen>
  );
}
