import { expect, test } from "vitest";
import { namingIn, partiesIn, partiesProblem, sharingWords } from "./party-names.js";

test.each([
  ["Harbour Print Ltd", "Shares in Harbour Print Limited", 100, ["harbour", "print"]],
  ["HARBOUR PRINT", "Director of Harbor Print", 100, ["harbor", "print"]],
  ["Clwyd Café & Co", "Partner in Clwyd Cafe", 81, ["clwyd", "cafe"]],
  ["Ysgol Dewi Sant", "Llywodraethwr, Ysgol Dewi Sant", 100, ["ysgol", "dewi", "sant"]],
  ["Harbour Trust", "Trustee of the Harbour Trust", 100, ["harbour", "trust"]],
  ["Meg Holloway", "Married to Meg Holloway", 100, ["meg", "holloway"]],
] as const)("%s is named by %j: %i per cent", (party, record, share, words) => {
  expect(namingIn(party, record)).toEqual({ share, words });
});

test.each([
  ["Harbour Print Ltd", "Harbour master of Aber"],
  ["Stafford Grammar School", "Governor of a grammar school in Lichfield"],
  ["Meg Holloway", "Meg Ashdown"],
  ["Ltd", "Ltd is none"],
  ["Printworks", "Printing"],
  ["", "Anything"],
])("%s is not named by %j", (party, record) => expect(namingIn(party, record)).toBeNull());

test("parties are read line by line, without blanks and repetition", () => {
  expect(partiesIn([" A Ltd ", "", "A Ltd", "B"])).toEqual(["A Ltd", "B"]);
});

test.each([
  ["none", []],
  ["too many", Array.from({ length: 51 }, (_, at) => `Party ${at}`)],
  ["too long a name", ["x".repeat(201)]],
  ["a name without a word", ["&"]],
])("%s is refused at the field", (_, parties) => expect(partiesProblem(parties)).toMatchObject({ field: "parties" }));

test("a record shares a word with one of the parties, or how a longer word begins", () => {
  const shares = sharingWords(["Harbour Print Ltd", "BBC"]);
  expect(["Harbor Print", "Printing", "The BBC", "BBCD", "Ltd", ""].map(shares)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});
