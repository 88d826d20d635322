import type { In, Language } from "../language.js";
import { classesInWords, listInWords, theTitle, titleOf } from "../plain-words.js";
import type { Office, PersonClass, Recipient, Titles } from "../vocabulary.js";
import { after } from "../welsh.js";

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

const welshPlurals: typeof plurals = {
  MEMBER: "Aelodau",
  OFFICER: "swyddogion",
  STAFF: "staff",
  OPCC_STAFF: "staff y swyddfa",
  PAID_STAFF: "staff cyflogedig",
  REPRESENTATIVE: "cynrychiolwyr",
  POLICE_STAFF: "staff yr heddlu",
  POLICE_OFFICER: "swyddogion heddlu",
  FORCE_PERSONNEL: "pobl yr heddlu",
};

/** Classes of persons in the plural: "Members", "staff and the Deputy". None is everybody who is bound. */
export function classesInPlural(classes: readonly PersonClass[], titles: Titles, language: Language = "EN"): string {
  if (classes.length === 0) return classesInWords(classes, titles, language);
  const plain = language === "CY" ? welshPlurals : plurals;
  return listInWords(
    classes.map((word) => plain[word] ?? theTitle(word as Office, titles, language)),
    "and",
    language,
  );
}

/** Those with whom something has always to do on one side. */
interface Named<T> {
  one: readonly T[];
  other: readonly T[];
}

interface Phrases {
  readonly anybody: string;
  readonly about: string;
  readonly noLonger: (whom: string) => string;
  readonly nowAlso: (whom: string) => string;
}

const phrases: In<Phrases> = {
  EN: {
    anybody: "anybody",
    about: "about",
    noLonger: (whom) => `no longer ${whom}`,
    nowAlso: (whom) => `now also ${whom}`,
  },
  CY: {
    anybody: "unrhyw un",
    about: "ynghylch",
    noLonger: (whom) => `nid ${whom} mwyach`,
    nowAlso: (whom) => `bellach hefyd ${whom}`,
  },
};

/** How the bearers of a duty (`what`) differ; null where they are the same, by class and by title. */
export function bearersChange(
  what: string,
  { one, other }: Named<PersonClass>,
  titles: { one: Titles; other: Titles; language?: Language },
): ActorChange | null {
  const { language = "EN" } = titles;
  const before = classesInPlural(one, titles.one, language);
  const now = classesInPlural(other, titles.other, language);
  if (before === now) return null;
  if (sideMoved(one, other)) return { words: moved[language](what, before, now), moved: true };
  return { words: `${what}: ${before} → ${now}`, moved: false };
}

const moved: In<(what: string, before: string, now: string) => string> = {
  EN: (what, before, now) => `${what} moved from ${before} to ${now}`,
  CY: (what, before, now) => `symudodd ${what} ${after("o", before)} ${after("i", now)}`,
};

/** How the people differ whom a rule is about. */
export function subjectsChange(
  { one, other }: Named<PersonClass>,
  titles: { one: Titles; other: Titles; language?: Language },
): ActorChange | null {
  const { language = "EN" } = titles;
  const said = phrases[language];
  const about = (classes: readonly PersonClass[], labels: Titles) =>
    classes.length === 0 ? said.anybody : classesInPlural(classes, labels, language);
  const before = about(one, titles.one);
  const now = about(other, titles.other);
  return before === now ? null : { words: `${said.about}: ${before} → ${now}`, moved: false };
}

function sideMoved(one: readonly PersonClass[], other: readonly PersonClass[]): boolean {
  if (one.length === 0 || other.length === 0) return false;
  const before = new Set(one.map((word) => sides[word]));
  return !other.some((word) => before.has(sides[word]));
}

/** How those who receive something differ, office by office: "Standards Committee → Police and Crime Panel". */
export function recipientsChange(
  { one, other }: Named<Recipient>,
  titles: { one: Titles; other: Titles; language?: Language },
): string[] {
  const { language = "EN" } = titles;
  const said = phrases[language];
  const bare = (role: Recipient, labels: Titles) =>
    language === "CY" ? titleOf(role, labels, language) : theTitle(role, labels).replace(/^(the|a) /, "");
  const all = (roles: readonly string[]) => listInWords(roles, "and", language);
  const renamed = one
    .filter((role) => other.includes(role) && bare(role, titles.one) !== bare(role, titles.other))
    .map((role) => `${bare(role, titles.one)} → ${bare(role, titles.other)}`);
  const gone = one.filter((role) => !other.includes(role)).map((role) => bare(role, titles.one));
  const come = other.filter((role) => !one.includes(role)).map((role) => bare(role, titles.other));
  if (gone.length > 0 && come.length > 0) return [...renamed, `${all(gone)} → ${all(come)}`];
  if (gone.length > 0) return [...renamed, said.noLonger(all(gone))];
  return come.length > 0 ? [...renamed, said.nowAlso(all(come))] : renamed;
}
