import { Table } from "@probity/ui/content/Table";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { FoundKind, FoundRecordPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { categoryKey } from "./search-answers.js";

type Found = FoundRecordPartsFragment;

/** Where the record that a line is part of is shown. */
const pages: Readonly<Record<FoundKind, string | null>> = {
  REGISTER_ENTRY: "declarations",
  DECLARED_INTEREST: "declarations",
  PUBLISHED_GIFT: null,
  GIFT_OFFER: "gifts",
  MEETING_DECLARATION: "meetings",
  PERMISSION: "permissions",
};

/** What a search found, each leading to its record where the viewer may open it. */
export function FoundTable({ rows }: { rows: readonly Found[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { forces } = useSession();
  const numbered = rows.map((row, place) => ({ ...row, place }));
  return (
    <Table
      narrow="stack"
      caption={t("search.caption")}
      rows={numbered}
      rowKey={({ place }) => String(place)}
      columns={[
        { key: "what", heading: t("search.column.kind"), rowHeader: true, cell: (row) => <Kind of={row} /> },
        { key: "person", heading: t("search.column.whose"), cell: ({ person }) => person?.name ?? t("search.staff") },
        ...(forces.length > 1
          ? [{ key: "force", heading: t("search.column.force"), cell: ({ force }: Found) => force.name }]
          : []),
        { key: "says", heading: t("search.column.says"), cell: (row) => <Says of={row} /> },
        { key: "day", heading: t("search.column.day"), cell: ({ day }) => formatDate(day, language) },
      ]}
    />
  );
}

function Kind({ of: { kind, part, force, published } }: { of: Found }): ReactNode {
  const { t } = useTranslation();
  const { acting, can } = useSession();
  const page = pages[kind];
  const opens = page && part && force.id === acting.force.id && can("registers:declare");
  const words = t(`search.kinds.${kind}`);
  return (
    <>
      {opens ? <Link href={`/${page}/${part}`}>{words}</Link> : words}{" "}
      {!published && kind !== "PERMISSION" && <Tag colour="yellow">{t("search.notPublished")}</Tag>}
    </>
  );
}

function Says({ of: { category, giver, body, nil, text, withheld } }: { of: Found }): ReactNode {
  const { t } = useTranslation();
  const words = nil ? t("search.nil") : text || t("search.withheld");
  return (
    <>
      {category && <span className="govuk-hint govuk-!-margin-bottom-0">{t(categoryKey(category))}</span>}
      <span className="ad-prose">{[giver, body, words].filter(Boolean).join(": ")}</span>{" "}
      {withheld && text && <Tag colour="grey">{t("search.withheld")}</Tag>}
    </>
  );
}
