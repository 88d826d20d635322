import type { Language } from "@probity/ui/i18n";
import type { FindingPartsFragment } from "../../gql/graphql.js";

/** What is wrong, and what to do, in the page's language. */
export function findingWords(
  { messageEn, messageCy }: Pick<FindingPartsFragment, "messageEn" | "messageCy">,
  language: Language,
): string {
  return language === "cy" ? messageCy : messageEn;
}
