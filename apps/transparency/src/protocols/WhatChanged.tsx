import { Details } from "@probity/ui/content/Details";
import type { ReactNode } from "react";
import { englishOnly, langOf, usePageWords } from "../words.js";
import { wordsDiffer, type ChangedPair, type Changes, type LoneClause, type WordsPart } from "./changes.query.js";

/** What changed since the version before: which clauses, what they ask otherwise, and in which words. */
export function WhatChanged({ changes }: { changes: Changes | null }): ReactNode {
  const { t } = usePageWords();
  if (!changes) return null;
  const { former, comparison } = changes;
  return (
    <section>
      <h2 className="govuk-heading-l" id="what-changed">
        {t("changes.title", { number: former.number })}
      </h2>
      {!comparison && <p className="govuk-body">{t("changes.notAtHand")}</p>}
      {comparison && <ChangeList of={comparison} />}
    </section>
  );
}

function ChangeList({ of: { pairs, onlyInOne, onlyInOther } }: { of: NonNullable<Changes["comparison"]> }): ReactNode {
  const { t } = usePageWords();
  if (pairs.length + onlyInOne.length + onlyInOther.length === 0)
    return <p className="govuk-body">{t("changes.nothing")}</p>;
  return (
    <>
      {pairs.length > 0 && (
        <Details summary={t("changes.changed", { count: pairs.length })} open>
          {pairs.map((pair) => (
            <ChangedClause key={`${pair.one.clauseId} ${pair.other.clauseId}`} pair={pair} />
          ))}
        </Details>
      )}
      <LoneClauses title={t("changes.added", { count: onlyInOther.length })} clauses={onlyInOther} linked />
      <LoneClauses title={t("changes.dropped", { count: onlyInOne.length })} clauses={onlyInOne} />
    </>
  );
}

function ChangedClause({ pair }: { pair: ChangedPair }): ReactNode {
  const { language } = usePageWords();
  const { one, other, words } = pair;
  const lang = englishOnly(language);
  return (
    <div className="pt-changed">
      <p className="govuk-body govuk-!-font-weight-bold">
        {one.clauseId !== other.clauseId && `${one.clauseId} → `}
        <ClauseAnchor id={other.clauseId} />
      </p>
      {words.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {words.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {wordsDiffer(pair) && (
        <p className="govuk-body pt-diff" lang={pair.text.language === "EN" ? lang : undefined}>
          {pair.text.parts.map((part, index) => (
            <Marked key={index} part={part} />
          ))}
        </p>
      )}
    </div>
  );
}

/** Struck through or underlined, and named for those who hear the page. */
function Marked({ part: { change, words } }: { part: WordsPart }): ReactNode {
  const { language, t } = usePageWords();
  if (change === "SAME") return words;
  const Mark = change === "REMOVED" ? "del" : "ins";
  const hidden = (text: string): ReactNode => (
    <span className="govuk-visually-hidden" lang={language}>
      {` ${text} `}
    </span>
  );
  return (
    <Mark>
      {hidden(t(`changes.mark.${change}`))}
      {words}
      {hidden(t("changes.markEnd"))}
    </Mark>
  );
}

interface LoneClausesProps {
  title: string;
  clauses: readonly LoneClause[];
  /** Whether the clauses stand on this page. */
  linked?: boolean;
}

function LoneClauses({ title, clauses, linked }: LoneClausesProps): ReactNode {
  const { language, t } = usePageWords();
  if (clauses.length === 0) return null;
  return (
    <Details summary={title}>
      <ul className="govuk-list">
        {clauses.map(({ clause: { clauseId, summary, englishSummary, text }, reason }) => (
          <li key={clauseId}>
            <strong>{linked ? <ClauseAnchor id={clauseId} /> : clauseId}</strong>{" "}
            <span lang={langOf(summary, englishSummary, language)}>{summary ?? text}</span>
            {reason && (
              <>
                {" "}
                {t("changes.reason")} <span lang={englishOnly(language)}>{reason}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}

function ClauseAnchor({ id }: { id: string }): ReactNode {
  return (
    <a className="govuk-link" href={`#${encodeURIComponent(id)}`}>
      {id}
    </a>
  );
}
