import { useLazyQuery, useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useRoleTitles } from "../configuration/roles.js";
import type { StatutoryCaseQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { Besides } from "./RunBeside.js";
import { complainantDocument, statutoryCaseDocument } from "./statutory.document.js";

type CaseOfLaw = NonNullable<StatutoryCaseQuery["case"]>;

/** How a complaint about an office holder stands by the law, and the way to the other route. */
export function StatutoryFacts({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const { apiLanguage } = useLanguage();
  const result = useQuery(statutoryCaseDocument, {
    variables: { id, language: apiLanguage },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Answer of={result}>
      {(data) => {
        if (data.case?.statutory) return <Facts of={data.case} by={data.case.statutory} />;
        if (!data.case) return null;
        return (
          <>
            {data.case.mayGoToPanel && (
              <p className="govuk-body">
                <Link href={`/cases/${id}/route`}>{t("statutory.toPanel")}</Link>
              </p>
            )}
            <Besides of={data.case} />
          </>
        );
      }}
    </Answer>
  );
}

function Facts({ of, by }: { of: CaseOfLaw; by: NonNullable<CaseOfLaw["statutory"]> }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  const acting = by.arrangements.map(({ id, what, office, person, source, from }) => (
    <li key={id}>
      {t(`statutory.what.${what}`)}: {office ? titleOf(office) : person?.name}.{" "}
      {t("statutory.bySource", { source, from: formatDate(from, language) })}
    </li>
  ));
  return (
    <>
      <h2 className="govuk-heading-m">{t("statutory.title")}</h2>
      <SummaryList
        rows={[
          ...(by.receivedOn ? [{ key: t("statutory.received"), value: formatDate(by.receivedOn, language) }] : []),
          {
            key: t("statutory.gravity"),
            value: by.gravity ? t(`statutory.gravities.${by.gravity}`) : t("statutory.notRecorded"),
          },
          ...(by.viewerActsAs ? [{ key: t("statutory.actsAs"), value: t(`statutory.what.${by.viewerActsAs}`) }] : []),
          {
            key: t("statutory.acting"),
            value: acting.length > 0 ? <ul className="govuk-list">{acting}</ul> : t("statutory.byOffice"),
          },
        ]}
      />
      {by.receivedOn && <Complainant id={of.id} />}
      {by.viewerActsAs && (
        <p className="govuk-body">
          {by.whyNotToProtocol ? (
            t("statutory.notToOwn", { reason: by.whyNotToProtocol })
          ) : (
            <Link href={`/cases/${of.id}/route`}>{t("statutory.toOwn")}</Link>
          )}
        </p>
      )}
      <Besides of={of} />
    </>
  );
}

/** Who complains, once that is asked for: each reading is recorded. */
function Complainant({ id }: { id: string }): ReactNode {
  const { t } = useTranslation();
  const [read, { data, loading }] = useLazyQuery(complainantDocument, { fetchPolicy: "no-cache" });
  const found = data?.case?.statutory;
  if (found)
    return (
      <SummaryList rows={[{ key: t("statutory.complainant"), value: found.complainant ?? t("forms.notProvided") }]} />
    );
  return (
    <Button type="button" variant="secondary" aria-disabled={loading} onClick={() => void read({ variables: { id } })}>
      {t("statutory.readComplainant")}
    </Button>
  );
}
