import { useQuery } from "@apollo/client/react";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { TFunction } from "i18next";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { retentionPeriodsDocument, setCaseRetentionDocument } from "../cases/retention.document.js";
import { todayInLondon } from "../due/due-groups.js";
import type { CaseKind, RetentionAnchor, RetentionPeriodsQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { useCaseKinds, useKindTitles } from "../cases/useCaseKinds.js";
import { configurationHref } from "./hrefs.js";
import { SettingForm, type SettingField } from "./SettingForm.js";
import { useSetting } from "./useSetting.js";

type Period = NonNullable<RetentionPeriodsQuery["force"]>["caseRetention"][number];

const longest = 1200;
const anchors = ["CLOSING", "DECISION", "OUTCOME", "END_OF_OFFICE"] as const satisfies readonly RetentionAnchor[];

/** How long the force keeps closed cases, by kind. */
export function RetentionPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { slug, name } = acting.force;
  const result = useQuery(retentionPeriodsDocument, { variables: { slug }, fetchPolicy: "cache-and-network" });
  return (
    <Screen
      title={t("retention.setTitle")}
      caption={name}
      back={{ href: configurationHref(), text: t("configuration.back") }}
    >
      <p className="govuk-body">{t("retention.setText")}</p>
      <Answer of={result}>{({ force }) => <Periods periods={force?.caseRetention ?? []} />}</Answer>
    </Screen>
  );
}

function Periods({ periods }: { periods: readonly Period[] }): ReactNode {
  const { t } = useTranslation();
  const { kinds } = useCaseKinds();
  const kindTitle = useKindTitles();
  const today = todayInLondon();
  const ofKind = (kind: CaseKind) => periods.filter((one) => one.kind === kind);
  return (
    <Table
      caption={t("retention.setTitle")}
      captionSize="hidden"
      narrow="stack"
      rows={kinds.map(({ kind }) => ({ kind, periods: ofKind(kind) }))}
      rowKey={({ kind }) => kind}
      columns={[
        { key: "kind", heading: t("cases.kind"), rowHeader: true, cell: ({ kind }) => kindTitle(kind) },
        {
          key: "now",
          heading: t("retention.now"),
          cell: (row) => <PeriodWords of={row.periods.find(({ from }) => from <= today)} />,
        },
        {
          key: "later",
          heading: t("retention.later"),
          cell: (row) =>
            row.periods
              .filter(({ from }) => from > today)
              .map((period) => <PeriodWords key={period.from} of={period} />),
        },
        {
          key: "change",
          heading: t("queue.action"),
          cell: ({ kind }) => (
            <Link href={configurationHref(`/retention/${kind}`)}>
              {t("retention.change")}
              <span className="govuk-visually-hidden"> {kindTitle(kind)}</span>
            </Link>
          ),
        },
      ]}
    />
  );
}

function PeriodWords({ of }: { of: Period | undefined }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (!of) return t("retention.forceDecides");
  const values = { date: formatDate(of.from, language), name: of.setBy?.name ?? t("cases.notShown") };
  return (
    <div>
      {of.months === null
        ? t("retention.keptOn")
        : t("retention.months", { count: of.months, event: t(`retention.events.${of.countsFrom}`) })}
      {of.source && <div>{of.source}</div>}
      <div className="govuk-hint govuk-!-margin-bottom-0">{t("retention.since", values)}</div>
    </div>
  );
}

/** Sets how long closed cases of a kind are kept. */
export function SetRetention(): ReactNode {
  const { t } = useTranslation();
  const { kind: named } = useParams();
  const { acting } = useSession();
  const { result, kinds } = useCaseKinds();
  const kindTitle = useKindTitles();
  const kind = kinds.find((one) => one.kind === named)?.kind;
  const after = { href: configurationHref("/retention"), done: "retention.done" };
  const { change, save } = useSetting(setCaseRetentionDocument, after);
  if (!kind)
    return (
      <Answer screen of={result}>
        {() => <NotFound />}
      </Answer>
    );

  const wrong = (given: string) =>
    /^\d{1,4}$/.test(given) && Number(given) >= 1 && Number(given) <= longest ? null : t("retention.monthsWrong");
  return (
    <SettingForm
      title={kindTitle(kind)}
      caption={acting.force.name}
      back={{ href: configurationHref("/retention"), text: t("retention.backToPeriods") }}
      change={change}
      button={t("retention.save")}
      fields={[
        {
          id: "months",
          type: "text",
          optional: true,
          label: t("retention.monthsLabel"),
          hint: t("retention.monthsHint"),
          problem: wrong,
        },
        ...asksOf(t),
        { id: "from", type: "date", label: t("retention.from"), hint: t("retention.fromHint") },
      ]}
      onSubmit={({ months, countsFrom, source, from }) => {
        const anchor = anchors.find((one) => one === countsFrom) ?? "CLOSING";
        const kept = months === null || months === undefined ? null : Number(months);
        void save({ kind, months: kept, countsFrom: anchor, source: source ?? null, from: from ?? "" });
      }}
    >
      <p className="govuk-body">{t("retention.noticeText")}</p>
    </SettingForm>
  );
}

/** From which day the months count, and by which rule. */
function asksOf(t: TFunction): SettingField[] {
  const source = {
    id: "source",
    type: "text",
    optional: true,
    label: t("retention.source"),
    hint: t("retention.sourceHint"),
  } as const;
  const countsFrom = {
    id: "countsFrom",
    type: "radios",
    label: t("retention.countsFrom"),
    hint: t("retention.countsFromHint"),
    initial: "CLOSING",
    options: anchors.map((value) => ({ value, text: t(`retention.anchors.${value}`) })),
  } as const;
  return [countsFrom, source];
}
