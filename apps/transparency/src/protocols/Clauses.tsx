import { Details } from "@probity/ui/content/Details";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Tag } from "@probity/ui/content/Tag";
import type { ReactNode } from "react";
import { englishOnly, langOf, usePageWords } from "../words.js";
import { sections } from "./clause-sections.js";
import type { Clause, Rule, Version } from "./protocol.query.js";

/** Every clause with an address of its own (`#ST-20a`): its words in short, and the rules made of it read back. */
export function Clauses({ version }: { version: Version }): ReactNode {
  const { language, t } = usePageWords();
  const rules = Map.groupBy(version.rules, (rule) => rule.clause?.clauseId);
  return (
    <>
      <h2 className="govuk-heading-l">{t("clauses.title")}</h2>
      {version.clauses.length === 0 && <EmptyState title={t("clauses.none")} />}
      {sections(version.clauses).map(({ key, path, clauses }) => (
        <section key={key}>
          {path.length > 0 && (
            <h3 className="govuk-heading-m" lang={englishOnly(language)}>
              {path.join(" – ")}
            </h3>
          )}
          {clauses.map((clause) => (
            <ClauseText key={clause.id} clause={clause} rules={rules.get(clause.clauseId) ?? []} />
          ))}
        </section>
      ))}
    </>
  );
}

function ClauseText({ clause, rules }: { clause: Clause; rules: readonly Rule[] }): ReactNode {
  const { language, t } = usePageWords();
  const summary = clause.summary ?? clause.englishSummary;
  const lang = englishOnly(language);
  return (
    <article className="pt-clause" id={clause.clauseId} aria-label={t("clauses.one", { clause: clause.clauseId })}>
      <p className="pt-clause__label">
        <a className="govuk-link" href={`#${encodeURIComponent(clause.clauseId)}`}>
          {clause.clauseId}
        </a>
        {clause.label && <span>{t("clause.paragraph", { label: clause.label })}</span>}
      </p>
      <div className="pt-clause__body">
        {summary && (
          <p className="govuk-body" lang={langOf(summary, clause.englishSummary, language)}>
            {summary}
          </p>
        )}
        <RuleList rules={rules} />
        {clause.notes.map((note) => (
          <p key={note} className="govuk-body-s" lang={lang}>
            {note}
          </p>
        ))}
        {clause.text && (
          <Details summary={t("clauses.words")}>
            <p className="pt-clause__text" lang={lang}>
              {clause.text}
            </p>
          </Details>
        )}
        {!summary && !clause.text && rules.length === 0 && <p className="govuk-body">{t("clauses.noSummary")}</p>}
      </div>
    </article>
  );
}

/** Rules that rest on no clause of this protocol, but on a citation of statute. */
export function OtherRules({ rules }: { rules: readonly Rule[] }): ReactNode {
  const { t } = usePageWords();
  if (rules.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("rules.other")}</h2>
      <RuleList rules={rules} />
    </>
  );
}

function RuleList({ rules }: { rules: readonly Rule[] }): ReactNode {
  const { t } = usePageWords();
  if (rules.length === 0) return null;
  return (
    <ul className="govuk-list pt-rules">
      {rules.map(({ id, kind, sentence }) => (
        <li key={id}>
          <Tag colour="grey">{t(`rule.${kind}`)}</Tag> {sentence}
        </li>
      ))}
    </ul>
  );
}
