import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { MOST_PEOPLE, readPeopleFile } from "./people-file.js";
import { checkRows } from "./person-row.js";

const read = (content: string | Uint8Array) => readPeopleFile(Buffer.from(content).toString("base64"));
const utf16 = (text: string, mark = "\ufeff") => Buffer.from(mark + text, "utf16le");

test("quoted cells hold separators, quotation marks and line breaks (RFC 4180)", () => {
  const { rows } = read('name,email,office or role\r\n"Ellis, ""Bee""",b@x.example,"Head\r\nof it"\r\n');
  expect(rows).toMatchObject([
    { row: 2, cells: { name: 'Ellis, "Bee"', email: "b@x.example", office: "Head\r\nof it" } },
  ]);
});

test.each([
  ["utf-8", Buffer.from("name;email\nSiân;s@x.example\n")],
  ["utf-8", Buffer.from("\ufeffname;email\nSiân;s@x.example\n")],
  ["windows-1252", Buffer.from("name;email\nSi\u00e2n;s@x.example\n", "latin1")],
  ["utf-16le", utf16("name;email\nSiân;s@x.example\n")],
  ["utf-16le", utf16("name;email\nSiân;s@x.example\n", "")],
  ["utf-16be", utf16("name;email\nSiân;s@x.example\n").swap16()],
  ["utf-8", gzipSync("name;email\nSiân;s@x.example\n")],
])("letters are read as they were written: %s", (encoding, bytes) => {
  expect(read(bytes)).toMatchObject({ encoding, rows: [{ cells: { name: "Siân" } }] });
});

test("blank rows are left out and still counted, so that a row has the number that a spreadsheet shows", () => {
  expect(read("name,email\n\n,\nBea,b@x.example").rows.map(({ row }) => row)).toEqual([4]);
});

test.each([
  ["", "empty"],
  ["PK\u0003\u0004", "spreadsheet"],
  ["name,email\n", "no people"],
  ["name,e-post\nA,a@x.example", "“e-post” is not known"],
  ["name,office\nA,Clerk", "no column “email”"],
  ["name,email,Email\nA,a@x.example,a@x.example", "“email” is there twice"],
  ['name,email\n"A,a@x.example\n', "quotation marks"],
  ["name,email\nEllis, Bea,b@x.example", "Row 2 has more cells"],
  ["name,email\nA\u0001,a@x.example", "no text"],
  [`name,email\n${"A,a@x.example\n".repeat(MOST_PEOPLE + 1)}`, "at most 10,000 people"],
  [`name,email\n${"A,a@x.example\n".repeat(100_000)}`, "at most 10,000 people"],
  [gzipSync("x".repeat(6_000_000)), "larger than 5 MB"],
  [Buffer.from([0x1f, 0x8b, 1, 2, 3]), "damaged"],
])("a file that cannot be read as a whole is refused in words: %#", (content, words) => {
  expect(() => read(content)).toThrow(words);
});

const problemsOf = (text: string) =>
  checkRows(read(text).rows).flatMap(({ problems }) => problems.map(({ row, column }) => `${row} ${column}`));

test("every cell that says nothing possible is named by row and column", () => {
  const rows = [
    ",nobody,,,,,",
    "=HYPERLINK(1),a@x.example,,,,,",
    "A,b@x.example,Clerk,,,,",
    "A,c@x.example,Clerk,31/02/2026,2026-13-01,,",
    "A,d@x.example,Clerk,2026-02-01,01/01/2026,,",
    "A,e@x.example,,2026-02-01,,E@x.example,@b",
    "A,B@X.example,,,,,",
  ];
  const text = ["name,email,office or role,from,to,line manager email,form of address", ...rows].join("\n");
  expect(problemsOf(text)).toEqual([
    "2 email",
    "2 name",
    "3 name",
    "4 from",
    "5 from",
    "5 to",
    "6 to",
    "7 formOfAddress",
    "7 office",
    "7 managerEmail",
    "8 email",
  ]);
});
