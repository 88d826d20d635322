import type { ReactNode } from "react";
import { Link } from "../page/Link.js";

/** `hidden` completes the action for people who hear it: "Change" + "your name". */
export interface SummaryAction {
  text: string;
  hidden: string;
  href: string;
}

export interface SummaryRow {
  key: string;
  value: ReactNode;
  actions?: readonly SummaryAction[];
}

export interface SummaryListProps {
  rows: readonly SummaryRow[];
  /** Given, the list stands in a card with this title; `level` is the level of that heading. */
  card?: { title: ReactNode; level?: 2 | 3 | 4; id?: string; actions?: readonly SummaryAction[] };
}

export function SummaryList({ rows, card }: SummaryListProps): ReactNode {
  const anyActions = rows.some((row) => row.actions?.length);
  const list = (
    <dl className="govuk-summary-list">
      {rows.map(({ key, value, actions }) => (
        <div
          key={key}
          className={`govuk-summary-list__row${anyActions && !actions?.length ? " govuk-summary-list__row--no-actions" : ""}`}
        >
          <dt className="govuk-summary-list__key">{key}</dt>
          <dd className="govuk-summary-list__value">{value}</dd>
          {actions && actions.length > 0 && (
            <dd className="govuk-summary-list__actions">{actions.map((action) => actionLink(action))}</dd>
          )}
        </div>
      ))}
    </dl>
  );
  if (!card) return list;
  const Heading = `h${card.level ?? 2}` as const;
  return (
    <div className="govuk-summary-card" id={card.id}>
      <div className="govuk-summary-card__title-wrapper">
        <Heading className="govuk-summary-card__title">{card.title}</Heading>
        {card.actions && (
          <div className="govuk-summary-card__actions">{card.actions.map((item) => actionLink(item))}</div>
        )}
      </div>
      <div className="govuk-summary-card__content">{list}</div>
    </div>
  );
}

function actionLink({ text, hidden, href }: SummaryAction): ReactNode {
  return (
    <Link key={href + hidden} href={href}>
      {text}
      <span className="govuk-visually-hidden"> {hidden}</span>
    </Link>
  );
}
