import { londonDay } from "@probity/ui/dates";
import { stringify } from "csv-stringify/sync";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress } from "../addresses.js";
import { openData } from "../answers.js";
import { notFound } from "../ask.js";
import { nilInWords } from "./register-json.js";
import { registerPart } from "./register-address.js";
import { askRegister, type RegisterAnswer, type RegisterEntry, type RegisterPart } from "./register.query.js";

/** The whole register as one table, sent page by page so that its size is no matter. */
export async function registerCsv(args: LoaderFunctionArgs): Promise<Response> {
  const part = { ...registerPart(args.request, args.params), after: undefined };
  if (part.noDay) throw notFound();
  const first = await askRegister(args.context, part);
  const headers = openData("text/csv; charset=utf-8");
  const file = `${part.slug}-${part.register.toLowerCase()}-${part.on ?? londonDay()}.csv`;
  headers.set("content-disposition", `attachment; filename="${file}"`);

  return new Response(streamOf(pages(args, first, part)), { headers });
}

/**
 * Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula (= + - @, tab, carriage return first)
 * gets a leading apostrophe.
 */
export function csvTable(table: readonly (readonly string[])[]): string {
  return stringify(
    table.map((row) => [...row]),
    { escape_formulas: true, record_delimiter: "windows", quoted_match: /[\r\n]/ },
  );
}

export const csvColumns = [
  "entry_id",
  "person_id",
  "person",
  "category",
  "none_declared",
  "description",
  "declared_on",
  "published_at",
  "relation",
  "details",
  "provision",
  "not_yet_reviewed",
  "correction_of",
  "clause",
  "protocol",
  "clause_address",
  "since",
] as const;

/** An entry as a row in the order of the columns. */
export function csvRow(entry: RegisterEntry, force: string): string[] {
  const { clause } = entry;
  return [
    entry.id,
    entry.person.id,
    entry.person.name,
    entry.category,
    entry.nil ? "yes" : "no",
    entry.nil ? nilInWords(entry.declaredOn) : entry.description,
    entry.declaredOn,
    entry.publishedAt,
    entry.relation,
    entry.details,
    entry.provision ?? "",
    entry.notYetReviewed ? "yes" : "no",
    entry.correctionOf ?? "",
    clause?.clauseId ?? entry.clauseId ?? "",
    clause?.version.protocol.title ?? entry.protocolTitle ?? "",
    clause ? clauseAddress(force, clause.version.protocol.slug, clause.clauseId, "en") : "",
    entry.since ?? "",
  ];
}

function rows({ entries, force }: RegisterAnswer): string[][] {
  return entries.nodes.map((entry) => csvRow(entry, force.slug));
}

/** The first page is at hand already, so that an unknown force is a 404 and not half a table. */
async function* pages(
  { context }: LoaderFunctionArgs,
  first: RegisterAnswer,
  part: RegisterPart,
): AsyncGenerator<string> {
  let page = first;
  yield csvTable([csvColumns, ...rows(page)]);
  while (page.entries.pageInfo.hasNextPage && page.entries.pageInfo.endCursor) {
    page = await askRegister(context, { ...part, after: page.entries.pageInfo.endCursor });
    yield csvTable(rows(page));
  }
}

/** Texts as they come, as the body of an answer. */
export function streamOf(texts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
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
