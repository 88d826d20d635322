import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Button } from "@probity/ui/form/Button";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useSearchParams } from "react-router";
import { readFailure } from "../errors/error-words.js";
import { useProblems } from "../forms/useProblems.js";
import type { SearchAskedInput, SearchRecordsQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { FailureNotice } from "../shell/Answer.js";
import { Loading } from "../shell/Loading.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { FoundTable } from "./FoundTable.js";
import { SavedSearches } from "./SavedSearches.js";
import { addressOf, answersOf, askedOf, searchFields } from "./search-answers.js";
import { searchDocument } from "./search.document.js";
import { SearchForm } from "./SearchForm.js";
import { useSearchCsv } from "./useSearchCsv.js";

/** Searches what the viewer may see of the registers of all their forces: what is asked for is the address. */
export function SearchPage(): ReactNode {
  const { can } = useSession();
  return can("registers:declare") || can("registers:read") ? <Search /> : <NotFound />;
}

function Search(): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const [address] = useSearchParams();
  const navigate = useNavigate();
  const answers = answersOf(address);
  const isAsked = searchFields.some((field) => address.has(field));
  const asked = askedOf(answers, apiLanguage);
  const result = useQuery(searchDocument, { variables: { asked, first: 20 }, skip: !isAsked, errorPolicy: "all" });
  const failure = useMemo(() => (result.error ? readFailure(result.error) : undefined), [result.error]);
  const problems = useProblems(failure, searchFields);
  const isRefused = failure?.code === "INVALID";
  const found = result.data?.searchRecords;
  return (
    <Screen title={t("search.title")} errors={isRefused ? problems.all : undefined}>
      <p className="govuk-body">{t("search.intro")}</p>
      <SearchForm
        key={address.toString()}
        from={answers}
        problemAt={(field) => problems.at(field)}
        onSearch={(next) => void navigate(addressOf(next))}
      />
      {isAsked && result.error && !isRefused && <FailureNotice error={result.error} />}
      {isAsked && result.loading && !found && <Loading />}
      {isAsked && found && (
        <Results found={found} asked={asked} onMore={(after) => result.fetchMore({ variables: { after } })} />
      )}
      <SavedSearches asked={isAsked && found ? asked : null} />
    </Screen>
  );
}

interface ResultsProps {
  found: SearchRecordsQuery["searchRecords"];
  asked: SearchAskedInput;
  onMore: (after: string) => Promise<unknown>;
}

function Results({ found: { nodes, pageInfo, countedTo1001 }, asked, onMore }: ResultsProps): ReactNode {
  const { t } = useTranslation();
  const { run, busy, failure } = useSearchCsv(asked);
  if (nodes.length === 0) return <EmptyState title={t("search.none")}>{t("search.noneHelp")}</EmptyState>;
  const after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  return (
    <>
      <p className="govuk-body" role="status">
        {countedTo1001 > 1000
          ? t("search.more", { shown: nodes.length })
          : t("search.count", { count: countedTo1001, shown: nodes.length })}
      </p>
      <FoundTable rows={nodes} />
      {after && (
        <Button type="button" variant="secondary" onClick={() => void onMore(after)}>
          {t("shell.more")}
        </Button>
      )}
      {failure !== undefined && <FailureNotice error={failure} />}
      <p className="govuk-body pb-no-print">{t("search.csvText")}</p>
      <Button type="button" variant="secondary" aria-disabled={busy} onClick={() => void run()}>
        {t("search.csv")}
      </Button>
    </>
  );
}
