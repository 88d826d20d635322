import type { MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Language } from "../i18n.js";

export interface LanguageSwitchProps {
  current: Language;
  /** The address of this same page in a language. */
  hrefFor: (language: Language) => string;
  /** Given, the choice is made in place instead of by going to the address. */
  onChoose?: (language: Language) => void;
}

const names: Record<Language, string> = { en: "English", cy: "Cymraeg" };

export function LanguageSwitch({ current, hrefFor, onChoose }: LanguageSwitchProps): ReactNode {
  const { t } = useTranslation("ui");
  const choose = (language: Language) => (event: MouseEvent) => {
    if (!onChoose) return;
    event.preventDefault();
    onChoose(language);
  };
  return (
    <nav className="pb-languages" aria-label={t("language")}>
      <ul>
        {(["en", "cy"] as const).map((language) => (
          <li key={language}>
            {language === current ? (
              <span aria-current="true" lang={language}>
                {names[language]}
              </span>
            ) : (
              <a
                href={hrefFor(language)}
                hrefLang={language}
                lang={language}
                rel="alternate"
                onClick={choose(language)}
              >
                {names[language]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
