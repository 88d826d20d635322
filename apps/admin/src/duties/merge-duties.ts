import type { DutiesQuery, PersonDutiesQuery, DutyCountsQuery } from "../gql/graphql.js";

type Obligations = DutiesQuery["obligations"];
type PersonDuties = PersonDutiesQuery["personDuties"];
type Obligation = Obligations["nodes"][number];

/** A duty of the calendar, whichever service keeps its day. */
export interface Duty extends Pick<Obligation, "id" | "kind" | "title" | "status" | "explanation" | "person"> {
  /** The day under which it stands. */
  readonly shownOn: string;
  /** Null: no last day is set. */
  readonly dueOn: string | null;
  readonly metOn: string | null;
  readonly role: Obligation["role"];
  readonly clauseId: string | null;
  readonly versionId: string | null;
  readonly latestRetiming: Obligation["latestRetiming"];
}

/** The calendar as far as it was read. */
export interface MergedDuties {
  readonly rows: readonly Duty[];
  readonly total: number;
  /** Where each list goes on that is to be read on for the next rows; null: it is not. */
  readonly next: { readonly obligations: string | null; readonly personDuties: string | null } | null;
}

/**
 * Two lists as one, soonest first. Rows later than the last one that was read of a list which goes on are held back: others of
 * that list may stand before them. Those lists are read on next that hold back the most.
 */
export function mergeDuties(obligations: Obligations, personDuties: PersonDuties): MergedDuties {
  const all = [...obligations.nodes.map(ofForce), ...personDuties.nodes.map(ofPerson)];
  const ends = [
    { key: "obligations" as const, page: obligations.pageInfo, last: obligations.nodes.at(-1)?.dueOn },
    { key: "personDuties" as const, page: personDuties.pageInfo, last: personDuties.nodes.at(-1)?.shownOn },
  ].filter(({ page, last }) => page.hasNextPage && last !== undefined);
  const horizon = ends.map(({ last }) => last ?? "").toSorted()[0];
  const cursor = (key: (typeof ends)[number]["key"]) =>
    ends.find((end) => end.key === key && end.last === horizon)?.page.endCursor ?? null;
  return {
    rows: all
      .filter(({ shownOn }) => horizon === undefined || shownOn <= horizon)
      .toSorted((one, other) => one.shownOn.localeCompare(other.shownOn) || one.id.localeCompare(other.id)),
    total: obligations.totalCount + personDuties.totalCount,
    next: horizon === undefined ? null : { obligations: cursor("obligations"), personDuties: cursor("personDuties") },
  };
}

function ofForce({ clause, ...duty }: Obligation): Duty {
  return { ...duty, shownOn: duty.dueOn, versionId: clause?.version.id ?? null };
}

function ofPerson({ version, ...duty }: PersonDuties["nodes"][number]): Duty {
  return { ...duty, versionId: version?.id ?? null, role: null, latestRetiming: null };
}

type Counts = DutyCountsQuery["dutyCounts"][number];

/** The figures of each force, from both services. */
export function mergeCounts(obligations: readonly Counts[], personDuties: readonly Counts[]): readonly Counts[] {
  const merged = new Map(obligations.map((counts) => [counts.force.id, counts]));
  for (const more of personDuties) {
    const counts = merged.get(more.force.id);
    merged.set(more.force.id, counts ? added(counts, more) : more);
  }
  return [...merged.values()];
}

function added(one: Counts, other: Counts): Counts {
  const figures = { overdue: 0, within7: 0, within28: 0, later: 0, met: 0 };
  for (const key of ["overdue", "within7", "within28", "later", "met"] as const) figures[key] = one[key] + other[key];
  const next = [one.nextDueOn, other.nextDueOn].filter((day) => typeof day === "string").toSorted()[0];
  return { ...one, ...figures, nextDueOn: next ?? null };
}
