import { isLanguage, type Language } from "@probity/ui/i18n";

/** English addresses have no `lang`; Welsh ones carry it in every link. */
export function address(
  path: string,
  language: Language,
  query: Record<string, string | null | undefined> = {},
  anchor?: string,
): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value) parameters.set(name, value);
  if (language !== "en") parameters.set("lang", language);
  const search = parameters.toString();
  return `${path}${search ? `?${search}` : ""}${anchor ? `#${encodeURIComponent(anchor)}` : ""}`;
}

/** The language that an address asks for; English where it asks for none that there is. */
export function languageOf(search: string | URLSearchParams): Language {
  const language = new URLSearchParams(search).get("lang");
  return isLanguage(language) ? language : "en";
}

/** The same page in another language. */
export function inLanguage(location: { pathname: string; search: string }, language: Language): string {
  const query = Object.fromEntries(new URLSearchParams(location.search));
  delete query["lang"];
  return address(location.pathname, language, query);
}

/** A clause on its protocol's page. */
export function clauseAddress(force: string, protocol: string, clauseId: string, language: Language): string {
  return address(`/${force}/protocols/${protocol}`, language, {}, clauseId);
}

export function personAddress(force: string, personId: string, language: Language): string {
  return address(`/${force}/people/${personId}`, language);
}
