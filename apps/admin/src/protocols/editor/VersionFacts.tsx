import { SummaryList, type SummaryRow } from "@probity/ui/content/SummaryList";
import { formatDate, formatDayOrMonth } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../../i18n.js";
import { Source } from "../import-review/Source.js";
import { versionHref, type VersionView } from "../version.document.js";
import { VersionTag } from "../VersionTag.js";

/** What is known about a version; what nobody has said is shown as that. */
export function VersionFacts({ version }: { version: VersionView }): ReactNode {
  const { t } = useTranslation();
  const rows = useRows(version);
  const { id, sourceDocument, basedOn } = version;
  if (basedOn)
    rows.push({
      key: t("editor.basedOn"),
      value: <Link href={versionHref(basedOn)}>{t("protocols.versionNumber", { number: basedOn.number })}</Link>,
    });
  if (sourceDocument) rows.push({ key: t("protocols.source"), value: <Source versionId={id} of={sourceDocument} /> });
  return <SummaryList rows={rows} />;
}

function useRows(version: VersionView): SummaryRow[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const stated = (words?: string | null): string => words || t("protocols.notStated");
  // The library says some of it in codes, people in their own words.
  const inWords = (said?: string | null): string =>
    said && /^[A-Z_]+$/.test(said)
      ? t(`editor.codes.${said}`, { defaultValue: t(`editor.class.${said}`, { defaultValue: said }) })
      : (said ?? "");
  const day = (iso?: string | null): string => stated(iso && formatDate(iso, language));
  const when = (given?: string | null): string | null => (given ? formatDayOrMonth(given, language) : null);
  const joined = (parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(", ");
  const welsh = version.clauses.filter(({ summaryEn, summaryCy }) => summaryCy && summaryCy !== summaryEn).length;
  const approvals = version.approvals.map(({ approvedBy, office, approvedOn, note }) =>
    joined([approvedBy, office, when(approvedOn), note]),
  );
  const signatories = version.signatories.map(({ name, officeTitle, signedOn }) =>
    joined([name, officeTitle, when(signedOn)]),
  );
  const consulted = version.consultees.map(({ name, position }) => joined([name, position]));
  const ranked = (version.precedence ?? []).map((rank, place) => {
    const words = t(`editor.details.ranks.${rank}`);
    return place === 0 ? words : `${words.charAt(0).toLocaleLowerCase(language)}${words.slice(1)}`;
  });
  const { length, unit, last, next } = version.review ?? {};
  const reviewed = [
    length && unit && t(`editor.every.${unit}`, { count: length }),
    last && t("editor.lastReview", { on: when(last) }),
    next && t("editor.nextReview", { on: when(next) }),
  ];
  return [
    { key: t("protocols.status"), value: <VersionTag status={version.status} /> },
    {
      key: t("protocols.from"),
      value: version.datesNote ? `${day(version.inForceFrom)} (${version.datesNote})` : day(version.inForceFrom),
    },
    {
      key: t("protocols.to"),
      value: version.status === "IN_FORCE" && !version.inForceTo ? t("protocols.stillInForce") : day(version.inForceTo),
    },
    { key: t("protocols.approved"), value: stated(approvals.filter(Boolean).join("; ")) },
    { key: t("editor.signatories"), value: stated(signatories.join("; ")) },
    { key: t("editor.consulted"), value: stated(consulted.join("; ")) },
    { key: t("editor.owner"), value: stated(version.ownerTitle) },
    { key: t("editor.legalStatus"), value: stated(inWords(version.legalStatus)) },
    { key: t("editor.marking"), value: stated(inWords(version.marking)) },
    { key: t("editor.precedence"), value: stated(ranked.join(t("editor.before"))) },
    { key: t("editor.review"), value: stated(reviewed.filter(Boolean).join("; ")) },
    { key: t("editor.welsh"), value: t("editor.welshCount", { done: welsh, all: version.clauses.length }) },
  ];
}
