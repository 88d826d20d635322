/** Why somebody whom the text names is passed over. */
export const passedOverCauses = [
  "SUBJECT",
  "COMPLAINANT",
  "VACANT",
  "REPORTING_LINE",
  "RELATIONSHIP",
  "DECLARED_INTEREST",
  "HANDLED",
] as const;
export type PassedOverCause = (typeof passedOverCauses)[number];

/** That two persons must not handle each other's matters; never what lies between them. */
export interface PersonConflict {
  readonly personId: string;
  readonly otherId: string;
  readonly cause: "RELATIONSHIP" | "DECLARED_INTEREST";
}

/** To whom somebody answers on the day. */
export interface AnswersTo {
  readonly personId: string;
  readonly managerId: string;
}

/** Who must not receive a matter, and why. */
export type Barred = ReadonlyMap<string, Exclude<PassedOverCause, "VACANT">>;

/** Whom a matter concerns. */
export interface MatterPersons {
  readonly subjectIds: readonly string[];
  readonly complainantId: string | null;
  /** Who handled it before, where what was decided then is under review. */
  readonly formerHandlerIds?: readonly string[];
}

/**
 * Whom a matter bars beside those it concerns: whoever handled it before it came under review, whoever answers to a subject, through however many managers, and whoever has
 * declared a conflict with a subject or with the complainant, or was named in one by them. Lines to an elected subject
 * are left out by the caller: whom the head of staff answers to is no line manager.
 */
export function barredFrom(
  { subjectIds, complainantId, formerHandlerIds = [] }: MatterPersons,
  linesByManager: ReadonlyMap<string, readonly AnswersTo[]>,
  conflicts: readonly PersonConflict[],
): Barred {
  const barred = new Map<string, Exclude<PassedOverCause, "VACANT">>();
  const concerned = complainantId === null ? subjectIds : [...subjectIds, complainantId];
  // First, as it alone may give way to the text: a conflict of the same person must stand after it.
  for (const personId of answeringTo(subjectIds, linesByManager)) barred.set(personId, "REPORTING_LINE");
  for (const personId of formerHandlerIds) barred.set(personId, "HANDLED");
  for (const { personId, otherId, cause } of conflicts) {
    if (concerned.includes(personId)) barred.set(otherId, cause);
    if (concerned.includes(otherId)) barred.set(personId, cause);
  }
  if (complainantId !== null) barred.set(complainantId, "COMPLAINANT");
  for (const subjectId of subjectIds) barred.set(subjectId, "SUBJECT");
  return barred;
}

/** Everybody below these persons, however far; a circle of lines ends where it began. */
function answeringTo(
  managerIds: readonly string[],
  linesByManager: ReadonlyMap<string, readonly AnswersTo[]>,
): Set<string> {
  const below = new Set<string>();
  const waiting = [...managerIds];
  for (let managerId = waiting.pop(); managerId !== undefined; managerId = waiting.pop()) {
    for (const { personId } of linesByManager.get(managerId) ?? []) {
      if (below.has(personId)) continue;
      below.add(personId);
      waiting.push(personId);
    }
  }
  return below;
}

/** Why somebody is passed over, in words that anybody may read: of a private tie they say no more than that there is a reason. */
export const causeInWords: Readonly<Record<Exclude<PassedOverCause, "VACANT">, string>> = {
  SUBJECT: "he or she is the subject of the concern",
  COMPLAINANT: "he or she is the person who raises the concern",
  REPORTING_LINE: "he or she answers to the subject of the concern",
  RELATIONSHIP: "he or she may not take part in this matter",
  DECLARED_INTEREST: "he or she may not take part in this matter",
  HANDLED: "he or she handled what is under review",
};

/** The same in Welsh. */
export const causeInWelsh: typeof causeInWords = {
  SUBJECT: "ef neu hi yw testun y pryder",
  COMPLAINANT: "ef neu hi sy’n codi’r pryder",
  REPORTING_LINE: "mae’n atebol i destun y pryder",
  RELATIONSHIP: "ni chaiff gymryd rhan yn y mater hwn",
  DECLARED_INTEREST: "ni chaiff gymryd rhan yn y mater hwn",
  HANDLED: "ef neu hi a driniodd yr hyn sydd o dan adolygiad",
};
