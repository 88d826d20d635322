import { useQuery } from "@apollo/client/react";
import { InsetText } from "@probity/ui/content/InsetText";
import { Table } from "@probity/ui/content/Table";
import { formatDateTime } from "@probity/ui/dates";
import { Button } from "@probity/ui/form/Button";
import { ErrorSummary } from "@probity/ui/form/ErrorSummary";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useChange } from "../forms/useChange.js";
import { useProblems } from "../forms/useProblems.js";
import type { OwnCalendarFeedsQuery } from "../gql/graphql.js";
import { useLanguage } from "../i18n.js";
import { useSession } from "../shell/acting-force.js";
import { Answer } from "../shell/Answer.js";
import { calendarFeedsDocument, createCalendarFeedDocument, revokeCalendarFeedDocument } from "./duties.document.js";

const noFields: readonly string[] = [];

/** Secret addresses under which the viewer's own calendar program reads their duties. */
export function CalendarAddress(): ReactNode {
  const { t } = useTranslation();
  const { acting } = useSession();
  const { apiLanguage } = useLanguage();
  const [path, setPath] = useState<string | null>(null);
  const result = useQuery(calendarFeedsDocument, { variables: { force: acting.force.id } });
  const creating = useChange(createCalendarFeedDocument);
  const revoking = useChange(revokeCalendarFeedDocument);
  const problems = useProblems(creating.failure ?? revoking.failure, noFields);

  async function create(): Promise<void> {
    const done = await creating.run({ forceId: acting.force.id, language: apiLanguage });
    if (!done) return;
    setPath(done.createCalendarFeed.path ?? null);
    await result.refetch();
  }

  async function revoke(feedId: string): Promise<void> {
    if (!(await revoking.run({ forceId: acting.force.id, feedId }))) return;
    setPath(null);
    await result.refetch();
  }

  return (
    <section aria-labelledby="calendar-address" className="pb-no-print">
      <h2 className="govuk-heading-m" id="calendar-address">
        {t("duties.address.title")}
      </h2>
      {problems.all.length > 0 && <ErrorSummary errors={problems.all} />}
      <p className="govuk-body">{t("duties.address.text")}</p>
      {path && (
        <InsetText>
          <p className="govuk-body" role="status">
            {t("duties.address.once")}
          </p>
          <p className="govuk-body ad-secret">
            <code>{`${window.location.origin}${path}`}</code>
          </p>
        </InsetText>
      )}
      <Button type="button" variant="secondary" aria-disabled={creating.busy} onClick={() => void create()}>
        {t("duties.address.make")}
      </Button>
      <Answer of={result}>
        {({ ownCalendarFeeds }) =>
          ownCalendarFeeds.length > 0 && <Addresses rows={ownCalendarFeeds} onRevoke={(id) => void revoke(id)} />
        }
      </Answer>
    </section>
  );
}

type Feed = OwnCalendarFeedsQuery["ownCalendarFeeds"][number];

function Addresses({ rows, onRevoke }: { rows: readonly Feed[]; onRevoke: (id: string) => void }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <Table
      caption={t("duties.address.list")}
      narrow="stack"
      rows={rows}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "made",
          heading: t("duties.address.made"),
          rowHeader: true,
          cell: ({ createdAt }) => formatDateTime(createdAt, language),
        },
        {
          key: "read",
          heading: t("duties.address.read"),
          cell: ({ lastReadAt }) => (lastReadAt ? formatDateTime(lastReadAt, language) : t("duties.address.never")),
        },
        {
          key: "revoke",
          heading: t("duties.address.action"),
          cell: ({ id, createdAt }) => (
            <button type="button" className="ad-link-button" onClick={() => onRevoke(id)}>
              {t("duties.address.revoke")}
              <span className="govuk-visually-hidden">: {formatDateTime(createdAt, language)}</span>
            </button>
          ),
        },
      ]}
    />
  );
}
