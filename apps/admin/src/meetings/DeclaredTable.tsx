import { Table } from "@probity/ui/content/Table";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { MeetingPartsFragment } from "../gql/graphql.js";

type Declared = MeetingPartsFragment["declarations"][number];

/** What was declared at a meeting, as far as the viewer may know; what was taken back says so. */
export function DeclaredTable({ meeting }: { meeting: MeetingPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const change = ({ id, kind, viewerCanChange }: Declared): ReactNode =>
    viewerCanChange && (
      <>
        {kind !== "NONE" && (
          <>
            <Link href={`/meetings/${meeting.id}/declare/${id}`}>{t("forms.change")}</Link>
            <br />
          </>
        )}
        <Link href={`/meetings/${meeting.id}/withdraw/${id}`}>{t("meetings.takeBack")}</Link>
      </>
    );
  return (
    <Table
      caption={t("meetings.declared")}
      narrow="stack"
      rows={meeting.declarations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "person",
          heading: t("meetings.person"),
          rowHeader: true,
          cell: ({ person }) => person?.name ?? t("meetings.nobody"),
        },
        { key: "item", heading: t("meetings.item"), cell: ({ item }) => item?.number ?? t("meetings.noItem") },
        { key: "what", heading: t("meetings.what"), cell: (row) => <What row={row} /> },
        {
          key: "action",
          heading: t("meetings.action"),
          cell: ({ action, kind }) =>
            action ? t(`meetings.actions.${action}`) : kind !== "NONE" && t("meetings.noAction"),
        },
        { key: "clause", heading: t("meetings.clause"), cell: ({ clauseId }) => clauseId ?? t("meetings.noClause") },
        { key: "change", heading: t("forms.change"), cell: change },
      ]}
    />
  );
}

function What({ row }: { row: Declared }): ReactNode {
  const { t } = useTranslation();
  const { kind, localTerm, interest, made, withdrawnReason } = row;
  if (withdrawnReason) return t("meetings.withdrawn", { reason: withdrawnReason });
  if (kind === "NONE") return t("meetings.kind.NONE");
  return (
    <>
      <strong>{localTerm ?? t(`meetings.kind.${kind}`)}</strong>
      <br />
      {interest}
      <br />
      {t(`meetings.made.${made}`)}
    </>
  );
}
