import { EmptyState } from "@probity/ui/content/EmptyState";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../forms/useProblems.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { FailureNotice } from "../shell/Answer.js";
import { Loading } from "../shell/Loading.js";
import { Screen } from "../shell/Screen.js";
import type { ConcernStepProps } from "./RaiseConcern.js";

const fields = ["subjectPersonId"];

/** Who is the concern about? */
export function WhoStep({ concern, answer }: ConcernStepProps): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { people, loading, error } = usePeople();
  const [chosen, setChosen] = useState(concern.subject?.id ?? "");
  const problems = useProblems(undefined, fields);
  const others = people.filter(({ id }) => id !== acting.person?.id);
  const subject = others.find(({ id }) => id === chosen) ?? null;

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (problems.check([!subject && { id: "subjectPersonId", message: t("concerns.whoMissing") }]))
      answer({ subject }, "what");
  }

  return (
    <Screen
      title={t("concerns.whoTitle")}
      caption={t("concerns.title")}
      errors={problems.all}
      back={{ href: "/cases" }}
    >
      <p className="govuk-body">{t("concerns.intro")}</p>
      {loading && <Loading />}
      {error !== undefined && <FailureNotice error={error} />}
      {!loading && error === undefined && others.length === 0 && (
        <EmptyState title={t("concerns.nobody")}>{t("concerns.nobodyText")}</EmptyState>
      )}
      {!loading && others.length > 0 && (
        <form onSubmit={submit} noValidate>
          <Select
            id="subjectPersonId"
            name="subjectPersonId"
            label={t("concerns.whoLabel")}
            hint={t("concerns.whoHint")}
            value={chosen}
            onChange={(event) => setChosen(event.target.value)}
            error={problems.at("subjectPersonId")}
            options={[
              { value: "", text: t("forms.choose") },
              ...others.map((person) => ({ value: person.id, text: personWords(person) })),
            ]}
          />
          <Button>{t("forms.continue")}</Button>
        </form>
      )}
    </Screen>
  );
}
