/** Rows as CSV (RFC 4180). A cell that a spreadsheet would take for a formula gets a leading apostrophe. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => row.map(cell).join(",")).join("\r\n") + "\r\n";
}

function cell(text: string): string {
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands rows to the browser as a file; the first row is the heading. */
export function downloadCsv(name: string, rows: readonly (readonly string[])[]): void {
  // Without the mark at the beginning a spreadsheet takes the letters of Welsh for others.
  const address = URL.createObjectURL(new Blob([`\uFEFF${csvOf(rows)}`], { type: "text/csv;charset=utf-8" }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}
