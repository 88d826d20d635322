import { expect, test } from "vitest";
import { queryFor } from "./interest-check.rules.js";

test("the records are asked for any telling word, the longer ones by how they begin", () => {
  expect(queryFor(["Harbour Print Ltd", "BBC"])).toBe("'harb':* | 'prin':* | 'bbc'");
  expect(queryFor(["O'Neil & 'x':* | y"])).toBe("'neil'");
});
