import type { Change } from "@probity/service-kit/context";
import { v7 as uuidv7 } from "uuid";
import { readCitations, type ForceFile } from "../library/library.js";
import { Citation, CitationKind, CitationStatus } from "./citation.entity.js";

/** Keeps the law that any clause may cite and, with a force's data, what its clauses and rules cite and what has replaced that. */
export async function keepCitations({ forceId, manager }: Change, file: ForceFile | null = null): Promise<void> {
  const known = readCitations();
  const cited = new Set(file?.clauses.flatMap(({ citations }) => citations));
  for (const rule of file?.compiled.rules ?? [])
    if (rule.kind === "PROHIBITION" && rule.differsFrom) cited.add(rule.differsFrom);
  for (const name of cited) {
    const by = known.find(({ id }) => id === name)?.replacedBy;
    if (by) cited.add(by);
  }
  const rows = known
    .filter(({ id, kind, status }) => cited.has(id) || (status === "IN_FORCE" && kind !== "POLICY"))
    .map(({ id: name, title, kind, status, replacedBy, since, source, checkedOn }) => ({
      forceId,
      id: uuidv7(),
      name,
      title,
      replacedBy,
      since,
      source,
      checkedOn,
      kind: CitationKind[kind],
      status: CitationStatus[status],
    }));
  await manager.insert(Citation, rows);
}
