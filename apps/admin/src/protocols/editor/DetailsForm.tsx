import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { Screen } from "../../shell/Screen.js";
import { OfVersion } from "../OfVersion.js";
import { inputOf, versionHref, type VersionView } from "../version.document.js";
import { detailsInput, detailsOf, detailsProblems } from "./details-answers.js";
import { DetailsFields } from "./DetailsFields.js";
import { saveVersionDetailsDocument } from "./draft.document.js";

const fields = ["owner", "marking", "legalStatus", "precedence", "review", "last", "next", "signatories"];

/** Writes what a draft says of itself beside its clauses. */
export function DetailsForm(): ReactNode {
  return (
    <OfVersion may={(version) => version.viewerCanEdit}>
      {(version, reload) => <Form {...{ version, reload }} />}
    </OfVersion>
  );
}

function Form({ version, reload }: { version: VersionView; reload: () => Promise<unknown> }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [answers, setAnswers] = useState(() => detailsOf(version));
  const change = useChange(saveVersionDetailsDocument, { language: useLanguage().apiLanguage });
  const problems = useProblems(change.failure, fields);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!problems.check(detailsProblems(answers, t))) return;
    if (await change.run({ ...inputOf(version), ...detailsInput(answers) }))
      void navigate(versionHref(version), { state: { done: "editor.done.detailsSaved" } });
  }

  return (
    <Screen
      title={t("editor.details.title")}
      caption={`${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`}
      back={{ href: versionHref(version), text: t("protocols.backToVersion") }}
      errors={problems.all}
    >
      <ConflictHelp failure={change.failure} reload={reload} />
      <p className="govuk-body">{t("editor.details.text")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <DetailsFields
          {...{ answers, problems }}
          signedBefore={(version.basedOn?.signatories ?? []).map(({ office }) => office)}
          onChange={setAnswers}
        />
        <Button aria-disabled={change.busy}>{t("editor.details.save")}</Button>
      </form>
    </Screen>
  );
}
