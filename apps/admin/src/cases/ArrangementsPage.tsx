import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, londonDay } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import { configurationHref } from "../configuration/hrefs.js";
import { useRoleTitles } from "../configuration/roles.js";
import { SettingForm } from "../configuration/SettingForm.js";
import { useSetting } from "../configuration/useSetting.js";
import type { ArrangementPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { personWords, usePeople } from "../people/usePeople.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { Screen } from "../shell/Screen.js";
import { arrangementsDocument, endArrangementDocument, recordArrangementDocument } from "./statutory.document.js";

const home = configurationHref("/statutory");
const delegateOffices = ["HEAD_OF_STAFF", "MONITORING_OFFICER"] as const;

/** Who acts for the Panel in complaints about office holders, and to whom it delegated the initial handling. */
export function ArrangementsPage(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const result = useQuery(arrangementsDocument, {
    variables: { slug: acting.force.slug },
    fetchPolicy: "cache-and-network",
  });
  return (
    <Screen
      title={t("statutory.arrangements")}
      caption={acting.force.name}
      back={{ href: configurationHref(), text: t("queue.backToConfiguration") }}
    >
      <p className="govuk-body">{t("statutory.arrangementsText")}</p>
      <ul className="govuk-list">
        <li>
          <Link href={`${home}/new/PANEL`}>{t("statutory.namePanel")}</Link>
        </li>
        <li>
          <Link href={`${home}/new/DELEGATE`}>{t("statutory.nameDelegate")}</Link>
        </li>
      </ul>
      <Answer of={result}>{({ force }) => <Arrangements rows={force?.statutoryArrangements ?? []} />}</Answer>
    </Screen>
  );
}

function Arrangements({ rows }: { rows: readonly ArrangementPartsFragment[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const titleOf = useRoleTitles();
  if (rows.length === 0) return <EmptyState title={t("statutory.none")}>{t("statutory.noneText")}</EmptyState>;
  const who = ({ office, person }: ArrangementPartsFragment) => (office ? titleOf(office) : (person?.name ?? ""));
  return (
    <Table
      caption={t("statutory.arrangements")}
      captionSize="hidden"
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        { key: "who", heading: t("statutory.who"), rowHeader: true, cell: who },
        { key: "what", heading: t("statutory.actsAs"), cell: ({ what }) => t(`statutory.what.${what}`) },
        { key: "source", heading: t("statutory.source"), cell: ({ source }) => source },
        { key: "from", heading: t("configuration.firstDay"), cell: ({ from }) => formatDate(from, language) },
        {
          key: "to",
          heading: t("configuration.lastDay"),
          cell: (row) =>
            row.to ? (
              formatDate(row.to, language)
            ) : (
              <Link href={`${home}/${row.id}/end`}>
                {t("configuration.endIt")}
                <span className="govuk-visually-hidden">: {who(row)}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

/** Records who acts from a day on. */
export function RecordArrangement(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const { people } = usePeople();
  const titleOf = useRoleTitles();
  const isPanel = useParams()["what"] === "PANEL";
  const { change, save } = useSetting(recordArrangementDocument, { href: home, done: "statutory.done.recorded" });
  const person = {
    id: "personId",
    type: "select",
    label: t("statutory.panelPerson"),
    hint: t("queue.keeperHint"),
    options: people.map((one) => ({ value: one.id, text: personWords(one) })),
  } as const;
  const office = {
    id: "office",
    type: "radios",
    label: t("statutory.delegateOffice"),
    options: delegateOffices.map((value) => ({ value, text: titleOf(value) })),
  } as const;
  return (
    <SettingForm
      title={t(isPanel ? "statutory.namePanel" : "statutory.nameDelegate")}
      caption={force.name}
      back={{ href: home }}
      change={change}
      button={t("statutory.recordButton")}
      fields={[
        isPanel ? person : office,
        { id: "source", type: "text", label: t("statutory.source"), hint: t("statutory.sourceHint") },
        { id: "from", type: "date", label: t("configuration.firstDay"), initial: londonDay() },
      ]}
      onSubmit={(given) => {
        const { personId, source, from } = given;
        const whom = isPanel
          ? { what: "PANEL" as const, personId: personId ?? null }
          : { what: "DELEGATE" as const, office: delegateOffices.find((one) => one === given["office"]) ?? null };
        void save({ ...whom, source: source ?? "", from: from ?? "" });
      }}
    >
      <p className="govuk-body">{t(isPanel ? "statutory.panelText" : "statutory.delegateText")}</p>
    </SettingForm>
  );
}

/** Ends an arrangement with a day. */
export function EndArrangement(): ReactNode {
  const { t } = useTranslation();
  const { force } = useSession().acting;
  const arrangementId = useParams()["id"] ?? "";
  const { change, save } = useSetting(endArrangementDocument, { href: home, done: "statutory.done.ended" });
  return (
    <SettingForm
      title={t("statutory.endTitle")}
      caption={force.name}
      back={{ href: home }}
      change={change}
      button={t("statutory.endTitle")}
      fields={[{ id: "on", type: "date", label: t("configuration.lastDay"), initial: londonDay() }]}
      onSubmit={({ on }) => void save({ arrangementId, on: on ?? "" })}
    />
  );
}
