import { useQuery } from "@apollo/client/react";
import { Details } from "@probity/ui/content/Details";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CaseRetentionQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { caseRetentionDocument } from "./retention.document.js";

type Retention = NonNullable<NonNullable<CaseRetentionQuery["case"]>["retention"]>;

/** How long a case is kept, and its legal holds: for those who handle or watch over it. */
export function CaseRetention({ caseId }: { caseId: string }): ReactNode {
  const { t } = useTranslation();
  const { can } = useSession();
  const result = useQuery(caseRetentionDocument, { variables: { id: caseId }, fetchPolicy: "cache-and-network" });
  return (
    <Answer of={result}>
      {({ case: found }) =>
        found?.retention && (
          <section aria-labelledby="retention">
            <h2 className="govuk-heading-m" id="retention">
              {t("retention.title")}
            </h2>
            <Until retention={found.retention} closed={found.status === "CLOSED"} />
            {can("cases:handle") && (
              <p className="govuk-body pb-no-print">
                <Link href={`/cases/${caseId}/hold`}>
                  {t(found.retention.held ? "retention.lift" : "retention.hold")}
                </Link>
              </p>
            )}
            <Holds holds={found.retention.holds} />
          </section>
        )
      }
    </Answer>
  );
}

function Until({ retention: { held, deletedOn }, closed }: { retention: Retention; closed: boolean }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (held)
    return (
      <p className="govuk-body">
        <Tag colour="purple">{t("retention.held")}</Tag> {t("retention.heldText")}
      </p>
    );
  if (deletedOn)
    return <p className="govuk-body">{t("retention.deletedOn", { date: formatDate(deletedOn, language) })}</p>;
  return <p className="govuk-body">{t(closed ? "retention.noPeriod" : "retention.open")}</p>;
}

function Holds({ holds }: { holds: Retention["holds"] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (holds.length === 0) return null;
  return (
    <Details summary={t("retention.holds")}>
      <ul className="govuk-list govuk-list--spaced">
        {holds.map(({ id, setAt, setBy, reason, liftedAt, liftedBy, liftReason }) => (
          <li key={id}>
            {t("retention.setBy", { date: formatDateTime(setAt, language), name: setBy.name })}
            <div className="ad-prose">{reason}</div>
            {liftedAt && (
              <>
                {t("retention.liftedBy", { date: formatDateTime(liftedAt, language), name: liftedBy?.name })}
                <div className="ad-prose">{liftReason}</div>
              </>
            )}
          </li>
        ))}
      </ul>
    </Details>
  );
}
