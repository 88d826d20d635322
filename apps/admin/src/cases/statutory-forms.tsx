import { useQuery } from "@apollo/client/react";
import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate, useParams } from "react-router";
import { SettingForm } from "../configuration/SettingForm.js";
import { useChange } from "../forms/useChange.js";
import type { DisapplyGround, Matter, StatutoryCaseQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { changeRouteDocument, receiveComplaintDocument, statutoryCaseDocument } from "./statutory.document.js";

export const grounds = [
  "OWN_STAFF",
  "OVER_TWELVE_MONTHS",
  "ALREADY_COMPLAINED",
  "ANONYMOUS",
  "VEXATIOUS",
] as const satisfies readonly DisapplyGround[];
export const matters = ["DISRESPECT", "BREACH_BY_OTHERS", "LEGALITY", "CRIME"] as const satisfies readonly Matter[];

/** Records a complaint about an office holder that the Panel received. */
export function ReceiveComplaint(): ReactNode {
  return useSession().can("cases:handle") ? <ComplaintForm /> : <NotFound />;
}

function ComplaintForm(): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { force } = useSession().acting;
  const { people } = usePeople();
  const change = useChange(receiveComplaintDocument);
  return (
    <SettingForm
      title={t("statutory.receiveTitle")}
      caption={force.name}
      back={{ href: "/cases", text: t("cases.backToList") }}
      change={change}
      button={t("statutory.receiveButton")}
      fields={[
        {
          id: "subjectPersonId",
          type: "select",
          label: t("statutory.subject"),
          options: people.map((person) => ({ value: person.id, text: personWords(person) })),
        },
        { id: "receivedOn", type: "date", label: t("statutory.received"), initial: londonDay() },
        { id: "narrative", type: "long", label: t("statutory.narrative"), hint: t("cases.noteHint") },
        {
          id: "complainant",
          type: "text",
          label: t("statutory.complainant"),
          hint: t("statutory.complainantHint"),
          optional: true,
        },
      ]}
      onSubmit={(given) => {
        const { subjectPersonId, receivedOn, narrative, complainant } = given;
        const complaint = { subjectPersonId: subjectPersonId ?? "", receivedOn: receivedOn ?? "" };
        const sent = { forceId: force.id, ...complaint, narrative: narrative ?? "", complainant: complainant ?? null };
        void change.run(sent).then((done) => {
          if (done) void navigate(`/cases/${done.receiveComplaint.id}`, { state: { done: "statutory.done.received" } });
        });
      }}
    >
      <p className="govuk-body">{t("statutory.receiveText")}</p>
    </SettingForm>
  );
}

/** Hands a case to the other route. */
export function ChangeRoute(): ReactNode {
  const { id = "" } = useParams();
  const { apiLanguage } = useLanguage();
  const result = useQuery(statutoryCaseDocument, {
    variables: { id, language: apiLanguage },
    fetchPolicy: "network-only",
  });
  return (
    <Answer screen of={result}>
      {(data) => {
        const may = data.case?.mayGoToPanel || (data.case?.statutory && !data.case.statutory.whyNotToProtocol);
        return data.case && may ? <RouteForm of={data.case} /> : <NotFound />;
      }}
    </Answer>
  );
}

function RouteForm({ of }: { of: NonNullable<StatutoryCaseQuery["case"]> }): ReactNode {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const change = useChange(changeRouteDocument);
  const back = of.statutory !== null;
  const ground = {
    id: "ground",
    type: "radios",
    label: t("statutory.ground"),
    options: grounds.map((value) => ({ value, text: t(`statutory.grounds.${value}`) })),
  } as const;
  const matter = {
    id: "matter",
    type: "radios",
    label: t("statutory.matter"),
    options: matters.map((value) => ({ value, text: t(`concerns.matter.${value}`) })),
  } as const;
  const reason = { id: "reason", type: "long", label: t("statutory.why"), hint: t("cases.noteHint") } as const;
  return (
    <SettingForm
      title={t(back ? "statutory.toOwn" : "statutory.toPanel")}
      caption={of.reference}
      back={{ href: `/cases/${of.id}`, text: t("cases.backToCase") }}
      change={change}
      button={t("statutory.handOver")}
      fields={[...(back ? [ground, ...(of.matter ? [] : [matter])] : []), reason]}
      onSubmit={(given) => {
        const chosenGround = grounds.find((one) => one === given["ground"]) ?? null;
        const chosenMatter = matters.find((one) => one === given["matter"]) ?? null;
        const to = back ? ("PROTOCOL" as const) : ("STATUTORY" as const);
        const meant = { forceId: of.force.id, caseId: of.id, version: of.version, to };
        void change
          .run({ ...meant, reason: given["reason"] ?? "", ground: chosenGround, matter: chosenMatter })
          .then((done) => {
            if (done) void navigate("/cases", { state: { done: "statutory.done.handedOver" } });
          });
      }}
    >
      <p className="govuk-body">{t(back ? "statutory.toOwnText" : "statutory.toPanelText")}</p>
    </SettingForm>
  );
}
