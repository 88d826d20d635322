import { gunzipSync } from "node:zlib";
import { invalid } from "@probity/service-kit/errors";
import { CsvError } from "csv-parse";
import { parse } from "csv-parse/sync";

/** Most people of one file. */
export const MOST_PEOPLE = 10_000;

/** Most bytes of one file, unpacked. */
export const MOST_BYTES = 5_000_000;

/** What a column of the file may say, and what else its heading may be called. */
const headings = {
  name: ["name", "fullname"],
  email: ["email", "emailaddress"],
  office: ["office", "officeorrole", "role", "jobtitle"],
  from: ["from", "firstday", "startdate"],
  to: ["to", "lastday", "enddate"],
  managerEmail: ["linemanageremail", "linemanager", "manageremail"],
  formOfAddress: ["formofaddress", "preferredformofaddress"],
} as const;

/** One column of the file. */
export type PeopleColumn = keyof typeof headings;

/** The columns by the headings of the template, in its order. */
export const columnTitles: Readonly<Record<PeopleColumn, string>> = {
  name: "name",
  email: "email",
  office: "office or role",
  from: "from",
  to: "to",
  managerEmail: "line manager email",
  formOfAddress: "form of address",
};

/** A row as it stands in the file; numbered as a spreadsheet does, the headings being row 1. */
export interface FileRow {
  readonly row: number;
  readonly cells: Readonly<Record<PeopleColumn, string>>;
}

/** A file that could be read. */
export interface PeopleFile {
  readonly encoding: string;
  readonly rows: readonly FileRow[];
}

/**
 * Reads a CSV file of people (RFC 4180, separated by comma or semicolon; as it is, or packed with gzip).
 * @throws INVALID, in words, for whatever cannot be read as a whole.
 */
export function readPeopleFile(contentBase64: string): PeopleFile {
  const { text, encoding } = decoded(unpacked(Buffer.from(contentBase64, "base64")));
  const [headingRow, ...records] = recordsOf(text);
  const columns = columnsOf(headingRow ?? []);
  const rows = records
    .map((record, index) => ({ row: index + 2, record }))
    .filter(({ record }) => record.some((cell) => cell.trim() !== ""));
  if (rows.length === 0) throw unreadable("The file has headings and no people: write one row for each person.");
  if (rows.length > MOST_PEOPLE) throw tooMany();
  const long = rows.find(({ record }) => record.length > columns.length);
  if (long)
    throw unreadable(`Row ${long.row} has more cells than there are headings: put quotation marks around commas.`);
  return { encoding, rows: rows.map(({ row, record }) => ({ row, cells: cellsOf(columns, record) })) };
}

const unreadable = (message: string) => invalid("contentBase64", message);
const tooMany = () => unreadable(`A file takes at most ${MOST_PEOPLE.toLocaleString("en-GB")} people: divide it.`);

function unpacked(bytes: Buffer): Buffer {
  if (bytes.length === 0) throw unreadable("The file is empty; choose the file that you meant.");
  const tooLarge = () => unreadable(`The file is larger than ${MOST_BYTES / 1_000_000} MB: divide it.`);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) {
    if (bytes.length > MOST_BYTES) throw tooLarge();
    return bytes;
  }
  try {
    return gunzipSync(bytes, { maxOutputLength: MOST_BYTES });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE") throw tooLarge();
    throw unreadable("The packed file is damaged; send it again.");
  }
}

const spreadsheet = "This is a spreadsheet, not CSV: save it as “CSV UTF-8 (comma delimited)” and choose that file.";

function decoded(bytes: Buffer): { text: string; encoding: string } {
  if (bytes.subarray(0, 2).toString("latin1") === "PK" || bytes.subarray(0, 4).toString("hex") === "d0cf11e0")
    throw unreadable(spreadsheet);
  const encoding = encodingOf(bytes);
  const text = new TextDecoder(encoding).decode(bytes);
  // oxlint-disable-next-line no-control-regex -- what no text has is what is looked for
  if (/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffd]/.test(text))
    throw unreadable("The file holds characters that are no text: save it as CSV with the encoding UTF-8.");
  return { text, encoding };
}

function encodingOf(bytes: Buffer): string {
  const mark = bytes.subarray(0, 2).toString("hex");
  // Without a mark, every other byte of Latin letters is zero.
  if (mark === "fffe" || (bytes[0] !== 0 && bytes[1] === 0)) return "utf-16le";
  if (mark === "feff" || (bytes[0] === 0 && bytes[1] !== 0)) return "utf-16be";
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

function recordsOf(text: string): string[][] {
  const first = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = first.split(";").length > first.split(",").length ? ";" : ",";
  try {
    // One more than may come is enough to see that there are too many; blank rows keep their place in the count.
    return parse(text, {
      delimiter,
      bom: true,
      relax_column_count: true,
      to: 2 * MOST_PEOPLE,
      max_record_size: 10_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error["lines"] ?? 1);
    if (error.code === "CSV_MAX_RECORD_SIZE")
      throw unreadable(`The row at line ${line} is longer than 10,000 characters: look for a missing quotation mark.`);
    throw unreadable(`The quotation marks at line ${line} do not match: write a quotation mark within a cell twice.`);
  }
}

function columnsOf(row: readonly string[]): PeopleColumn[] {
  const known = Object.values(columnTitles).join(", ");
  const columns = row.map((heading) => {
    const name = heading.toLowerCase().replace(/[^a-z]/g, "");
    const column = (Object.keys(headings) as PeopleColumn[]).find((one) =>
      (headings[one] as readonly string[]).includes(name),
    );
    if (!column) throw unreadable(`The heading “${heading.trim().slice(0, 60)}” is not known. Known are: ${known}.`);
    return column;
  });
  for (const column of ["name", "email"] as const)
    if (!columns.includes(column))
      throw unreadable(
        `There is no column “${columnTitles[column]}”. The first row says what each column is: ${known}.`,
      );
  const twice = columns.find((column, at) => columns.indexOf(column) !== at);
  if (twice) throw unreadable(`The column “${columnTitles[twice]}” is there twice: keep one of them.`);
  return columns;
}

function cellsOf(columns: readonly PeopleColumn[], record: readonly string[]): FileRow["cells"] {
  const empty = { name: "", email: "", office: "", from: "", to: "", managerEmail: "", formOfAddress: "" };
  return { ...empty, ...Object.fromEntries(columns.map((column, at) => [column, record[at]?.trim() ?? ""])) };
}
