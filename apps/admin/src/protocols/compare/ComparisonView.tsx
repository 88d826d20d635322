import { Details } from "@probity/ui/content/Details";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ComparedSideFragment, CompareVersionsQuery } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { PrintButton } from "../PrintButton.js";
import { versionWords } from "../version-words.js";
import { ChangedClause } from "./ChangedClause.js";
import { isChanged } from "./is-changed.js";
import { LoneClauses } from "./LoneClauses.js";

/** A comparison as the API answers it. */
export type ComparisonAnswer = CompareVersionsQuery["compareVersions"];

/** How two versions differ: in figures, then clause by clause. */
export function ComparisonView({ of }: { of: ComparisonAnswer }): ReactNode {
  const { t } = useTranslation();
  const { one, other, pairs, onlyInOne, onlyInOther } = of;
  const changed = pairs.filter(isChanged);
  const same = pairs.filter((pair) => !isChanged(pair));
  const summaries = pairs.some(({ text }) => text.of === "SUMMARY");
  return (
    <>
      <Sides one={one} other={other} />
      <PrintButton />
      <Counts changed={changed.length} one={onlyInOne.length} other={onlyInOther.length} same={same.length} />
      {summaries && <InsetText>{t("compare.summaries")}</InsetText>}
      <AgainstStatute of={of} />
      <h2 className="govuk-heading-m">{t("compare.changed", { count: changed.length })}</h2>
      {changed.length === 0 && <EmptyState title={t("compare.noneChanged")} />}
      {changed.map((pair) => (
        <ChangedClause key={`${pair.one.id} ${pair.other.id}`} pair={pair} one={one.id} other={other.id} />
      ))}
      <LoneClauses title={t("compare.onlyInOne", { count: onlyInOne.length })} of={onlyInOne} versionId={one.id} />
      <LoneClauses
        title={t("compare.onlyInOther", { count: onlyInOther.length })}
        of={onlyInOther}
        versionId={other.id}
      />
      {same.length > 0 && (
        <Details summary={t("compare.unchanged", { count: same.length })}>
          <ul className="govuk-list ad-columns">
            {same.map((pair) => (
              <li key={pair.one.id}>
                <ClauseLinks of={[pair.one.clauseId]} versionId={one.id} /> ={" "}
                <ClauseLinks of={[pair.other.clauseId]} versionId={other.id} />
              </li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Sides({ one, other }: { one: ComparedSideFragment; other: ComparedSideFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <SummaryList
      rows={[
        { key: t("compare.one"), value: <Side of={one} /> },
        { key: t("compare.other"), value: <Side of={other} /> },
      ]}
    />
  );
}

function Side({ of }: { of: ComparedSideFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      {of.protocol.force.name}: <Link href={`/protocols/versions/${of.id}`}>{of.protocol.title}</Link>
      <br />
      {versionWords(of, t, language)}
    </>
  );
}

function Counts(counts: Readonly<Record<"changed" | "one" | "other" | "same", number>>): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="ad-counts">
      {(["changed", "one", "other", "same"] as const).map((key) => (
        <li key={key}>
          <strong>{counts[key]}</strong> {t(`compare.count.${key}`, { count: counts[key] })}
        </li>
      ))}
    </ul>
  );
}

function AgainstStatute({ of }: { of: ComparisonAnswer }): ReactNode {
  const { t } = useTranslation();
  const found = [...of.oneAgainstStatute, ...of.otherAgainstStatute];
  if (found.length === 0) return null;
  return (
    <InsetText>
      <p className="govuk-body">{t("compare.statute")}</p>
      <ul className="govuk-list govuk-list--bullet">
        {found.map(({ words }) => (
          <li key={words}>{words}</li>
        ))}
      </ul>
    </InsetText>
  );
}
