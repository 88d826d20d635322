import { useQuery } from "@apollo/client/react";
import { londonDay } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { SettingForm } from "../../configuration/SettingForm.js";
import { useSetting } from "../../configuration/useSetting.js";
import type { CitationStatus } from "../../gql/graphql.js";
import { useSession } from "../../shell/acting-force.js";
import { Answer } from "../../shell/Answer.js";
import { NotFound } from "../../shell/NotFound.js";
import { checkCitationDocument, citationsDocument } from "./citations.document.js";
import type { Citation } from "./CitationsPage.js";

const statuses = [
  "IN_FORCE",
  "REPEALED",
  "REVOKED",
  "REPLACED",
  "NOT_STATED",
] as const satisfies readonly CitationStatus[];

/** Records whether the source at the present address still holds. */
export function CheckCitation(): ReactNode {
  const { acting, can } = useSession();
  const { name } = useParams();
  const variables = { slug: acting.force.slug };
  const result = useQuery(citationsDocument, { variables, skip: !can("protocols:draft") });
  if (!can("protocols:draft")) return <NotFound />;
  return (
    <Answer screen of={result}>
      {({ force }) => {
        const citation = force?.citations.find((one) => one.name === name);
        return citation ? <Form citation={citation} others={force?.citations ?? []} /> : <NotFound />;
      }}
    </Answer>
  );
}

function Form({ citation, others }: { citation: Citation; others: readonly Citation[] }): ReactNode {
  const { t } = useTranslation();
  const { change, save } = useSetting(checkCitationDocument, { href: "/protocols/citations", done: "citations.done" });
  return (
    <SettingForm
      title={t("citations.checkTitle")}
      caption={citation.title}
      back={{ href: "/protocols/citations", text: t("citations.back") }}
      change={change}
      button={t("citations.save")}
      fields={[
        {
          id: "status",
          type: "radios",
          label: t("citations.statusLabel"),
          options: statuses.map((value) => ({ value, text: t(`citations.statuses.${value}`) })),
          initial: citation.status,
        },
        {
          id: "since",
          type: "date",
          label: t("citations.sinceLabel"),
          initial: citation.since ?? "",
          optional: true,
        },
        {
          id: "replacedBy",
          type: "select",
          label: t("citations.replacedByLabel"),
          options: others
            .filter(({ id }) => id !== citation.id)
            .map(({ name, title }) => ({ value: name, text: title })),
          initial: citation.replacedBy?.name ?? "",
          optional: true,
        },
        {
          id: "source",
          type: "text",
          label: t("citations.sourceLabel"),
          hint: t("citations.sourceHint"),
          initial: citation.source,
        },
        { id: "checkedOn", type: "date", label: t("citations.checkedLabel"), initial: londonDay() },
      ]}
      onSubmit={({ status, since = null, replacedBy = null, source, checkedOn = null }) =>
        void save({
          name: citation.name,
          status: status as CitationStatus,
          since,
          replacedBy,
          source: source ?? "",
          checkedOn,
        })
      }
    />
  );
}
