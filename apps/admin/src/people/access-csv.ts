import type { AccessListQuery } from "../gql/graphql.js";

/** One thing that somebody may see or do, and why. */
export type AccessRow = AccessListQuery["accessList"][number];

/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets a leading apostrophe. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
