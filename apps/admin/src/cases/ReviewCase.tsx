import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { SettingForm } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import type { CaseToReviewQuery, ReviewAsker, RoutePartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { askForReviewDocument, caseToReviewDocument } from "./review.document.js";
import { DecideReview } from "./DecideReview.js";
import { RouteView } from "./RouteView.js";

export type CaseToReview = NonNullable<CaseToReviewQuery["case"]>;

const askers = ["COMPLAINANT", "SUBJECT"] as const satisfies readonly ReviewAsker[];

/** An appeal against what was decided in a case, or its review: asked for, or decided by whoever was given it. */
export function ReviewCase(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(caseToReviewDocument, {
    variables: { id, language: apiLanguage },
    fetchPolicy: "network-only",
  });
  return (
    <Answer screen of={result}>
      {(data) => {
        const { case: found, reviewRoute } = data;
        if (!found) return <NotFound />;
        const decides = found.actions.some(({ kind, permitted }) => kind === "REVIEW_DECIDED" && permitted);
        if (decides)
          return (
            <DecideReview of={found}>
              <Asked of={found} />
            </DecideReview>
          );
        return reviewRoute ? <AskForm of={found} route={reviewRoute as RoutePartsFragment} /> : <NotNow of={found} />;
      }}
    </Answer>
  );
}

function AskForm({ of, route }: { of: CaseToReview; route: RoutePartsFragment }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(askForReviewDocument);
  const handles = of.viewerPart !== "COMPLAINANT";
  const asker = {
    id: "askedBy",
    type: "radios",
    label: t("caseReview.askedBy"),
    options: askers.map((value) => ({ value, text: t(`caseReview.askers.${value}`) })),
  } as const;
  return (
    <SettingForm
      title={t("caseReview.askTitle")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("cases.backToCase") }}
      change={change}
      button={t("caseReview.askButton")}
      fields={[
        ...(handles ? [asker] : []),
        { id: "reasons", type: "long", label: t("caseReview.reasons"), hint: t("caseReview.reasonsHint") },
      ]}
      onSubmit={(given) => {
        const meant = { forceId: of.force.id, caseId: of.id, version: of.version, reasons: given["reasons"] ?? "" };
        void change.run({ ...meant, askedBy: askers.find((one) => one === given["askedBy"]) ?? null }).then((done) => {
          if (!done) return;
          void navigate(handles ? "/cases" : `/cases/${of.id}`, { state: { done: "caseReview.asked" } });
        });
      }}
    >
      <p className="govuk-body">{t("caseReview.askText")}</p>
      <RouteView route={{ ...route, informalFirst: false }} />
    </SettingForm>
  );
}

/** What was asked and why, for whoever decides it. */
function Asked({ of }: { of: CaseToReview }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const asked = of.steps.findLast(({ kind }) => kind === "REVIEW");
  if (!asked) return null;
  return (
    <SummaryList
      rows={[
        ...(asked.askedBy ? [{ key: t("caseReview.askedBy"), value: t(`caseReview.askers.${asked.askedBy}`) }] : []),
        { key: t("caseReview.askedAt"), value: formatDateTime(asked.at, language) },
        { key: t("caseReview.reasons"), value: <span className="ad-prose">{asked.note}</span> },
      ]}
    />
  );
}

/** Why none can be asked for, or not by whoever looks. */
function NotNow({ of }: { of: CaseToReview }): ReactNode {
  const { t } = useTranslation();
  const reason = of.actions.find(({ kind }) => kind === "REVIEW")?.reason;
  if (!reason) return <NotFound />;
  return (
    <Screen
      title={t("caseReview.askTitle")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("cases.backToCase") }}
    >
      <p className="govuk-body">{reason}</p>
    </Screen>
  );
}
