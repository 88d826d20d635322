import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatDateTime, formatInstantDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { todayInLondon } from "../due/due-groups.js";
import type { CaseByIdQuery, CasePart } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { PrintButton } from "../protocols/PrintButton.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseDocument } from "./case.document.js";
import { CaseClocks } from "./CaseClocks.js";
import { CaseTimeline } from "./CaseTimeline.js";
import { printedFilesDocument } from "./print.document.js";
import { RouteView } from "./RouteView.js";
import { StatutoryFacts } from "./StatutoryFacts.js";

type CaseView = NonNullable<CaseByIdQuery["case"]>;

/** A case as it goes onto paper: marked on each sheet, nothing folded away, no menus. */
export function PrintCase(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer screen of={result}>
      {(data) => (data.case ? <Sheets of={data.case} /> : <NotFound />)}
    </Answer>
  );
}

function Sheets({ of }: { of: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { acting, name } = useSession();
  return (
    <div className="ad-sheets">
      <p className="ad-sheets-mark">
        <strong>{t("printCase.mark")}</strong> · {of.reference} · {acting.force.name}
      </p>
      <div className="ad-sheets-body">
        <Screen
          title={of.reference}
          caption={of.kindTitle}
          back={{ href: `/cases/${of.id}`, text: t("queue.backToCase") }}
        >
          <p className="govuk-body">{t("printCase.made", { name, date: formatDate(todayInLondon(), language) })}</p>
          <PrintButton />
          <Parties of={of} />
          <h2 className="govuk-heading-m">{t("cases.narrative")}</h2>
          <p className="govuk-body ad-prose">{of.narrative}</p>
          <CaseClocks id={of.id} />
          {of.route && (
            <>
              <h2 className="govuk-heading-m">{t("cases.route")}</h2>
              <RouteView route={of.route} />
            </>
          )}
          <StatutoryFacts id={of.id} />
          <CaseTimeline steps={of.steps} />
          <Documents caseId={of.id} />
        </Screen>
      </div>
    </div>
  );
}

function Parties({ of }: { of: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const having = (part: CasePart) => of.people.filter((one) => one.part === part).map(({ person }) => person.name);
  const [handling, watching] = [having("HANDLER"), having("OVERSIGHT")];
  return (
    <SummaryList
      rows={[
        { key: t("cases.subject"), value: of.subject?.name ?? t("cases.nobody") },
        { key: t("cases.raisedBy"), value: of.raisedBy?.name ?? t("cases.notShown") },
        ...(handling.length > 0 ? [{ key: t("printCase.handledBy"), value: handling.join("; ") }] : []),
        ...(watching.length > 0 ? [{ key: t("printCase.watchedBy"), value: watching.join("; ") }] : []),
        { key: t("cases.raisedOn"), value: formatInstantDate(of.raisedAt, language) },
        { key: t("cases.stage"), value: t(`cases.stages.${of.stage}`) },
        ...(of.outcome ? [{ key: t("cases.outcome"), value: t(`cases.outcomes.${of.outcome}`) }] : []),
        ...(of.closedAt ? [{ key: t("cases.closedOn"), value: formatInstantDate(of.closedAt, language) }] : []),
      ]}
    />
  );
}

function Documents({ caseId }: { caseId: string }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const result = useQuery(printedFilesDocument, { variables: { id: caseId } });
  return (
    <Answer of={result}>
      {({ caseFiles }) =>
        caseFiles.nodes.length === 0 ? (
          <p className="govuk-body">{t("printCase.noFiles")}</p>
        ) : (
          <Table
            narrow="stack"
            caption={t("cases.files.title")}
            rows={caseFiles.nodes}
            rowKey={({ id }) => id}
            columns={[
              { key: "name", heading: t("cases.files.name"), rowHeader: true, cell: ({ name }) => name },
              { key: "size", heading: t("cases.files.size"), cell: ({ size }) => `${Math.ceil(size / 1000)} kB` },
              {
                key: "from",
                heading: t("cases.files.from"),
                cell: ({ fromOutside, by, at }) =>
                  fromOutside
                    ? `${t("cases.messages.outside")}, ${formatInstantDate(at, language)}`
                    : `${by?.name ?? t("cases.notShown")}, ${formatDateTime(at, language)}`,
              },
              {
                key: "digest",
                heading: t("printCase.digest"),
                cell: ({ sha256 }) => <code className="ad-digest">{sha256}</code>,
              },
            ]}
          />
        )
      }
    </Answer>
  );
}
