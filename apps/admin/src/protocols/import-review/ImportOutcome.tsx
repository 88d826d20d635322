import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, Suspense } from "react";
import { useTranslation } from "react-i18next";
import { fieldWords, useRuleLanguage } from "../../configuration/rule-words.js";
import type { ImportOutcomeFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { Loading } from "../../shell/Loading.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { versionHref } from "../version.document.js";
import type { ReviewedVersion } from "./review.document.js";

/** What a confirmed import came to, and the version it made. */
export interface ImportOutcomeProps {
  version: ReviewedVersion;
  outcome: ImportOutcomeFragment;
}

/** Which clauses and rules continue, which are new, which are gone, and what a person still has to write. */
export function ImportOutcome({ version, outcome }: ImportOutcomeProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { confirmedBy, confirmedAt, carried, added, dropped, carriedRules, madeRules, incomplete } = outcome;
  const none = t("importReview.noneOfThem");
  const links = (of: readonly string[]): ReactNode =>
    of.length > 0 ? <ClauseLinks of={of} versionId={version.id} /> : none;
  return (
    <section aria-labelledby="outcome">
      <h2 className="govuk-heading-m" id="outcome">
        {t("importReview.outcome")}
      </h2>
      <p className="govuk-body" role="status">
        {t("importReview.confirmedAt", { name: confirmedBy, at: formatDateTime(confirmedAt, language) })}
      </p>
      <SummaryList
        rows={[
          { key: t("importReview.carried"), value: links(carried) },
          { key: t("importReview.added"), value: links(added) },
          { key: t("importReview.dropped"), value: dropped.map(({ clauseId }) => clauseId).join(", ") || none },
          { key: t("importReview.carriedRules"), value: carriedRules.length },
          { key: t("importReview.madeRules"), value: madeRules.join(", ") || none },
        ]}
      />
      {incomplete.length > 0 && (
        <Suspense fallback={<Loading />}>
          <Incomplete of={incomplete} version={version} />
        </Suspense>
      )}
    </section>
  );
}

function Incomplete(props: { of: ImportOutcomeFragment["incomplete"]; version: ReviewedVersion }): ReactNode {
  const { t } = useTranslation();
  const { words: names } = useRuleLanguage();
  return (
    <>
      <h3 className="govuk-heading-s">{t("importReview.incomplete")}</h3>
      {props.of.map(({ proposalId, clauseId, kind, words, missing, refusal }) => (
        <div key={proposalId} className="ad-finding">
          <p className="govuk-body govuk-!-margin-bottom-1">
            <strong>
              {clauseId}, {t(`importReview.ruleKind.${kind}`)}
            </strong>{" "}
            <q>{words}</q>
          </p>
          <p className="govuk-body-s govuk-!-margin-bottom-1">
            {missing.length > 0 &&
              t("importReview.missing", { what: missing.map((name) => fieldWords(names, kind, name)).join("; ") })}{" "}
            {refusal && <span lang="en">{refusal}</span>}
          </p>
          <p className="govuk-body">
            <Link href={versionHref(props.version, `/clauses/${clauseId}/rules/new?proposal=${proposalId}`)}>
              {t("importReview.writeRule")}
              <span className="govuk-visually-hidden">
                : {clauseId}, {words}
              </span>
            </Link>
          </p>
        </div>
      ))}
    </>
  );
}
