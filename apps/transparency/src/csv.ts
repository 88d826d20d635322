import { stringify } from "csv-stringify/sync";
import { openData } from "./answers.js";

type Row = readonly string[];

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula (= + - @, tab, carriage return first)
 * gets a leading apostrophe.
 */
export function csvTable(table: readonly Row[]): string {
  return stringify(
    table.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

/** A table as a file to download, whole or as it comes. */
export function csvAnswer(file: string, table: readonly Row[] | ReadableStream<Uint8Array>): Response {
  const headers = openData("text/csv; charset=utf-8");
  headers.set("content-disposition", `attachment; filename="${file}.csv"`);
  return new Response(table instanceof ReadableStream ? table : csvTable(table), { headers });
}

/** A list that is asked for page by page. */
export interface PagedTable<Page> {
  readonly columns: Row;
  /** At hand already, so that an unknown force is a 404 and not half a table. */
  readonly first: Page;
  readonly rows: (page: Page) => readonly Row[];
  readonly pageInfo: (page: Page) => { readonly hasNextPage: boolean; readonly endCursor: string | null } | undefined;
  readonly ask: (after: string) => Promise<Page>;
  /** As many pages at the most: all when left out. */
  readonly most?: number;
}

/** All of a list as one table, sent page by page so that its size is no matter. */
export function pagedTable<Page>(list: PagedTable<Page>): ReadableStream<Uint8Array> {
  return streamOf(pagesOf(list));
}

async function* pagesOf<Page>(list: PagedTable<Page>): AsyncGenerator<string> {
  const { columns, first, rows, pageInfo, ask, most = Infinity } = list;
  let page = first;
  yield csvTable([columns, ...rows(page)]);
  for (let sent = 1; sent < most; sent++) {
    const after = pageInfo(page);
    if (!after?.hasNextPage || after.endCursor === null) return;
    page = await ask(after.endCursor);
    yield csvTable(rows(page));
  }
}

function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream<Uint8Array>({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    async cancel() {
      await texts.return(undefined);
    },
  });
}
