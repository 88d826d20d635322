import { createI18n, type Language } from "@probity/ui/i18n";
import type { i18n, TFunction } from "i18next";
import { createContext, useContext } from "react";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };

export type Words = TFunction;

/** One per language for the life of the process: a request never builds one. */
const instances: Record<Language, i18n> = {
  en: createI18n({ en, cy }, "en"),
  cy: createI18n({ en, cy }, "cy"),
};

export function i18nOf(language: Language): i18n {
  return instances[language];
}

/** The messages of a language. */
export function wordsOf(language: Language): Words {
  return instances[language].t;
}

/** The language of a page and its messages. */
export interface PageWords {
  language: Language;
  t: Words;
}

const pageWords: Record<Language, PageWords> = {
  en: { language: "en", t: instances.en.t },
  cy: { language: "cy", t: instances.cy.t },
};

export function pageWordsOf(language: Language): PageWords {
  return pageWords[language];
}

const PageWordsContext = createContext(pageWords.en);

export const PageWordsProvider = PageWordsContext.Provider;

/** The language of the page that is being rendered, and its messages. */
export function usePageWords(): PageWords {
  return useContext(PageWordsContext);
}

/** `lang` for a text that exists in English only, on a Welsh page. */
export function englishOnly(language: Language): "en" | undefined {
  return language === "en" ? undefined : "en";
}

/** `lang` for words that were asked for in the page's language, beside what they are in English: where both are the same. */
export function langOf(
  words: string | null | undefined,
  inEnglish: string | null | undefined,
  language: Language,
): "en" | undefined {
  return words === inEnglish ? englishOnly(language) : undefined;
}

/** The public graph's name of a language. */
export function graphLanguage(language: Language): "EN" | "CY" {
  return language === "cy" ? "CY" : "EN";
}
