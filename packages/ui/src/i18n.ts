import { createInstance, type i18n, type Resource } from "i18next";
import { initReactI18next } from "react-i18next";
import cy from "./messages/cy.json" with { type: "json" };
import en from "./messages/en.json" with { type: "json" };

/** The languages of the interface: British English and Welsh, as `lang` attribute values. */
export const languages = ["en", "cy"] as const;
export type Language = (typeof languages)[number];

/** A message file: nested groups of messages. */
export interface Messages {
  [key: string]: string | Messages;
}

const ownMessages: Record<Language, Messages> = { en, cy };

/** Whether a text (a query parameter, a stored choice) names one of the languages. */
export function isLanguage(text: string | null | undefined): text is Language {
  return text === "en" || text === "cy";
}

/**
 * An i18next instance, ready at once (nothing is loaded later), with the app's messages as the default name space and
 * these components' own words as name space `ui`. A message missing in Welsh falls back to English.
 */
export function createI18n(resources: Record<Language, Messages>, language: Language): i18n {
  const instance = createInstance();
  void instance.use(initReactI18next).init({
    resources: Object.fromEntries(
      languages.map((code) => [code, { translation: resources[code], ui: ownMessages[code] }]),
    ) as Resource,
    lng: language,
    fallbackLng: "en",
    supportedLngs: [...languages],
    defaultNS: "translation",
    ns: ["translation", "ui"],
    initAsync: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  return instance;
}

/** Changes the language of a browser page: its messages and the `lang` attribute of the document. */
export async function changeLanguage(instance: i18n, language: Language): Promise<void> {
  await instance.changeLanguage(language);
  document.documentElement.lang = language;
}
