/** The largest document that can be imported, and the largest of plain text, in bytes. */
export const largestDocument = { packed: 20_000_000, text: 700_000 };

/** Bytes of each part in which a document is sent and fetched, the last one aside: the server's measure. */
export const partBytes = 700_000;

/** The bytes that a base64 text stands for. Throws on any other text. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** The bytes of a file as base64 text. */
export async function fileAsBase64(file: Blob): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = "";
  // In slices, as a function takes only so many arguments.
  for (let start = 0; start < bytes.length; start += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000));
  }
  return btoa(binary);
}
