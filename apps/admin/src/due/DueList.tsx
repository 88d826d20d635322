import { Details } from "@probity/ui/content/Details";
import { EmptyState } from "@probity/ui/content/EmptyState";
import { Tag } from "@probity/ui/content/Tag";
import { formatDate } from "@probity/ui/dates";
import { Link } from "@probity/ui/page/Link";
import { type ReactNode, useId } from "react";
import { useTranslation } from "react-i18next";
import { useLanguage } from "../i18n.js";
import type { DueThing } from "./due-things.js";
import { daysBetween, type DueHeading, dueHeadings, groupDue } from "./due-groups.js";

/** What a list of due things needs; `today` is a calendar day. */
export interface DueListProps {
  heading: string;
  items: readonly DueThing[];
  today: string;
  /** Names whose duty each is. */
  withPerson?: boolean;
  /** What to say, and do, when nothing is due. */
  empty: ReactNode;
}

/** Counts in figures and words, then the items under "overdue", "in 7 days", "in 28 days" and "later". */
export function DueList({ heading, items, today, withPerson = false, empty }: DueListProps): ReactNode {
  const { t } = useTranslation();
  const id = useId();
  const groups = groupDue(items, today);
  return (
    <section aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {heading}
      </h2>
      {items.length === 0 && <EmptyState title={t("due.nothing")}>{empty}</EmptyState>}
      {items.length > 0 && (
        <ul className="govuk-body ad-counts">
          {dueHeadings.map((group) => (
            <li
              key={group}
              className={group === "overdue" && groups.overdue.length > 0 ? "ad-counts__urgent" : undefined}
            >
              <strong>{groups[group].length}</strong> {t(`due.count.${group}`)}
            </li>
          ))}
        </ul>
      )}
      {dueHeadings.map(
        (group) =>
          groups[group].length > 0 && (
            <div key={group}>
              <h3 className="govuk-heading-s">{t(`due.group.${group}`)}</h3>
              {groups[group].map((item) => (
                <DueCard key={item.id} {...{ item, today, group, withPerson }} />
              ))}
            </div>
          ),
      )}
    </section>
  );
}

interface DueCardProps {
  item: DueThing;
  today: string;
  group: DueHeading;
  withPerson: boolean;
}

function DueCard({ item, today, group, withPerson }: DueCardProps): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  return (
    <article className={`ad-due ad-due--${group}`}>
      <h4 className="govuk-heading-s govuk-!-margin-bottom-1">
        {item.title} {group === "overdue" && <Tag colour="red">{t("due.overdueTag")}</Tag>}
      </h4>
      {withPerson && <p className="govuk-body govuk-!-margin-bottom-1">{item.person.name}</p>}
      <p className="govuk-body govuk-!-margin-bottom-1">
        <strong>{t("due.by", { date: formatDate(item.dueOn, language) })}</strong>{" "}
        <DaysLeft days={daysBetween(today, item.dueOn)} />
      </p>
      <Earlier item={item} />
      {item.clauseId && <p className="govuk-body">{t("due.clause", { clause: clauseWords(item, item.clauseId) })}</p>}
      <Details summary={t("due.why")}>
        {item.clause?.summary && <p className="govuk-body">{item.clause.summary}</p>}
        {item.explanation.map((line) => (
          <p className="govuk-body" key={line}>
            {line}
          </p>
        ))}
      </Details>
      {item.viewerCanDeclare && (
        <p className="govuk-body">
          <Link href="/declarations/new">
            {t("due.declare")}
            <span className="govuk-visually-hidden">: {item.title}</span>
          </Link>
        </p>
      )}
    </article>
  );
}

/** When it was due before it was last re-timed, and why that changed. */
function Earlier({ item }: { item: DueThing }): ReactNode {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const latest = item.latestRetiming;
  if (!latest) return null;
  const words = { date: formatDate(latest.before, language), reason: latest.reason };
  return <p className="govuk-body govuk-!-margin-bottom-1">{t("due.retimed", words)}</p>;
}

function DaysLeft({ days }: { days: number }): ReactNode {
  const { t } = useTranslation();
  if (days === 0) return <span>({t("due.today")})</span>;
  return <span>({days < 0 ? t("due.daysAgo", { count: -days }) : t("due.daysLeft", { count: days })})</span>;
}

function clauseWords({ clause }: DueThing, clauseId: string): string {
  const heading = clause?.headingPath.at(-1);
  return heading ? `${clauseId}, ${heading}` : clauseId;
}
