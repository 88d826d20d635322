/** The families of printed labels. */
export type LabelStyle = "decimal" | "digit" | "alpha" | "roman" | "bullet";

export interface Label {
  style: LabelStyle;
  /** Exactly as printed, without emphasis: "5.", "(a)", "ii)", "-". */
  printed: string;
  /** What counts for identity: "5", "2.3", "a", "ii"; "" for a bullet. */
  key: string;
  /** "(a)" and "a." are different lists. */
  shape: string;
}

export interface LabelledText {
  label: Label;
  text: string;
}

const BULLET = /^([-–—•▪◦·●*])[ \t]+/u;
const DECIMAL = /^\*{0,2}(\d{1,3}(?:\.\d{1,3}){0,4})([.)]?)\*{0,2}[ \t]+(?=\S)/;
const BRACKETED = /^\*{0,2}\(([A-Za-z]{1,5}|\d{1,3})\)\*{0,2}[ \t]*/;
const LETTERED = /^\*{0,2}([a-z]{1,5})([.)])\*{0,2}[ \t]+(?=\S)/;
const ROMAN = /^(?:x{0,3})(?:ix|iv|v?i{0,3})$/;

/** Reads the label at the start of a line without its indentation; null when the line has none. */
export function readLabel(line: string): LabelledText | null {
  const bullet = BULLET.exec(line);
  const rest = bullet ? line.slice(bullet[0].length) : line;
  const inner = readInner(rest, bullet !== null);
  if (inner) return inner;
  return bullet ? { label: { style: "bullet", printed: "-", key: "", shape: "-" }, text: rest } : null;
}

/** Whether a roman-looking letter continues an alphabet: (i) after (h). */
export function continuesAlphabet(key: string, previousKey: string | null): boolean {
  return (
    previousKey !== null && key.length === 1 && key.charCodeAt(0) === previousKey.charCodeAt(previousKey.length - 1) + 1
  );
}

/** Place of a label in its own list, from 1; null for a bullet or a key outside the list. */
export function labelPlace(style: LabelStyle, key: string): number | null {
  if (style === "alpha") {
    const last = key.charCodeAt(key.length - 1) - 96;
    return last >= 1 && last <= 26 ? last + (key.length - 1) * 26 : null;
  }
  if (style === "roman") return romanValue(key);
  const number = Number(key.split(".").at(-1));
  return style === "bullet" || !Number.isInteger(number) ? null : number;
}

/** The letters of the nth bullet: a … z, aa, ab …; n from 1. */
export function letters(n: number): string {
  let rest = n;
  let out = "";
  while (rest > 0) {
    rest -= 1;
    out = String.fromCharCode(97 + (rest % 26)) + out;
    rest = Math.floor(rest / 26);
  }
  return out;
}

function readInner(rest: string, bulleted: boolean): LabelledText | null {
  const decimal = DECIMAL.exec(rest);
  if (decimal) {
    const [whole, key = "", end = ""] = decimal;
    const bare = end === "" && !key.includes(".");
    if (bulleted && bare) return null;
    const label: Label = { style: "decimal", printed: key + end, key, shape: bare ? "bare" : "decimal" };
    return { label, text: rest.slice(whole.length) };
  }
  const bracketed = BRACKETED.exec(rest);
  if (bracketed) {
    const [whole, key = ""] = bracketed;
    return letterLabel(key.toLowerCase(), `(${key})`, "()", rest.slice(whole.length));
  }
  const lettered = LETTERED.exec(rest);
  if (!lettered) return null;
  const [whole, key = "", end = ""] = lettered;
  return letterLabel(key, key + end, end, rest.slice(whole.length));
}

function letterLabel(key: string, printed: string, shape: string, text: string): LabelledText | null {
  if (/^\d/.test(key)) return { label: { style: "digit", printed, key, shape }, text };
  if (ROMAN.test(key)) return { label: { style: "roman", printed, key, shape }, text };
  const repeated = key.length <= 2 && key[0] === key[key.length - 1];
  return repeated ? { label: { style: "alpha", printed, key, shape }, text } : null;
}

function romanValue(key: string): number | null {
  const values: Record<string, number> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let at = 0; at < key.length; at += 1) {
    const value = values[key[at] ?? ""];
    if (value === undefined) return null;
    total += value < (values[key[at + 1] ?? ""] ?? 0) ? -value : value;
  }
  return total;
}
