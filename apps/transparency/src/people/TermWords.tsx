import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { englishOnly, usePageWords } from "../words.js";
import type { Term } from "./person.query.js";

/** The limit of a term in words, the law it rests on, and whether its timing was read there. */
export function TermWords({ term }: { term: Term | null }): ReactNode {
  const { language, t } = usePageWords();
  if (!term) return t("term.noLimit");
  const { limit, endsBy, countedFrom, citation, timingVerified } = term;
  const day = (iso: string | null): string => (iso ? formatDate(iso, language) : "");
  const words = t(`term.${endsBy ? limit : `${limit}_OPEN`}`, { date: day(endsBy), from: day(countedFrom) });
  return (
    <>
      {words} (<span lang={englishOnly(language)}>{citation}</span>;{" "}
      {t(timingVerified ? "term.verified" : "term.notVerified")})
    </>
  );
}
