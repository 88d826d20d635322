import type { ImportedLink } from "../import-result.js";

const LINK = /\[([^[\]]{1,300})\]\(([^()\s\\]{0,500})\)/g;

export interface PlainWords {
  text: string;
  links: ImportedLink[];
}

/** Takes Markdown emphasis, links and <u> tags off, keeps every word, and makes white space single. */
export function plainWords(source: string): PlainWords {
  const links: ImportedLink[] = [];
  const unescaped = source.replace(/\\([\\()[\]*_#.!|-])/g, (_, kept: string) => ESCAPED[kept] ?? kept);
  const unlinked = unescaped.replace(LINK, (_, words: string, href: string) => {
    if (href !== "" && href !== "#") links.push({ text: restore(words).trim(), href: restore(href) });
    return words;
  });
  const bare = unlinked
    .replace(/<\/?(?:u|b|i|em|strong|sup|sub|br) ?\/?>/gi, "")
    .replace(/\*\*(?=\S)([^*]{1,2000})\*\*/g, "$1")
    .replace(/(^|[\s(])\*(?=\S)([^*]{1,2000})\*(?=$|[\s).,;:])/g, "$1$2");
  return { text: restore(bare).replace(/\s+/g, " ").trim(), links };
}

/** Words that hold no markup, written so that none is found in them. */
export function withoutMarkup(words: string): string {
  return words.replace(/[\\[\]]/g, "\\$&");
}

/** A link in the markup of plain text; the words alone where the address could not be written in it. */
export function linkMarkup(words: string, href: string): string {
  return words.trim() === "" || /[()\s\\]/.test(href) || href.length > 500 ? words : `[${words}](${href})`;
}

/** The mark of the nth footnote: raised figures. */
export function noteMark(n: number): string {
  return String(n).replace(/\d/g, (figure) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[Number(figure)] ?? figure);
}

/** Words alike apart from spacing, quotation marks and dashes have the same normal form; hashes are taken of it. */
export function normalForm(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u2018\u2019\u201B]/g, "'")
    .replace(/[\u201C\u201D\u201F]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/\u200B|\u200C|\u200D|\u00AD|\uFEFF/g, "")
    .replace(/\s+/g, " ")
    .trim();
}

// An escaped bracket is part of the words, so it must not end a link: it waits in the private use area.
const ESCAPED: Record<string, string> = { "(": "\uE000", ")": "\uE001", "[": "\uE002", "]": "\uE003", "*": "\uE004" };
const RESTORED: Record<string, string> = Object.fromEntries(
  Object.entries(ESCAPED).map(([kept, held]) => [held, kept]),
);

function restore(text: string): string {
  return text.replace(/[\uE000-\uE004]/g, (held) => RESTORED[held] ?? held);
}
