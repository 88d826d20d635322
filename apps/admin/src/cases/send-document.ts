import { fileAsBase64, partBytes } from "../protocols/library/file-base64.js";

/** A part of a document, as it is sent. */
export interface DocumentPart {
  readonly part: number;
  readonly parts: number;
  readonly content: string;
}

/** Cuts a document into parts that a request takes, and sends one after the other: `send` throws where one is not taken. */
export async function sendDocument(file: Blob, send: (part: DocumentPart) => Promise<unknown>): Promise<void> {
  const parts = Math.max(1, Math.ceil(file.size / partBytes));
  for (let part = 1; part <= parts; part += 1) {
    const content = await fileAsBase64(file.slice((part - 1) * partBytes, part * partBytes));
    await send({ part, parts, content });
  }
}
