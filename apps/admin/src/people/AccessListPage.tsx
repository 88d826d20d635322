import { useApolloClient, useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { WarningText } from "@probity/ui/content/WarningText";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { dateParts, isoDate } from "@probity/ui/form/DateInput";
import { Select } from "@probity/ui/form/Select";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import { useProblems } from "../forms/useProblems.js";
import type { AccessListQuery, AccessListQueryVariables } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer, FailureNotice } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { ShowMore } from "../shell/ShowMore.js";
import { useExport } from "../shell/useExport.js";
import { areas } from "./access-areas.js";
import { DayForm } from "./DayForm.js";
import { accessListDocument } from "./offices.document.js";
import { personWords, usePeople } from "./usePeople.js";

const dayFields = ["on"];

/** What somebody may see and do by one office or one granted role, and why. */
type AccessRow = AccessListQuery["accessList"]["nodes"][number];

/** Who can see what in the acting force, and why: for those who answer for it. */
export function AccessListPage(): ReactNode {
  return useSession().can("access:read") ? <AccessList /> : <NotFound />;
}

function AccessList(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage, language } = useLanguage();
  const { people } = usePeople();
  const [person, setPerson] = useState("");
  const [area, setArea] = useState("");
  const all = { value: "", text: t("access.all") };
  const [search, setSearch] = useSearchParams();
  const today = londonDay();
  const on = isoDate(dateParts(search.get("on") ?? "")) ?? today;
  const problems = useProblems(undefined, dayFields);
  const which = { person: person || null, area: area || null, on: on === today ? null : on };
  const variables = { force: acting.force.id, language: apiLanguage, ...which };
  const result = useQuery(accessListDocument, { variables, fetchPolicy: "network-only" });
  return (
    <Screen
      title={t("access.title")}
      caption={acting.force.name}
      back={{ href: "/people", text: t("people.backToList") }}
      errors={problems.all}
    >
      <p className="govuk-body">{t("access.text")}</p>
      <DayForm
        key={on}
        on={on}
        label={t("access.onLabel")}
        hint={t("access.onHint")}
        problems={problems}
        onAsk={(day) => setSearch({ on: day })}
      />
      <Select
        id="person"
        name="person"
        label={t("access.person")}
        value={person}
        onChange={(event) => setPerson(event.target.value)}
        options={[all, ...people.map((one) => ({ value: one.id, text: personWords(one) }))]}
      />
      <Select
        id="area"
        name="area"
        label={t("access.area")}
        value={area}
        onChange={(event) => setArea(event.target.value)}
        options={[all, ...areas.map((value) => ({ value, text: t(`access.areas.${wordOf(value)}`) }))]}
      />
      <Answer of={result}>
        {({ accessList, administrationEnds: ends }) => (
          <>
            {ends && <WarningText>{t("access.administrationEnds", { date: formatDate(ends, language) })}</WarningText>}
            <Lines rows={accessList.nodes} total={accessList.totalCount} of={variables} />
            <ShowMore list={accessList} onMore={(after) => result.fetchMore({ variables: { after } })} />
          </>
        )}
      </Answer>
    </Screen>
  );
}

/** A permission as a message is called after it: a colon would part the key. */
const wordOf = (area: string): string => area.replace(":", "_");

/** Why somebody has access, in words. */
function useSource(): (row: AccessRow) => string {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return ({ office, role, since, until, reason }) => {
    const days = { since: formatDate(since, language), until: until ? formatDate(until, language) : "" };
    if (office) return t(until ? "access.officeUntil" : "access.office", { office: office.title, ...days });
    const granted = { role: t(`configuration.granted.${role}`, role), reason: reason ?? "", ...days };
    return t(until ? "access.grantUntil" : "access.grant", granted);
  };
}

interface LinesProps {
  rows: readonly AccessRow[];
  total: number;
  /** Which list it is: the file holds all of it. */
  of: AccessListQueryVariables;
}

function Lines({ rows, total, of }: LinesProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const source = useSource();
  const client = useApolloClient();
  const { force } = useSession().acting;
  const day = of.on ?? londonDay();
  const who = ({ person, subject }: AccessRow): string => (person ? `${person.name}, ${subject}` : subject);
  const what = ({ areas: list }: AccessRow): string =>
    list.map((area) => t(`access.areas.${wordOf(area)}`, area)).join("; ");
  const { run, busy, failure } = useExport(async () => {
    const lines = [[t("access.who"), t("access.why"), t("access.what")]];
    let after: string | null = null;
    do {
      const variables: AccessListQueryVariables = { ...of, after };
      const { data } = await client.query({ query: accessListDocument, variables, fetchPolicy: "no-cache" });
      if (!data) break;
      lines.push(...data.accessList.nodes.map((row) => [who(row), source(row), what(row)]));
      const { hasNextPage, endCursor } = data.accessList.pageInfo;
      after = hasNextPage ? (endCursor ?? null) : null;
    } while (after !== null);
    return {
      list: "ACCESS",
      name: `${force.slug}-access-${day}.csv`,
      table: lines,
      rows: new Map([[force.id, lines.length - 1]]),
      chosen: { person: of.person, area: of.area, on: of.on },
    };
  });
  if (rows.length === 0) return <EmptyState title={t("access.none", { date: formatDate(day, language) })} />;

  return (
    <>
      {failure !== undefined && <FailureNotice error={failure} />}
      <p className="govuk-body" role="status">
        {t("access.count", { count: total })}
      </p>
      <Button type="button" variant="secondary" aria-disabled={busy} onClick={() => void run()}>
        {t("access.download")}
      </Button>
      <Table
        caption={t("access.caption", { date: formatDate(day, language) })}
        narrow="stack"
        rows={rows}
        rowKey={({ subject, role, office, since, reason }) => [subject, role, office?.id, since, reason].join(" ")}
        columns={[
          { key: "who", heading: t("access.who"), rowHeader: true, cell: who },
          { key: "why", heading: t("access.why"), cell: (row) => <Why row={row} words={source(row)} /> },
          { key: "what", heading: t("access.what"), cell: what },
        ]}
      />
    </>
  );
}

/** Why somebody has access; what the force granted without a last day is flagged. */
export function Why({ row, words }: { row: Pick<AccessRow, "office" | "role" | "until">; words: string }): ReactNode {
  const { t } = useTranslation();
  const isEndless = !row.office && row.role !== "OPERATOR" && row.until === null;
  return (
    <>
      {words} {isEndless && <Tag colour="orange">{t("configuration.noEnd")}</Tag>}
    </>
  );
}
