import type { Change } from "@probity/service-kit/context";
import type { CaseKey } from "../sealing/case-key.js";
import type { CaseFile } from "./case-file.entity.js";
import type { AboutFile } from "./keep-file.js";
import { keptField } from "./receive-part.js";
import { readSealed, type CaseObjects } from "./sealed-objects.js";

const sameDocument = (one: string, other: string) =>
  `${one}.force_id = ${other}.force_id and ${one}.document_id = ${other}.document_id`;

const isLatest = `not exists (select 1 from cases.case_files n where ${sameDocument("n", "f")} and n.version > f.version)`;

/**
 * Whether a document is one that leaves the case, in a pack, a letter or to whoever raised it: the latest version; where any version
 * has a redacted copy, the copies of the latest one and never the document itself.
 */
const goesOut = `${isLatest} and case when f.redaction_of is null
  then not exists (select 1 from cases.case_files r join cases.case_files b on b.force_id = r.force_id and b.id = r.redaction_of
    where r.force_id = f.force_id and r.case_id = f.case_id and ${sameDocument("b", "f")})
  else not exists (select 1 from cases.case_files b join cases.case_files n on ${sameDocument("n", "b")} and n.version > b.version
    where b.force_id = f.force_id and b.id = f.redaction_of) end`;

const columns = `f.id, f.from_outside as "fromOutside", f.by_person as "byPersonId", f.at, f.media_type as "mediaType", f.size, f.parts,
  f.document_id as "documentId", f.version, f.redaction_of as "redactionOf", ${isLatest} as latest, ${goesOut} as "goesOut", f.sealed_about as sealed,
  (select l.kind from cases.case_letters l where l.force_id = f.force_id and l.id = f.id) as letter`;

/** A document as it is stored. */
type StoredFile = Omit<CaseFile, "name" | "sha256" | "redacted"> & { readonly sealed: Buffer };

/** The documents of a case after a version of one, each document's versions together, in a fixed order that tells nothing. */
export async function filesAfter(
  change: Change,
  key: CaseKey,
  caseId: string,
  { size, after }: { size: number; after: readonly [documentId: string, version: number] | null },
): Promise<CaseFile[]> {
  const rows = await change.query<StoredFile>(
    `select ${columns} from cases.case_files f where f.force_id = $1 and f.case_id = $2
       and ($4::uuid is null or (f.document_id, f.version) > ($4, $5)) order by f.document_id, f.version limit $3`,
    [change.forceId, caseId, size, after?.[0] ?? null, after?.[1] ?? null],
  );
  return rows.map((row) => opened(key, row));
}

/** A document of a case; null where there is none. */
export async function fileOf(change: Change, key: CaseKey, caseId: string, fileId: string): Promise<CaseFile | null> {
  const [row] = await change.query<StoredFile>(
    `select ${columns} from cases.case_files f where f.force_id = $1 and f.case_id = $2 and f.id = $3`,
    [change.forceId, caseId, fileId],
  );
  return row ? opened(key, row) : null;
}

function opened(key: CaseKey, { sealed, ...row }: StoredFile): CaseFile {
  const about = JSON.parse(key.open(`file ${row.id}`, sealed)) as AboutFile;
  return { ...row, name: about.name, sha256: about.sha256, redacted: about.redacted ?? null };
}

/** How many documents a case has, each version counted. */
export async function countFiles(change: Change, caseId: string): Promise<number> {
  const [row] = await change.query<{ count: number }>(
    "select count(*)::int as count from cases.case_files f where f.force_id = $1 and f.case_id = $2",
    [change.forceId, caseId],
  );
  return row?.count ?? 0;
}

/** Where a part of a document lies: in the store, or in the database, where it was kept before there was a store. */
export interface StoredPart {
  readonly fileId: string;
  readonly part: number;
  readonly objectId: string | null;
  readonly sha256: Buffer | null;
  readonly sealed: Buffer | null;
}

/** Finds a part of a document; null where there is none. */
export async function findPart(
  change: Change,
  { caseId, fileId, part }: { caseId: string; fileId: string; part: number },
): Promise<StoredPart | null> {
  const [found] = await change.query<StoredPart>(
    `select f.id as "fileId", $4::int as part, o.id as "objectId", o.sha256, p.sealed from cases.case_files f
     left join cases.case_objects o on o.force_id = f.force_id and o.file_id = f.id and o.part = $4 and not o.unfinished
     left join cases.case_file_parts p on p.force_id = f.force_id and p.file_id = f.id and p.part = $4
     where f.force_id = $1 and f.case_id = $2 and f.id = $3 and (o.id is not null or p.id is not null)`,
    [change.forceId, caseId, fileId, part],
  );
  return found ?? null;
}

/** Reads a part that was found, wherever it lies. @throws where it is not what was kept */
export async function readPart(place: CaseObjects, found: StoredPart): Promise<Buffer> {
  const { fileId, part, objectId: id, sha256, sealed } = found;
  if (sealed) return place.key.openBytes(keptField(fileId)(part), sealed);
  if (!id || !sha256) throw new Error("A part of a document lies nowhere.");
  const [bytes] = await readSealed(place, keptField(fileId), [{ id, part, sha256 }]);
  if (!bytes) throw new Error("A part of a document was not read.");
  return bytes;
}
