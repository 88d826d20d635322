/** A colour in six hexadecimal digits. */
const form = /^#[0-9a-f]{6}$/i;

/** The least contrast of text on its background (WCAG 2.2, 1.4.3). */
export const leastContrast = 4.5;

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast ratio of two colours, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** White or near-black, whichever reads better on the colour. */
export function textColourOn(colour: string): string {
  return contrast(colour, "#ffffff") >= contrast(colour, "#0b0c0c") ? "#ffffff" : "#0b0c0c";
}

/** Why a colour cannot head a force's pages; null when it can. White text and the links' focus need the contrast. */
export function colourProblem(colour: string): string | null {
  if (!form.test(colour)) return "Give the colour as # and six hexadecimal digits, for example #1d3557.";
  const ratio = contrast(colour, "#ffffff");
  if (ratio >= leastContrast) return null;
  return `White text on ${colour} has a contrast of ${ratio.toFixed(1)} to 1; at least ${leastContrast} to 1 is needed. Choose a darker colour.`;
}
