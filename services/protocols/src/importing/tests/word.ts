import { strToU8, zipSync, type Zippable } from "fflate";

/** A paragraph of a Word document made here. */
export interface WordParagraph {
  text: string;
  style?: string;
  /** Number of the list, and how deep in it, from 0. */
  list?: number;
  level?: number;
  bold?: boolean;
  /** A footnote called at the paragraph's end. */
  footnote?: string;
}

const namespace = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

const contentTypes = (main: string): string => `<?xml version="1.0"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>
<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
<Override PartName="/word/document.xml" ContentType="${main}"/></Types>`;

const relations = (pairs: readonly (readonly [string, string])[]): string =>
  `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${pairs
    .map(
      ([type, target], at) =>
        `<Relationship Id="r${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`,
    )
    .join("")}</Relationships>`;

const styles = `<w:styles ${namespace}>${[1, 2, 3]
  .map(
    (level) => `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/></w:style>`,
  )
  .join("")}<w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style>
<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
<w:style w:type="paragraph" w:styleId="Clause"><w:name w:val="Clause"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`;

/** List 1: "1.", "(a)", "(i)". List 2: bullets. List 3: "1.1" under the numbers of its first level. */
const numbering = `<w:numbering ${namespace}>
<w:abstractNum w:abstractNumId="0">${level(0, "decimal", "%1.")}${level(1, "lowerLetter", "(%2)")}${level(2, "lowerRoman", "(%3)")}</w:abstractNum>
<w:abstractNum w:abstractNumId="1">${level(0, "bullet", "•")}</w:abstractNum>
<w:abstractNum w:abstractNumId="2">${level(0, "decimal", "%1")}${level(1, "decimal", "%1.%2")}</w:abstractNum>
${[1, 2, 3].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id - 1}"/></w:num>`).join("")}</w:numbering>`;

function level(at: number, format: string, text: string): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`;
}

function paragraphXml({ text, style, list, level: depth = 0, bold, footnote }: WordParagraph, note: number): string {
  const properties = [
    style && `<w:pStyle w:val="${style}"/>`,
    list !== undefined && `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
  ];
  const call = footnote === undefined ? "" : `<w:r><w:footnoteReference w:id="${note}"/></w:r>`;
  const run = `<w:r>${bold ? "<w:rPr><w:b/></w:rPr>" : ""}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
  return `<w:p><w:pPr>${properties.filter(Boolean).join("")}</w:pPr>${run}${call}</w:p>`;
}

const tableXml = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((cell) => `<w:tc>${paragraphXml({ text: cell }, 0)}</w:tc>`).join("")}</w:tr>`).join("")}</w:tbl>`;

export interface WordOptions {
  table?: readonly (readonly string[])[];
  mainType?: string;
  parts?: Zippable;
  documentXml?: string;
}

const plainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
/** What Word calls a document with macros. */
export const macroType = "application/vnd.ms-word.document.macroEnabled.main+xml";

/** A Word document with these paragraphs, then the table, then the paragraphs of `after`. */
export function wordDocument(paragraphs: readonly WordParagraph[], options: WordOptions = {}): Uint8Array {
  const notes = paragraphs.flatMap(({ footnote }) => (footnote === undefined ? [] : [footnote]));
  let note = 0;
  const body = paragraphs.map((one) => paragraphXml(one, one.footnote === undefined ? 0 : (note += 1)));
  const table = options.table ? tableXml(options.table) : "";
  const documentXml = `<?xml version="1.0"?><w:document ${namespace}><w:body>${body.join("")}${table}</w:body></w:document>`;
  const footnotes = notes.map((text, at) => `<w:footnote w:id="${at + 1}">${paragraphXml({ text }, 0)}</w:footnote>`);
  const texts = {
    "[Content_Types].xml": contentTypes(options.mainType ?? plainType),
    "_rels/.rels": relations([["officeDocument", "word/document.xml"]]),
    "word/_rels/document.xml.rels": relations([
      ["styles", "styles.xml"],
      ["numbering", "numbering.xml"],
      ["footnotes", "footnotes.xml"],
    ]),
    "word/document.xml": options.documentXml ?? documentXml,
    "word/styles.xml": styles,
    "word/numbering.xml": numbering,
    "word/footnotes.xml": `<w:footnotes ${namespace}>${footnotes.join("")}</w:footnotes>`,
  };
  const parts = Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)]));
  return zipSync({ ...parts, ...options.parts });
}
