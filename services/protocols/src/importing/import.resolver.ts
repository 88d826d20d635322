import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../clauses/clause.entity.js";
import { Force } from "../forces/force.entity.js";
import { relint } from "../lint/relint.js";
import {
  MetadataPart,
  Instrument,
  Protocol,
  ProtocolVersion,
  SourceDocument,
  VersionStatus,
} from "../protocols/protocol.entity.js";
import { ownVersionById } from "../protocols/protocol.loaders.js";
import { prefixFor } from "./clause-prefix.js";
import { mediaTypes } from "./formats/format.js";
import { importLines } from "./import-lines.js";
import type { ImportedClause } from "./import-result.js";
import { slugOf } from "./names.rules.js";
import { readDocument, type DocumentRead } from "./read-document.js";
import { baseVersion } from "./review/base-version.js";
import { insertAll } from "./review/insert-all.js";
import { keepFindings } from "./review/keep-findings.js";
import { sentBytes } from "./sending/sent-bytes.js";

@InputType({ description: "A protocol document to import as a draft." })
class ImportProtocolDocumentInput {
  @Field(() => ID, { description: "The force whose protocol it is." })
  forceId: string;

  @Field({
    description: "The protocol's title. A title the force has already makes a new draft version of that protocol.",
  })
  title: string;

  @Field(() => Instrument, { description: "What kind of instrument it is." })
  instrument: Instrument;

  @Field({
    description: "The file's name: plain text (.txt), Markdown (.md), Word (.docx) or a PDF that holds text (.pdf).",
  })
  fileName: string;

  @Field({
    nullable: true,
    description:
      "The file's bytes, base64, at most 700 kB. Refused when empty, damaged, encrypted, with macros, a packed bomb, a PDF of pictures, or other than its name says.",
  })
  contentBase64?: string;

  @Field(() => ID, {
    nullable: true,
    description: "In place of the bytes: the document that sendDocumentPart took, at most 20 MB, of text 700 kB.",
  })
  sentDocumentId?: string;

  @Field({ description: "New for each request you mean; the same key again imports nothing twice." })
  idempotencyKey: string;
}

@Resolver()
export class ImportResolver {
  @Authorized("protocols:import")
  @Mutation(() => ProtocolVersion, {
    description:
      "Turns a document into a draft version with clauses, and keeps the document. INVALID with a reason when it cannot be read; nothing is stored then. Needs protocols:import.",
  })
  async importProtocolDocument(
    @Arg("input", { description: "The document." }) input: ImportProtocolDocumentInput,
    @Ctx() context: RequestContext,
  ): Promise<ProtocolVersion> {
    const forceId = knownForm(input.forceId, "force");
    if (input.title.trim().length === 0 || input.title.length > 200)
      throw invalid("title", "Give the protocol a title of at most 200 characters.");
    if (!context.can("protocols:import", forceId)) throw notAllowed("protocols:import");
    // Read before the transaction begins: a long document holds no connection of the database.
    const sent = await sentBytes(context, forceId, input);
    const read = await readDocument(sent.bytes, input.fileName);
    if (!read.ok) throw invalid(sent.field, read.message, read.code);
    const once = { forceId, permission: "protocols:import" as const, key: input.idempotencyKey, request: input };
    const versionId = await context.changeOnce(once, (change) => store(change, context, input, { ...sent, read }));
    return (await ownVersionById(context).load(versionId)) as ProtocolVersion;
  }
}

async function store(
  change: Change,
  context: RequestContext,
  input: ImportProtocolDocumentInput,
  { bytes, field, read }: { bytes: Buffer; field: string; read: DocumentRead },
): Promise<string> {
  const { forceId } = change;
  const force = await change.manager.findOneByOrFail(Force, { forceId, id: forceId });
  const protocol = await protocolFor(change, input);
  const idPrefix = await prefixFor(change, force.slug, protocol);
  const document = importLines(read, bytes, { idPrefix, fileName: input.fileName });
  if (!document.ok) throw invalid(field, document.message, document.code);
  const sourceDocumentId = uuidv7();
  await change.manager.insert(SourceDocument, {
    forceId,
    id: sourceDocumentId,
    fileName: input.fileName.slice(0, 200),
    mediaType: mediaTypes[read.format],
    byteLength: bytes.length,
    sha256: document.sha256,
    bytes,
  });
  const id = uuidv7();
  const basedOnId = await baseVersion(change, protocol);
  const drafts = await change.manager.countBy(ProtocolVersion, { forceId, protocolId: protocol.id });
  await change.manager.insert(ProtocolVersion, {
    forceId,
    id,
    protocolId: protocol.id,
    number: `draft ${drafts + 1}`,
    status: VersionStatus.DRAFT,
    importedAt: context.now,
    importWarnings: document.warnings,
    importMetadata: document.metadata.entries.map((entry) => ({ ...entry, part: MetadataPart[entry.part] })),
    sourceDocumentId,
    basedOnId,
  });
  const kept = document.clauses.map((imported) => ({ imported, row: clauseFrom(imported, forceId, id) }));
  const rows = kept.map(({ row }) => row);
  await insertAll(change.manager, Clause, rows);
  const findings = await keepFindings(change, force, basedOnId, kept);
  await relint(change, id);
  const after = { protocolId: protocol.id, clauses: kept.length, sha256: document.sha256, ...findings };
  await change.audit({ action: "importProtocolDocument", entity: "ProtocolVersion", entityId: id, after });
  return id;
}

function clauseFrom(clause: ImportedClause, forceId: string, versionId: string) {
  return {
    forceId,
    id: uuidv7(),
    versionId,
    clauseId: clause.stableId,
    label: clause.label,
    headingPath: clause.headingPath,
    ordinal: clause.ordinal,
    text: clause.text,
    subParagraphs: clause.subParagraphs.map(({ label, depth, afterParagraph, text }) => {
      return { label: label === "-" ? null : label, depth, afterParagraph, text };
    }),
    notes: clause.notes,
    textHash: clause.textHash,
  };
}

async function protocolFor(change: Change, input: ImportProtocolDocumentInput): Promise<Protocol> {
  const { forceId } = change;
  const slug = slugOf(input.title);
  // A protocol's address need not be made of its title: the titles are compared, and of two alike the older is meant.
  const all = await change.manager.find(Protocol, { where: { forceId }, order: { id: "ASC" } });
  const existing = all.find(
    (one) => [one.titleEn, one.titleCy].some((title) => slugOf(title) === slug) || one.slug === slug,
  );
  if (existing) return existing;
  const protocol = {
    forceId,
    id: uuidv7(),
    slug,
    titleEn: input.title.trim(),
    titleCy: input.title.trim(),
    instrument: input.instrument,
  };
  await change.manager.insert(Protocol, protocol);
  return protocol;
}
