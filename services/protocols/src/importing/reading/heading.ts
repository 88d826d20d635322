const MONTH = "(?:january|february|march|april|may|june|july|august|september|october|november|december)";
const DATE_LINE = new RegExp(
  `^(?:dated? )?(?:\\d{1,2}(?:st|nd|rd|th)? )?${MONTH},? \\d{4}$|^\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4}$`,
  "i",
);

export interface HeadingEntry {
  text: string;
  style: string;
}

/** Whether the line is nothing but a date. */
export function isDateLine(text: string): boolean {
  return text.length < 40 && DATE_LINE.test(text);
}

/** Whether words standing alone read as a heading: short, capital first, no closing punctuation. */
export function isHeadingLike(text: string): boolean {
  if (text.length > 120 || text.length < 2 || isDateLine(text)) return false;
  if (!/^["'“‘]?[\p{Lu}\d]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
  if (/[.;:,?!–-]$/.test(text) || text.includes("](")) return false;
  return text.split(/\s+/).length <= 16;
}

/** The visual kind of a heading; headings of one kind stand at one level. */
export function headingStyle(text: string): string {
  return /\p{Ll}/u.test(text) ? "title" : "upper";
}

/**
 * Headings open at a point of the document. Plain text carries no levels, so: a heading that follows another at once
 * stands under it, a kind seen before returns to that kind's outermost place, a new kind stands under what is open.
 */
export class HeadingStack {
  #open: HeadingEntry[] = [];
  #justOpened = false;

  enter(heading: HeadingEntry): void {
    const known = this.#open.findIndex((entry) => entry.style === heading.style);
    const level = levelOf(heading.style);
    const sameOrAbove = level === null ? -1 : this.#open.findIndex((entry) => (levelOf(entry.style) ?? 0) >= level);
    const place = level === null && !this.#justOpened ? known : sameOrAbove;
    this.#open = [...this.#open.slice(0, place >= 0 ? place : 7), heading];
    this.#justOpened = true;
  }

  /** Called when a clause begins: the next heading is no longer a child by mere adjacency. */
  content(): void {
    this.#justOpened = false;
  }

  path(): string[] {
    return this.#open.map((entry) => entry.text);
  }
}

function levelOf(style: string): number | null {
  const explicit = /^(?:marked|numbered)(\d)$/.exec(style);
  return explicit ? Number(explicit[1]) : null;
}
