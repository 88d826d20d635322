import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { checkFile } from "./checked-file.js";

const be32 = (value: number) => Buffer.from([value >>> 24, value >>> 16, value >>> 8, value]);
const segment = (marker: number, body: Buffer | string) =>
  Buffer.concat([Buffer.from([0xff, marker, 0, 0]), Buffer.from(body as string)]).map((byte, at, all) =>
    at === 2 ? (all.length - 2) >>> 8 : at === 3 ? (all.length - 2) & 255 : byte,
  );
const chunk = (type: string, body: Buffer | string) => {
  const bytes = Buffer.from(body as string);
  return Buffer.concat([be32(bytes.length), Buffer.from(type), bytes, be32(0)]);
};
const riff = (type: string, body: Buffer | string) => {
  const bytes = Buffer.from(body as string);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(bytes.length);
  return Buffer.concat([Buffer.from(type), size, bytes, Buffer.alloc(bytes.length % 2)]);
};

const secret = "planted-9c1e Enid Probert 53.2307,-4.1297";
const jpeg = Buffer.concat([
  Buffer.from([0xff, 0xd8]),
  segment(0xe0, Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\0\0", "latin1")),
  segment(0xe1, `Exif\0\0${secret}`),
  segment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
  segment(0xed, `Photoshop 3.0\0${secret}`),
  segment(0xe2, `MPF\0${secret}`),
  segment(0xfe, secret),
  segment(0xda, Buffer.from([1, 1, 0, 0, 63, 0])),
  Buffer.from([0x12, 0xff, 0x00, 0x34, 0xff, 0xd0, 0x56, 0xff, 0xd9]),
  Buffer.from(`behind the end ${secret}`),
]);
const png = Buffer.concat([
  Buffer.from("89504e470d0a1a0a", "hex"),
  chunk("IHDR", Buffer.from("00000001000000010800000000", "hex")),
  chunk("tEXt", `Author\0${secret}`),
  chunk("eXIf", secret),
  chunk("IDAT", deflateSync(Buffer.from([0, 0]))),
  chunk("IEND", ""),
  Buffer.from(secret),
]);
const webpBody = Buffer.concat([
  riff("VP8X", Buffer.from([0b0010_1100, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
  riff("VP8L", Buffer.from([0x2f, 0, 0, 0, 0])),
  riff("EXIF", secret),
  riff("XMP ", secret),
]);
const webp = riff("RIFF", Buffer.concat([Buffer.from("WEBP"), webpBody]));

describe("a picture", () => {
  test.each([
    ["a photograph.jpg", jpeg],
    ["a screenshot.png", png],
    ["a picture.webp", webp],
  ])(
    "%s keeps its pixels and loses its place, its maker, its comments and what follows its end",
    async (name, bytes) => {
      expect(bytes.includes(secret)).toBe(true);
      const kept = await checkFile(name, bytes);
      expect(kept.bytes.includes("planted-9c1e")).toBe(false);
      expect(kept.bytes.length).toBeGreaterThan(20);
      // Twice is as once: what is left is whole.
      expect((await checkFile(name, kept.bytes)).bytes).toEqual(kept.bytes);
    },
  );

  test.each([
    ["cut.jpg", jpeg.subarray(0, jpeg.length - 60)],
    ["cut.png", png.subarray(0, 40)],
  ])("%s is refused: what hides in it cannot be taken out", async (name, bytes) => {
    await expect(checkFile(name, bytes)).rejects.toMatchObject({
      extensions: { code: "INVALID", field: "file", reason: "FILE_UNREADABLE" },
    });
  });
});

/** A photograph as a browser writes it, 16 by 8, red on the left and blue on the right. */
const photograph = Buffer.from(
  [
    "/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19i",
    "Z2hnPk1xeXBkeFxlZ2P/2wBDARESEhgVGC8aGi9jQjhCY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2NjY2Nj",
    "Y2NjY2NjY2P/wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAX/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QA",
    "FAEBAAAAAAAAAAAAAAAAAAAABf/EABkRAAIDAQAAAAAAAAAAAAAAAABDBYHBBv/aAAwDAQACEQMRAD8Aio4FOdbWjM8u8P/Z",
  ].join(""),
  "base64",
);
const behindFirst = photograph.readUInt16BE(4) + 4;
const asTaken = (way: number, order: "II" | "MM") => {
  const number = (bytes: number, value: number) => {
    const at = Buffer.alloc(bytes);
    if (order === "II") at.writeUIntLE(value, 0, bytes);
    else at.writeUIntBE(value, 0, bytes);
    return at;
  };
  const entry = (tag: number, type: number, count: number, value: Buffer) =>
    Buffer.concat([number(2, tag), number(2, type), number(4, count), value]);
  const tiff = [
    Buffer.from(order),
    number(2, 42),
    number(4, 8),
    number(2, 2),
    entry(0x010f, 2, 4, Buffer.from("Cam\0")),
  ];
  const turned = entry(0x0112, 3, 1, Buffer.concat([number(2, way), Buffer.alloc(2)]));
  return Buffer.concat([
    photograph.subarray(0, 2),
    segment(0xe0, Buffer.concat([Buffer.from("JFIF\0\x01\x01\0\0\x01\0\x01\x01\x01", "latin1"), Buffer.from("abc")])),
    segment(0xe0, Buffer.concat([Buffer.from("JFXX\0\x10", "latin1"), photograph, Buffer.from(secret)])),
    segment(0xe1, Buffer.concat([Buffer.from("Exif\0\0"), ...tiff, turned, Buffer.from(secret)])),
    photograph.subarray(behindFirst),
  ]);
};

test.each(["II", "MM"] as const)(
  "a photograph taken upright stays upright (%s), without the small pictures that may show what was cropped",
  async (order) => {
    const { bytes } = await checkFile("upright.jpg", asTaken(6, order));
    const upright = "ffe10022457869660000" + "4d4d002a000000080001" + "011200030000000100060000" + "00000000";
    const expected = [
      photograph.subarray(0, behindFirst),
      Buffer.from(upright, "hex"),
      photograph.subarray(behindFirst),
    ];
    expect(bytes.toString("hex")).toBe(Buffer.concat(expected).toString("hex"));
    expect((await checkFile("upright.jpg", bytes)).bytes).toEqual(bytes);
  },
);

test.each([1, 0, 9, 65535])("which way up it is says nothing where it says %s: only the picture stays", async (way) => {
  expect((await checkFile("level.jpg", asTaken(way, "MM"))).bytes).toEqual(photograph);
});

test.each([
  ["FILE_LIES", "ledger.pdf", png],
  ["FILE_LIES", "letter.docx", Buffer.from("%PDF-1.7\n%")],
  ["FILE_LIES", "no ending", Buffer.from("plain words")],
  ["FILE_LIES", "page.html", Buffer.from("<script>alert(1)</script>")],
  ["FILE_TYPE", "run.exe", Buffer.from("4d5a90000300000004000000ffff0000", "hex")],
  ["FILE_TYPE", "noise.bin", Buffer.from([0, 1, 2, 3, 255, 254])],
  ["FILE_EMPTY", "nothing.txt", Buffer.alloc(0)],
])("%s: %s is refused by what is in it", async (reason, name, bytes) => {
  await expect(checkFile(name, bytes)).rejects.toMatchObject({ extensions: { code: "INVALID", reason } });
});

test.each([
  ["C:\\Users\\enid\\ledger.txt", "ledger.txt"],
  ["../../etc/passwd.txt", "passwd.txt"],
  ["Llŷn 2026 (3).txt", "Llŷn 2026 (3).txt"],
  ["a\u202Etxt.exe\r\n.txt", "a_txt.exe__.txt"],
])("%j is kept as %j", async (given, name) => {
  expect((await checkFile(given, Buffer.from("words"))).name).toBe(name);
});
