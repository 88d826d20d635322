import { useQuery } from "@apollo/client/react";
import { formatDateTime } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { SettingForm } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import type { StatutoryCaseQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { runBesideDocument, statutoryCaseDocument } from "./statutory.document.js";
import { matters } from "./statutory-forms.js";

type CaseOfLaw = NonNullable<StatutoryCaseQuery["case"]>;

/** Whether the viewer may open another beside it. */
const mayRun = (of: CaseOfLaw) =>
  of.besides.length === 0 && of.stage !== "CLOSED" && (of.mayGoToPanel || Boolean(of.statutory?.viewerActsAs));

/** Opens a case beside one about an office holder, for what goes by the other route. */
export function RunBeside(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(statutoryCaseDocument, {
    variables: { id, language: apiLanguage },
    fetchPolicy: "network-only",
  });
  return (
    <Answer screen of={result}>
      {({ case: found }) => (found && mayRun(found) ? <BesideForm of={found} /> : <NotFound />)}
    </Answer>
  );
}

function BesideForm({ of }: { of: CaseOfLaw }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(runBesideDocument);
  const byLaw = of.statutory !== null;
  const matter = {
    id: "matter",
    type: "radios",
    label: t("statutory.matter"),
    options: matters.map((value) => ({ value, text: t(`concerns.matter.${value}`) })),
  } as const;
  return (
    <SettingForm
      title={t(byLaw ? "statutory.besideOwn" : "statutory.besidePanel")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("cases.backToCase") }}
      change={change}
      button={t("statutory.besideButton")}
      fields={[
        ...(byLaw ? [matter] : []),
        { id: "narrative", type: "long", label: t("statutory.besideWhat"), hint: t("statutory.besideHint") },
      ]}
      onSubmit={(given) => {
        const chosen = matters.find((one) => one === given["matter"]) ?? null;
        const meant = { forceId: of.force.id, caseId: of.id, version: of.version };
        void change.run({ ...meant, narrative: given["narrative"] ?? "", matter: chosen }).then((done) => {
          if (done) void navigate(`/cases/${of.id}`, { state: { done: "statutory.done.beside" } });
        });
      }}
    >
      <p className="govuk-body">{t("statutory.besideText")}</p>
    </SettingForm>
  );
}

/** What runs beside a case, or the way to open one. */
export function Besides({ of }: { of: CaseOfLaw }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <>
      {of.besides.map(({ route, reference, since, caseId }) => (
        <p key={reference} className="govuk-body">
          {t(`statutory.runsBeside.${route}`, { since: formatDateTime(since, language) })}{" "}
          {caseId ? <Link href={`/cases/${caseId}`}>{reference}</Link> : reference}
        </p>
      ))}
      {mayRun(of) && (
        <p className="govuk-body">
          <Link href={`/cases/${of.id}/beside`}>
            {t(of.statutory ? "statutory.besideOwn" : "statutory.besidePanel")}
          </Link>
        </p>
      )}
    </>
  );
}
