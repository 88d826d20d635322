import { contrastProblem, isColour, pickTextColour } from "@probity/rules/contrast";

/**
 * The style sheet that gives a page its own header colour, "" where the colour is unusable (the theme's default stays).
 * Served as a file: the content security policy forbids styles inside the page.
 */
export function forceStyleSheet(colour: string, textColour: string): string {
  const pair = safePair(colour, textColour);
  return pair ? `:root { --force-colour: ${pair.colour}; --force-text-colour: ${pair.text}; }\n` : "";
}

/** The same in the browser, through the style object, which the content security policy allows. null: the default. */
export function setForceColour(element: HTMLElement, branding: { colour: string; textColour: string } | null): void {
  const pair = branding && safePair(branding.colour, branding.textColour);
  if (pair) {
    element.style.setProperty("--force-colour", pair.colour);
    element.style.setProperty("--force-text-colour", pair.text);
  } else {
    element.style.removeProperty("--force-colour");
    element.style.removeProperty("--force-text-colour");
  }
}

function safePair(colour: string, textColour: string): { colour: string; text: string } | null {
  if (!isColour(colour)) return null;
  const text = contrastProblem(colour, textColour) === null ? textColour : pickTextColour(colour);
  return contrastProblem(colour, text) === null ? { colour, text } : null;
}
