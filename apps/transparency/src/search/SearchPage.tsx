import { EmptyState } from "@probity/ui/content/EmptyState";
import { Pagination } from "@probity/ui/page/Pagination";
import type { ReactNode } from "react";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { usePageWords } from "../words.js";
import { FoundTable } from "./FoundTable.js";
import { asksNothing, searchAddress, type SearchPart } from "./search-address.js";
import type { SearchAnswer } from "./search.query.js";
import { SearchForm } from "./SearchForm.js";

/** What the search of a force shows. */
export interface SearchView extends SearchAnswer {
  part: SearchPart;
  people: { id: string; name: string }[];
}

/** Everything that is published in a force's registers, by words and by what it is. */
export function SearchPage({ force, found, part, people }: SearchView): ReactNode {
  const { t } = usePageWords();
  return (
    <ForceFrame force={force} section="search" trail={[{ text: t("search.title") }]}>
      <h1 className="govuk-heading-xl">{t("search.title")}</h1>
      <p className="govuk-body-l">{t("search.intro")}</p>
      <SearchForm part={part} people={people} />
      <h2 className="govuk-heading-l">{t("search.found")}</h2>
      {found === null && <p className="govuk-body">{t("search.mend")}</p>}
      {found && found.nodes.length === 0 && (
        <EmptyState title={t(asksNothing(part) ? "search.noneYet" : "search.none")}>
          {t(asksNothing(part) ? "search.noneYetHelp" : "search.noneHelp")}
        </EmptyState>
      )}
      {found && found.nodes.length > 0 && (
        <>
          <p className="govuk-body" role="status">
            {found.countedTo1001 > 1000 ? t("search.more") : t("search.count", { count: found.countedTo1001 })}
          </p>
          <FoundTable found={found.nodes} force={force.slug} />
          <Pages found={found} part={part} />
          <Downloads json={searchAddress(part, ".json")} csv={searchAddress({ ...part, after: undefined }, ".csv")} />
        </>
      )}
    </ForceFrame>
  );
}

function Pages({ found, part }: { found: NonNullable<SearchAnswer["found"]>; part: SearchPart }): ReactNode {
  const { t } = usePageWords();
  const next = found.pageInfo.hasNextPage ? (found.pageInfo.endCursor ?? undefined) : undefined;
  return (
    <>
      {part.after && (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={searchAddress({ ...part, after: undefined })}>
            {t("search.start")}
          </a>
        </p>
      )}
      <Pagination next={next && searchAddress({ ...part, after: next })} />
    </>
  );
}
