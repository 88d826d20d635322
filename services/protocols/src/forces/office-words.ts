import { titleOf } from "@probity/rules/plain-words";
import { offices, type Office } from "@probity/rules/vocabulary";
import type { RequestContext } from "@probity/service-kit/context";
import type { Language } from "@probity/service-kit/language-enum";
import { inLanguage, type RoleTitle } from "./force.entity.js";
import { titlesOfForce } from "./force.loaders.js";

const isOffice = (said: string): said is Office => offices.some((office) => office === said);

/** An office that a document names, as people say it: the force's own title where it is one, else the words of the document. */
export async function officeInWords(
  context: RequestContext,
  forceId: string,
  said: string,
  language: Language,
): Promise<string> {
  const title = titleNaming(said, await titlesOfForce(context).load(forceId));
  if (title) return inLanguage(language, title.titleEn, title.titleCy);
  return isOffice(said) ? titleOf(said, {}, `${language}`) : said;
}

/** The title that words mean: of an office by its key, or as the force itself says it in either language. */
export function titleNaming(said: string, titles: readonly RoleTitle[]): RoleTitle | undefined {
  return (
    titles.find(({ role }) => role === said) ??
    titles.find(({ titleEn, titleCy }) => titleEn === said || titleCy === said)
  );
}
