import { listInWords, theTitle } from "../plain-words.js";
import type { Office, PersonClass, Recipient, Titles } from "../vocabulary.js";

/** What has become of those named in a rule, in words; `moved` when another side bears the duty now. */
export interface ActorChange {
  words: string;
  moved: boolean;
}

/** Whose side a class is on: Members and a Commissioner hold the office, officers and staff serve it. */
const sides: Readonly<Record<PersonClass, "HOLDER" | "DEPUTY" | "STAFF" | "POLICE" | "REPRESENTATIVE">> = {
  ELECTED_HOLDER: "HOLDER",
  APPOINTED_PERSON: "HOLDER",
  MEMBER: "HOLDER",
  // Counted with the staff by one document and with the office holders by another.
  DEPUTY: "DEPUTY",
  HEAD_OF_STAFF: "STAFF",
  OPCC_STAFF: "STAFF",
  PAID_STAFF: "STAFF",
  STAFF: "STAFF",
  OFFICER: "STAFF",
  REPRESENTATIVE: "REPRESENTATIVE",
  POLICE_STAFF: "POLICE",
  POLICE_OFFICER: "POLICE",
  FORCE_PERSONNEL: "POLICE",
};

const plurals: Readonly<Partial<Record<PersonClass, string>>> = {
  MEMBER: "Members",
  OFFICER: "officers",
  STAFF: "staff",
  OPCC_STAFF: "the office's staff",
  PAID_STAFF: "paid staff",
  REPRESENTATIVE: "representatives",
  POLICE_STAFF: "police staff",
  POLICE_OFFICER: "police officers",
  FORCE_PERSONNEL: "the police force's people",
};

/** Classes of persons in the plural: "Members", "staff and the Deputy". None is everybody who is bound. */
export function classesInPlural(classes: readonly PersonClass[], titles: Titles): string {
  if (classes.length === 0) return "everybody bound";
  return listInWords(
    classes.map((word) => plurals[word] ?? theTitle(word as Office, titles)),
    "and",
  );
}

/** Those with whom something has always to do on one side. */
interface Named<T> {
  one: readonly T[];
  other: readonly T[];
}

/** How the bearers of a duty (`what`) differ; null where they are the same, by class and by title. */
export function bearersChange(
  what: string,
  { one, other }: Named<PersonClass>,
  titles: { one: Titles; other: Titles },
): ActorChange | null {
  const before = classesInPlural(one, titles.one);
  const after = classesInPlural(other, titles.other);
  if (before === after) return null;
  if (sideMoved(one, other)) return { words: `${what} moved from ${before} to ${after}`, moved: true };
  return { words: `${what}: ${before} → ${after}`, moved: false };
}

/** How the people differ whom a rule is about. */
export function subjectsChange(
  { one, other }: Named<PersonClass>,
  titles: { one: Titles; other: Titles },
): ActorChange | null {
  const about = (classes: readonly PersonClass[], labels: Titles) =>
    classes.length === 0 ? "anybody" : classesInPlural(classes, labels);
  const before = about(one, titles.one);
  const after = about(other, titles.other);
  return before === after ? null : { words: `about: ${before} → ${after}`, moved: false };
}

function sideMoved(one: readonly PersonClass[], other: readonly PersonClass[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const before = new Set(one.map((word) => sides[word]));
  return !other.some((word) => before.has(sides[word]));
}

/** How those who receive something differ, office by office: "Standards Committee → Police and Crime Panel". */
export function recipientsChange({ one, other }: Named<Recipient>, titles: { one: Titles; other: Titles }): string[] {
  const bare = (role: Recipient, labels: Titles) => theTitle(role, labels).replace(/^(the|a) /, "");
  const renamed = one
    .filter((role) => other.includes(role) && bare(role, titles.one) !== bare(role, titles.other))
    .map((role) => `${bare(role, titles.one)} → ${bare(role, titles.other)}`);
  const gone = one.filter((role) => !other.includes(role)).map((role) => bare(role, titles.one));
  const come = other.filter((role) => !one.includes(role)).map((role) => bare(role, titles.other));
  if (gone.length > 0 && come.length > 0)
    return [...renamed, `${listInWords(gone, "and")} → ${listInWords(come, "and")}`];
  if (gone.length > 0) return [...renamed, `no longer ${listInWords(gone, "and")}`];
  return come.length > 0 ? [...renamed, `now also ${listInWords(come, "and")}`] : renamed;
}
