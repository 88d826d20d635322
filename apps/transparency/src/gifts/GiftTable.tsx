import { Table, type Column } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { personAddress } from "../addresses.js";
import { ClauseLink } from "../page/ClauseLink.js";
import type { RoleTitles } from "../page/frame.query.js";
import { usePageWords } from "../words.js";
import type { Gift } from "./gifts.query.js";

interface GiftTableProps {
  caption: string;
  gifts: readonly Gift[];
  force: string;
  titles: RoleTitles;
  /** Offers to several people: each row says to whom. */
  withRecipient?: boolean;
}

/** Offers of gifts and hospitality: what, from whom, to whom, what became of it, and by which clause it stands here. */
export function GiftTable({ caption, gifts, force, titles, withRecipient }: GiftTableProps): ReactNode {
  const { language, t } = usePageWords();
  const recipient: Column<Gift> = {
    key: "recipient",
    heading: t("gift.recipient"),
    cell: ({ recipient: person }) =>
      person ? (
        <a className="govuk-link" href={personAddress(force, person.id, language)}>
          {person.name}
        </a>
      ) : (
        t("gift.staff")
      ),
  };
  const columns: Column<Gift>[] = [
    {
      key: "offered",
      heading: t("gift.offered"),
      rowHeader: true,
      cell: ({ reference, offeredOn }) => lines(reference, formatDate(offeredOn, language)),
    },
    ...(withRecipient ? [recipient] : []),
    { key: "giver", heading: t("gift.giver"), cell: ({ giver }) => giver ?? t("gift.private") },
    {
      key: "what",
      heading: t("gift.what"),
      cell: ({ kind, description, occasion, value }) => lines(`${t(`gift.${kind}`)}: ${description}`, occasion, value),
    },
    { key: "outcome", heading: t("gift.outcome"), cell: (gift) => <Outcome gift={gift} titles={titles} /> },
    { key: "source", heading: t("gift.source"), cell: (gift) => <Source gift={gift} force={force} /> },
  ];
  return (
    <Table narrow="stack" caption={caption} captionSize="s" columns={columns} rows={gifts} rowKey={({ id }) => id} />
  );
}

function Outcome({ gift, titles }: { gift: Gift; titles: RoleTitles }): ReactNode {
  const { language, t } = usePageWords();
  const { response, surrenderedTo, approvedBy, acceptedBeforeApproval, daysLate, note, supersededAt } = gift;
  const office = titles.find(({ role }) => role === approvedBy)?.title ?? approvedBy;
  return lines(
    surrenderedTo ? t("gift.surrenderedTo", { to: surrenderedTo }) : t(`gift.response.${response}`),
    approvedBy && t("gift.approvedBy", { office }),
    acceptedBeforeApproval && t("gift.early"),
    daysLate && t("gift.late", { count: daysLate }),
    note && t("gift.note", { note }),
    supersededAt && t("gift.corrected", { date: formatInstantDate(supersededAt, language) }),
  );
}

function Source({ gift, force }: { gift: Gift; force: string }): ReactNode {
  return (
    <>
      {gift.clauseId && (
        <>
          <ClauseLink force={force} {...gift} />
          <br />
        </>
      )}
      {gift.citation}
    </>
  );
}

/** Short facts, each on a line of its own; what is empty is left out. */
function lines(...facts: readonly (string | false | null | 0)[]): ReactNode {
  return facts
    .filter((fact) => fact)
    .map((fact, place) => (
      <span key={String(fact)}>
        {place > 0 && <br />}
        {fact}
      </span>
    ));
}
