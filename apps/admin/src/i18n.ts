import { changeLanguage, createI18n, isLanguage, type Language, type Messages } from "@probity/ui/i18n";
import type { i18n } from "i18next";
import { useTranslation } from "react-i18next";
import cyFile from "./messages/cy.json?url";
import enFile from "./messages/en.json?url";

const storageKey = "probity.language";

/** The language remembered on this device, else English. */
export function rememberedLanguage(): Language {
  const remembered = localStorage.getItem(storageKey);
  return isLanguage(remembered) ? remembered : "en";
}

/** Starts the messages in one language; the other is fetched when it is asked for. */
export async function startMessages(language: Language): Promise<i18n> {
  document.documentElement.lang = language;
  const own = await loadMessages(language);
  return createI18n({ en: {}, cy: {}, [language]: own }, language);
}

/** Changes the language in place and remembers it on this device. */
export async function switchLanguage(messages: i18n, language: Language): Promise<void> {
  messages.addResourceBundle(language, "translation", await loadMessages(language));
  await changeLanguage(messages, language);
  localStorage.setItem(storageKey, language);
}

/** The language the page is in: for dates, and (in capitals) for the API's own texts. */
export function useLanguage(): { language: Language; apiLanguage: "EN" | "CY" } {
  const { i18n: messages } = useTranslation();
  const language = isLanguage(messages.language) ? messages.language : "en";
  return { language, apiLanguage: language === "cy" ? "CY" : "EN" };
}

const files: Record<Language, string> = { en: enFile, cy: cyFile };

/** As a file of its own, not as program text: it is smaller to load and needs no evaluation. */
async function loadMessages(language: Language): Promise<Messages> {
  const response = await fetch(files[language]);
  if (!response.ok) throw new Error(`the messages could not be loaded (HTTP ${response.status})`);
  return (await response.json()) as Messages;
}
