import type { DeclarationKind, InterestCategory, InterestInput, InterestRelation } from "../gql/graphql.js";

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

/** Whose interest it may be, one's own first. */
export const relations = [
  "OWN",
  "PARTNER",
  "FAMILY",
  "CLOSE_ASSOCIATE",
  "FRIEND",
] as const satisfies readonly InterestRelation[];

/** One interest in the person's words: since which ISO day, if they say so, whose it is, and why its details should be withheld, if they ask for it. */
export interface InterestWords {
  readonly description: string;
  readonly since: string | null;
  readonly relation: InterestRelation;
  readonly connectedName: string | null;
  readonly connectedPersonId: string | null;
  readonly sensitiveReason: string | null;
}

/** An interest not yet described. */
export const noWords: InterestWords = {
  description: "",
  since: null,
  relation: "OWN",
  connectedName: null,
  connectedPersonId: null,
  sensitiveReason: null,
};

/** What has been answered for one category: nothing yet, nothing to declare, or these interests. */
export type CategoryAnswer =
  | { readonly kind: "unanswered" }
  | { readonly kind: "nothing" }
  | { readonly kind: "interests"; readonly lines: readonly InterestWords[] };

/** An interest as far as the answers need it. */
export interface InterestLine extends Omit<InterestWords, "connectedPersonId"> {
  readonly connectedPerson?: { readonly id: string } | null;
  readonly category: InterestCategory;
  readonly nil: boolean;
}

/** The answer for one category, read from the declaration's interests. */
export function answerFor(category: InterestCategory, interests: readonly InterestLine[]): CategoryAnswer {
  const lines = interests.filter((line) => line.category === category);
  const declared = lines.filter((line) => !line.nil).map(wordsOf);
  if (declared.length > 0) return { kind: "interests", lines: declared };
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
  return [...others.map((line) => ({ category: line.category, nil: line.nil, ...wordsOf(line) })), ...lines()];

  function lines(): InterestInput[] {
    if (answer.kind === "interests") return answer.lines.map((words) => ({ category, nil: false, ...words }));
    return answer.kind === "nothing" ? [{ category, nil: true, ...noWords }] : [];
  }
}

function wordsOf(line: InterestLine): InterestWords {
  const { description, since, relation, connectedName, connectedPerson, sensitiveReason } = line;
  return {
    description,
    since,
    relation,
    connectedName,
    connectedPersonId: connectedPerson?.id ?? null,
    sensitiveReason,
  };
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
