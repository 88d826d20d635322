import type { FoundCategory, FoundKind, Language, SearchAskedInput } from "../gql/graphql.js";

/** The fields of the search, as the form and the address of the page have them. */
export const searchFields = ["words", "giver", "body", "person", "force", "category", "kind", "from", "to"] as const;

/** What is written in the form: empty where nothing is asked for. */
export type SearchAnswers = Readonly<Record<(typeof searchFields)[number], string>>;

export const interestCategories = [
  "EMPLOYMENT_OFFICE_OR_PROFESSION",
  "SPONSORSHIP",
  "CONTRACTS",
  "LAND",
  "LICENCES",
  "CORPORATE_TENANCIES",
  "SECURITIES",
  "MEMBERSHIPS",
  "OTHER",
] as const satisfies readonly FoundCategory[];

export const leaveMatters = [
  "ADDITIONAL_EMPLOYMENT",
  "MEDIA_CONTACT",
  "PERSONAL_USE",
  "CONTRACT_BENEFIT",
  "USE_OF_ASSETS_IN_PAID_WORK",
  "EXTERNAL_MEMBERSHIP_LIABILITY",
  "POLITICAL_ACTIVITY",
  "OUTSIDE_BODY_AUTHORITY",
  "PARTICIPATION_DESPITE_INTEREST",
] as const satisfies readonly FoundCategory[];

const gifts = ["GIFT", "HOSPITALITY"] as const satisfies readonly FoundCategory[];

export const categories: readonly FoundCategory[] = [...interestCategories, ...gifts, ...leaveMatters];

export const kinds = [
  "REGISTER_ENTRY",
  "DECLARED_INTEREST",
  "PUBLISHED_GIFT",
  "GIFT_OFFER",
  "MEETING_DECLARATION",
  "PERMISSION",
] as const satisfies readonly FoundKind[];

/** The message that names a category. */
export function categoryKey(category: FoundCategory): string {
  if (gifts.some((one) => one === category)) return `gifts.kind.${category}`;
  return leaveMatters.some((one) => one === category)
    ? `permissions.matter.${category}`
    : `declarations.category.${category}`;
}

/** What an address of the page asks for. */
export function answersOf(address: URLSearchParams): SearchAnswers {
  return Object.fromEntries(searchFields.map((field) => [field, address.get(field) ?? ""])) as SearchAnswers;
}

/** The address of a search; what is empty is left out. */
export function addressOf(answers: Partial<Readonly<Record<keyof SearchAnswers, string | null>>>): string {
  const given = searchFields.flatMap((field) => (answers[field] ? [[field, answers[field]]] : []));
  // Searched for everything: still a search, and not the empty form.
  return `/search?${new URLSearchParams(given.length > 0 ? given : [["words", ""]])}`;
}

/** What the platform is asked. */
export function askedOf(answers: SearchAnswers, language: Language): SearchAskedInput {
  const { words, giver, body, person, force, from, to } = answers;
  return {
    language,
    words: words || null,
    giver: giver || null,
    body: body || null,
    person: person || null,
    force: force || null,
    category: categories.find((one) => one === answers.category) ?? null,
    kind: kinds.find((one) => one === answers.kind) ?? null,
    from: from || null,
    to: to || null,
  };
}
