import { EmptyState } from "@probity/ui/content/EmptyState";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table, type Column } from "@probity/ui/content/Table";
import { formatDate, formatDayOrMonth, formatInstantDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { englishOnly, langOf, usePageWords, type Words } from "../words.js";
import { protocolAddress } from "./protocol-address.js";
import type { Approval, ProtocolPart, Review, Signatory, Version, VersionSummary } from "./protocol.query.js";

/** The version that is shown: number, status, from when to when. */
export function VersionFacts({ version }: { version: Version }): ReactNode {
  const { language, t } = usePageWords();
  const day = (date: string | null): string => (date ? formatDate(date, language) : t("notStated"));
  return (
    <SummaryList
      rows={[
        { key: t("version.number"), value: version.number },
        { key: t("version.statusTitle"), value: t(`version.status.${version.status}`) },
        { key: t("version.from"), value: day(version.inForceFrom) },
        ...(version.inForceTo ? [{ key: t("version.to"), value: day(version.inForceTo) }] : []),
        ...(version.importedAt
          ? [{ key: t("version.imported"), value: formatInstantDate(version.importedAt, language) }]
          : []),
        { key: t("version.marking"), value: <Said of={version.marking} /> },
        { key: t("version.legalStatus"), value: <Said of={version.legalStatus} /> },
        { key: t("version.owner"), value: <Named as={version.owner} inEnglish={version.englishOwner} /> },
        { key: t("version.review"), value: <Reviewed of={version.review} /> },
        { key: t("version.signatories"), value: <Signed of={version.signatories} /> },
        { key: t("version.precedence"), value: <Precedence of={version.precedence} /> },
      ]}
    />
  );
}

/** What a document says of itself: a code in words, its own words as they are, or that it says nothing. */
function Said({ of }: { of: string | null }): ReactNode {
  const { language, t } = usePageWords();
  if (of === null) return t("notStated");
  const words = t(`version.code.${of}`, { defaultValue: "" });
  return words || <span lang={englishOnly(language)}>{of}</span>;
}

/** An office or body in words of the page's language, or in its document's own. */
function Named({ as: name, inEnglish }: { as: string | null; inEnglish: string | null }): ReactNode {
  const { language, t } = usePageWords();
  if (name === null) return t("notStated");
  return <span lang={langOf(name, inEnglish, language)}>{name}</span>;
}

function Reviewed({ of }: { of: Review | null }): ReactNode {
  const { language, t } = usePageWords();
  const { length, unit, last, next } = of ?? {};
  const said = [
    length && unit && (length === 1 ? t(`version.each.${unit}`) : t(`version.every.${unit}`, { count: length })),
    last && t("version.lastReview", { on: formatDayOrMonth(last, language) }),
    next && t("version.nextReview", { on: formatDayOrMonth(next, language) }),
  ].filter(Boolean);
  return said.length === 0 ? t("notStated") : said.join("; ");
}

function Signed({ of }: { of: readonly Signatory[] }): ReactNode {
  const { language, t } = usePageWords();
  if (of.length === 0) return t("notStated");
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map(({ office, englishOffice, name, signedOn }, place) => (
        <li key={place}>
          <Named as={office} inEnglish={englishOffice} />
          {name && `, ${name}`}
          {signedOn && `, ${formatDayOrMonth(signedOn, language)}`}
        </li>
      ))}
    </ul>
  );
}

function Precedence({ of }: { of: readonly string[] | null }): ReactNode {
  const { t } = usePageWords();
  if (!of || of.length === 0) return t("notStated");
  return of.map((rank) => t(`version.rank.${rank}`)).join(t("version.before"));
}

interface VersionsProps {
  versions: readonly VersionSummary[];
  part: ProtocolPart;
  /** The id of the version that the page shows. */
  shown?: string;
}

export function Versions({ versions, part, shown }: VersionsProps): ReactNode {
  const { language, t } = usePageWords();
  const day = (date: string | null): string => (date ? formatDate(date, language) : t("notStated"));
  if (versions.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-l">{t("versions.title")}</h2>
      <Table
        narrow="stack"
        caption={t("versions.caption")}
        captionSize="s"
        rows={versions}
        rowKey={({ id }) => id}
        columns={[
          {
            key: "number",
            heading: t("version.number"),
            rowHeader: true,
            cell: ({ id, number, inForceFrom }) =>
              id === shown || !inForceFrom ? (
                <>
                  {number} {id === shown && `(${t("versions.shown")})`}
                </>
              ) : (
                <a className="govuk-link" href={protocolAddress({ ...part, on: inForceFrom }, "")}>
                  {t("versions.version", { number })}
                </a>
              ),
          },
          { key: "status", heading: t("version.statusTitle"), cell: ({ status }) => t(`version.status.${status}`) },
          { key: "from", heading: t("version.from"), cell: ({ inForceFrom }) => day(inForceFrom) },
          { key: "to", heading: t("version.to"), cell: ({ inForceTo }) => (inForceTo ? day(inForceTo) : "–") },
        ]}
      />
    </>
  );
}

/** A note of this service's own in words of the page's language; null where somebody wrote it. */
function noteWords(note: string, t: Words): string | null {
  const number = /^Minute (\S+)$/.exec(note)?.[1];
  if (number) return t("approvals.minute", { number });
  return t(`approvals.noted.${note}`, { defaultValue: "" }) || null;
}

/**
 * Who approved the version and when; what the document does not say is said to be not stated, and said once where it says
 * nothing of it for any approval.
 */
export function Approvals({ approvals: all }: { approvals: readonly Approval[] }): ReactNode {
  const { language, t } = usePageWords();
  const stated = (text: string | null): ReactNode =>
    text ? <span lang={englishOnly(language)}>{text}</span> : t("notStated");
  const approvals = all.filter(
    ({ approvedBy, office, approvedOn, note }) => approvedBy ?? office ?? approvedOn ?? note,
  );
  const columns: readonly (Column<Approval> & { key: keyof Approval })[] = [
    { key: "approvedBy", heading: t("approvals.by"), rowHeader: true, cell: ({ approvedBy }) => stated(approvedBy) },
    {
      key: "office",
      heading: t("approvals.office"),
      cell: ({ office, englishOffice }) => <Named as={office} inEnglish={englishOffice} />,
    },
    {
      key: "approvedOn",
      heading: t("approvals.on"),
      cell: ({ approvedOn }) => (approvedOn ? formatDayOrMonth(approvedOn, language) : t("notStated")),
    },
    {
      key: "note",
      heading: t("approvals.note"),
      cell: ({ note }) => (note ? (noteWords(note, t) ?? stated(note)) : "–"),
    },
  ];
  return (
    <>
      <h2 className="govuk-heading-l">{t("approvals.title")}</h2>
      {approvals.length === 0 ? (
        <EmptyState title={t("approvals.none")} />
      ) : (
        <Table
          narrow="stack"
          caption={t("approvals.caption")}
          captionSize="s"
          rows={approvals}
          rowKey={(approval) => String(approvals.indexOf(approval))}
          columns={columns.filter(({ key }) => key === "approvedBy" || approvals.some((approval) => approval[key]))}
        />
      )}
    </>
  );
}
