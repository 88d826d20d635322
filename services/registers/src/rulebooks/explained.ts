import { Language } from "@probity/service-kit/language-enum";

/** How something was decided, in sentences of both languages; in Welsh none where it was decided before it was said in Welsh. */
export interface Explained {
  readonly explanation: string[];
  readonly explanationCy: string[];
}

/** The sentences of a language; the English ones where there are no Welsh ones. */
export function explanationIn(language: Language, { explanation, explanationCy }: Explained): string[] {
  return language === Language.CY && explanationCy.length > 0 ? explanationCy : explanation;
}
