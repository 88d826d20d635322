import type { Change } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { GraphQLError } from "graphql";
import { checkFile, type CheckedFile } from "./checked-file.js";
import { keepFile, placeOf, type NewFile } from "./keep-file.js";
import {
  putSealed,
  readSealed,
  removeObjects,
  type CaseObjects,
  type PlainPart,
  type SealedObject,
} from "./sealed-objects.js";

/** The most bytes of one part, as it comes and as it is kept. */
export const largestPart = 1_500_000;
/** The most bytes of a document from outside, and of one that somebody of the force adds. */
export const largestFrom = { outside: 10_000_000, inside: 50_000_000 } as const;
const mostFiles = 200;
const mostParts = 200;

/** One part of a document on its way in. */
export interface ArrivingPart extends NewFile {
  readonly name: string;
  readonly part: number;
  readonly parts: number;
  readonly bytes: Buffer;
  /** The size of the whole, where its sender says so: what is too large is refused with its first part. */
  readonly size: number | null;
}

/** Opens a transaction of whoever sends it. */
export type InChange = <Result>(work: (change: Change) => Promise<Result>) => Promise<Result>;

const arrivingField = (fileId: string) => (part: number) => `arriving ${fileId} ${part}`;
/** Under which field a part of a document that was kept is sealed. */
export const keptField = (fileId: string) => (part: number) => `file ${fileId} ${part}`;

/**
 * Keeps a part, sealed; with the last one the document is put together, checked, examined and kept. Answers whether it is kept. No
 * connection is held while the store or the scanner works. @throws INVALID for what is not taken: nothing of it is left then
 */
export async function receivePart(place: CaseObjects, inChange: InChange, arriving: ArrivingPart): Promise<boolean> {
  const { context, forceId } = place;
  const { fileId, part, parts, bytes } = arriving;
  refuseUnfit(arriving);
  const [object] = await putSealed(place, arrivingField(fileId), [{ part, bytes }]);
  if (!object) throw new Error("A part was not put into the store.");
  const noted = await inChange((change) => noteArrival(change, arriving, object)).catch(async (error: unknown) => {
    await removeObjects(context, forceId, [object.id]);
    return leaveNothing(place, inChange, arriving, error);
  });
  await removeObjects(context, forceId, noted.forgotten);
  if (noted.kept || part < parts) return noted.kept;
  return finish(place, inChange, arriving, noted.arrived);
}

function refuseUnfit({ part, parts, bytes, size, byPersonId }: ArrivingPart): void {
  const largest = byPersonId ? largestFrom.inside : largestFrom.outside;
  // Without a word on the size, full parts are meant.
  const most = size === null ? Math.ceil(largest / largestPart) : mostParts;
  const tooMany = parts < 1 || parts > most || part < 1 || part > parts;
  if (tooMany || bytes.length > largestPart || (size ?? 0) > largest) throw tooLarge(largest);
}

const tooLarge = (largest: number) =>
  invalid("file", `Send a document of at most ${largest / 1_000_000} MB.`, "FILE_LARGE");

/** What is in the database once a part has come. */
interface Noted {
  readonly kept: boolean;
  /** Every part that has come, the last one among them, in their order. */
  readonly arrived: readonly SealedObject[];
  /** Objects that no row names any more. */
  readonly forgotten: readonly string[];
}

async function noteArrival(change: Change, arriving: ArrivingPart, object: SealedObject): Promise<Noted> {
  const { caseId, fileId, part, byPersonId, at } = arriving;
  await takeTurns(change, caseId);
  const files = await change.query<{ id: string }>(
    "select f.id from cases.case_files f where f.force_id = $1 and f.case_id = $2",
    [change.forceId, caseId],
  );
  await change.audit({ action: "receiveDocumentPart", entity: "CaseFile", entityId: fileId });
  if (files.some(({ id }) => id === fileId)) return { kept: true, arrived: [], forgotten: [object.id] };
  await placeOf(change, arriving);
  if (files.length >= mostFiles) throw invalid("file", `A case takes at most ${mostFiles} documents.`, "FILE_MANY");
  // What an earlier attempt left of this document; with its first part, of every other that this person never finished.
  const forgotten = await change.query<{ id: string }>(
    `delete from cases.case_objects o where o.force_id = $1 and o.case_id = $2 and o.unfinished
       and ((o.file_id = $3 and o.part >= $4) or ($4 = 1 and o.by_person is not distinct from $5)) returning o.id`,
    [change.forceId, caseId, fileId, part, byPersonId],
  );
  await putRows(change, arriving, [object], { unfinished: true, at });
  const arrived = await change.query<SealedObject>(
    `select o.id, o.part, o.size, o.sha256 from cases.case_objects o
     where o.force_id = $1 and o.case_id = $2 and o.file_id = $3 and o.unfinished order by o.part`,
    [change.forceId, caseId, fileId],
  );
  const largest = byPersonId ? largestFrom.inside : largestFrom.outside;
  // Sealed they are a few bytes longer: the size of the whole is asked again once it is put together.
  if (arrived.reduce((sum, { size }) => sum + size, 0) > largest * 1.01) throw tooLarge(largest);
  return { kept: false, arrived, forgotten: forgotten.map(({ id }) => id) };
}

/** Two at once for one case take turns. */
async function takeTurns(change: Change, caseId: string): Promise<void> {
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`cases.case_files ${caseId}`]);
}

async function putRows(
  change: Change,
  { caseId, fileId, byPersonId }: NewFile,
  objects: readonly SealedObject[],
  { unfinished, at }: { unfinished: boolean; at: Date },
): Promise<void> {
  await change.query(
    `insert into cases.case_objects (force_id, id, case_id, file_id, part, size, sha256, unfinished, by_person, put_on)
     select $1, o.id, $2, $3, o.part, o.size, o.sha256, $4, $5, $6
     from unnest($7::uuid[], $8::int[], $9::int[], $10::bytea[]) as o (id, part, size, sha256)`,
    [
      change.forceId,
      caseId,
      fileId,
      unfinished,
      byPersonId,
      at.toISOString().slice(0, 10),
      objects.map(({ id }) => id),
      objects.map(({ part }) => part),
      objects.map(({ size }) => size),
      objects.map(({ sha256 }) => sha256),
    ],
  );
}

/** Puts the whole together, and keeps it or nothing of it. */
async function finish(
  place: CaseObjects,
  inChange: InChange,
  arriving: ArrivingPart,
  arrived: readonly SealedObject[],
): Promise<true> {
  const { context, forceId } = place;
  const { fileId, parts } = arriving;
  const came = idsOf(arrived);
  if (arrived.length !== parts) throw conflict("A part of this document is missing. Send it again.");
  const whole = Buffer.concat(await readSealed(place, arrivingField(fileId), arrived));
  const checked = await examined(place, arriving, whole).catch((error: unknown) =>
    leaveNothing(place, inChange, arriving, error),
  );
  await keepWhole(place, inChange, arriving, { checked });
  await removeObjects(context, forceId, came);
  return true;
}

/** A document that may be kept, and what else is done in the transaction that keeps it. */
export interface WholeFile {
  readonly checked: CheckedFile;
  readonly beside?: (change: Change) => Promise<void>;
}

/** Keeps a document that is there whole: the same one a second time changes nothing. */
export async function keepWhole(
  place: CaseObjects,
  inChange: InChange,
  file: NewFile,
  whole: WholeFile,
): Promise<void> {
  const { context, forceId } = place;
  const objects = await putSealed(place, keptField(file.fileId), cut(whole.checked.bytes));
  const isNew = await inChange((change) => keepOnce(change, place, file, { ...whole, objects })).catch(
    async (error: unknown) => {
      await removeObjects(context, forceId, idsOf(objects));
      throw error;
    },
  );
  if (!isNew) await removeObjects(context, forceId, idsOf(objects));
}

const idsOf = (objects: readonly SealedObject[]) => objects.map(({ id }) => id);

async function examined(
  { context }: CaseObjects,
  { name, byPersonId }: ArrivingPart,
  whole: Buffer,
): Promise<CheckedFile> {
  const largest = byPersonId ? largestFrom.inside : largestFrom.outside;
  if (whole.length > largest) throw tooLarge(largest);
  const checked = await checkFile(name, whole);
  const { scanner } = context.documents;
  // As it came: what hides where nobody looks is taken out of pictures before they are kept.
  if (scanner && !(await scanner.mayKeep(whole)))
    throw invalid("file", "This document holds something harmful. It was not kept.", "FILE_HARMFUL");
  return checked;
}

function cut(bytes: Buffer): PlainPart[] {
  return Array.from({ length: Math.ceil(bytes.length / largestPart) }, (_, at) => ({
    part: at + 1,
    bytes: bytes.subarray(at * largestPart, (at + 1) * largestPart),
  }));
}

/** Of what is refused nothing stays; what may be tried again waits for that. */
async function leaveNothing(
  { context, forceId }: CaseObjects,
  inChange: InChange,
  arriving: NewFile,
  error: unknown,
): Promise<never> {
  if (error instanceof GraphQLError && error.extensions["code"] === "INVALID") {
    const { reason } = error.extensions;
    const gone = await inChange(async (change) => {
      await change.audit({
        action: "refuseDocument",
        entity: "CaseFile",
        entityId: arriving.fileId,
        after: { reason },
      });
      return forgetArrived(change, arriving);
    });
    await removeObjects(context, forceId, gone);
  }
  throw error;
}

async function forgetArrived(change: Change, { caseId, fileId }: NewFile): Promise<string[]> {
  const gone = await change.query<{ id: string }>(
    "delete from cases.case_objects o where o.force_id = $1 and o.case_id = $2 and o.file_id = $3 and o.unfinished returning o.id",
    [change.forceId, caseId, fileId],
  );
  return gone.map(({ id }) => id);
}

/** Keeps the rows of a document. Answers whether it was not kept already: the same last part may come twice at once. */
async function keepOnce(
  change: Change,
  { key }: CaseObjects,
  file: NewFile,
  { checked, objects, beside }: WholeFile & { readonly objects: readonly SealedObject[] },
): Promise<boolean> {
  const { caseId, fileId, at } = file;
  await takeTurns(change, caseId);
  await forgetArrived(change, file);
  const [kept] = await change.query("select 1 from cases.case_files f where f.force_id = $1 and f.id = $2", [
    change.forceId,
    fileId,
  ]);
  if (kept) {
    await change.audit({ action: "receiveDocumentPart", entity: "CaseFile", entityId: fileId });
    return false;
  }
  await keepFile(change, key, file, { ...checked, parts: objects.length });
  await putRows(change, file, objects, { unfinished: false, at });
  await beside?.(change);
  return true;
}
