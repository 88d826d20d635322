import { useSearchParams } from "react-router";
import type { FindingStatus, LintCode } from "../../gql/graphql.js";
import { useSession } from "../../shell/acting-force.js";

/** The faults that the checks look for. */
export const findingCodes = [
  "L1",
  "L2",
  "L3",
  "L4",
  "L5",
  "L6",
  "L7",
  "L8",
  "L9",
  "L10",
  "L11",
  "L12",
  "L13",
  "L14",
] as const satisfies readonly LintCode[];

const statuses = ["OPEN", "ACCEPTED"] as const satisfies readonly FindingStatus[];

/** What the findings are narrowed to; null: all of them. */
export interface FindingFilterValues {
  readonly force: string | null;
  readonly code: LintCode | null;
  readonly status: FindingStatus | null;
  narrow(by: "force" | "code" | "status", value: string): void;
}

/** The filters as the address has them, so that a list can be come back to. Whoever sees one force alone sees that one. */
export function useFindingFilters(): FindingFilterValues {
  const { forces, acting } = useSession();
  const [params, setParams] = useSearchParams();
  const force = forces.find((one) => one.force.id === params.get("force"))?.force.id ?? null;
  return {
    force: forces.length > 1 ? force : acting.force.id,
    code: findingCodes.find((one) => one === params.get("code")) ?? null,
    status: statuses.find((one) => one === params.get("status")) ?? null,
    narrow: (by, value) => {
      const others = [...params].filter(([name]) => name !== by);
      setParams(value ? [...others, [by, value]] : others, { replace: true });
    },
  };
}
