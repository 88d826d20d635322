import { SummaryList } from "@probity/ui/content/SummaryList";
import { Tag } from "@probity/ui/content/Tag";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { DecisionRowFragment } from "../gql/graphql.js";
import { useSession } from "../shell/acting-force.js";
import { standingOf, useLedgerColumns } from "./ledger-columns.js";

/** Decisions on conflicts, each with all of its facts and what can be done with it. */
export function LedgerTable({ rows }: { rows: readonly DecisionRowFragment[] }): ReactNode {
  const { t } = useTranslation();
  return rows.map((row) => (
    <section key={row.id}>
      <h2 className="govuk-heading-m">
        {row.person.name}: {t(`meetings.answer.${row.decision}`)}
      </h2>
      <DecisionFacts row={row} />
      <LedgerLinks row={row} />
    </section>
  ));
}

/** Every fact of a decision; one against a clause, or without effect, says so first. */
export function DecisionFacts({ row }: { row: DecisionRowFragment }): ReactNode {
  const { t } = useTranslation();
  const columns = useLedgerColumns();
  const standing = standingOf(row);
  return (
    <>
      {row.againstClause && (
        <p className="govuk-body">
          <Tag colour="red">{t("meetings.ledger.againstYes")}</Tag>
        </p>
      )}
      {(standing === "awaited" || standing === "refused") && (
        <p className="govuk-body">
          <Tag colour={standing === "awaited" ? "yellow" : "grey"}>{t(`meetings.ledger.${standing}`)}</Tag>
        </p>
      )}
      {row.waitsForNobody && <p className="govuk-body">{t("meetings.ledger.waitsForNobody")}</p>}
      <SummaryList
        rows={columns
          .map(({ heading, text }) => ({ key: heading, value: text(row) }))
          .filter(({ value }) => value !== "")}
      />
    </>
  );
}

function LedgerLinks({ row }: { row: DecisionRowFragment }): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const standing = standingOf(row);
  const open = standing === "stands" || standing === "awaited";
  const replaces = can("registers:read") && open && row.person.id !== acting.person?.id;
  const links = [
    row.viewerCanAnswer && { href: `/meetings/conflicts/${row.id}`, text: t("meetings.approval.link") },
    replaces && { href: `/meetings/conflicts/new?replaces=${row.id}`, text: t("meetings.ledger.replace") },
  ].filter((link) => link !== false);
  return links.map(({ href, text }) => (
    <p key={href} className="govuk-body pb-no-print">
      <Link href={href}>
        {text} <span className="govuk-visually-hidden">{`(${row.person.name}: ${row.about})`}</span>
      </Link>
    </p>
  ));
}
