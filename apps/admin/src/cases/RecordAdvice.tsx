import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { Radios } from "@probity/ui/form/Radios";
import { Textarea } from "@probity/ui/form/Textarea";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { ConflictHelp } from "../forms/ConflictHelp.js";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { CaseClockPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseClocksDocument, recordAdviceDocument } from "./clocks.document.js";

const fields = ["followed", "words"];

/** Gives the advice that was asked for; once it is given, says whether it was followed. */
export function RecordAdvice(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseClocksDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer screen of={result}>
      {(data) =>
        data.case?.advice && data.case.viewerPart !== "COMPLAINANT" ? (
          <Form of={data.case} given={data.case.advice.givenAt !== null} reload={() => result.refetch()} />
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

interface FormProps {
  of: CaseClockPartsFragment;
  given: boolean;
  reload: () => Promise<unknown>;
}

function Form({ of, given, reload }: FormProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(recordAdviceDocument);
  const problems = useProblems(change.failure, fields);
  const [followed, setFollowed] = useState<string | null>(null);
  const [words, setWords] = useState("");

  async function record(event: FormEvent): Promise<void> {
    event.preventDefault();
    const found = [
      given && !followed && { id: "followed", message: t("advice.followedMissing") },
      !words.trim() && { id: "words", message: t("advice.wordsMissing") },
    ];
    if (!problems.check(found)) return;
    const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
    const done = await change.run({ ...meant, followed: given ? followed === "yes" : null, words: words.trim() });
    if (done) void navigate(`/cases/${of.id}`, { state: { done: "breach.done.told" } });
  }

  return (
    <Screen
      title={t(given ? "advice.followedTitle" : "advice.giveTitle")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("caseClocks.backToCase") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <form onSubmit={(event) => void record(event)} noValidate>
        {given && (
          <Radios
            id="followed"
            name="followed"
            label={t("advice.followed")}
            value={followed ?? undefined}
            onChange={setFollowed}
            error={problems.at("followed")}
            options={[
              { value: "yes", text: t("forms.yes") },
              { value: "no", text: t("advice.no") },
            ]}
          />
        )}
        <Textarea
          id="words"
          name="words"
          rows={6}
          label={t(given ? "breach.reasonsLabel" : "advice.wordsLabel")}
          hint={t("breach.reasonsHint")}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          error={problems.at("words")}
        />
        <Button aria-disabled={change.busy}>{t("breach.recordButton")}</Button>
      </form>
    </Screen>
  );
}
