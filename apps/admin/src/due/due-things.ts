import type { DueObligationFragment, DuePersonDutiesQuery, DuePersonDutyFragment, DueQuery } from "../gql/graphql.js";

/** Something that is due: of a rulebook, or of what is kept about a person, which may rest on no clause. */
export type DueThing = Pick<
  DueObligationFragment,
  "id" | "title" | "dueOn" | "status" | "explanation" | "viewerCanDeclare" | "latestRetiming" | "person" | "clause"
> & { readonly clauseId: string | null };

/** All that the first screen was told is due, and how much more there is. Signatures stand above it, with their own links. */
export function thingsDue(
  { overdue, due }: DueQuery,
  { vetting, training }: DuePersonDutiesQuery,
): { readonly all: readonly DueThing[]; readonly hidden: number } {
  const duties = [vetting, training];
  const obligations = [overdue, due];
  const all = [
    ...obligations.flatMap(({ nodes }) => nodes),
    ...duties.flatMap(({ nodes }) => nodes.map(fromPersonDuty)),
  ];
  const total = [...obligations, ...duties].reduce((sum, { totalCount }) => sum + totalCount, 0);
  return { all, hidden: total - all.length };
}

function fromPersonDuty({ shownOn, clauseId, ...duty }: DuePersonDutyFragment): DueThing {
  return {
    ...duty,
    clauseId: clauseId ?? null,
    dueOn: shownOn,
    viewerCanDeclare: false,
    latestRetiming: null,
    clause: null,
  };
}
