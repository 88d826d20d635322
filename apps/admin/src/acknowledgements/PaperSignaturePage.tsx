import { useQuery } from "@apollo/client/react";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { formatDate, londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { useRoleTitles } from "../configuration/roles.js";
import { type SettingField, SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import type { SignaturesQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { recordPaperSignatureDocument, signaturesDocument } from "./acknowledgement.document.js";

type Asked = SignaturesQuery["acknowledgements"]["nodes"][number];

/** Records that somebody signed on paper: a leaver, or whoever cannot sign in. */
export function PaperSignaturePage(): ReactNode {
  const { acting, can } = useSession();
  const { apiLanguage } = useLanguage();
  const { personId = "", versionId } = useParams();
  const may = can("acknowledgements:remind") && personId !== acting.person?.id;
  const variables = { force: acting.force.id, person: personId, signed: false, language: apiLanguage };
  const result = useQuery(signaturesDocument, { variables, skip: !may, fetchPolicy: "network-only" });
  if (!may) return <NotFound />;
  return (
    <Answer of={result} screen>
      {({ acknowledgements }) => {
        const asked = acknowledgements.nodes.find(({ version }) => version.id === versionId);
        return asked ? <Form asked={asked} /> : <NotFound />;
      }}
    </Answer>
  );
}

function Form({ asked }: { asked: Asked }): ReactNode {
  const { t } = useTranslation();
  const titleOf = useRoleTitles();
  const fields = useFields(asked);
  const { change, save } = useSetting(recordPaperSignatureDocument, {
    href: "/signatures",
    done: "signatures.paper.done",
  });
  const { person, version, event, roles } = asked;
  return (
    <SettingForm
      title={t("signatures.paper.title")}
      back={{ href: "/signatures", text: t("signatures.backToList") }}
      change={change}
      button={t("signatures.paper.button")}
      fields={fields}
      onSubmit={({ typedName, signedOn, reason, keptAt }) =>
        void save({
          personId: person.id,
          versionId: version.id,
          typedName: typedName ?? "",
          signedOn: signedOn ?? "",
          reason: reason ?? "",
          keptAt: keptAt ?? "",
        })
      }
    >
      <SummaryList
        rows={[
          { key: t("signatures.person"), value: person.name },
          { key: t("signatures.paper.roles"), value: roles.map(titleOf).join(", ") },
          {
            key: t("signatures.protocol"),
            value: `${version.protocol.title}, ${t("protocols.versionNumber", { number: version.number })}`,
          },
          { key: t("signatures.why"), value: t(`signatures.event.${event}`) },
        ]}
      />
      <p className="govuk-body">{t("signatures.paper.text")}</p>
    </SettingForm>
  );
}

function useFields({ askedOn }: Asked): readonly SettingField[] {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const wrongDay = (day: string): string | null => {
    if (day > londonDay()) return t("forms.dateFuture");
    return day < askedOn ? t("signatures.paper.tooEarly", { day: formatDate(askedOn, language) }) : null;
  };
  return [
    { id: "typedName", type: "text", label: t("signatures.paper.name"), hint: t("signatures.paper.nameHint") },
    { id: "signedOn", type: "date", label: t("signatures.paper.signedOn"), problem: wrongDay },
    { id: "reason", type: "text", label: t("signatures.paper.reason"), hint: t("signatures.paper.reasonHint") },
    { id: "keptAt", type: "text", label: t("signatures.paper.keptAt"), hint: t("signatures.paper.keptAtHint") },
  ];
}
