import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "./Link.js";

/** Links to the neighbouring pages of a list; nothing where there is neither. `label` says what is paged through. */
export function Pagination({ previous, next, label }: { previous?: string; next?: string; label?: string }): ReactNode {
  const { t } = useTranslation("ui");
  if (!previous && !next) return null;
  return (
    <nav className="govuk-pagination" aria-label={label ?? t("pagination")}>
      {previous && (
        <div className="govuk-pagination__prev">
          <Link className="govuk-link govuk-pagination__link" href={previous} rel="prev">
            <Arrow side="prev" path="m6.6 0-6.7 6.7 6.7 6.4 1.4-1.4-4.2-4h12.9v-2H3.7L8 1.4z" />
            <Words word={t("previous")} page={t("page")} />
          </Link>
        </div>
      )}
      {next && (
        <div className="govuk-pagination__next">
          <Link className="govuk-link govuk-pagination__link" href={next} rel="next">
            <Words word={t("next")} page={t("page")} />
            <Arrow side="next" path="m8.1 0-1.4 1.4L11 5.7H-2v2h12.9l-4.2 4 1.4 1.4 6.7-6.4z" />
          </Link>
        </div>
      )}
    </nav>
  );
}

function Words({ word, page }: { word: string; page: string }): ReactNode {
  return (
    <span className="govuk-pagination__link-title">
      {word}
      <span className="govuk-visually-hidden"> {page}</span>
    </span>
  );
}

function Arrow({ side, path }: { side: "prev" | "next"; path: string }): ReactNode {
  return (
    <svg
      className={`govuk-pagination__icon govuk-pagination__icon--${side}`}
      height="13"
      width="15"
      aria-hidden="true"
      focusable="false"
      viewBox="0 0 15 13"
    >
      <path d={path} />
    </svg>
  );
}
