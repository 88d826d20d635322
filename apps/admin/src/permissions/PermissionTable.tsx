import { Table } from "@probity/ui/content/Table";
import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PermissionRowFragment, PermissionStatus } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

const colours: Record<PermissionStatus, TagColour> = {
  TO_RECEIVE: "blue",
  TO_DECIDE: "blue",
  GRANTED: "green",
  REFUSED: "red",
  WITHDRAWN: "grey",
  REVOKED: "orange",
  EXPIRED: "grey",
};

/** Every way in which a permission may stand. */
export const statuses = Object.keys(colours) as PermissionStatus[];

/** Where a permission stands, in words; and that nobody may act on it. */
export function PermissionStatusTag(props: Pick<PermissionRowFragment, "status" | "waitsForHolder">): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Tag colour={colours[props.status]}>{t(`permissions.status.${props.status}`)}</Tag>{" "}
      {props.waitsForHolder && <Tag colour="yellow">{t("permissions.waitsForHolder")}</Tag>}
    </>
  );
}

interface PermissionTableProps {
  caption: string;
  rows: readonly PermissionRowFragment[];
}

/** Permissions in rows, each leading to its page. */
export function PermissionTable({ caption, rows }: PermissionTableProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      narrow="stack"
      caption={caption}
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "matter",
          heading: t("permissions.matterHeading"),
          rowHeader: true,
          cell: ({ id, matter, withWhom }) => (
            <>
              <Link href={`/permissions/${id}`}>{t(`permissions.matter.${matter}`)}</Link>
              {withWhom && <div className="ad-prose">{withWhom}</div>}
            </>
          ),
        },
        { key: "person", heading: t("permissions.person"), cell: ({ person }) => person.name },
        {
          key: "asked",
          heading: t("permissions.askedAt"),
          cell: ({ askedAt }) => formatInstantDate(askedAt, language),
        },
        { key: "status", heading: t("permissions.statusHeading"), cell: (row) => <PermissionStatusTag {...row} /> },
        {
          key: "until",
          heading: t("permissions.until"),
          cell: ({ until, status }) => {
            if (until) return formatDate(until, language);
            return status === "GRANTED" ? t("permissions.noEnd") : t("permissions.notGiven");
          },
        },
      ]}
    />
  );
}
