import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Tag } from "@probity/ui/content/Tag";
import { formatDateTime, formatInstantDate } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { CaseByIdQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { caseDocument } from "./case.document.js";
import { CaseAccesses } from "./CaseAccesses.js";
import { CaseActions } from "./CaseActions.js";
import { CaseClocks } from "./CaseClocks.js";
import { CaseFacts } from "./CaseFacts.js";
import { CaseFiles } from "./CaseFiles.js";
import { CaseIdentity } from "./CaseIdentity.js";
import { CaseLinks } from "./CaseLinks.js";
import { CaseMessages } from "./CaseMessages.js";
import { CaseRetention } from "./CaseRetention.js";
import { CaseStatusTag } from "./CaseStatusTag.js";
import { CaseTimeline } from "./CaseTimeline.js";
import { StatutoryFacts } from "./StatutoryFacts.js";
import { RouteView } from "./RouteView.js";

type CaseView = NonNullable<CaseByIdQuery["case"]>;

/** One case, for those with a part in it. */
export function CasePage(): ReactNode {
  const { id = "" } = useParams();
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseDocument, { variables: { id, language: apiLanguage } });
  return (
    <Answer screen of={result}>
      {(data) =>
        data.case ? (
          <Screen
            title={data.case.reference}
            caption={data.case.kindTitle}
            back={{ href: "/cases", text: t("cases.backToList") }}
          >
            <Facts of={data.case} />
            <CaseFacts of={data.case} />
            <CaseClocks id={data.case.id} />
            <StatutoryFacts id={data.case.id} />
            <CaseActions
              caseId={data.case.id}
              actions={data.case.actions}
              naming={data.case.status !== "CLOSED" ? `/cases/${data.case.id}/subject` : null}
            />
            {data.case.route && (
              <>
                <h2 className="govuk-heading-m">{t("cases.route")}</h2>
                <RouteView route={data.case.route} />
              </>
            )}
            <CaseTimeline steps={data.case.steps} />
            <CaseMessages forceId={data.case.force.id} caseId={data.case.id} fromInside={Boolean(data.case.raisedBy)} />
            {data.case.hasIdentity && <CaseIdentity forceId={data.case.force.id} caseId={data.case.id} />}
            <CaseFiles
              caseId={data.case.id}
              handles={data.case.viewerPart !== "COMPLAINANT"}
              open={data.case.status !== "CLOSED"}
            />
            {data.case.viewerPart !== "COMPLAINANT" && <CaseRetention caseId={data.case.id} />}
            {data.case.viewerPart !== "COMPLAINANT" && <CaseAccesses caseId={data.case.id} />}
            <CaseLinks of={data.case} />
          </Screen>
        ) : (
          <NotFound />
        )
      }
    </Answer>
  );
}

function Facts({ of }: { of: CaseView }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  // Of what came from outside nobody knows the hour.
  const raisedOn = of.raisedBy ? formatDateTime(of.raisedAt, language) : formatInstantDate(of.raisedAt, language);
  return (
    <SummaryList
      rows={[
        { key: t("cases.status"), value: <CaseStatusTag status={of.status} /> },
        ...(of.matter ? [{ key: t("cases.matter"), value: t(`concerns.matter.${of.matter}`) }] : []),
        { key: t("cases.stage"), value: t(`cases.stages.${of.stage}`) },
        ...(of.outcome ? [{ key: t("cases.outcome"), value: t(`cases.outcomes.${of.outcome}`) }] : []),
        ...(of.closedAt ? [{ key: t("cases.closedOn"), value: formatDateTime(of.closedAt, language) }] : []),
        { key: t("cases.subject"), value: of.subject?.name ?? t("cases.nobody") },
        { key: t("cases.raisedBy"), value: of.raisedBy?.name ?? t("cases.notShown") },
        { key: t("cases.raisedOn"), value: raisedOn },
        { key: t("cases.part"), value: t(`cases.parts.${of.viewerPart}`) },
        ...(of.protectedDisclosure
          ? [{ key: t("cases.disclosure"), value: <Tag colour="purple">{t("cases.disclosureYes")}</Tag> }]
          : []),
        { key: t("cases.narrative"), value: <span className="ad-prose">{of.narrative}</span> },
      ]}
    />
  );
}
