import type { InterestCategory } from "../entries/register-entry.entity.js";

/** An interest as a person gives it. */
export interface GivenInterest {
  readonly category: InterestCategory;
  readonly nil: boolean;
  readonly description: string;
  /** An ISO day. */
  readonly since?: string | null;
  readonly connectedName?: string | null;
  readonly sensitiveReason?: string | null;
}

const longest = 2_000;
const longestName = 200;
const most = 100;
const earliest = "1900-01-01";

/** Why interests cannot be kept, even in a draft; null when they can. */
export function draftProblem(
  interests: readonly GivenInterest[],
  asked: readonly InterestCategory[],
  today: string,
): string | null {
  if (interests.some(({ category }) => !asked.includes(category)))
    return "The register does not ask for one of these kinds of interest: leave it out, and save the draft again.";
  if (interests.length > most) return `A declaration holds at most ${most} interests.`;
  if (interests.some(({ description }) => description.length > longest))
    return `Describe each interest in at most ${longest} characters.`;
  if (interests.some(({ since }) => since && (since < earliest || since > today)))
    return "Give the day on which an interest began: from 1900, and not in the future.";
  if (interests.some(({ connectedName }) => (connectedName?.length ?? 0) > longestName))
    return `Give the name of a connected person in at most ${longestName} characters.`;
  if (interests.some(({ sensitiveReason }) => (sensitiveReason?.length ?? 0) > longest))
    return `Say why details should be withheld in at most ${longest} characters.`;
  return null;
}

/** Why interests cannot be declared; null when they can. */
export function submitProblem(
  interests: readonly GivenInterest[],
  asked: readonly InterestCategory[],
  today: string,
  nilReturn = false,
): string | null {
  if (interests.length === 0) return "Add at least one interest, or state that there is nothing to declare.";
  if (interests.some(({ nil, description }) => !nil && description.trim() === ""))
    return "Describe each interest, or state that there is nothing of this kind.";
  if (nilReturn && interests.some(({ nil }) => !nil))
    return "A nil return says that there is nothing of any kind. Choose another reason for the declaration to declare an interest.";
  const nils = interests.filter(({ nil }) => nil).map(({ category }) => category);
  const both = interests.find(({ nil, category }) => !nil && nils.includes(category));
  if (both) return "A kind of interest cannot be stated as nothing to declare and declared as well.";
  return new Set(nils).size < nils.length
    ? "State only once that there is nothing of a kind."
    : draftProblem(interests, asked, today);
}
