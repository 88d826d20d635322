/** A financial year as it is written: 2026/27. */
export function yearInWords(begins: number): string {
  return `${begins}/${String((begins + 1) % 100).padStart(2, "0")}`;
}
