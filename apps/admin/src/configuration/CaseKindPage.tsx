import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ConfiguredKindPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { configurationHref } from "./hrefs.js";
import { Targets } from "./Targets.js";
import { useConfiguredKind } from "./useConfiguredKind.js";

type Kind = ConfiguredKindPartsFragment;

/** One kind of case, as those who govern the force read it. */
export function CaseKindPage(): ReactNode {
  const { result, found } = useConfiguredKind();
  return (
    <Answer screen of={result}>
      {() => (found ? <Shown of={found} /> : <NotFound />)}
    </Answer>
  );
}

function Shown({ of }: { of: Kind }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting } = useSession();
  return (
    <Screen
      title={language === "cy" ? of.titleCy : of.titleEn}
      caption={acting.force.name}
      back={{ href: configurationHref("/case-kinds"), text: t("caseKinds.back") }}
    >
      <Definition of={of} />
      <h2 className="govuk-heading-m">{t("caseKinds.rulesTitle")}</h2>
      {of.rules.length === 0 && <p className="govuk-body">{t("caseKinds.noRules")}</p>}
      <ul className="govuk-list govuk-list--bullet">
        {of.rules.map(({ en, cy }) => (
          <li key={en}>{language === "cy" ? cy : en}</li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link href={configurationHref(`/case-kinds/${of.kind}/set`)}>{t("caseKinds.set")}</Link>
      </p>
      <p className="govuk-body">
        <Link href={configurationHref(`/retention/${of.kind}`)}>{t("caseKinds.setRetention")}</Link>
      </p>
      <History of={of} />
    </Screen>
  );
}

function Definition({ of }: { of: Kind }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const own = language === "cy";
  const notes = ({ sealed, later }: Kind["facts"][number]) =>
    [sealed && t("caseKinds.sealed"), later && t("caseKinds.later")].filter(Boolean).join(", ");
  const retention =
    of.retentionMonths === null || of.retentionMonths === undefined
      ? t("caseKinds.retentionForce")
      : t("caseKinds.retentionMonths", { months: of.retentionMonths, citation: of.retentionCitation });
  return (
    <SummaryList
      rows={[
        { key: t("caseKinds.what"), value: own ? of.textCy : of.textEn },
        {
          key: t("caseKinds.facts"),
          value:
            of.facts.length === 0
              ? t("caseKinds.noFacts")
              : lines(
                  of.facts.map((fact) => {
                    const said = notes(fact);
                    return `${own ? fact.titleCy : fact.titleEn}${said && ` (${said})`}`;
                  }),
                ),
        },
        { key: t("caseKinds.stages"), value: of.stages.map((stage) => t(`cases.stages.${stage}`)).join(", ") },
        {
          key: t("caseKinds.timings"),
          value:
            of.timings.length === 0
              ? t("caseKinds.noTimings")
              : lines(
                  of.timings.map(
                    ({ clock, en, cy, citation, timingVerified }) =>
                      `${t(`caseClocks.kinds.${clock}`)}: ${own ? cy : en} (${citation}${timingVerified ? "" : `; ${t("caseKinds.notVerified")}`})`,
                  ),
                ),
        },
        { key: t("caseKinds.targets"), value: <Targets of={of.targets} /> },
        { key: t("caseKinds.retention"), value: retention },
      ]}
    />
  );
}

function lines(of: readonly string[]): ReactNode {
  return (
    <ul className="govuk-list govuk-!-margin-bottom-0">
      {of.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** What the force set of it, and from when to when it held. */
function History({ of }: { of: Kind }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const own = language === "cy";
  return (
    <>
      <h2 className="govuk-heading-m">{t("caseKinds.history")}</h2>
      {of.settings.length === 0 && <p className="govuk-body">{t("caseKinds.historyNone")}</p>}
      {of.settings.length > 0 && (
        <Table
          caption={t("caseKinds.history")}
          captionSize="hidden"
          narrow="stack"
          rows={of.settings}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "from",
              heading: t("caseKinds.from"),
              rowHeader: true,
              cell: ({ from }) => formatDate(from, language),
            },
            { key: "to", heading: t("caseKinds.to"), cell: ({ to }) => (to ? formatDate(to, language) : "–") },
            {
              key: "name",
              heading: t("caseKinds.name"),
              cell: ({ titleEn, titleCy }) => (own ? (titleCy ?? titleEn) : titleEn) ?? t("caseKinds.usual"),
            },
            {
              key: "questions",
              heading: t("caseKinds.questions"),
              cell: ({ questions }) =>
                questions.length === 0
                  ? "–"
                  : lines(questions.map(({ titleEn, titleCy }) => (own ? titleCy : titleEn))),
            },
            { key: "targets", heading: t("caseKinds.targets"), cell: ({ targets }) => <Targets of={targets} /> },
            { key: "reason", heading: t("caseKinds.reason"), cell: ({ reason }) => reason },
          ]}
        />
      )}
    </>
  );
}
