import { useQuery } from "@apollo/client/react";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { Link } from "@probity/ui/page/Link";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { SearchAskedInput } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { Answer, FailureNotice } from "../shell/Answer.js";
import { addressOf } from "./search-answers.js";
import { removeSavedSearchDocument, savedSearchesDocument, saveSearchDocument } from "./search.document.js";

const nameFields = ["name"];

/** The viewer's own saved searches, and, with a search on the screen, the way to keep it. */
export function SavedSearches({ asked }: { asked: SearchAskedInput | null }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const result = useQuery(savedSearchesDocument, { variables: { force: force.id } });
  const removing = useChange(removeSavedSearchDocument);

  async function remove(savedSearchId: string): Promise<void> {
    if (await removing.run({ forceId: force.id, savedSearchId })) await result.refetch();
  }

  return (
    <section aria-labelledby="saved-searches" className="pb-no-print">
      <h2 className="govuk-heading-m" id="saved-searches">
        {t("search.saved.title")}
      </h2>
      {removing.failure !== undefined && <FailureNotice error={removing.failure} />}
      <Answer of={result}>
        {({ savedSearches }) =>
          savedSearches.length === 0 ? (
            <p className="govuk-body">{t("search.saved.none")}</p>
          ) : (
            <ul className="govuk-list">
              {savedSearches.map((saved) => (
                <li key={saved.id}>
                  <Link href={addressOf(saved.asked)}>{saved.name}</Link>{" "}
                  <button type="button" className="ad-link-button" onClick={() => void remove(saved.id)}>
                    {t("search.saved.remove")}
                    <span className="govuk-visually-hidden">: {saved.name}</span>
                  </button>
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {asked && <SaveSearch asked={asked} onSaved={() => void result.refetch()} />}
    </section>
  );
}

function SaveSearch({ asked, onSaved }: { asked: SearchAskedInput; onSaved: () => void }): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const [name, setName] = useState("");
  const saving = useChange(saveSearchDocument);
  const problems = useProblems(saving.failure, nameFields);

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (!(await saving.run({ forceId: force.id, name, asked }))) return;
    setName("");
    onSaved();
  }

  return (
    <form onSubmit={(event) => void save(event)} noValidate>
      <TextInput
        id="name"
        name="name"
        label={t("search.saved.name")}
        value={name}
        error={problems.at("name")}
        width={20}
        onChange={(event) => setName(event.target.value)}
      />
      <Button variant="secondary" aria-disabled={saving.busy}>
        {t("search.saved.save")}
      </Button>
    </form>
  );
}
