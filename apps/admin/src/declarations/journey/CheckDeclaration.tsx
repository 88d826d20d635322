import { Button } from "@probity/ui/form/Button";
import { type FormEvent, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { ConflictHelp } from "../../forms/ConflictHelp.js";
import { useChange } from "../../forms/useChange.js";
import { useProblems } from "../../forms/useProblems.js";
import { Screen } from "../../shell/Screen.js";
import { submitDeclarationDocument } from "../declaration.document.js";
import { InterestSummary } from "../InterestSummary.js";
import type { StepProps } from "./Journey.js";

const noFields: readonly string[] = [];

/** The last look before the interests are declared. */
export function CheckDeclaration({ declaration, reload }: StepProps): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const submit = useChange(submitDeclarationDocument);
  const problems = useProblems(submit.failure, noFields);
  const { id, version, force, interests, asked } = declaration;

  async function declare(event: FormEvent): Promise<void> {
    event.preventDefault();
    const done = await submit.run({ forceId: force.id, declarationId: id, version });
    if (done) void navigate(`/declarations/${id}/declared`);
  }

  return (
    <Screen title={t("declarations.checkTitle")} back={{ href: `/declarations/${id}/edit` }} errors={problems.all}>
      <InterestSummary asked={asked.categories} interests={interests} changeAt={`/declarations/${id}/edit`} />
      <h2 className="govuk-heading-m">{t("declarations.declareHeading")}</h2>
      <p className="govuk-body">{t("declarations.declareText")}</p>
      <form onSubmit={(event) => void declare(event)} noValidate>
        <ConflictHelp failure={submit.failure} reload={reload} />
        <Button aria-disabled={submit.busy}>{t("declarations.declareButton")}</Button>
      </form>
    </Screen>
  );
}
