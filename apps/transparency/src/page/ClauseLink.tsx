import type { ReactNode } from "react";
import { clauseAddress } from "../addresses.js";
import { langOf, usePageWords, type PageWords } from "../words.js";

/** A clause as other things point to it. */
export interface ClauseReference {
  clauseId: string;
  label: string | null;
  version: { protocol: { slug: string; title: string; englishTitle: string } };
}

/** Fields of `Clause` for a `ClauseReference`; the operation declares `$language: Language!`. */
export const clauseFields =
  "clauseId label version { protocol { slug title(language: $language) englishTitle: title } }";

interface ClauseLinkProps {
  force: string;
  clause: ClauseReference | null;
  /** What is known of a clause whose protocol is not published. */
  clauseId: string | null;
  protocolTitle?: string | null;
}

/** "Staff protocol, paragraph 20, ST-20a", leading to the clause's own words; plain text where they are not public. */
export function ClauseLink(props: ClauseLinkProps): ReactNode {
  return clauseLink(props, usePageWords());
}

/** The same as a plain function, for lists that show one clause many times. */
export function clauseLink(
  { force, clause, clauseId, protocolTitle }: ClauseLinkProps,
  { language, t }: PageWords,
): ReactNode {
  if (!clause) return [protocolTitle, clauseId].filter(Boolean).join(", ") || t("clause.notStated");
  const { slug, title, englishTitle } = clause.version.protocol;
  return (
    <a className="govuk-link" href={clauseAddress(force, slug, clause.clauseId, language)}>
      <span lang={langOf(title, englishTitle, language)}>{title}</span>
      {", "}
      {clause.label && `${t("clause.paragraph", { label: clause.label })}, `}
      <span className="pt-clause-id">{clause.clauseId}</span>
    </a>
  );
}
