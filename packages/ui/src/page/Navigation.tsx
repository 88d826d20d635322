import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "./Link.js";

/** `current`: "page" for this very page, true for the section that this page belongs to. */
export interface NavigationItem {
  text: string;
  href: string;
  current?: "page" | true;
}

export function Navigation({ items, label }: { items: readonly NavigationItem[]; label?: string }): ReactNode {
  const { t } = useTranslation("ui");
  return (
    <nav className="pb-navigation" aria-label={label ?? t("navigation")}>
      <div className="govuk-width-container">
        <ul>
          {items.map(({ text, href, current }) => (
            <li key={href}>
              <Link className="" href={href} aria-current={current}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
