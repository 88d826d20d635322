import { Details } from "@probity/ui/content/Details";
import { Link } from "@probity/ui/page/Link";
import { Pagination } from "@probity/ui/page/Pagination";
import { type ReactNode, type RefObject, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useSearchParams } from "react-router";
import { versionHref } from "../version.document.js";
import { isOpen, type ReviewedClauseParts, type ReviewedVersion } from "./review.document.js";
import { ReviewedClause } from "./ReviewedClause.js";

/** So many clauses stand on one page: a document of a thousand would be slow to show and long to scroll. */
const clausesOnPage = 25;

/** The clauses page by page, before and after them links to those in which something is still to be decided. */
export function ReviewedClauses({ version }: { version: ReviewedVersion }): ReactNode {
  const { t } = useTranslation();
  const [parameters] = useSearchParams();
  const { clauses } = version;
  const all = clauses.length;
  const pages = Math.ceil(all / clausesOnPage);
  const page = Math.min(Math.max(Number(parameters.get("page")) || 1, 1), pages);
  const from = (page - 1) * clausesOnPage;
  const to = Math.min(from + clausesOnPage, all);
  const shown = useArrivalOnPage(page);
  const pageHref = (of: number) => versionHref(version, `/import-review?page=${of}`);
  return (
    <>
      <StillToDecide version={version} />
      {pages > 1 && (
        <p className="govuk-body" ref={shown} tabIndex={-1}>
          {t("importReview.page", { from: from + 1, to, all })}
        </p>
      )}
      {clauses.slice(from, to).map((clause) => (
        <ReviewedClause key={clause.id} clause={clause} version={version} />
      ))}
      <Pagination
        label={t("importReview.pages")}
        {...(page > 1 && { previous: pageHref(page - 1) })}
        {...(page < pages && { next: pageHref(page + 1) })}
      />
    </>
  );
}

function StillToDecide({ version }: { version: ReviewedVersion }): ReactNode {
  const { t } = useTranslation();
  const left = version.clauses.map((clause, place) => ({ clause, place })).filter(({ clause }) => isUndecided(clause));
  if (!isOpen(version) || left.length === 0) return null;
  return (
    <Details summary={`${t("importReview.stillToDecide")}: ${left.length}`}>
      <nav aria-label={t("importReview.stillToDecide")}>
        <ol className="govuk-list ad-contents">
          <li>
            {left.map(({ clause: { id, clauseId }, place }) => (
              <Link
                key={id}
                className="govuk-link"
                href={versionHref(version, `/import-review?page=${pageOf(place)}#${encodeURIComponent(clauseId)}`)}
              >
                {clauseId}
              </Link>
            ))}
          </li>
        </ol>
      </nav>
    </Details>
  );
}

const pageOf = (place: number) => Math.floor(place / clausesOnPage) + 1;

function isUndecided({ matches, proposedRules }: ReviewedClauseParts): boolean {
  return [...matches, ...proposedRules].some(({ status }) => status === "PROPOSED");
}

/** Brings the clause that the address names into view and gives it the focus; on another page without one, the page's first line. */
function useArrivalOnPage(page: number): RefObject<HTMLParagraphElement | null> {
  const first = useRef<HTMLParagraphElement>(null);
  const before = useRef(page);
  const { hash, key } = useLocation();
  useEffect(() => {
    const named = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    const arrived = named ?? (before.current === page ? null : first.current);
    before.current = page;
    arrived?.scrollIntoView();
    arrived?.focus({ preventScroll: true });
  }, [hash, key, page]);
  return first;
}
