import type { RequestContext } from "./context.js";
import { forcesAllowing, type Permission } from "./permissions.js";

/** Under what a caller sees rows of everybody in a force, and under what their own in any other. */
export interface SeenUnder {
  readonly everybodys: Permission;
  readonly own: Permission;
}

/** One way to rows: under a permission, of whom (null: of everybody), and leaving out the forces that another way shows. */
export interface Sight {
  readonly permission: Permission;
  readonly whose: readonly string[] | null;
  readonly except: readonly string[];
}

/** The ways in which the caller sees rows of people, two at the most: everybody's where they may, their own in every other force. */
export function sightsOf({ identity }: RequestContext, { everybodys, own }: SeenUnder): Sight[] {
  const except = forcesAllowing(identity, everybodys);
  const elsewhere = forcesAllowing(identity, own).filter((forceId) => !except.includes(forceId));
  const whose = identity.grants.flatMap(({ forceId, personId }) =>
    personId !== null && elsewhere.includes(forceId) ? [personId] : [],
  );
  const wide: Sight = { permission: everybodys, whose: null, except: [] };
  const narrow: Sight = { permission: own, whose, except };
  return [...(except.length > 0 ? [wide] : []), ...(whose.length > 0 ? [narrow] : [])];
}

/**
 * Rows of people that the caller may see, by two statements at the most: `sql` is told by `seen` what to say of each table that
 * has a force and a person. In no order over the two; none for whoever may see none anywhere.
 */
export async function readSeen<Row extends object>(
  context: RequestContext,
  under: SeenUnder,
  sql: (seen: (table: string) => string) => string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const [except, whose] = [values.length + 1, values.length + 2];
  const statement = sql(
    (table) => `${table}.force_id = any($forces) and ${table}.force_id <> all($${except}::uuid[])
      and ($${whose}::uuid[] is null or ${table}.person_id = any($${whose}))`,
  );
  const rows = await Promise.all(
    sightsOf(context, under).map((sight) =>
      context.read<Row>(sight.permission, statement, [...values, sight.except, sight.whose]),
    ),
  );
  return rows.flat();
}
