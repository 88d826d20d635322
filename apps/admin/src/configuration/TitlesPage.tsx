import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useChange } from "../forms/useChange.js";
import { type Problems, useProblems } from "../forms/useProblems.js";
import type { RoleTitlesQuery } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { setTitlesDocument, titlesDocument } from "./configuration.document.js";
import { configurationHref } from "./hrefs.js";
import { titledRoles } from "./roles.js";
import { useRuleLanguage, valueWords } from "./rule-words.js";

type Titles = NonNullable<RoleTitlesQuery["force"]>["roleTitles"];

/** What the force calls the canonical roles, in English and Welsh. */
export function TitlesPage(): ReactNode {
  const { acting } = useSession();
  const result = useQuery(titlesDocument, { variables: { slug: acting.force.slug } });
  return <Answer of={result}>{({ force }) => <TitlesForm titles={force?.roleTitles ?? []} />}</Answer>;
}

function TitlesForm({ titles }: { titles: Titles }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const change = useChange(setTitlesDocument);
  const known = titledRoles.map(
    (role) => titles.find((one) => one.role === role) ?? { role, titleEn: "", titleCy: "" },
  );
  const [rows, setRows] = useState(known);
  const changed = rows.filter(({ role, titleEn, titleCy }) =>
    known.some((one) => one.role === role && (one.titleEn !== titleEn || one.titleCy !== titleCy)),
  );
  const problems = useProblems(change.failure, []);

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    const nameless = changed.filter(({ titleEn }) => titleEn.trim() === "");
    if (!problems.check(nameless.map(({ role }) => ({ id: `${role}-en`, message: t("configuration.titleMissing") }))))
      return;
    const sent = changed.map(({ role, titleEn, titleCy }) => ({ role, titleEn, titleCy }));
    if (sent.length > 0 && !(await change.run({ forceId: force.id, titles: sent }))) return;
    void navigate(configurationHref(), { state: { done: "configuration.done.titles" } });
  }

  return (
    <Screen
      title={t("configuration.part.titles")}
      caption={force.name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("configuration.titlesText")}</p>
      <form onSubmit={(event) => void submit(event)} noValidate>
        {rows.map((row) => (
          <TitleFields
            key={row.role}
            row={row}
            problems={problems}
            onChange={(changed) => setRows(rows.map((one) => (one === row ? { ...row, ...changed } : one)))}
          />
        ))}
        <Button aria-disabled={change.busy}>{t("configuration.saveTitles")}</Button>
      </form>
    </Screen>
  );
}

interface TitleFieldsProps {
  row: Titles[number];
  problems: Problems;
  onChange: (changed: Partial<Titles[number]>) => void;
}

/** The two titles of one role. */
function TitleFields({ row, problems, onChange }: TitleFieldsProps): ReactNode {
  const { t } = useTranslation();
  const { words } = useRuleLanguage();
  const { role, titleEn, titleCy } = row;
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--s">{valueWords(words, "role", role)}</legend>
      <TextInput
        id={`${role}-en`}
        name={`${role}-en`}
        label={t("configuration.inEnglish")}
        value={titleEn}
        error={problems.at(`${role}-en`)}
        onChange={(event) => onChange({ titleEn: event.target.value })}
      />
      <TextInput
        id={`${role}-cy`}
        name={`${role}-cy`}
        lang="cy"
        label={t("configuration.inWelsh")}
        value={titleCy}
        onChange={(event) => onChange({ titleCy: event.target.value })}
      />
    </fieldset>
  );
}
