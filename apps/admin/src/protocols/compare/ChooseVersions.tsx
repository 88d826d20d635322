import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../../forms/useProblems.js";
import { useLanguage } from "../../i18n.js";
import { useSession } from "../../shell/acting-force.js";
import { FailureNotice } from "../../shell/Answer.js";
import { comparableForcesDocument } from "./compare.document.js";
import { VersionChoice, type ComparableForce } from "./VersionChoice.js";

export interface ChooseVersionsProps {
  /** The ids chosen so far; "" for none. */
  one: string;
  other: string;
  onChosen: (chosen: { one: string; other: string }) => void;
  /** The screen around the form, with the form's problems at its head. */
  frame: (form: ReactNode, errors: readonly FormError[]) => ReactNode;
}

const fields = ["one", "other"];

/** The form in which the two versions are chosen: a force and one of its versions, twice. */
export function ChooseVersions({ one, other, onChosen, frame }: ChooseVersionsProps): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const { acting } = useSession();
  const { data, error } = useQuery(comparableForcesDocument, { variables: { language: apiLanguage } });
  const forces: readonly ComparableForce[] = data?.forces ?? [acting.force];
  const [first, setFirst] = useState(one);
  const [second, setSecond] = useState(other);
  const problems = useProblems(undefined, fields);

  function submit(event: FormEvent): void {
    event.preventDefault();
    const found = [
      !first && { id: "one", message: t("compare.oneMissing") },
      !second && { id: "other", message: t("compare.otherMissing") },
      first !== "" && first === second && { id: "other", message: t("compare.same") },
    ];
    if (problems.check(found)) onChosen({ one: first, other: second });
  }

  return frame(
    <form onSubmit={submit} noValidate className="pb-no-print">
      <p className="govuk-body">{t("compare.intro")}</p>
      {error !== undefined && <FailureNotice error={error} />}
      <div className="ad-two">
        <VersionChoice
          name="one"
          legend={t("compare.one")}
          forces={forces}
          chosen={first}
          onChoose={setFirst}
          error={problems.at("one")}
        />
        <VersionChoice
          name="other"
          legend={t("compare.other")}
          forces={forces}
          chosen={second}
          onChoose={setSecond}
          error={problems.at("other")}
        />
      </div>
      <Button>{t("compare.button")}</Button>
    </form>,
    problems.all,
  );
}
