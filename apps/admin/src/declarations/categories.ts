import type { DeclarationKind, InterestCategory, InterestInput } from "../gql/graphql.js";

/** The categories that a register may ask for, in its order. */
export const categories = [
  "EMPLOYMENT_OFFICE_OR_PROFESSION",
  "SPONSORSHIP",
  "CONTRACTS",
  "LAND",
  "LICENCES",
  "CORPORATE_TENANCIES",
  "SECURITIES",
  "MEMBERSHIPS",
  "OTHER",
] as const satisfies readonly InterestCategory[];

/** What has been answered for one category: nothing yet, nothing to declare, or these interests. */
export type CategoryAnswer =
  | { readonly kind: "unanswered" }
  | { readonly kind: "nothing" }
  | { readonly kind: "interests"; readonly descriptions: readonly string[] };

/** An interest as far as the answers need it. */
export interface InterestLine {
  readonly category: InterestCategory;
  readonly nil: boolean;
  readonly description: string;
}

/** The answer for one category, read from the declaration's interests. */
export function answerFor(category: InterestCategory, interests: readonly InterestLine[]): CategoryAnswer {
  const lines = interests.filter((line) => line.category === category);
  const descriptions = lines.filter((line) => !line.nil).map((line) => line.description);
  if (descriptions.length > 0) return { kind: "interests", descriptions };
  return lines.length > 0 ? { kind: "nothing" } : { kind: "unanswered" };
}

/** The list of interests with one category's answer replaced; the others that are asked for stay as they are. */
export function withAnswer(
  asked: readonly InterestCategory[],
  interests: readonly InterestLine[],
  category: InterestCategory,
  answer: CategoryAnswer,
): InterestInput[] {
  const others = interests.filter((line) => line.category !== category && asked.includes(line.category));
  return [
    ...others.map(({ category: other, nil, description }) => ({ category: other, nil, description })),
    ...lines(),
  ];

  function lines(): InterestInput[] {
    if (answer.kind === "interests")
      return answer.descriptions.map((description) => ({ category, nil: false, description }));
    return answer.kind === "nothing" ? [{ category, nil: true, description: "" }] : [];
  }
}

/** Whether there is enough to declare: a change needs one category answered, every other declaration all that are asked for. */
export function isComplete(
  kind: DeclarationKind,
  asked: readonly InterestCategory[],
  interests: readonly InterestLine[],
): boolean {
  const answered = asked.filter((category) => answerFor(category, interests).kind !== "unanswered");
  return kind === "CHANGE" ? answered.length > 0 : answered.length === asked.length;
}

/** A category as part of an address, and back. */
export function slugOf(category: InterestCategory): string {
  return category.toLowerCase().replaceAll("_", "-");
}

/** The category of an address; undefined for any other text. */
export function categoryOf(slug: string | undefined): InterestCategory | undefined {
  return categories.find((category) => slugOf(category) === slug);
}
