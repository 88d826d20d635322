import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";

interface Sent {
  readonly contentBase64?: string | undefined;
  readonly sentDocumentId?: string | undefined;
}

/** A document's bytes, sent with the request or in parts before it, and which input field they came by. @throws INVALID, NOT_FOUND */
export async function sentBytes(
  context: RequestContext,
  forceId: string,
  { contentBase64, sentDocumentId }: Sent,
): Promise<{ bytes: Buffer; field: "contentBase64" | "sentDocumentId" }> {
  const isWhole = typeof contentBase64 === "string";
  if (isWhole === (typeof sentDocumentId === "string"))
    throw invalid("contentBase64", "Send the document with the request, or the id of one that was sent in parts.");
  if (isWhole) return { bytes: Buffer.from(contentBase64, "base64"), field: "contentBase64" };
  const parts = await context.read<{ parts: number; bytes: Buffer }>(
    "protocols:import",
    `select parts, bytes from protocols.document_parts
     where force_id = $1 and document_id = $2 and force_id = any($forces) order by part`,
    [forceId, knownForm(sentDocumentId ?? "", "document")],
  );
  const [first] = parts;
  if (!first) throw notFound("document");
  if (parts.length < first.parts)
    throw invalid("sentDocumentId", `Only ${parts.length} of ${first.parts} parts have come; send the others first.`);
  return { bytes: Buffer.concat(parts.map(({ bytes }) => bytes)), field: "sentDocumentId" };
}

/** At night: what was sent more than a day before is imported by now, or never will be. */
export async function forgetSentDocuments(change: Change, now: Date): Promise<void> {
  const dayBefore = new Date(now.getTime() - 24 * 60 * 60 * 1000);
  await change.query("delete from protocols.document_parts where force_id = $1 and sent_at < $2", [
    change.forceId,
    dayBefore,
  ]);
}
