import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "./Link.js";

/** One step of the way to this page; the last one, the page itself, has no `href`. */
export interface Breadcrumb {
  text: string;
  href?: string;
}

export function Breadcrumbs({ items }: { items: readonly Breadcrumb[] }): ReactNode {
  const { t } = useTranslation("ui");
  return (
    <nav className="govuk-breadcrumbs" aria-label={t("breadcrumbs")}>
      <ol className="govuk-breadcrumbs__list">
        {items.map(({ text, href }) => (
          <li key={href ?? text} className="govuk-breadcrumbs__list-item" aria-current={href ? undefined : "page"}>
            {href ? (
              <Link className="govuk-breadcrumbs__link" href={href}>
                {text}
              </Link>
            ) : (
              text
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
