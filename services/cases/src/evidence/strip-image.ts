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
    kept.push(withoutWords(marker, bytes.subarray(at, end)));
    at = end;
  }
  throw new UnreadableImage();
}

const nothing = Buffer.alloc(0);

/** What stays of a segment: all of what draws the picture, and of what is said about it only what is needed to draw it right. */
function withoutWords(marker: number, segment: Buffer): Buffer {
  const says = (words: string) => segment.toString("latin1", 4, 4 + words.length) === words;
  if (marker === 0xfe) return nothing;
  if (marker < 0xe0 || marker > 0xef) return segment;
  // Its extension JFXX and its own end hold small pictures, which may show what was cropped since.
  if (marker === 0xe0 && says("JFIF\0") && segment.length >= 18)
    return Buffer.concat([Buffer.from([0xff, 0xe0, 0, 16]), segment.subarray(4, 16), Buffer.from([0, 0])]);
  // Adobe’s word on how colours are coded: without it some pictures come out in wrong colours.
  if (marker === 0xee && says("Adobe") && segment.length >= 16)
    return Buffer.concat([Buffer.from([0xff, 0xee, 0, 14]), segment.subarray(4, 16)]);
  if (marker === 0xe1 && says("Exif\0\0")) return orientationAlone(segment.subarray(10));
  return nothing;
}

const orientationTag = 0x0112;

/** Of what a camera wrote, which way up the picture is, where it is not as it lies; what cannot be read says nothing. */
function orientationAlone(tiff: Buffer): Buffer {
  const way = orientationIn(tiff);
  if (way < 2 || way > 8) return nothing;
  const head = Buffer.from("ffe10022" + "457869660000" + "4d4d002a00000008", "hex");
  const entry = Buffer.from("0001" + "011200030000000100000000" + "00000000", "hex");
  entry.writeUInt16BE(way, 10);
  return Buffer.concat([head, entry]);
}

function orientationIn(tiff: Buffer): number {
  const order = tiff.toString("latin1", 0, 2);
  if (order !== "II" && order !== "MM") return 0;
  const read16 = (at: number) =>
    at + 2 > tiff.length ? 0 : order === "II" ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const read32 = (at: number) =>
    at + 4 > tiff.length ? 0 : order === "II" ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  const first = read32(4);
  for (let entry = 0; entry < read16(first); entry += 1) {
    const at = first + 2 + entry * 12;
    if (at + 12 > tiff.length) return 0;
    if (read16(at) === orientationTag) return read16(at + 8);
  }
  return 0;
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
