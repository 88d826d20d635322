import { Tag } from "@probity/ui/content/Tag";
import { Table, type Column } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { personAddress } from "../addresses.js";
import { clauseLink } from "../page/ClauseLink.js";
import { usePageWords } from "../words.js";
import type { RegisterEntry } from "./register.query.js";

interface EntryTableProps {
  caption: string;
  captionSize?: "s" | "hidden";
  entries: readonly RegisterEntry[];
  force: string;
  /** Entries of several people: each row says whose it is. */
  withPerson?: boolean;
}

/** Entries of a register: what was declared, when, when published, and which clause asks for it. */
export function EntryTable({ caption, captionSize = "s", entries, force, withPerson }: EntryTableProps): ReactNode {
  const words = usePageWords();
  const { language, t } = words;
  const categoryWords = remembered((category: string) => t(`category.${category}`));
  const clauseWords = remembered((_: string, { clause, clauseId, protocolTitle }: RegisterEntry) =>
    clauseLink({ force, clause, clauseId, protocolTitle }, words),
  );
  const person: Column<RegisterEntry> = {
    key: "person",
    heading: t("entry.person"),
    rowHeader: true,
    cell: (entry) => (
      <a className="govuk-link" href={personAddress(force, entry.person.id, language)}>
        {entry.person.name}
      </a>
    ),
  };
  const columns: Column<RegisterEntry>[] = [
    {
      key: "category",
      heading: t("entry.category"),
      rowHeader: !withPerson,
      cell: ({ category }) => categoryWords(category),
    },
    {
      key: "description",
      heading: t("entry.interest"),
      cell: (entry) => <EntryWords entry={entry} />,
    },
    {
      key: "declared",
      heading: t("entry.declared"),
      cell: ({ declaredOn }) => unbroken(formatDate(declaredOn, language)),
    },
    {
      key: "published",
      heading: t("entry.published"),
      cell: ({ publishedAt }) => unbroken(formatInstantDate(publishedAt, language)),
    },
    {
      key: "clause",
      heading: t("entry.clause"),
      cell: (entry) =>
        clauseWords(`${entry.clauseId} ${entry.clause?.version.protocol.slug} ${entry.protocolTitle}`, entry),
    },
  ];
  return (
    <Table
      narrow="stack"
      caption={caption}
      captionSize={captionSize}
      columns={withPerson ? [person, ...columns] : columns}
      rows={entries}
      rowKey={({ id }) => id}
    />
  );
}

/** What was declared, or why it is not shown; whose it is, and whether an officer has looked at it. */
function EntryWords({ entry }: { entry: RegisterEntry }): ReactNode {
  const { language, t } = usePageWords();
  const { nil, description, since, declaredOn, details, provision, relation, notYetReviewed, correctionOf } = entry;
  const declared = nil ? t("entry.nil", { date: formatDate(declaredOn, language) }) : description;
  return (
    <>
      {details === "SHOWN" ? declared : t(`entry.details.${details}`, { provision })}
      {since && <span className="govuk-hint">{t("entry.since", { date: formatDate(since, language) })}</span>}
      {relation !== "OWN" && <span className="govuk-hint">{t(`entry.relation.${relation}`)}</span>}
      {correctionOf && (
        <span className="govuk-hint">{t("entry.correction", { date: formatDate(correctionOf, language) })}</span>
      )}
      {notYetReviewed && <Tag colour="yellow">{t("entry.notYetReviewed")}</Tag>}
    </>
  );
}

// A hundred rows share a few categories and clauses: each is put into words once.
function remembered<Rest extends unknown[], Result>(
  make: (key: string, ...rest: Rest) => Result,
): (key: string, ...rest: Rest) => Result {
  const known = new Map<string, Result>();
  return (key, ...rest) => {
    const result = known.has(key) ? (known.get(key) as Result) : make(key, ...rest);
    known.set(key, result);
    return result;
  };
}

/** A date that stays on one line of its narrow column. */
function unbroken(date: string): string {
  return date.replaceAll(" ", "\u00a0");
}
