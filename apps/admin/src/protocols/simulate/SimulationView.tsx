import { Details } from "@probity/ui/content/Details";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table, type Column } from "@probity/ui/content/Table";
import { Tag, type TagColour } from "@probity/ui/content/Tag";
import { formatDate, formatDateTime } from "@probity/ui/dates";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SimulatedPathPartsFragment, SimulationStatus } from "../../gql/graphql.js";
import { useLanguage } from "../../i18n.js";
import { ClauseLinks } from "../ClauseLinks.js";
import { PrintButton } from "../PrintButton.js";
import { SimulatedDecision as Decision } from "./SimulatedDecision.js";
import { PassedOver } from "./PassedOver.js";
import type { SimulationAsked } from "./simulation-question.js";

type Path = SimulatedPathPartsFragment;

const colours: Record<SimulationStatus, TagColour> = {
  ROUTED: "green",
  DISCUSS_FIRST: "blue",
  NO_LAWFUL_RECIPIENT: "red",
  NOT_IN_FORCE: "grey",
  NOT_KNOWN: "grey",
};

/** What becomes of the matter, one force a row; on a phone one force a card. */
export function SimulationView({ asked, paths }: { asked: SimulationAsked; paths: readonly Path[] }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const answered = paths.filter(({ status }) => status !== "NOT_IN_FORCE");
  const without = paths.filter(({ status }) => status === "NOT_IN_FORCE");
  const columns: Column<Path>[] = [
    { key: "force", heading: t("simulate.force"), rowHeader: true, cell: ({ force }) => force.name },
    { key: "who", heading: t("simulate.who"), cell: (path) => <Who of={path} /> },
    { key: "path", heading: t("simulate.path"), cell: (path) => <Steps of={path} /> },
    { key: "deadlines", heading: t("simulate.deadlines"), cell: (path) => <Deadlines of={path} /> },
    { key: "decision", heading: t("simulate.decision"), cell: (path) => <Decision of={path} asked={asked} /> },
  ];
  return (
    <>
      <PrintButton />
      {answered.length === 0 ? (
        <EmptyState title={t("simulate.none", { date: formatDate(asked.on, language) })} />
      ) : (
        <Table
          narrow="stack"
          caption={t("simulate.caption", {
            matter: t(`concerns.matter.${asked.matter}`),
            by: t(`simulate.party.${asked.by}`),
            about: t(`simulate.party.${asked.about}`),
            date: formatDate(asked.on, language),
          })}
          columns={columns}
          rows={answered}
          rowKey={({ force }) => force.id}
        />
      )}
      {answered.length > 0 && without.length > 0 && (
        <p className="govuk-body">
          {t("simulate.notInForce", { forces: without.map(({ force }) => force.name).join(", ") })}
        </p>
      )}
    </>
  );
}

function Who({ of }: { of: Path }): ReactNode {
  const { t } = useTranslation();
  const { status, inWords, clauseId, marking, passedOver, version } = of;
  return (
    <>
      <Tag colour={colours[status]}>{t(`simulate.status.${status}`)}</Tag>
      {status !== "NO_LAWFUL_RECIPIENT" && status !== "NOT_KNOWN" && (
        <p className="govuk-body govuk-!-margin-top-2 govuk-!-margin-bottom-1">
          {inWords.replace(` (${clauseId})`, "")}
        </p>
      )}
      {clauseId && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          {t("simulate.under")} <ClauseLinks of={[clauseId]} versionId={version?.id} />
        </p>
      )}
      {marking && (
        <p className="govuk-body govuk-!-margin-bottom-1">
          {t(`route.markings.${marking}`, { defaultValue: marking })}
        </p>
      )}
      {passedOver.length > 0 && (
        <Details summary={t("route.passedOver")}>
          <PassedOver of={passedOver} />
        </Details>
      )}
    </>
  );
}

function Steps({ of: { steps, version } }: { of: Path }): ReactNode {
  const { t } = useTranslation();
  if (steps.length === 0) return t("simulate.noSteps");
  return (
    <ol className="govuk-list govuk-list--number">
      {steps.map(({ words, clauseIds }, index) => (
        <li key={index}>
          {words}
          {clauseIds.length > 0 && " "}
          <ClauseLinks of={clauseIds} versionId={version?.id} />
        </li>
      ))}
    </ol>
  );
}

function Deadlines({ of: { deadlines, version } }: { of: Path }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  if (deadlines.length === 0) return t("simulate.noDeadline");
  return (
    <ul className="govuk-list">
      {deadlines.map(({ clauseId, words, dueOn, dueAt }) => (
        <li key={`${clauseId} ${words}`}>
          {dueOn && <strong>{t("due.by", { date: formatDate(dueOn, language) })}: </strong>}
          {dueAt && !dueOn && <strong>{t("due.by", { date: formatDateTime(dueAt, language) })}: </strong>}
          {words} <ClauseLinks of={[clauseId]} versionId={version?.id} />
        </li>
      ))}
    </ul>
  );
}
