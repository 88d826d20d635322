import { Tag } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ClauseLinks } from "../ClauseLinks.js";
import type { ComparisonAnswer } from "./ComparisonView.js";
import { wordsDiffer } from "./is-changed.js";
import { WordsDiff } from "./WordsDiff.js";

export interface ChangedClauseProps {
  pair: ComparisonAnswer["pairs"][number];
  /** The ids of the two versions. */
  one: string;
  other: string;
}

/** Two corresponding clauses that differ: what is asked otherwise, in words, and the words themselves. */
export function ChangedClause({ pair, one, other }: ChangedClauseProps): ReactNode {
  const { t } = useTranslation();
  return (
    <section className="ad-compared">
      <h3 className="govuk-heading-s">
        <ClauseLinks of={[pair.one.clauseId]} versionId={one} /> <span aria-hidden="true">→</span>
        <span className="govuk-visually-hidden">{t("compare.became")}</span>{" "}
        <ClauseLinks of={[pair.other.clauseId]} versionId={other} />{" "}
        {pair.bearerMoved && <Tag colour="orange">{t("compare.moved")}</Tag>}
      </h3>
      {pair.words.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {pair.words.map((words) => (
            <li key={words}>{words}</li>
          ))}
        </ul>
      )}
      {wordsDiffer(pair) ? (
        <WordsDiff parts={pair.text.parts} />
      ) : (
        <p className="govuk-body">{t("compare.sameWords")}</p>
      )}
    </section>
  );
}
