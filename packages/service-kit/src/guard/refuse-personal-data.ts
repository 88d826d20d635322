import { invalid } from "../errors.js";

const longestReason = 2_000;

/**
 * Before something is published: words that look like personal data are published only where an officer says why. Answers
 * that reason; null where nothing was found.
 * @throws INVALID at personalDataBecause, naming the words.
 */
export function refusePersonalData(
  found: readonly { readonly words: string }[],
  because: string | null | undefined,
): string | null {
  if (found.length === 0) return null;
  const words = found.map((one) => `“${one.words}”`).join(", ");
  const reason = because?.trim() ?? "";
  if (reason === "")
    throw invalid(
      "personalDataBecause",
      `These words look like personal data: ${words}. Take them out, or say why they are published.`,
    );
  if (reason.length > longestReason) throw invalid("personalDataBecause", "Use at most 2,000 characters.");
  return reason;
}
