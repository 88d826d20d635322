import { expect, test } from "vitest";
import { bytesOfBase64, fileAsBase64 } from "./file-base64.js";

test("bytes come through unchanged, Welsh letters and long files included", async () => {
  const text = "Ŵyl y Comisiynydd – 20(a) ".repeat(5000);
  const encoded = await fileAsBase64(new Blob([text]));
  expect(Buffer.from(encoded, "base64").toString("utf8")).toBe(text);
  expect(new TextDecoder().decode(bytesOfBase64(encoded))).toBe(text);
});

test("an empty file is empty text", async () => {
  expect(await fileAsBase64(new Blob([]))).toBe("");
});
