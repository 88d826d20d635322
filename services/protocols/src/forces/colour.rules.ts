import { contrastProblem, contrastRatio, minimumContrast, pickTextColour } from "@probity/rules/contrast";

/** Why a colour cannot head a force's pages, in words; null when it can. */
export function colourProblem(colour: string): string | null {
  const problem = contrastProblem(colour);
  if (problem === null) return null;
  if (problem === "NOT_A_COLOUR") return "Give the colour as # and six hexadecimal digits, for example #1d3557.";
  const best = contrastRatio(colour, pickTextColour(colour)).toFixed(2);
  return `No text can be read well on ${colour}: the best contrast is ${best} to 1, at least ${minimumContrast} to 1 is needed. Choose a darker or lighter colour.`;
}
