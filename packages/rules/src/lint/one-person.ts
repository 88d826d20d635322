import { coHeldByText } from "../simulate/parties.js";
import { offices, type Office } from "../vocabulary.js";
import type { LintedDocument, LintFacts } from "./document.js";

/** Offices of many people, or that depend on who asks: being among them makes nobody the only one. */
const manyPeople: readonly Office[] = ["SENIOR_LEADERSHIP", "LINE_MANAGER", "LINE_CHAIN", "HR", "OVERSIGHT_BODY"];

/** Whether the office is held by one person whom a matter can be about. */
export function isOnePerson(office: Office): boolean {
  return !manyPeople.includes(office);
}

/** The offices of one person each, by who holds them: those held together, by the text or today, stand together. */
export function heldByOne(document: LintedDocument, { holders, coHeld = [] }: LintFacts): Office[][] {
  const together = [...coHeldByText(document.rules), ...coHeld];
  for (const personId of new Set(Object.values(holders ?? {}).flat()))
    together.push(offices.filter((office) => holders?.[office]?.includes(personId)));
  const groups: Office[][] = offices.filter(isOnePerson).map((office) => [office]);
  for (const held of together) {
    const joined = groups.filter((group) => group.some((office) => held.includes(office)));
    if (joined.length < 2) continue;
    for (const group of joined) groups.splice(groups.indexOf(group), 1);
    groups.push(joined.flat());
  }
  return groups;
}
