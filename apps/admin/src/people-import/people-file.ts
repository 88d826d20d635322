import { fileAsBase64 } from "../protocols/library/file-base64.js";

/** The headings of a file of people, and a row that shows how they are meant. */
export const template = [
  "name,email,office or role,from,to,line manager email,form of address",
  "Example Person,example.person@force.example,Staff,2026-12-01,,manager@force.example,Dr Person",
  "",
].join("\r\n");

/** Where a browser saves a text as a CSV file from; the mark tells spreadsheets that it is UTF-8. */
export const csvHref = (text: string): string => `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`;

/** A file packed with gzip, as base64: ten thousand people fit into one request so. */
export async function packed(file: Blob): Promise<string> {
  const stream = file.stream().pipeThrough(new CompressionStream("gzip"));
  return fileAsBase64(await new Response(stream).blob());
}
