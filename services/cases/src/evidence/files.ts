import { randomUUID } from "node:crypto";
import type { Change } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import type { CaseKey } from "../sealing/case-key.js";
import { checkFile } from "./checked-file.js";
import type { CaseFile } from "./case-file.entity.js";

/** The most bytes of one part, and of one document, and the most documents of one case. */
export const largestPart = 1_500_000;
export const largestFile = 10_000_000;
const mostFiles = 50;

/** One part of a document on its way in. */
export interface ArrivingPart {
  readonly caseId: string;
  /** The same for each of its parts, and for the same document sent again. */
  readonly fileId: string;
  readonly name: string;
  readonly part: number;
  readonly parts: number;
  readonly bytes: Buffer;
  /** Who of the force adds it; null from outside. */
  readonly byPersonId: string | null;
  readonly at: Date;
}

const fieldOf = (fileId: string, part: number) => `file ${fileId} ${part}`;

/** Keeps a part, sealed; with the last one the document is put together, checked and kept. Answers whether it is kept. */
export async function keepPart(change: Change, key: CaseKey, arriving: ArrivingPart): Promise<boolean> {
  const { caseId, fileId, part, parts, bytes } = arriving;
  const most = Math.ceil(largestFile / largestPart);
  if (parts < 1 || parts > most || part < 1 || part > parts || bytes.length > largestPart)
    throw invalid("file", "Send a document of at most 10 MB.", "FILE_LARGE");
  // Two at once for one case take turns.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`cases.case_files ${caseId}`]);
  const kept = await change.query<{ id: string }>(
    "select f.id from cases.case_files f where f.force_id = $1 and f.case_id = $2",
    [change.forceId, caseId],
  );
  if (kept.some(({ id }) => id === fileId)) return true;
  if (kept.length >= mostFiles) throw invalid("file", `A case takes at most ${mostFiles} documents.`, "FILE_MANY");
  await forgetParts(change, arriving);
  await putPart(change, key, { caseId, fileId, part, bytes });
  if (part < parts) return false;
  await putTogether(change, key, arriving);
  return true;
}

/** What an earlier attempt left of this document; with its first part, of every other that was never finished. */
async function forgetParts(change: Change, { caseId, fileId, part }: ArrivingPart): Promise<void> {
  await change.query(
    `delete from cases.case_file_parts p where p.force_id = $1 and p.case_id = $2 and ((p.file_id = $3 and p.part >= $4)
       or ($4 = 1 and not exists (select 1 from cases.case_files f where f.force_id = p.force_id and f.id = p.file_id)))`,
    [change.forceId, caseId, fileId, part],
  );
}

async function putPart(
  change: Change,
  key: CaseKey,
  { caseId, fileId, part, bytes }: Pick<ArrivingPart, "caseId" | "fileId" | "part" | "bytes">,
): Promise<void> {
  await change.query(
    "insert into cases.case_file_parts (force_id, id, case_id, file_id, part, sealed) values ($1, $2, $3, $4, $5, $6)",
    [change.forceId, randomUUID(), caseId, fileId, part, key.seal(fieldOf(fileId, part), bytes)],
  );
}

async function putTogether(change: Change, key: CaseKey, arriving: ArrivingPart): Promise<void> {
  const { caseId, fileId, name: given, parts, byPersonId, at } = arriving;
  const stored = await change.query<{ part: number; sealed: Buffer }>(
    "select p.part, p.sealed from cases.case_file_parts p where p.force_id = $1 and p.case_id = $2 and p.file_id = $3 order by p.part",
    [change.forceId, caseId, fileId],
  );
  if (stored.length !== parts) throw conflict("A part of this document is missing. Send it again.");
  const whole = Buffer.concat(stored.map(({ part, sealed }) => key.openBytes(fieldOf(fileId, part), sealed)));
  const { name, mediaType, bytes, sha256 } = await checkFile(given, whole);
  await change.query(
    "delete from cases.case_file_parts p where p.force_id = $1 and p.case_id = $2 and p.file_id = $3",
    [change.forceId, caseId, fileId],
  );
  const count = Math.ceil(bytes.length / largestPart);
  for (let part = 1; part <= count; part += 1)
    await putPart(change, key, {
      caseId,
      fileId,
      part,
      bytes: bytes.subarray((part - 1) * largestPart, part * largestPart),
    });
  await change.query(
    `insert into cases.case_files (force_id, id, case_id, from_outside, by_person, at, media_type, size, parts, sealed_about)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      change.forceId,
      fileId,
      caseId,
      byPersonId === null,
      byPersonId,
      at,
      mediaType,
      bytes.length,
      count,
      key.seal(`file ${fileId}`, JSON.stringify({ name, sha256 })),
    ],
  );
}

/** The documents of a case after an id, in a fixed order that tells nothing. */
export async function filesAfter(
  change: Change,
  key: CaseKey,
  caseId: string,
  { size, after }: { size: number; after: string | null },
): Promise<CaseFile[]> {
  const rows = await change.query<Omit<CaseFile, "name" | "sha256"> & { sealed: Buffer }>(
    `select f.id, f.from_outside as "fromOutside", f.by_person as "byPersonId", f.at, f.media_type as "mediaType", f.size, f.parts, f.sealed_about as sealed
     from cases.case_files f where f.force_id = $1 and f.case_id = $2 and ($4::uuid is null or f.id > $4) order by f.id limit $3`,
    [change.forceId, caseId, size, after],
  );
  return rows.map(({ sealed, ...row }) => {
    const { name, sha256 } = JSON.parse(key.open(`file ${row.id}`, sealed)) as { name: string; sha256: string };
    return { ...row, name, sha256 };
  });
}

/** How many documents a case has. */
export async function countFiles(change: Change, caseId: string): Promise<number> {
  const [row] = await change.query<{ count: number }>(
    "select count(*)::int as count from cases.case_files f where f.force_id = $1 and f.case_id = $2",
    [change.forceId, caseId],
  );
  return row?.count ?? 0;
}

/** A part of a document; null where there is none. */
export async function partOf(
  change: Change,
  key: CaseKey,
  { caseId, fileId, part }: Pick<ArrivingPart, "caseId" | "fileId" | "part">,
): Promise<Buffer | null> {
  const [stored] = await change.query<{ sealed: Buffer }>(
    `select p.sealed from cases.case_file_parts p join cases.case_files f on f.force_id = p.force_id and f.id = p.file_id
     where p.force_id = $1 and p.case_id = $2 and p.file_id = $3 and p.part = $4`,
    [change.forceId, caseId, fileId, part],
  );
  return stored ? key.openBytes(fieldOf(fileId, part), stored.sealed) : null;
}
