import { londonDay } from "@probity/ui/dates";
import type { LoaderFunctionArgs } from "react-router";
import { clauseAddress } from "../addresses.js";
import { notFound } from "../ask.js";
import { csvAnswer, pagedTable } from "../csv.js";
import { nilInWords } from "./register-json.js";
import { registerPart } from "./register-address.js";
import { askRegister, type RegisterAnswer, type RegisterEntry } from "./register.query.js";

/** The whole register as one table. */
export async function registerCsv({ request, params, context }: LoaderFunctionArgs): Promise<Response> {
  const part = { ...registerPart(request, params), after: undefined };
  if (part.noDay) throw notFound();
  const table = pagedTable<RegisterAnswer>({
    columns: csvColumns,
    first: await askRegister(context, part),
    rows,
    pageInfo: ({ entries }) => entries.pageInfo,
    ask: (after) => askRegister(context, { ...part, after }),
  });
  return csvAnswer(`${part.slug}-${part.register.toLowerCase()}-${part.on ?? londonDay()}`, table);
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
