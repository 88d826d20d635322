import type { IncomingMessage } from "node:http";
import { Refusal, badRequest } from "./refusal.js";

/**
 * The body as text, as long as it is plain JSON within the limit. Nothing is inflated: a small compressed body can
 * stand for a huge one.
 * @throws Refusal 415 for another media type, encoding or character set, 413 over the limit.
 */
export async function readJsonBody(request: IncomingMessage, limitBytes: number): Promise<string> {
  checkMediaType(request);
  if (Number(request.headers["content-length"] ?? 0) > limitBytes) throw tooLarge(limitBytes);
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > limitBytes) throw tooLarge(limitBytes);
    chunks.push(chunk);
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw badRequest("The body is not valid UTF-8.");
  }
}

function tooLarge(limitBytes: number): Refusal {
  const message = `The body is too large: at most ${limitBytes} bytes.`;
  return new Refusal(413, "BODY_TOO_LARGE", message, { connection: "close" });
}

function checkMediaType(request: IncomingMessage): void {
  const [essence = "", ...parameters] = (request.headers["content-type"] ?? "").toLowerCase().split(";");
  if (essence.trim() !== "application/json")
    throw new Refusal(415, "BAD_REQUEST", "Send the request as application/json.");
  const charset = parameters.map((parameter) => parameter.trim()).find((parameter) => parameter.startsWith("charset="));
  if (charset && !["charset=utf-8", 'charset="utf-8"', "charset=utf8"].includes(charset))
    throw new Refusal(415, "BAD_REQUEST", "Send the request in UTF-8.");
  const encoding = request.headers["content-encoding"];
  if (encoding && encoding.toLowerCase() !== "identity")
    throw new Refusal(415, "BAD_REQUEST", "Send the request without content-encoding.");
}
