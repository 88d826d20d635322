/** A picture that cannot be read to its end: what hides in it cannot be taken out. */
export class UnreadableImage extends Error {
  override readonly name = "UnreadableImage";
}

/**
 * Takes everything out of a picture but the picture: place, camera, names, comments, previews, and whatever follows its end. Only
 * what is known to draw it stays, so that what nobody thought of goes too; the pixels are not written anew.
 * @throws UnreadableImage where it is not built as its type says
 */
export function stripImage(mediaType: string, bytes: Buffer): Buffer {
  if (mediaType === "image/jpeg") return stripJpeg(bytes);
  if (mediaType === "image/png") return stripPng(bytes);
  if (mediaType === "image/webp") return stripWebp(bytes);
  return bytes;
}

// JFIF, and Adobe's word on how colours are coded: without it some pictures come out in wrong colours.
const jpegKept = new Set([0xe0, 0xee]);

function stripJpeg(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 2)];
  let at = 2;
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new UnreadableImage();
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0xd9) return Buffer.concat([...kept, bytes.subarray(at, at + 2)]);
    const end = segmentEnd(bytes, at, marker);
    const application = marker >= 0xe0 && marker <= 0xef;
    if (marker !== 0xfe && (!application || jpegKept.has(marker))) kept.push(bytes.subarray(at, end));
    at = end;
  }
  throw new UnreadableImage();
}

/** Where a segment ends; that of a scan with the coded pixels behind it. */
function segmentEnd(bytes: Buffer, at: number, marker: number): number {
  if ((marker >= 0xd0 && marker <= 0xd7) || marker === 0x01) return at + 2;
  if (at + 4 > bytes.length) throw new UnreadableImage();
  let end = at + 2 + bytes.readUInt16BE(at + 2);
  if (end > bytes.length) throw new UnreadableImage();
  if (marker !== 0xda) return end;
  while ((end = bytes.indexOf(0xff, end)) >= 0) {
    const next = bytes[end + 1] ?? 0;
    if (next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return end;
    end += 2;
  }
  throw new UnreadableImage();
}

const pngKept = new Set("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB sBIT bKGD pHYs acTL fcTL fdAT".split(" "));

function stripPng(bytes: Buffer): Buffer {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const end = at + 12 + bytes.readUInt32BE(at);
    const type = bytes.toString("latin1", at + 4, at + 8);
    if (end > bytes.length) throw new UnreadableImage();
    if (pngKept.has(type)) kept.push(bytes.subarray(at, end));
    if (type === "IEND") return Buffer.concat(kept);
    at = end;
  }
  throw new UnreadableImage();
}

const webpKept = new Set(["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF"]);
const webpMetadata = 0b0010_1100;

function stripWebp(bytes: Buffer): Buffer {
  const kept: Buffer[] = [];
  const last = bytes.readUInt32LE(4) + 8;
  if (last > bytes.length) throw new UnreadableImage();
  let at = 12;
  while (at + 8 <= last) {
    const size = bytes.readUInt32LE(at + 4);
    const end = at + 8 + size + (size % 2);
    const type = bytes.toString("latin1", at, at + 4);
    if (end > last) throw new UnreadableImage();
    const chunk = Buffer.from(bytes.subarray(at, end));
    // Its flags say that there are metadata and colour profiles: there are none any more.
    if (type === "VP8X") chunk[8] = (chunk[8] ?? 0) & ~webpMetadata;
    if (webpKept.has(type)) kept.push(chunk);
    at = end;
  }
  if (kept.length === 0) throw new UnreadableImage();
  const body = Buffer.concat(kept);
  const head = Buffer.from(bytes.subarray(0, 12));
  head.writeUInt32LE(body.length + 4, 4);
  return Buffer.concat([head, body]);
}
