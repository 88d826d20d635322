import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { Arg, Authorized, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from "type-graphql";
import { v7 as uuidv7 } from "uuid";
import { MAX_DOCUMENT_BYTES } from "../reading/decode.js";
import { DocumentPart, SentDocument } from "./document-part.entity.js";
import { MOST_PARTS, PART_BYTES } from "./part-size.js";

@InputType({ description: "A part of a document that is too large for one request." })
class SendDocumentPartInput {
  @Field(() => ID, { description: "The force whose document it is." })
  forceId: string;

  @Field(() => ID, { nullable: true, description: "What the first part was answered with; left out with that one." })
  documentId?: string;

  @Field(() => Int, { description: "Which part this is, from 1." })
  part: number;

  @Field(() => Int, { description: "How many parts the document has, at most 29." })
  parts: number;

  @Field({ description: "The part's bytes, base64: 700,000 bytes, the last part what is left." })
  contentBase64: string;

  @Field({ description: "New for each request you mean; the same key again stores nothing twice." })
  idempotencyKey: string;
}

/** Documents that one sender may have under way in a force; with one more the oldest is forgotten. */
const atOnce = 5;

@Resolver()
export class SendDocumentPartResolver {
  @Authorized("protocols:import")
  @Mutation(() => SentDocument, {
    description:
      "Takes a document of up to 20 MB in parts, one after the other; importProtocolDocument then makes a version of it. Only the sender finds it again, until the second night. Needs protocols:import.",
  })
  async sendDocumentPart(
    @Arg("input", { description: "The part." }) input: SendDocumentPartInput,
    @Ctx() context: RequestContext,
  ): Promise<SentDocument> {
    const forceId = knownForm(input.forceId, "force");
    const bytes = checkedBytes(input);
    const documentId = input.documentId ? knownForm(input.documentId, "document") : null;
    if ((documentId === null) !== (input.part === 1)) throw invalid("documentId", firstPartAlone);
    const once = { forceId, permission: "protocols:import" as const, key: input.idempotencyKey, request: input };
    const id = await context.changeOnce(once, (change) => keep(change, context, input, { documentId, bytes }));
    return { id, received: await receivedOf(context, forceId, id) };
  }
}

const firstPartAlone = "Leave the document's id out with the first part, and send it with every other.";

/** The part's bytes, where its number and size are those of a document that can be taken. @throws INVALID */
function checkedBytes({ part, parts, contentBase64 }: SendDocumentPartInput): Buffer {
  if (parts > MOST_PARTS)
    throw invalid(
      "parts",
      `A document is at most ${MAX_DOCUMENT_BYTES / 1_000_000} MB; save it without pictures, or import it in parts.`,
      "TOO_LARGE",
    );
  if (part < 1 || part > parts) throw invalid("part", `Number the parts from 1 to ${MOST_PARTS} at most.`);
  const bytes = Buffer.from(contentBase64, "base64");
  if (bytes.length === 0) throw invalid("contentBase64", "The part is empty; choose the file that you meant.", "EMPTY");
  const size = PART_BYTES.toLocaleString("en-GB");
  if (part < parts ? bytes.length !== PART_BYTES : bytes.length > PART_BYTES)
    throw invalid("contentBase64", `Send ${size} bytes in every part but the last, and no more in that.`);
  return bytes;
}

async function keep(
  change: Change,
  context: RequestContext,
  { part, parts }: SendDocumentPartInput,
  { documentId, bytes }: { documentId: string | null; bytes: Buffer },
): Promise<string> {
  const { forceId } = change;
  const { subject } = context.identity;
  const former = documentId === null ? [] : await partsSoFar(change, documentId);
  if (documentId !== null && former.length === 0) throw notFound("document");
  if (former.some((one) => one.part === part || one.parts !== parts))
    throw conflict("This part came already, or another number of parts was said before. Send the document anew.");
  if (documentId === null) await forgetOldest(change, subject);
  const id = uuidv7();
  const row = { forceId, id, documentId: documentId ?? id, part, parts, bytes, subject, sentAt: context.now };
  await change.manager.insert(DocumentPart, row);
  const after = { part, parts, byteLength: bytes.length };
  await change.audit({ action: "sendDocumentPart", entity: "SentDocument", entityId: row.documentId, after });
  return row.documentId;
}

function partsSoFar(change: Change, documentId: string): Promise<Pick<DocumentPart, "part" | "parts">[]> {
  return change.query<DocumentPart>(
    "select part, parts from protocols.document_parts where force_id = $1 and document_id = $2",
    [change.forceId, documentId],
  );
}

async function forgetOldest(change: Change, subject: string): Promise<void> {
  await change.query(
    `delete from protocols.document_parts where force_id = $1 and document_id in
     (select document_id from protocols.document_parts where force_id = $1 and subject = $2
      group by document_id order by max(sent_at) desc offset $3)`,
    [change.forceId, subject, atOnce - 1],
  );
}

function receivedOf(context: RequestContext, forceId: string, documentId: string): Promise<number> {
  return context.count(
    "protocols:import",
    "from protocols.document_parts where force_id = $1 and document_id = $2 and force_id = any($forces)",
    [forceId, documentId],
  );
}
