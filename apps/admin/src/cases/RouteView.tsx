import { Details } from "@probity/ui/content/Details";
import { InsetText } from "@probity/ui/content/InsetText";
import { SummaryList, type SummaryRow } from "@probity/ui/content/SummaryList";
import { WarningText } from "@probity/ui/content/WarningText";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RoutePartsFragment } from "../gql/graphql.js";

/** Who receives a concern and why: recipients, clause, those passed over with the reason, marking, and the way there. */
export function RouteView({ route }: { route: RoutePartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { recipients, passedOver, explanation, marking, nextStep } = route;
  const some = (key: string, of: RoutePartsFragment["recipients"]): SummaryRow[] =>
    of.length > 0 ? [{ key: t(key), value: <Recipients of={of} /> }] : [];
  return (
    <>
      {route.status === "DISCUSS_FIRST" && <InsetText>{t("route.discussFirst")}</InsetText>}
      {route.status === "NO_LAWFUL_RECIPIENT" && (
        <>
          <WarningText>{t("route.noRecipient")}</WarningText>
          <p className="govuk-body">{t("route.noRecipientText")}</p>
        </>
      )}
      {route.informalFirst && <InsetText>{t("route.informalFirst")}</InsetText>}
      <SummaryList
        rows={[
          {
            key: t("route.recipient"),
            value: recipients.length > 0 ? <Recipients of={recipients} /> : t("route.nobody"),
          },
          { key: t("route.clause"), value: <ClauseWords route={route} /> },
          {
            key: t("route.passedOver"),
            value: passedOver.length > 0 ? <PassedOver of={passedOver} /> : t("route.nobodyPassedOver"),
          },
          ...some("route.afterDiscussion", route.afterDiscussion),
          ...some("route.firstContacts", route.firstContacts),
          ...(marking
            ? [{ key: t("route.marking"), value: t(`route.markings.${marking}`, { defaultValue: marking }) }]
            : []),
          ...(nextStep ? [{ key: t("route.nextStep"), value: nextStep }] : []),
        ]}
      />
      {explanation.length > 0 && (
        <Details summary={t("route.how")}>
          <ul className="govuk-list govuk-list--bullet">
            {explanation.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}

function Recipients({ of }: { of: RoutePartsFragment["recipients"] }): ReactNode {
  return (
    <ul className="govuk-list">
      {of.map(({ role, title, persons }) => (
        <li key={role}>{[title, persons.map(({ name }) => name).join(", ")].filter(Boolean).join(": ")}</li>
      ))}
    </ul>
  );
}

function PassedOver({ of }: { of: RoutePartsFragment["passedOver"] }): ReactNode {
  return (
    <ul className="govuk-list">
      {of.map(({ title, reason }) => (
        <li key={`${title} ${reason}`}>
          <strong>{title}</strong>: {reason}
        </li>
      ))}
    </ul>
  );
}

function ClauseWords({ route: { clause, clauseId, byFallback } }: { route: RoutePartsFragment }): ReactNode {
  const { t } = useTranslation();
  if (!clauseId) return t(byFallback ? "route.byFallback" : "route.noClause");
  const heading = clause?.headingPath.at(-1);
  return (
    <>
      {heading ? `${clauseId}, ${heading}` : clauseId}
      {clause?.summary && <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-0">{clause.summary}</p>}
    </>
  );
}
