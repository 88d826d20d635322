import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Select } from "@probity/ui/form/Select";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { type AccessRow, csvOf } from "./access-csv.js";
import { areas } from "./access-areas.js";
import { accessListDocument } from "./offices.document.js";
import { personWords, usePeople } from "./usePeople.js";

/** Who can see what in the acting force, and why: for those who answer for it. */
export function AccessListPage(): ReactNode {
  return useSession().can("access:read") ? <AccessList /> : <NotFound />;
}

function AccessList(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage: language } = useLanguage();
  const { people } = usePeople();
  const [person, setPerson] = useState("");
  const [area, setArea] = useState("");
  const all = { value: "", text: t("access.all") };
  const result = useQuery(accessListDocument, {
    variables: { force: acting.force.id, person: person || null, area: area || null, language },
    fetchPolicy: "network-only",
  });
  return (
    <Screen
      title={t("access.title")}
      caption={acting.force.name}
      back={{ href: "/people", text: t("people.backToList") }}
    >
      <p className="govuk-body">{t("access.text")}</p>
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
      <Answer of={result}>{({ accessList }) => <Lines rows={accessList} slug={acting.force.slug} />}</Answer>
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

function Lines({ rows, slug }: { rows: readonly AccessRow[]; slug: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const source = useSource();
  const today = londonDay();
  const who = ({ person, subject }: AccessRow): string => (person ? `${person.name}, ${subject}` : subject);
  const what = ({ area }: AccessRow): string => t(`access.areas.${wordOf(area)}`, area);
  if (rows.length === 0) return <EmptyState title={t("access.none", { date: formatDate(today, language) })} />;

  function download(): void {
    const heading = [t("access.who"), t("access.what"), t("access.why")];
    const text = csvOf([heading, ...rows.map((row) => [who(row), what(row), source(row)])]);
    const address = URL.createObjectURL(new Blob([`\uFEFF${text}`], { type: "text/csv;charset=utf-8" }));
    const link = Object.assign(document.createElement("a"), { href: address, download: `${slug}-access-${today}.csv` });
    link.click();
    URL.revokeObjectURL(address);
  }

  return (
    <>
      <p className="govuk-body" role="status">
        {t("access.count", { count: rows.length })}
      </p>
      <Button type="button" variant="secondary" onClick={download}>
        {t("access.download")}
      </Button>
      <Table
        caption={t("access.caption", { date: formatDate(today, language) })}
        narrow="stack"
        rows={rows}
        rowKey={({ subject, area, role, office, since }) => `${subject} ${area} ${role} ${office?.id} ${since}`}
        columns={[
          { key: "who", heading: t("access.who"), rowHeader: true, cell: who },
          { key: "what", heading: t("access.what"), cell: what },
          { key: "why", heading: t("access.why"), cell: source },
        ]}
      />
    </>
  );
}
