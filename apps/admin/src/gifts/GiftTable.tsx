import { Table } from "@probity/ui/content/Table";
import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GiftOfferStatus, GiftRowFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";

const colours: Record<GiftOfferStatus, TagColour> = {
  TO_APPROVE: "blue",
  TO_ANSWER: "orange",
  SUBMITTED: "blue",
  RETURNED: "orange",
  PUBLISHED: "green",
  NOTED: "grey",
};

/** Where the declaration of an offer stands, in words. */
export function GiftStatusTag({ status }: { status: GiftOfferStatus }): ReactNode {
  const { t } = useTranslation();
  return <Tag colour={colours[status]}>{t(`gifts.status.${status}`)}</Tag>;
}

/** Offers in rows, each leading to its page. */
export function GiftTable({ caption, rows }: { caption: string; rows: readonly GiftRowFragment[] }): ReactNode {
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
          key: "giver",
          heading: t("gifts.giverName"),
          rowHeader: true,
          cell: ({ id, giverName }) => <Link href={`/gifts/${id}`}>{giverName}</Link>,
        },
        { key: "recipient", heading: t("gifts.recipient"), cell: ({ recipient }) => recipient.name },
        { key: "kind", heading: t("gifts.kindHeading"), cell: ({ kind }) => t(`gifts.kind.${kind}`) },
        { key: "offered", heading: t("gifts.offeredOn"), cell: ({ offeredOn }) => formatDate(offeredOn, language) },
        { key: "response", heading: t("gifts.answer"), cell: ({ response }) => t(`gifts.response.${response}`) },
        {
          key: "status",
          heading: t("gifts.statusHeading"),
          cell: ({ status }) => <GiftStatusTag status={status} />,
        },
      ]}
    />
  );
}
