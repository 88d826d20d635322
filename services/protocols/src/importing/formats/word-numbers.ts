import { attribute, elements, numberOf, readStyles, value } from "@probity/protocols/importing/formats/word-styles";
import type { Document, Element } from "@xmldom/xmldom";

interface Level {
  start: number;
  format: string;
  /** As in Word: "%1.%2" or "(%1)". */
  pattern: string;
}

interface WordList {
  /** Lists over one definition count on together. */
  definition: string;
  levels: ReadonlyMap<number, Level>;
  restarts: ReadonlyMap<number, number>;
}

const OPEN = "\uE010";
const MIDDLE = "\uE011";
const CLOSE = "\uE012";
const MARK = /^\uE010(\d?)\uE011([^\uE012]{0,60})\uE012/;

/**
 * Word keeps the numbers of paragraphs apart from their words, and mammoth leaves them out. So they are counted here and
 * written in front of each paragraph, with the level of its heading, between marks that `takeMark` reads off again.
 */
export function writeMarks(document: Document, numbering: Document | null, styles: Document | null): void {
  const styleOf = readStyles(styles);
  const count = counter(readLists(numbering));
  for (const paragraph of elements(document, "p")) {
    const [properties] = elements(paragraph, "pPr");
    const style = styleOf(properties ? value(properties, "pStyle") : null);
    const numId = (properties && value(properties, "numId")) ?? style.numId;
    const level = (properties && numberOf(value(properties, "ilvl"))) ?? style.level ?? 0;
    const outline = properties ? numberOf(value(properties, "outlineLvl")) : null;
    const heading = outline === null || outline > 5 ? style.heading : outline + 1;
    const label = numId === null || numId === "0" ? "" : count(numId, level);
    if (label !== "" || heading !== null)
      markParagraph(document, paragraph, `${OPEN}${heading ?? ""}${MIDDLE}${label}${CLOSE}`);
  }
}

/** Takes the mark off a paragraph's words. */
export function takeMark(text: string): { text: string; heading: number | null; label: string } {
  const found = MARK.exec(text);
  if (!found) return { text, heading: null, label: "" };
  return { text: text.slice(found[0].length), heading: found[1] ? Number(found[1]) : null, label: found[2] ?? "" };
}

function markParagraph(document: Document, paragraph: Element, mark: string): void {
  const namespace = paragraph.namespaceURI ?? "";
  const prefix = paragraph.prefix ? `${paragraph.prefix}:` : "";
  const run = document.createElementNS(namespace, `${prefix}r`);
  const text = document.createElementNS(namespace, `${prefix}t`);
  text.appendChild(document.createTextNode(mark));
  run.appendChild(text);
  const [properties] = elements(paragraph, "pPr");
  paragraph.insertBefore(run, properties ? properties.nextSibling : paragraph.firstChild);
}

function readLists(numbering: Document | null): ReadonlyMap<string, WordList> {
  const definitions = new Map<string, ReadonlyMap<number, Level>>();
  for (const definition of numbering ? elements(numbering, "abstractNum") : []) {
    definitions.set(attribute(definition, "abstractNumId") ?? "", levelsOf(definition));
  }
  const lists = new Map<string, WordList>();
  for (const list of numbering ? elements(numbering, "num") : []) {
    const definition = value(list, "abstractNumId") ?? "";
    const overrides = elements(list, "lvlOverride");
    const restarts = new Map(
      overrides.flatMap((one) => {
        const start = numberOf(value(one, "startOverride"));
        return start === null ? [] : [[numberOf(attribute(one, "ilvl")) ?? 0, start] as const];
      }),
    );
    const levels = new Map([...(definitions.get(definition) ?? []), ...overrides.flatMap((one) => [...levelsOf(one)])]);
    lists.set(attribute(list, "numId") ?? "", { definition, levels, restarts });
  }
  return lists;
}

function levelsOf(parent: Element): ReadonlyMap<number, Level> {
  return new Map(
    elements(parent, "lvl").map((level) => [
      numberOf(attribute(level, "ilvl")) ?? 0,
      {
        start: numberOf(value(level, "start")) ?? 1,
        format: value(level, "numFmt") ?? "decimal",
        pattern: value(level, "lvlText") ?? "",
      },
    ]),
  );
}

/** Counts paragraphs as Word does: a paragraph begins the deeper levels anew. */
function counter(lists: ReadonlyMap<string, WordList>): (numId: string, level: number) => string {
  const counts = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();
  return (numId, at) => {
    const list = lists.get(numId);
    const level = list?.levels.get(at);
    if (!list || !level || at > 8) return "";
    const now = counts.get(list.definition) ?? [];
    counts.set(list.definition, now);
    for (const [restarted, start] of begun.has(numId) ? [] : list.restarts) now[restarted] = start - 1;
    begun.add(numId);
    now[at] = (now[at] ?? level.start - 1) + 1;
    now.length = at + 1;
    if (level.format === "bullet") return "-";
    if (level.format === "none") return "";
    return level.pattern.replace(/%([1-9])/g, (_, place: string) => {
      const other = list.levels.get(Number(place) - 1);
      return inFormat(now[Number(place) - 1] ?? other?.start ?? 1, other?.format ?? "decimal");
    });
  };
}

function inFormat(number: number, format: string): string {
  if (format === "lowerLetter") return lettersOf(number);
  if (format === "upperLetter") return lettersOf(number).toUpperCase();
  if (format === "lowerRoman") return romanOf(number);
  if (format === "upperRoman") return romanOf(number).toUpperCase();
  return String(number);
}

/** Word repeats the letter: z, aa, bb. */
function lettersOf(number: number): string {
  return number < 1
    ? String(number)
    : String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.min(5, Math.ceil(number / 26)));
}

function romanOf(number: number): string {
  const figures: readonly (readonly [number, string])[] = [
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ];
  let rest = Math.max(0, Math.min(number, 399));
  let text = "";
  for (const [worth, figure] of figures) {
    for (; rest >= worth; rest -= worth) text += figure;
  }
  return text;
}
