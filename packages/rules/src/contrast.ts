/** The least contrast of text with its ground (WCAG 2.2, success criterion 1.4.3, AA). */
export const minimumContrast = 4.5;

const darkText = "#0b0c0c";
const lightText = "#ffffff";

/** What is wrong with a colour: it is none ("#1d3557" is expected), or no text can be read on it. */
export type ContrastProblem = "NOT_A_COLOUR" | "TOO_LITTLE_CONTRAST";

/** Whether a text is a colour of the form "#rrggbb": nothing else may reach a style sheet. */
export function isColour(text: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(text);
}

/** The WCAG contrast ratio of two colours "#rrggbb": from 1 (the same) to 21 (black on white). */
export function contrastRatio(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (lighter + 0.05) / (darker + 0.05);
}

/** The text colour that reads better on a ground: white or near-black; white where both do equally. */
export function pickTextColour(ground: string): string {
  return contrastRatio(ground, lightText) >= contrastRatio(ground, darkText) ? lightText : darkText;
}

/** Why a colour cannot carry text, white or dark, with a contrast of at least 4.5 to 1; null where it can. */
export function contrastProblem(colour: string, textColour = pickTextColour(colour)): ContrastProblem | null {
  if (!isColour(colour) || !isColour(textColour)) return "NOT_A_COLOUR";
  return contrastRatio(colour, textColour) >= minimumContrast ? null : "TOO_LITTLE_CONTRAST";
}

function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) =>
    linear(Number.parseInt(colour.slice(start, start + 2), 16) / 255),
  );
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function linear(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
