import { useQuery } from "@apollo/client/react";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { SummaryList } from "@probity/ui/content/SummaryList";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate, londonDay } from "@probity/ui/dates";
import { ButtonGroup, ButtonLink } from "@probity/ui/form/Button";
import type { FormError } from "@probity/ui/form/ErrorSummary";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router";
import type { MeetingPartsFragment } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { Answer } from "../shell/Answer.js";
import { NotFound } from "../shell/NotFound.js";
import { Screen } from "../shell/Screen.js";
import { DeclaredTable } from "./DeclaredTable.js";
import { meetingDocument } from "./meeting.document.js";
import { PublishMeeting } from "./PublishMeeting.js";

const none: readonly FormError[] = [];

/** What every form about a meeting needs; `onErrors` shows its problems above the heading. */
export interface MeetingFormProps {
  meeting: MeetingPartsFragment;
  onErrors: (errors: readonly FormError[]) => void;
  reload: () => Promise<unknown>;
}

/** One meeting: its agenda, what was declared, and what the viewer may do with it. */
export function MeetingPage(): ReactNode {
  const { id = "" } = useParams();
  const result = useQuery(meetingDocument, { variables: { id }, fetchPolicy: "cache-and-network" });
  return (
    <Answer screen of={result}>
      {({ meeting }) => (meeting ? <MeetingView meeting={meeting} reload={() => result.refetch()} /> : <NotFound />)}
    </Answer>
  );
}

function MeetingView({ meeting, reload }: Pick<MeetingFormProps, "meeting" | "reload">): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const [errors, setErrors] = useState(none);
  const { id, viewerCanKeep, viewerCanDeclare, declarations, heldOn } = meeting;
  const standing = declarations.filter(({ withdrawnAt }) => !withdrawnAt);
  const isHeld = heldOn <= londonDay();
  const isNoneOpen = viewerCanKeep && isHeld && standing.length === 0;
  return (
    <Screen
      title={meeting.name}
      caption={formatDate(heldOn, language)}
      back={{ href: "/meetings", text: t("meetings.back") }}
      errors={errors}
    >
      <Facts meeting={meeting} />
      <Agenda meeting={meeting} />
      {declarations.length > 0 ? (
        <DeclaredTable meeting={meeting} />
      ) : (
        <>
          <h2 className="govuk-heading-m">{t("meetings.declared")}</h2>
          <EmptyState title={t("meetings.noneDeclared", { date: formatDate(londonDay(), language) })} />
        </>
      )}
      <ButtonGroup>
        {viewerCanDeclare && <ButtonLink href={`/meetings/${id}/declare`}>{t("meetings.declare")}</ButtonLink>}
        {isNoneOpen && (
          <ButtonLink href={`/meetings/${id}/none`} variant="secondary">
            {t("meetings.recordNone")}
          </ButtonLink>
        )}
        {viewerCanKeep && (
          <ButtonLink href={`/meetings/${id}/edit`} variant="secondary">
            {t("meetings.edit")}
          </ButtonLink>
        )}
      </ButtonGroup>
      {viewerCanKeep && isHeld && standing.length > 0 && (
        <PublishMeeting meeting={meeting} onErrors={setErrors} reload={reload} />
      )}
    </Screen>
  );
}

function Facts({ meeting }: { meeting: MeetingPartsFragment }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const { body, place, closed, closedReason, status, publishedAt } = meeting;
  return (
    <SummaryList
      rows={[
        { key: t("meetings.bodyHeading"), value: t(`meetings.body.${body}`) },
        { key: t("meetings.place"), value: place || t("forms.notProvided") },
        {
          key: t("meetings.openness"),
          value: closed ? t("meetings.closedBecause", { reason: closedReason }) : t("meetings.open"),
        },
        {
          key: t("meetings.statusHeading"),
          value: publishedAt
            ? t("meetings.publishedOn", { date: formatInstantDate(publishedAt, language) })
            : t(`meetings.status.${status}`),
        },
      ]}
    />
  );
}

function Agenda({ meeting }: { meeting: MeetingPartsFragment }): ReactNode {
  const { t } = useTranslation();
  return (
    <Table
      caption={t("meetings.agenda")}
      narrow="stack"
      rows={meeting.items}
      rowKey={({ id }) => id}
      columns={[
        { key: "number", heading: t("meetings.item"), rowHeader: true, cell: ({ number }) => number },
        { key: "title", heading: t("meetings.itemTitle"), cell: ({ title }) => title ?? t("meetings.closedItem") },
        {
          key: "open",
          heading: t("meetings.openness"),
          cell: ({ closed, closedReason }) =>
            closed ? t("meetings.closedBecause", { reason: closedReason }) : t("meetings.open"),
        },
      ]}
    />
  );
}
