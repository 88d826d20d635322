import type { ApolloClient } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { londonDay } from "@probity/ui/dates";
import type { TFunction } from "i18next";
import { useTranslation } from "react-i18next";
import type { FoundRecordPartsFragment, SearchAskedInput } from "../gql/graphql.js";
import { type Export, useExport } from "../shell/useExport.js";
import { categoryKey } from "./search-answers.js";
import { searchDocument } from "./search.document.js";

const pageSize = 100;
/** As many rows are written at the most. */
const mostRows = 1_000;

/** Hands what a search finds to the browser as a table: at the most the latest thousand. */
export function useSearchCsv(asked: SearchAskedInput): Export {
  const { t } = useTranslation();
  const client = useApolloClient();
  return useExport(async () => {
    const rows = await readRows(client, asked);
    const heading = columns.map((key) => t(`search.column.${key}`));
    const { person, force, category, kind, from, to } = asked;
    return {
      list: "SEARCH",
      name: `search-${londonDay()}.csv`,
      table: [heading, ...rows.map((row) => lineOf(row, t))],
      rows: rowsOfForces(rows),
      chosen: { person, force, category, kind, from, to },
      typed: (["words", "giver", "body"] as const).filter((field) => asked[field]),
    };
  });
}

/** The trail of every force says what of it is taken away. */
function rowsOfForces(rows: readonly FoundRecordPartsFragment[]): Map<string, number> {
  const ofForce = Map.groupBy(rows, ({ force }) => force.id);
  return new Map([...ofForce].map(([id, { length }]) => [id, length]));
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
