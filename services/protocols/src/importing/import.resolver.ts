import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Field, ID, InputType, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../clauses/clause.entity.js";
import { Force } from "../forces/force.entity.js";
import {
  MetadataPart,
  Instrument,
  Protocol,
  ProtocolVersion,
  SourceDocument,
  VersionStatus,
} from "../protocols/protocol.entity.js";
import { ownVersionById } from "../protocols/protocol.loaders.js";
import type { ImportedDocument } from "./import-result.js";
import { importPlainText } from "./import-plain-text.js";
import { clausePrefix, slugOf } from "./names.rules.js";

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

  @Field({ description: "The file's name; plain text (.txt)." })
  fileName: string;

  @Field({ description: "The file's bytes, base64. Refused when empty, binary, too large or not UTF-8." })
  contentBase64: string;

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
    const once = { forceId, permission: "protocols:import" as const, key: input.idempotencyKey, request: input };
    const versionId = await context.changeOnce(once, (change) => store(change, input, context));
    return (await ownVersionById(context).load(versionId)) as ProtocolVersion;
  }
}

async function store(change: Change, input: ImportProtocolDocumentInput, context: RequestContext): Promise<string> {
  const { forceId } = change;
  const force = await change.manager.findOneByOrFail(Force, { forceId, id: forceId });
  const bytes = Buffer.from(input.contentBase64, "base64");
  const document = importPlainText(bytes, { idPrefix: clausePrefix(force.slug), fileName: input.fileName });
  if (!document.ok) throw invalid("contentBase64", document.message, document.code);
  const protocol = await protocolFor(change, input);
  const sourceDocumentId = uuidv7();
  await change.manager.insert(SourceDocument, {
    forceId,
    id: sourceDocumentId,
    fileName: input.fileName.slice(0, 200),
    mediaType: "text/plain",
    byteLength: bytes.length,
    sha256: document.sha256,
    bytes,
  });
  const id = uuidv7();
  const drafts = await change.manager.countBy(ProtocolVersion, { forceId, protocolId: protocol.id });
  await change.manager.insert(ProtocolVersion, {
    forceId,
    id,
    protocolId: protocol.id,
    number: `draft ${drafts + 1}`,
    status: VersionStatus.DRAFT,
    importedAt: context.now,
    importWarnings: document.warnings.map((warning) => warning.message),
    importMetadata: document.metadata.entries.map((entry) => ({ ...entry, part: MetadataPart[entry.part] })),
    sourceDocumentId,
  });
  await change.manager.insert(Clause, clausesFrom(document, forceId, id));
  const after = { protocolId: protocol.id, clauses: document.clauses.length, sha256: document.sha256 };
  await change.audit({ action: "importProtocolDocument", entity: "ProtocolVersion", entityId: id, after });
  return id;
}

function clausesFrom(document: ImportedDocument, forceId: string, versionId: string): Partial<Clause>[] {
  return document.clauses.map((clause) => ({
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
  }));
}

async function protocolFor(change: Change, input: ImportProtocolDocumentInput): Promise<Protocol> {
  const { forceId } = change;
  const slug = slugOf(input.title);
  const existing = await change.manager.findOneBy(Protocol, { forceId, slug });
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
