import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../forms/useProblems.js";
import type { DirectDiscussion } from "../gql/graphql.js";
import { Screen } from "../shell/Screen.js";
import type { ConcernStepProps } from "./RaiseConcern.js";

const choices = ["TRIED", "IMPRACTICAL", "NOT_TRIED"] as const satisfies readonly DirectDiscussion[];
const fields = ["directDiscussion", "discussionReason"];

/** Have the two talked it over? Some protocols ask for that first, unless it is impractical. */
export function DiscussionStep({ concern, answer }: ConcernStepProps): ReactNode {
  const { t } = useTranslation();
  const [directDiscussion, setDiscussion] = useState(concern.directDiscussion);
  const [reason, setReason] = useState(concern.discussionReason);
  const problems = useProblems(undefined, fields);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = [
      !directDiscussion && { id: "directDiscussion", message: t("concerns.discussionMissing") },
      directDiscussion === "IMPRACTICAL" &&
        !reason.trim() && {
          id: "discussionReason",
          message: t("concerns.discussionReasonMissing"),
        },
    ];
    const discussionReason = directDiscussion === "IMPRACTICAL" ? reason : "";
    if (problems.check(found)) answer({ directDiscussion, discussionReason }, "asked");
  }

  const why = (
    <Textarea
      id="discussionReason"
      name="discussionReason"
      rows={3}
      label={t("concerns.discussionReasonLabel")}
      value={reason}
      onChange={(event) => setReason(event.target.value)}
      error={problems.at("discussionReason")}
    />
  );
  return (
    <Screen
      title={t("concerns.discussionTitle")}
      caption={t("concerns.title")}
      errors={problems.all}
      back={{ href: "/concerns/new?step=what" }}
      heading={false}
    >
      <form onSubmit={submit} noValidate>
        <Radios
          id="directDiscussion"
          name="directDiscussion"
          heading
          label={t("concerns.discussionTitle")}
          hint={t("concerns.discussionHint")}
          value={directDiscussion ?? undefined}
          onChange={(value) => setDiscussion(choices.find((one) => one === value) ?? null)}
          error={problems.at("directDiscussion")}
          options={choices.map((value) => ({
            value,
            text: t(`concerns.discussion.${value}`),
            conditional: value === "IMPRACTICAL" ? why : undefined,
          }))}
        />
        <Button>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}
