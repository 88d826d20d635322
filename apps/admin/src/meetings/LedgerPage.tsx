import { useApolloClient, useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Button, ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import { DateInput, dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Select } from "@probity/ui/form/Select";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { ConflictDecisionsQueryVariables, DecisionRowFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer, FailureNotice } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { type Export, useExport } from "../shell/useExport.js";
import { conflictProcesses } from "./conflict-choices.js";
import { conflictDecisionsDocument } from "./conflict.document.js";
import { useLedgerColumns } from "./ledger-columns.js";
import { LedgerTable } from "./LedgerTable.js";

/** The recusal ledger: every decision on a conflict of interest; for others than officers, those on their own. */
export function LedgerPage(): ReactNode {
  return useSession().can("registers:declare") ? <Ledger /> : <NotFound />;
}

const nothing = { person: "", process: "", from: dateParts(null), to: dateParts(null) };
type Narrowed = typeof nothing;

function Ledger(): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { force } = useSession().acting;
  const { can } = useSession();
  const [of, setOf] = useState(nothing);
  const [search] = useSearchParams();
  const toApprove = search.has("waiting");
  const variables: ConflictDecisionsQueryVariables = {
    force: force.id,
    person: of.person || null,
    process: conflictProcesses.find((one) => one === of.process) ?? null,
    from: isoDate(of.from),
    to: isoDate(of.to),
    toApprove,
  };
  const result = useQuery(conflictDecisionsDocument, { variables, fetchPolicy: "cache-and-network" });
  return (
    <Screen
      title={t("meetings.ledger.title")}
      caption={force.name}
      back={{ href: "/meetings", text: t("meetings.back") }}
    >
      <p className="govuk-body">{t("meetings.ledger.intro")}</p>
      {toApprove && <OnlyWaiting />}
      {can("registers:read") && !toApprove && <Filters of={of} onChange={setOf} />}
      <Answer of={result}>
        {({ conflictDecisions }) =>
          conflictDecisions.nodes.length === 0 ? (
            <EmptyState title={t("meetings.ledger.none", { date: formatDate(londonDay(), language) })} />
          ) : (
            <>
              <LedgerTable rows={conflictDecisions.nodes} />
              <ShowMore list={conflictDecisions} onMore={(after) => result.fetchMore({ variables: { after } })} />
              <TakeAway variables={variables} />
            </>
          )
        }
      </Answer>
      {can("cases:handle") && (
        <p className="govuk-body pb-no-print">
          <Link href="/precedents/new">{t("precedents.ofConflict")}</Link>
        </p>
      )}
      {can("registers:read") && <ButtonLink href="/meetings/conflicts/new">{t("meetings.ledger.decide")}</ButtonLink>}
    </Screen>
  );
}

/** Says that the list is narrowed to what waits for the viewer, and how to see all of it. */
function OnlyWaiting(): ReactNode {
  const { t } = useTranslation();
  return (
    <p className="govuk-body">
      {t("meetings.approval.only")} <Link href="/meetings/conflicts">{t("meetings.approval.all")}</Link>
    </p>
  );
}

/** What is shown, as a file and on paper. */
function TakeAway({ variables }: { variables: ConflictDecisionsQueryVariables }): ReactNode {
  const { t } = useTranslation();
  const file = useLedgerFile(variables);
  return (
    <>
      {file.failure !== undefined && <FailureNotice error={file.failure} />}
      <ButtonGroup>
        <Button
          type="button"
          variant="secondary"
          className="pb-no-print"
          aria-disabled={file.busy}
          onClick={() => void file.run()}
        >
          {t("meetings.ledger.csv")}
        </Button>
        <Button type="button" variant="secondary" className="pb-no-print" onClick={() => window.print()}>
          {t("meetings.print")}
        </Button>
      </ButtonGroup>
    </>
  );
}

/** Every page of what is shown as one CSV file. */
function useLedgerFile(variables: ConflictDecisionsQueryVariables): Export {
  const client = useApolloClient();
  const { force } = useSession().acting;
  const columns = useLedgerColumns();
  const read = async (after: string | null) => {
    const asked = { ...variables, first: 100, after };
    const options = { query: conflictDecisionsDocument, variables: asked, fetchPolicy: "network-only" } as const;
    return (await client.query(options)).data?.conflictDecisions;
  };
  return useExport(async () => {
    const rows: DecisionRowFragment[] = [];
    let page = await read(null);
    rows.push(...(page?.nodes ?? []));
    while (page?.pageInfo.hasNextPage) {
      page = await read(page.pageInfo.endCursor ?? null);
      rows.push(...(page?.nodes ?? []));
    }
    const { person, process, from, to } = variables;
    return {
      list: "CONFLICT_DECISIONS",
      name: `${force.slug}-conflict-decisions-${londonDay()}.csv`,
      table: [columns.map(({ heading }) => heading), ...rows.map((row) => columns.map(({ text: of }) => of(row)))],
      rows: new Map([[force.id, rows.length]]),
      chosen: { person, process, from, to },
    };
  });
}

function Filters({ of, onChange }: { of: Narrowed; onChange: (narrowed: Narrowed) => void }): ReactNode {
  const { t } = useTranslation();
  const { people } = usePeople();
  const all = { value: "", text: t("meetings.ledger.all") };
  return (
    <div className="pb-no-print">
      <Select
        id="person"
        name="person"
        label={t("meetings.person")}
        value={of.person}
        onChange={({ target }) => onChange({ ...of, person: target.value })}
        options={[all, ...people.map((person) => ({ value: person.id, text: personWords(person) }))]}
      />
      <Select
        id="process"
        name="process"
        label={t("meetings.check.process")}
        value={of.process}
        onChange={({ target }) => onChange({ ...of, process: target.value })}
        options={[all, ...conflictProcesses.map((value) => ({ value, text: t(`meetings.process.${value}`) }))]}
      />
      <DateInput
        id="from"
        name="from"
        label={t("meetings.ledger.from")}
        value={of.from}
        onChange={(from) => onChange({ ...of, from })}
      />
      <DateInput
        id="to"
        name="to"
        label={t("meetings.ledger.to")}
        value={of.to}
        onChange={(to) => onChange({ ...of, to })}
      />
    </div>
  );
}
