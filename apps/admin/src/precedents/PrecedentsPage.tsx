import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Button } from "@probity/ui/form/Button";
import { TextInput } from "@probity/ui/form/TextInput";
import { Link } from "@probity/ui/page/Link";
import { type FormEvent, type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { precedentsDocument, proposedDocument } from "./precedent.document.js";
import { PrecedentView } from "./PrecedentView.js";

/** Redacted notes of advice and decisions: what is asked for is the address. */
export function PrecedentsPage(): ReactNode {
  return useSession().can("cases:handle") ? <Precedents /> : <NotFound />;
}

function Precedents(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const [address] = useSearchParams();
  const [clause, words] = [address.get("clause") ?? "", address.get("words") ?? ""];
  const variables = { force: acting.force.id, clause: clause || null, words: words || null };
  const result = useQuery(precedentsDocument, { variables, fetchPolicy: "cache-and-network" });
  return (
    <Screen
      title={t("precedents.title")}
      caption={acting.force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
    >
      <p className="govuk-body">{t("precedents.text")}</p>
      <Waiting />
      <SearchForm key={address.toString()} clause={clause} words={words} />
      <Answer of={result}>
        {({ precedents }) =>
          precedents.nodes.length === 0 ? (
            <EmptyState title={t(clause || words ? "precedents.noneFound" : "precedents.none")}>
              {t("precedents.noneText")}
            </EmptyState>
          ) : (
            <>
              <p className="govuk-body" role="status">
                {t("precedents.found", { total: precedents.totalCount })}
              </p>
              {precedents.nodes.map((one) => (
                <PrecedentView key={one.id} of={one} />
              ))}
              <ShowMore list={precedents} onMore={(after) => result.fetchMore({ variables: { after } })} />
            </>
          )
        }
      </Answer>
      <p className="govuk-body pb-no-print">
        {t("precedents.howToWrite")} <Link href="/precedents/new">{t("precedents.ofConflict")}</Link>
      </p>
    </Screen>
  );
}

/** What waits for a second officer; nothing where nothing waits. */
function Waiting(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(proposedDocument, {
    variables: { force: acting.force.id },
    fetchPolicy: "cache-and-network",
  });
  const proposed = result.data?.proposedPrecedents ?? [];
  if (proposed.length === 0) return null;
  return (
    <section aria-labelledby="waiting">
      <h2 className="govuk-heading-m" id="waiting">
        {t("precedents.waiting")}
      </h2>
      {proposed.map((one) => (
        <PrecedentView key={one.id} of={one} />
      ))}
    </section>
  );
}

function SearchForm(from: { clause: string; words: string }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [clause, setClause] = useState(from.clause);
  const [words, setWords] = useState(from.words);
  const search = (event: FormEvent): void => {
    event.preventDefault();
    const asked = Object.entries({ clause, words }).flatMap(([name, value]) =>
      value.trim() ? [[name, value.trim()]] : [],
    );
    void navigate(`/precedents?${new URLSearchParams(asked)}`);
  };
  return (
    <form className="pb-no-print" role="search" onSubmit={search} noValidate>
      <TextInput
        id="clause"
        name="clause"
        label={t("precedents.clause")}
        hint={t("precedents.clauseHint")}
        value={clause}
        onChange={({ target }) => setClause(target.value)}
      />
      <TextInput
        id="words"
        name="words"
        label={t("precedents.searchWords")}
        hint={t("precedents.searchHint")}
        value={words}
        onChange={({ target }) => setWords(target.value)}
      />
      <Button variant="secondary">{t("precedents.search")}</Button>
    </form>
  );
}
