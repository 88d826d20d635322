import { Details } from "@probity/ui/content/Details";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { InsetText } from "@probity/ui/content/InsetText";
import { Table, type Column } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRuleLanguage, valueWords } from "../../configuration/rule-words.js";
import type { SimulatedDutyPartsFragment } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { PrintButton } from "../PrintButton.js";
import type { DutyAsked } from "./duty-question.js";

type InForce = SimulatedDutyPartsFragment;
type Limit = InForce["limits"][number];

/** A force's limit as a row; null: its text sets none. */
interface LimitRow {
  readonly key: string;
  readonly force: InForce["force"];
  readonly limit: Limit | null;
}

/** The limits on a duty, one a row; on a phone one a card. */
export function DutyView({ asked, duties }: { asked: DutyAsked; duties: readonly InForce[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { words } = useRuleLanguage();
  const bound = duties.filter(({ version }) => version !== null);
  const date = formatDate(asked.on, language);
  if (bound.length === 0) return <EmptyState title={t("simulate.none", { date })} />;
  const without = duties.filter(({ version }) => version === null);
  const columns: Column<LimitRow>[] = [
    { key: "force", heading: t("simulate.force"), rowHeader: true, cell: ({ force }) => force.name },
    { key: "limit", heading: t("simulateDuty.limit"), cell: ({ limit }) => <Said of={limit} /> },
    { key: "who", heading: t("simulateDuty.who"), cell: ({ limit }) => <Who of={limit} /> },
    { key: "due", heading: t("simulateDuty.due"), cell: ({ limit }) => <Due of={limit} /> },
  ];
  return (
    <>
      <PrintButton />
      {asked.counted && (
        <InsetText>{t("simulateDuty.countedAs", { how: valueWords(words, "convention", asked.counted) })}</InsetText>
      )}
      <Table
        narrow="stack"
        caption={t("simulateDuty.caption", { duty: valueWords(words, "duty", asked.duty), date })}
        columns={columns}
        rows={bound.flatMap(rowsOf)}
        rowKey={({ key }) => key}
      />
      <Warnings of={bound} />
      {without.length > 0 && (
        <p className="govuk-body">
          {t("simulate.notInForce", { forces: without.map(({ force }) => force.name).join(", ") })}
        </p>
      )}
    </>
  );
}

function rowsOf({ force, limits }: InForce): LimitRow[] {
  if (limits.length === 0) return [{ key: force.id, force, limit: null }];
  return limits.map((limit, place) => ({ key: `${force.id} ${place}`, force, limit }));
}

function Said({ of: limit }: { of: Limit | null }): ReactNode {
  const { t } = useTranslation();
  if (limit === null) return t("simulateDuty.noLimit");
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{limit.words}</p>
      {limit.source === "STATUTE" && <Tag colour="blue">{t("simulateDuty.law")}</Tag>}{" "}
      <ClauseLinks of={[limit.clauseId]} versionId={limit.version?.id} />
    </>
  );
}

function Who({ of: limit }: { of: Limit | null }): ReactNode {
  const { t } = useTranslation();
  if (limit === null) return "–";
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{limit.by ?? t("simulateDuty.everybody")}</p>
      {limit.to && <p className="govuk-body govuk-!-margin-bottom-1">{t("simulateDuty.to", { who: limit.to })}</p>}
    </>
  );
}

function Due({ of: limit }: { of: Limit | null }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (limit === null) return "–";
  const { dueOn, dueAt, explanation } = limit;
  const due = dueAt ? formatDateTime(dueAt, language) : dueOn && formatDate(dueOn, language);
  return (
    <>
      <p className="govuk-body govuk-!-margin-bottom-1">{due ? <strong>{due}</strong> : t("simulateDuty.noDay")}</p>
      <Details summary={t("simulateDuty.reckoned")}>
        {explanation.map((line) => (
          <p key={line} className="govuk-body">
            {line}
          </p>
        ))}
      </Details>
    </>
  );
}

function Warnings({ of }: { of: readonly InForce[] }): ReactNode {
  const { t } = useTranslation();
  const warned = of.filter(({ warnings }) => warnings.length > 0);
  if (warned.length === 0) return null;
  return (
    <section aria-labelledby="clocks">
      <h2 className="govuk-heading-m" id="clocks">
        {t("simulateDuty.clocks")}
      </h2>
      {warned.map(({ force, warnings }) => (
        <div key={force.id}>
          <h3 className="govuk-heading-s govuk-!-margin-bottom-1">{force.name}</h3>
          <ul className="govuk-list govuk-list--bullet">
            {warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
