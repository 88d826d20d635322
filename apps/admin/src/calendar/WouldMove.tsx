import { EmptyState } from "@probity/ui/content/EmptyState";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RetimedFragment } from "../gql/graphql.js";
import { RetimedTable } from "./RetimedTable.js";

/** What a change of the calendar would move, before it is confirmed; `none` says what it comes to where that is nothing. */
export function WouldMove({ rows, none }: { rows: readonly RetimedFragment[]; none: string }): ReactNode {
  const { t } = useTranslation();
  return rows.length === 0 ? (
    <EmptyState title={t("calendar.nothingMoves")}>{none}</EmptyState>
  ) : (
    <RetimedTable caption={t("calendar.moves", { count: rows.length })} rows={rows} />
  );
}
