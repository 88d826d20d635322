import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { graphql } from "../gql/gql.js";
import type { CaseByIdQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { CaseStatusTag } from "./CaseStatusTag.js";
import { RouteView } from "./RouteView.js";

const caseDocument = graphql(/* GraphQL */ `
  query CaseById($id: ID!, $language: Language!) {
    case(id: $id) {
      id
      reference
      matter
      status
      raisedAt
      narrative
      viewerPart
      subject {
        id
        name
      }
      raisedBy {
        id
        name
      }
      route {
        ...RouteParts
      }
      steps {
        id
        at
        title(language: $language)
        clauseId
        reason
      }
    }
  }

  fragment RouteParts on RouteDecision {
    status
    recipients {
      ...RouteRecipientParts
    }
    afterDiscussion {
      ...RouteRecipientParts
    }
    firstContacts {
      ...RouteRecipientParts
    }
    byFallback
    clauseId
    clause {
      id
      label
      headingPath
      summary(language: $language)
    }
    passedOver {
      role
      title
      reason
    }
    explanation
    informalFirst
    marking
    nextStep
  }

  fragment RouteRecipientParts on RouteRecipient {
    role
    title
    persons {
      id
      name
    }
  }
`);

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
            caption={t(`concerns.matter.${data.case.matter}`)}
            back={{ href: "/cases", text: t("cases.backToList") }}
          >
            <Facts of={data.case} />
            {data.case.route && (
              <>
                <h2 className="govuk-heading-m">{t("cases.route")}</h2>
                <RouteView route={data.case.route} />
              </>
            )}
            <Steps of={data.case.steps} />
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
  return (
    <SummaryList
      rows={[
        { key: t("cases.status"), value: <CaseStatusTag status={of.status} /> },
        { key: t("cases.subject"), value: of.subject?.name ?? t("cases.nobody") },
        { key: t("cases.raisedBy"), value: of.raisedBy?.name ?? t("cases.notShown") },
        { key: t("cases.raisedOn"), value: formatDateTime(of.raisedAt, language) },
        { key: t("cases.part"), value: t(`cases.parts.${of.viewerPart}`) },
        { key: t("cases.narrative"), value: <span className="ad-prose">{of.narrative}</span> },
      ]}
    />
  );
}

function Steps({ of }: { of: CaseView["steps"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (of.length === 0) return null;
  return (
    <>
      <h2 className="govuk-heading-m">{t("cases.steps")}</h2>
      <ol className="govuk-list govuk-list--spaced">
        {of.map(({ id, at, title, clauseId, reason }) => (
          <li key={id}>
            <strong>{title}</strong>
            <br />
            <time dateTime={at}>{formatDateTime(at, language)}</time>
            {clauseId && ` · ${t("cases.underClause", { clause: clauseId })}`}
            {reason && <div className="ad-prose">{reason}</div>}
          </li>
        ))}
      </ol>
    </>
  );
}
