import { refuse, textProblem } from "../forms/field-problem.js";
import type { PersonalDataFinding } from "./personal-data.js";

/**
 * Before something is published: words that look like personal data are published only where an officer says why. Answers
 * that reason; null where nothing was found.
 * @throws INVALID at personalDataBecause, naming the words.
 */
export function refusePersonalData(
  found: readonly PersonalDataFinding[],
  because: string | null | undefined,
): string | null {
  if (found.length === 0) return null;
  const words = found.map((one) => `“${one.words}”`).join(", ");
  const asking = `These words look like personal data: ${words}. Take them out, or say why they are published`;
  refuse(textProblem("personalDataBecause", because ?? "", 2_000, asking));
  return because?.trim() ?? null;
}
