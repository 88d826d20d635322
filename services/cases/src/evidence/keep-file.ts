import type { Change } from "@probity/service-kit/context";
import { invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { uuidOf } from "../intake/uuid-of.js";
import type { CaseKey } from "../sealing/case-key.js";
import { CaseStepKind } from "../steps/case-step-kind.js";
import type { NewStep } from "../steps/keep-step.js";
import type { CheckedFile } from "./checked-file.js";

/** A document to keep. */
export interface NewFile {
  readonly caseId: string;
  /** The same for each of its parts, and for the same document sent again. */
  readonly fileId: string;
  /** Who of the force adds it; null from outside. */
  readonly byPersonId: string | null;
  readonly at: Date;
  /** Any version of the document of which this is the next one. */
  readonly versionOf?: string | null;
  /** The document whose copy this is, what was taken out of it, and why. */
  readonly redaction?: { readonly of: string; readonly what: string; readonly why: string } | null;
  /** The step it leaves, where that is not that a document was added. */
  readonly step?: Pick<NewStep, "kind" | "title" | "clauseId" | "versionId">;
}

/** What is sealed of a document beside its content. */
export interface AboutFile {
  readonly name: string;
  readonly sha256: string;
  readonly redacted?: { readonly what: string; readonly why: string };
}

/** Where a document stands among the others of its case. */
interface FilePlace {
  /** The document of which it is a version; null for the first of its own. */
  readonly documentId: string | null;
  readonly version: number;
  readonly redactionOf: string | null;
}

const titles = {
  outside: { en: "Document added from outside", cy: "Ychwanegwyd dogfen o’r tu allan" },
  added: { en: "Document added", cy: "Ychwanegwyd dogfen" },
  version: { en: "New version of a document added", cy: "Ychwanegwyd fersiwn newydd o ddogfen" },
  redaction: { en: "Redacted copy of a document added", cy: "Ychwanegwyd copi wedi’i olygu o ddogfen" },
};

/** Keeps what is known of a document, and the step it leaves. Its content lies in the store by now. */
export async function keepFile(
  change: Change,
  key: CaseKey,
  file: NewFile,
  { name, mediaType, bytes, sha256, parts }: CheckedFile & { readonly parts: number },
): Promise<void> {
  const { caseId, fileId, byPersonId, at, redaction } = file;
  const { documentId, version, redactionOf } = await placeOf(change, file);
  const redacted = redaction ? { what: redaction.what.trim(), why: redaction.why.trim() } : null;
  const about: AboutFile = { name, sha256, ...(redacted ? { redacted } : {}) };
  await change.query(
    `insert into cases.case_files (force_id, id, case_id, from_outside, by_person, at, media_type, size, parts, sealed_about, document_id, version, redaction_of)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      change.forceId,
      fileId,
      caseId,
      byPersonId === null,
      byPersonId,
      at,
      mediaType,
      bytes.length,
      parts,
      key.seal(`file ${fileId}`, JSON.stringify(about)),
      documentId ?? fileId,
      version,
      redactionOf,
    ],
  );
  // Drawn from the document's, which holds no time: of what came from outside nobody learns the hour.
  const stepId = uuidOf(`step ${fileId}`);
  const note = redacted ? `${redacted.what}\n\n${redacted.why}` : name;
  const added = byPersonId === null ? "outside" : redactionOf ? "redaction" : documentId ? "version" : "added";
  const { kind, title, clauseId, versionId } = file.step ?? { kind: CaseStepKind.EVIDENCE, title: titles[added] };
  await change.query(
    `insert into cases.case_steps (force_id, id, case_id, kind, at, title_en, title_cy, by_person, sealed_note, clause_id, version_id)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      change.forceId,
      stepId,
      caseId,
      kind,
      at,
      title.en,
      title.cy,
      byPersonId,
      key.seal(`note ${stepId}`, note),
      clauseId ?? null,
      versionId ?? null,
    ],
  );
  const action = byPersonId === null ? "addOutsideFile" : "addCaseFile";
  await change.audit({ action, entity: "CaseFile", entityId: fileId, after: { version, redactionOf } });
}

/**
 * Where a document stands: first of its own, next version of another, or redacted copy of one.
 * @throws NOT_FOUND for a document that the caller does not see, NOT_ALLOWED for a copy by who does not handle the case, INVALID
 * for a copy that does not say what was taken out and why
 */
export async function placeOf(change: Change, { caseId, versionOf, redaction }: NewFile): Promise<FilePlace> {
  if (redaction && versionOf)
    throw invalid("versionOf", "Say of which document it is a copy, and no more.", "OTHER_SORT");
  const redactionOf = redaction ? await baseOf(change, caseId, redaction) : null;
  if (!versionOf && !redactionOf) return { documentId: null, version: 1, redactionOf };
  // A document has one copy: another one is its next version, so that of two the later goes out alone.
  const [former] = await change.query<{ documentId: string; latest: number; isRedaction: boolean }>(
    `select f.document_id as "documentId", f.version as latest, f.redaction_of is not null as "isRedaction"
     from cases.case_files m join cases.case_files f on f.force_id = m.force_id and f.case_id = m.case_id
     left join cases.case_files b on b.force_id = f.force_id and b.id = f.redaction_of
     where m.force_id = $1 and m.case_id = $2 and m.id = $3 and m.document_id = case when $4 then b.document_id else f.document_id end
     order by f.version desc limit 1`,
    [change.forceId, caseId, redactionOf ?? versionOf, redactionOf !== null],
  );
  if (!former && versionOf) throw notFound("document");
  if (former?.isRedaction && versionOf)
    throw invalid("versionOf", "Choose the document itself, not a redacted copy.", "OTHER_SORT");
  return { documentId: former?.documentId ?? null, version: (former?.latest ?? 0) + 1, redactionOf };
}

async function baseOf(
  change: Change,
  caseId: string,
  { of, what, why }: NonNullable<NewFile["redaction"]>,
): Promise<string> {
  const [found] = await change.query<{ handles: boolean; isRedaction: boolean }>(
    `select f.redaction_of is not null as "isRedaction", exists (select 1 from cases.case_parts p where p.force_id = f.force_id
       and p.case_id = f.case_id and p.part <> 'COMPLAINANT' and p.ended_at is null) as handles
     from cases.case_files f where f.force_id = $1 and f.case_id = $2 and f.id = $3`,
    [change.forceId, caseId, of],
  );
  if (!found) throw notFound("document");
  if (!found.handles) throw notAllowed("cases:handle");
  if (found.isRedaction) throw invalid("redactionOf", "Choose the document itself, not a redacted copy.", "OTHER_SORT");
  for (const [field, text] of Object.entries({ redactedWhat: what, redactedWhy: why }))
    if (text.trim() === "" || text.length > 2_000)
      throw invalid(field, "Say it in at most 2,000 characters.", "REDACTION_REASON");
  return of;
}
