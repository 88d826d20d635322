import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { importPlainText } from "../import-plain-text.js";
import type { ImportedClause, ImportedDocument, ImportRefusal, ImportWarningCode } from "../import-result.js";

const HERE = dirname(fileURLToPath(import.meta.url));

/** The bytes of one of our own sample documents. */
export function fixture(name: string): Uint8Array {
  return readFileSync(join(HERE, "fixtures", name));
}

/** The bytes of a source document, null where the folder beside the repository is not there. */
export function sourceDocument(name: string): Uint8Array | null {
  let folder = HERE;
  while (!existsSync(join(folder, "pnpm-workspace.yaml")) && folder !== dirname(folder)) folder = dirname(folder);
  const path = join(folder, "..", "shared", "seeds", name);
  return existsSync(path) ? readFileSync(path) : null;
}

export function accepted(bytes: Uint8Array, idPrefix = "WM"): ImportedDocument {
  const result = importPlainText(bytes, { idPrefix, fileName: "protocol.txt" });
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result;
}

export function acceptedText(text: string): ImportedDocument {
  return accepted(new TextEncoder().encode(text));
}

export function refused(bytes: Uint8Array): ImportRefusal {
  const result = importPlainText(bytes, { idPrefix: "WM", fileName: "protocol.txt" });
  if (result.ok) throw new Error("was accepted");
  return result;
}

export function ids(document: ImportedDocument): string[] {
  return document.clauses.map((clause) => clause.stableId);
}

/** Ids of clauses and of their sub-paragraphs. */
export function allIds(document: ImportedDocument): string[] {
  return document.clauses.flatMap((clause) => [clause.stableId, ...clause.subParagraphs.map((sub) => sub.stableId)]);
}

export function clause(document: ImportedDocument, stableId: string): ImportedClause {
  const found = document.clauses.find((one) => one.stableId === stableId);
  if (!found) throw new Error(`no clause ${stableId} among ${ids(document).join(" ")}`);
  return found;
}

/** The clauses a warning of this code names, one list per warning. */
export function warned(document: ImportedDocument, code: ImportWarningCode): string[][] {
  return document.warnings.filter((one) => one.code === code).map((one) => one.clauseStableIds);
}

/** Words the source prints more often than the import kept; empty when nothing is lost. */
export function lostWords(bytes: Uint8Array, document: ImportedDocument): string[] {
  const kept = countWords(keptTexts(document).join(" "));
  const printed = countWords(new TextDecoder().decode(bytes).replace(/<\/?u>/g, " "));
  return [...printed].filter(([word, count]) => (kept.get(word) ?? 0) < count).map(([word]) => word);
}

/** What is wrong with an import: ids used twice, words lost, another outcome the second time. Empty when sound. */
export function faults(bytes: Uint8Array, document: ImportedDocument): string[] {
  const all = allIds(document);
  const twice = all.filter((id, at) => all.indexOf(id) !== at).map((id) => `twice: ${id}`);
  const again = accepted(bytes, all[0]?.split("-")[0]);
  const same = JSON.stringify(again) === JSON.stringify(document);
  return [...twice, ...lostWords(bytes, document).map((word) => `lost: ${word}`), ...(same ? [] : ["not repeatable"])];
}

function keptTexts(document: ImportedDocument): string[] {
  const { metadata, skipped, clauses } = document;
  let path: string[] = [];
  const body = clauses.flatMap((one) => {
    // A heading is printed once, however many clauses stand below it.
    const opened = one.headingPath.filter((heading, at) => path[at] !== heading);
    path = one.headingPath;
    const subs = one.subParagraphs.flatMap((sub) => [sub.label, sub.text]);
    return [...opened, one.label ?? "", one.text, ...subs, ...one.notes, ...one.links.map((link) => link.href)];
  });
  const about = metadata.entries.flatMap((entry) => [entry.section ?? "", entry.label ?? "", entry.value]);
  return [...body, metadata.title ?? "", ...about, ...skipped.map((line) => line.text)];
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
