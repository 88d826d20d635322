import type { Language } from "@probity/rules/language";
import type { Titles } from "@probity/rules/vocabulary";
import type { RoleTitles } from "@probity/service-kit/role-titles";

/** What roles are called in a language. */
export function inLanguage(titles: RoleTitles, language: Language): Titles {
  return Object.fromEntries(Object.entries(titles).map(([role, { en, cy }]) => [role, language === "CY" ? cy : en]));
}

/** What the force of these rulebooks calls its roles. */
export function titlesIn(
  rulebooks: readonly { readonly roleTitles?: RoleTitles }[],
  language: Language = "EN",
): Titles {
  return inLanguage(rulebooks.find(({ roleTitles }) => roleTitles)?.roleTitles ?? {}, language);
}
