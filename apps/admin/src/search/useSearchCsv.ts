import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { londonDay } from "@probity/ui/dates";
import type { TFunction } from "i18next";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FoundRecordPartsFragment, SearchAskedInput } from "../gql/graphql.js";
import { downloadCsv } from "../shell/download-csv.js";
import { categoryKey } from "./search-answers.js";
import { searchDocument } from "./search.document.js";

const pageSize = 100;
/** As many rows are written at the most. */
const mostRows = 1_000;

/** Hands what a search finds to the browser as a table: at the most the latest thousand. */
export function useSearchCsv(asked: SearchAskedInput): { download: () => Promise<void>; busy: boolean } {
  const { t } = useTranslation();
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);

  async function download(): Promise<void> {
    if (busy) return;
    setBusy(true);
    try {
      const rows = await readRows(client, asked);
      const heading = columns.map((key) => t(`search.column.${key}`));
      downloadCsv(`search-${londonDay()}.csv`, [heading, ...rows.map((row) => lineOf(row, t))]);
    } finally {
      setBusy(false);
    }
  }

  return { download, busy };
}

const columns = [
  "kind",
  "day",
  "force",
  "whose",
  "category",
  "giver",
  "body",
  "says",
  "withheld",
  "published",
] as const;

function lineOf(row: FoundRecordPartsFragment, t: TFunction): string[] {
  const { kind, person, force, category, giver, body, nil, text, withheld, published, day } = row;
  return [
    t(`search.kinds.${kind}`),
    day,
    force.name,
    person?.name ?? t("search.staff"),
    category ? t(categoryKey(category)) : "",
    giver ?? "",
    body ?? "",
    nil ? t("search.nil") : text || t("search.withheld"),
    t(withheld ? "search.yes" : "search.no"),
    t(published ? "search.yes" : "search.no"),
  ];
}

/** Page after page, past the cache: the list on the screen must not grow by what is only written. */
async function readRows(client: ApolloClient, asked: SearchAskedInput): Promise<FoundRecordPartsFragment[]> {
  const rows: FoundRecordPartsFragment[] = [];
  let after: string | null | undefined;
  do {
    const variables = { asked, first: pageSize, after };
    const { data } = await client.query({ query: searchDocument, variables, fetchPolicy: "no-cache" });
    const page = data?.searchRecords;
    rows.push(...(page?.nodes ?? []));
    after = page?.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after && rows.length < mostRows);
  return rows;
}
