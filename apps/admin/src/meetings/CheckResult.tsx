import { EmptyState } from "@probity/ui/content/EmptyState";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate, formatDateTime, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CheckInterestsMutation } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

type Result = CheckInterestsMutation["checkInterests"];
type Match = Result["found"][number];

/** What a check found: for each party the people whose records name it, and by which words. */
export function CheckResult({ result }: { result: Result }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { check, found, incomplete, threshold } = result;
  const date = formatDate(londonDay(), language);
  return (
    <>
      <SummaryList
        rows={[
          { key: t("meetings.check.askedAt"), value: formatDateTime(check.askedAt, language) },
          { key: t("meetings.check.about"), value: `${t(`meetings.process.${check.process}`)}: ${check.about}` },
          { key: t("meetings.check.partiesHeading"), value: check.parties.join("; ") },
        ]}
      />
      {incomplete && <WarningText>{t("meetings.check.incomplete")}</WarningText>}
      {check.parties.map((party) => {
        const matches = found.filter((one) => one.party === party);
        return matches.length === 0 ? (
          <EmptyState key={party} title={t("meetings.check.nobody", { party, date })} />
        ) : (
          <Matches key={party} party={party} matches={matches} />
        );
      })}
      <p className="govuk-body">{t("meetings.check.how", { threshold })}</p>
      <p className="govuk-body">
        {t(check.privateToo ? "meetings.check.searchedAll" : "meetings.check.searchedPublic")}
      </p>
      <Button type="button" variant="secondary" className="pb-no-print" onClick={() => window.print()}>
        {t("meetings.print")}
      </Button>
      <p className="govuk-body pb-no-print">
        <Link href="/meetings/conflicts/new">{t("meetings.ledger.decide")}</Link>
      </p>
    </>
  );
}

function Matches({ party, matches }: { party: string; matches: readonly Match[] }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={party}
      narrow="stack"
      rows={matches.map((match, place) => ({ ...match, place }))}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: "person", heading: t("meetings.person"), rowHeader: true, cell: ({ person }) => person.name },
        { key: "source", heading: t("meetings.check.source"), cell: ({ source }) => t(`meetings.source.${source}`) },
        {
          key: "details",
          heading: t("meetings.check.details"),
          cell: ({ withheld, details }) => (withheld ? t("meetings.check.withheld") : details),
        },
        {
          key: "words",
          heading: t("meetings.check.words"),
          cell: ({ withheld, words, share }) =>
            withheld ? t("meetings.check.notShown") : t("meetings.check.share", { words: words.join(", "), share }),
        },
      ]}
    />
  );
}
