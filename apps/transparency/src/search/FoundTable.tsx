import { Table, type Column } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { address, personAddress } from "../addresses.js";
import { usePageWords } from "../words.js";
import type { FoundRecord } from "./search.query.js";
import { categoryKey } from "./SearchForm.js";

const pages = { REGISTER_ENTRY: "registers", PUBLISHED_GIFT: "gifts", MEETING_DECLARATION: "meetings" } as const;

/** What a search found, each leading to the register that it stands in. */
export function FoundTable({ found, force }: { found: readonly FoundRecord[]; force: string }): ReactNode {
  const { language, t } = usePageWords();
  const columns: Column<FoundRecord>[] = [
    {
      key: "what",
      heading: t("search.what"),
      rowHeader: true,
      cell: ({ kind, person }) => (
        <a
          className="govuk-link"
          href={address(`/${force}/${pages[kind]}`, language, {
            person: kind === "MEETING_DECLARATION" ? null : person?.id,
          })}
        >
          {t(`search.kind.${kind}`)}
        </a>
      ),
    },
    {
      key: "person",
      heading: t("search.person"),
      cell: ({ person }) =>
        person ? (
          <a className="govuk-link" href={personAddress(force, person.id, language)}>
            {person.name}
          </a>
        ) : (
          t("gift.staff")
        ),
    },
    {
      key: "says",
      heading: t("search.says"),
      cell: (record) => (
        <>
          {record.category && (
            <span className="govuk-hint govuk-!-margin-bottom-0">{t(categoryKey(record.category))}</span>
          )}
          {record.giver && `${record.giver}: `}
          {record.body && `${record.body}: `}
          <Says {...record} />
        </>
      ),
    },
    { key: "day", heading: t("search.day"), cell: ({ day }) => formatDate(day, language) },
  ];
  return (
    <Table
      narrow="stack"
      caption={t("search.caption")}
      captionSize="s"
      columns={columns}
      rows={found.map((record, place) => ({ ...record, place }))}
      rowKey={(record) => String((record as FoundRecord & { place: number }).place)}
    />
  );
}

function Says({ text, nil, withheld, day }: FoundRecord): ReactNode {
  const { language, t } = usePageWords();
  if (withheld) return t("search.withheld");
  return nil ? t("entry.nil", { date: formatDate(day, language) }) : text;
}
