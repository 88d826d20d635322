import { Readable } from "node:stream";
import { Busboy } from "@fastify/busboy";
import { limitedForm } from "./limited-form.js";

/** A document as it was sent. */
export interface Upload {
  readonly name: string;
  readonly bytes: Buffer;
}

/** What a form with at most one document was sent with. */
export interface UploadedForm {
  readonly form: URLSearchParams;
  readonly file: Upload | null;
}

/** The most bytes of a document. */
export const largestFile = 10_000_000;
const beside = 400_000;

/** @returns null for what is too large: before it is read where its length is said, else as soon as it is seen */
export async function limitedUpload(request: Request): Promise<UploadedForm | null> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("multipart/form-data")) {
    const form = await limitedForm(request);
    return form && { form, file: null };
  }
  if (Number(request.headers.get("content-length") ?? 0) > largestFile + beside || !request.body) return null;
  return readParts(type, request.body);
}

function readParts(type: string, body: ReadableStream<Uint8Array>): Promise<UploadedForm | null> {
  const form = new URLSearchParams();
  let file: Upload | null = null;
  return new Promise((resolve, reject) => {
    const parser = new Busboy({
      headers: { "content-type": type },
      limits: { files: 1, fields: 20, fieldSize: beside, fileSize: largestFile, parts: 21 },
    });
    const source = Readable.fromWeb(body as Parameters<typeof Readable.fromWeb>[0]);
    const tooLarge = () => {
      source.unpipe(parser);
      resolve(null);
    };
    parser.on("field", (name, value, _nameCut, valueCut) => (valueCut ? tooLarge() : form.append(name, value)));
    parser.on("file", (_field, stream, name) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("limit", tooLarge);
      stream.on("end", () => {
        if (name) file = { name, bytes: Buffer.concat(chunks) };
      });
    });
    parser.on("filesLimit", tooLarge);
    parser.on("partsLimit", tooLarge);
    parser.on("finish", () => resolve({ form, file }));
    parser.on("error", reject);
    source.on("error", reject);
    source.pipe(parser);
  });
}
