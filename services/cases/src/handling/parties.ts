import { titleOf } from "@probity/rules/plain-words";
import { isOutside } from "@probity/rules/recipients";
import type { Titles } from "@probity/rules/vocabulary";
import { RecipientEnum, type RecipientName } from "@probity/service-kit/route-enums";
import type { Case } from "../cases/case.entity.js";
import type { ForceCopy } from "../routing/decide.js";
import { holdersToday, whyNobodyThere } from "./party-holders.js";

/** What a route may name, and nobody can be consulted as. */
const nobodys: readonly RecipientName[] = ["LINE_CHAIN", "INFORMAL_RESOLUTION", "UNNAMED_PROCEDURE"];

/** An office or body that may be consulted, or that a case may be referred to, as the force calls it. */
export interface Party {
  readonly role: RecipientName;
  readonly title: { readonly en: string; readonly cy: string };
}

/** Whom a case is about. */
export function subjectsOf({
  subjectPersonId,
  furtherSubjects,
}: Pick<Case, "subjectPersonId" | "furtherSubjects">): string[] {
  return [...(subjectPersonId ? [subjectPersonId] : []), ...furtherSubjects];
}

/** All that a case may be referred to, or consulted on with, today. */
export function partiesOf(found: Case, force: ForceCopy, today: string): Party[] {
  return Object.values(RecipientEnum)
    .filter((role) => !nobodys.includes(role) && whyNotParty(role, found, force, today) === null)
    .map((role) => ({ role, title: partyTitle(force, role) }));
}

/** Why nobody of this office can be consulted or given the case, in words; null: somebody can. */
export function whyNotParty(role: RecipientName, found: Case, force: ForceCopy, today: string): string | null {
  const nobody = whyNobodyThere(force, role, today);
  if (nobody !== null || isOutside(role)) return nobody;
  const subjects = subjectsOf(found);
  return holdersToday(force, role, today).every((personId) => subjects.includes(personId))
    ? "The case is about whoever holds this office. Choose another."
    : null;
}

/** What a force calls an office or body, in both languages. */
export function partyTitle(force: ForceCopy, role: RecipientName): Party["title"] {
  const titles = (language: "en" | "cy") =>
    Object.fromEntries(Object.entries(force.titles).map(([office, title]) => [office, title[language]])) as Titles;
  return { en: titleOf(role, titles("en")), cy: titleOf(role, titles("cy"), "CY") };
}
