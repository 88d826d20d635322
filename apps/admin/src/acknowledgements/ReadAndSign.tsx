import { Details } from "@probity/ui/content/Details";
import { InsetText } from "@probity/ui/content/InsetText";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useProblems } from "../forms/useProblems.js";
import { Screen } from "../shell/Screen.js";
import { SignedClauses } from "./SignedClauses.js";
import type { OwnSignature } from "./useOwnSignatures.js";

/** What is signed, and the name typed so far. */
export interface ReadAndSignProps {
  signature: OwnSignature;
  name: string;
  onName: (name: string) => void;
}

const fields = ["typedName"];

/** The clauses to be signed for, why, and the box for one's name. */
export function ReadAndSign({ signature, name, onName }: ReadAndSignProps): ReactNode {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(name);
  const problems = useProblems(undefined, fields);
  const { event, version, clauses, clauseId, explanation } = signature;

  function submit(form: FormEvent): void {
    form.preventDefault();
    const tooShort = typed.trim().length < 2;
    if (problems.check([tooShort && { id: "typedName", message: t("signatures.nameMissing") }])) onName(typed.trim());
  }

  return (
    <Screen
      title={t("signatures.signTitle", { title: version.protocol.title })}
      caption={t("protocols.versionNumber", { number: version.number })}
      back={{ href: "/signatures", text: t("signatures.backToList") }}
      errors={problems.all}
    >
      <InsetText>
        <p className="govuk-body">
          {t(`signatures.asked.${event}`, { title: version.protocol.title, number: version.number })}{" "}
          {t("due.clause", { clause: clauseId })}.
        </p>
        <p className="govuk-body">{t(`signatures.covers.${event}`, { clauses: clauses.length })}</p>
      </InsetText>
      <Details summary={t("signatures.whyAsked")}>
        {explanation.map((line) => (
          <p className="govuk-body" key={line} lang="en">
            {line}
          </p>
        ))}
      </Details>
      <SignedClauses clauses={clauses} />
      <form onSubmit={submit} noValidate>
        <TextInput
          id="typedName"
          name="typedName"
          autoComplete="name"
          label={t("signatures.name")}
          hint={t("signatures.nameHint")}
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
          error={problems.at("typedName")}
        />
        <Button>{t("forms.continue")}</Button>
      </form>
    </Screen>
  );
}
