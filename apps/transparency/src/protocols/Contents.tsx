import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { englishOnly, usePageWords } from "../words.js";
import { sections } from "./clause-sections.js";
import type { Version } from "./protocol.query.js";

const toClause = (clauseId: string): string => `#${encodeURIComponent(clauseId)}`;

/** The parts of the document, each with a link to its first clause; nothing where it has no headings. */
export function Contents({ version }: { version: Version }): ReactNode {
  const { language, t } = usePageWords();
  const parts = sections(version.clauses).filter(({ path }) => path.length > 0);
  if (parts.length < 2) return null;
  return (
    <nav aria-labelledby="contents">
      <h2 className="govuk-heading-l" id="contents">
        {t("contents.title")}
      </h2>
      <ul className="govuk-list">
        {parts.map(({ key, path, clauses }) => (
          <li key={key}>
            <Link href={toClause(clauses[0]?.clauseId ?? "")}>
              <span lang={englishOnly(language)}>{path.join(" – ")}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Which matter goes to whom, as the rules of the version in force say, each with its clause. */
export function WhoHandlesWhat({ version }: { version: Version }): ReactNode {
  const { t } = usePageWords();
  const routes = version.rules.filter(({ kind }) => kind === "ROUTE");
  if (routes.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("contents.handles")}</h2>
      <ul className="govuk-list govuk-list--bullet">
        {routes.map(({ id, sentence, clause }) => (
          <li key={id}>
            {sentence}{" "}
            {clause && <Link href={toClause(clause.clauseId)}>{t("clauses.one", { clause: clause.clauseId })}</Link>}
          </li>
        ))}
      </ul>
    </>
  );
}
