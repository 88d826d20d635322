import type { Document, Element } from "@xmldom/xmldom";

/** What a paragraph style adds: a list, a place in it, a level of heading. */
export interface WordStyle {
  numId: string | null;
  level: number | null;
  /** 1 the outermost; null: no heading. */
  heading: number | null;
}

interface StatedStyle extends WordStyle {
  basedOn: string | null;
}

/** Reads the paragraph styles; what a style does not say itself it has from the style it is based on. */
export function readStyles(document: Document | null): (styleId: string | null) => WordStyle {
  const stated = new Map<string, StatedStyle>();
  for (const style of document ? elements(document, "style") : []) {
    const id = attribute(style, "styleId");
    if (id !== null && !stated.has(id)) stated.set(id, styleOf(style));
  }
  return (styleId) => {
    const found: WordStyle = { numId: null, level: null, heading: null };
    let at = styleId;
    for (let steps = 0; at !== null && steps < 20; steps += 1) {
      const style: StatedStyle | undefined = stated.get(at);
      found.numId ??= style?.numId ?? null;
      found.level ??= style?.level ?? null;
      found.heading ??= style?.heading ?? null;
      at = style?.basedOn ?? null;
    }
    return found;
  };
}

function styleOf(style: Element): StatedStyle {
  const name = value(style, "name") ?? "";
  const outline = value(style, "outlineLvl");
  const named = /^heading ([1-6])$/i.exec(name)?.[1];
  const heading =
    named ??
    (/^title$/i.test(name) ? "1" : outline !== null && Number(outline) < 6 ? String(Number(outline) + 1) : null);
  return {
    basedOn: value(style, "basedOn"),
    numId: value(style, "numId"),
    level: numberOf(value(style, "ilvl")),
    heading: heading === null ? null : Number(heading),
  };
}

/** Elements of this name below a node, whatever their prefix. */
export function elements(node: Document | Element, name: string): Element[] {
  return Array.from(node.getElementsByTagNameNS("*", name));
}

/** The `val` of the first element of this name below a node; null where there is none. */
export function value(node: Element, name: string): string | null {
  const [first] = elements(node, name);
  return first ? attribute(first, "val") : null;
}

/** An attribute by its name without prefix. */
export function attribute(node: Element, name: string): string | null {
  return Array.from(node.attributes).find((one) => one.localName === name)?.value ?? null;
}

/** A whole number, null for anything else. */
export function numberOf(text: string | null): number | null {
  const number = text === null ? Number.NaN : Number(text);
  return Number.isInteger(number) ? number : null;
}
