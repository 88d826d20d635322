import { EmptyState } from "@probity/ui/content/EmptyState";
import { Table } from "@probity/ui/content/Table";
import { formatDate, formatInstantDate } from "@probity/ui/dates";
import { Pagination } from "@probity/ui/page/Pagination";
import type { ReactNode } from "react";
import { personAddress } from "../addresses.js";
import { ClauseLink } from "../page/ClauseLink.js";
import { Downloads } from "../page/Downloads.js";
import { ForceFrame } from "../page/ForceFrame.js";
import { usePageWords } from "../words.js";
import { byMeeting, type MeetingLines } from "./by-meeting.js";
import { meetingsAddress, type MeetingLine, type MeetingsForce, type MeetingsPart } from "./meetings.query.js";

/** What the page of declarations at meetings shows. */
export interface MeetingsView {
  part: MeetingsPart;
  force: MeetingsForce;
  today: string;
}

/** What was declared at the meetings of a force: of closed parts the fact alone. */
export function MeetingsPage({ part, force, today }: MeetingsView): ReactNode {
  const { language, t } = usePageWords();
  const { nodes, pageInfo, totalCount } = force.meetingDeclarations;
  const date = formatDate(today, language);
  const next = pageInfo.hasNextPage ? (pageInfo.endCursor ?? undefined) : undefined;
  return (
    <ForceFrame force={force} section="meetings" trail={[{ text: t("meetings.title") }]}>
      <h1 className="govuk-heading-xl">{t("meetings.title")}</h1>
      <p className="govuk-body-l">{t("meetings.intro")}</p>
      {nodes.length > 0 ? (
        <p className="govuk-body">
          {t("register.asOf", { date })} {t("register.count", { count: totalCount })}
        </p>
      ) : (
        <EmptyState title={t("meetings.none", { date })}>{t("meetings.noneMeaning")}</EmptyState>
      )}
      {byMeeting(nodes).map((one) => (
        <OneMeeting key={one.meeting.meetingId} force={force.slug} {...one} />
      ))}
      {part.after && (
        <p className="govuk-body pb-no-print">
          <a className="govuk-link" href={meetingsAddress({ ...part, after: undefined }, "")}>
            {t("register.start")}
          </a>
        </p>
      )}
      <Pagination next={next && meetingsAddress({ ...part, after: next }, "")} />
      <Downloads json={meetingsAddress(part, ".json")} csv={meetingsAddress({ ...part, after: undefined }, ".csv")} />
    </ForceFrame>
  );
}

function OneMeeting({ meeting, lines, force }: MeetingLines & { force: string }): ReactNode {
  const { language, t } = usePageWords();
  const { meetingName, heldOn, place, meetingClosed } = meeting;
  const facts = [place, meetingClosed && t("meetings.closed")].filter(Boolean).join(". ");
  return (
    <section>
      <h2 className="govuk-heading-l">
        {meetingName}, {formatDate(heldOn, language)}
      </h2>
      {facts && <p className="govuk-body">{facts}</p>}
      <Table
        narrow="stack"
        caption={t("meetings.caption")}
        captionSize="s"
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          { key: "item", heading: t("meetings.item"), rowHeader: true, cell: (line) => <Item line={line} /> },
          { key: "person", heading: t("meetings.person"), cell: (line) => <Who line={line} force={force} /> },
          { key: "what", heading: t("meetings.what"), cell: (line) => <What line={line} /> },
          {
            key: "action",
            heading: t("meetings.action"),
            cell: ({ action }) => action && t(`meetings.actions.${action}`),
          },
          {
            key: "source",
            heading: t("meetings.source"),
            cell: (line) => (line.clauseId ? <ClauseLink force={force} {...line} /> : t("meetings.noClause")),
          },
        ]}
      />
    </section>
  );
}

function Item({ line: { itemNumber, itemTitle, itemClosed, closedReason } }: { line: MeetingLine }): ReactNode {
  const { t } = usePageWords();
  if (itemNumber === null) return t("meetings.whole");
  if (!itemClosed) return `${itemNumber}: ${itemTitle}`;
  return `${itemNumber}: ${t("meetings.closedPart", { reason: closedReason ?? "" })}`;
}

function Who({ line: { kind, person }, force }: { line: MeetingLine; force: string }): ReactNode {
  const { language, t } = usePageWords();
  if (kind === "NONE") return t("meetings.nobody");
  if (!person) return t("gift.staff");
  return (
    <a className="govuk-link" href={personAddress(force, person.id, language)}>
      {person.name}
    </a>
  );
}

function What({ line }: { line: MeetingLine }): ReactNode {
  const { language, t } = usePageWords();
  const { kind, localTerm, interest, made, note, supersededAt } = line;
  const facts = [
    localTerm ?? t(`meetings.kind.${kind}`),
    interest,
    kind !== "NONE" && t(`meetings.made.${made}`),
    note && t("gift.note", { note }),
    supersededAt && t("meetings.corrected", { date: formatInstantDate(supersededAt, language) }),
  ];
  return facts
    .filter((fact) => fact)
    .map((fact, place) => (
      <span key={String(fact)}>
        {place > 0 && <br />}
        {fact}
      </span>
    ));
}
