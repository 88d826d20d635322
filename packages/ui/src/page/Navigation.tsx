import { type ReactNode, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "./Link.js";

/** `current`: "page" for this very page, true for the section that this page belongs to. */
export interface NavigationItem {
  text: string;
  href: string;
  current?: "page" | true;
}

/** So many sections fit above the content of a page on a phone; more are behind a button there. */
const atOnce = 6;

export function Navigation({ items, label }: { items: readonly NavigationItem[]; label?: string }): ReactNode {
  const { t } = useTranslation("ui");
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <nav className="pb-navigation" aria-label={label ?? t("navigation")}>
      <div className="govuk-width-container">
        {items.length > atOnce && (
          <button
            type="button"
            className="pb-navigation__menu"
            aria-expanded={open}
            aria-controls={id}
            onClick={() => setOpen(!open)}
          >
            {t("navigation")}
          </button>
        )}
        <ul id={id}>
          {items.map(({ text, href, current }) => (
            <li key={href}>
              <Link className="" href={href} aria-current={current} onClick={() => setOpen(false)}>
                {text}
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </nav>
  );
}
