import type { LanguageSwitchProps } from "@probity/ui/page/LanguageSwitch";
import { useTranslation } from "react-i18next";
import { switchLanguage, useLanguage } from "../i18n.js";

/** The language switch of every page: it changes the words in place. */
export function useLanguageSwitch(): LanguageSwitchProps {
  const { i18n } = useTranslation();
  const { language } = useLanguage();
  return {
    current: language,
    hrefFor: () => window.location.pathname,
    onChoose: (chosen) => void switchLanguage(i18n, chosen),
  };
}
