import type { RequestContext } from "@probity/service-kit/context";
import { readSeen, type SeenUnder } from "@probity/service-kit/read-seen";

const under: SeenUnder = { everybodys: "obligations:read", own: "obligations:own" };

/** Rows about duties that the caller may see: everybody's in forces where they may read duties, their own in every other. */
export function readSeenDuties<Row extends object>(
  context: RequestContext,
  sql: (seen: (table: string) => string) => string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  return readSeen<Row>(context, under, sql, values);
}
