import DataLoader from "dataloader";
import type { RequestContext } from "./context.js";

/** Reads by id, many askers in one statement; what it read once it answers again for the length of the request. */
export interface Loader<Value> {
  load(id: string): Promise<Value>;
  loadMany(ids: readonly string[]): Promise<(Value | Error)[]>;
  /** Keeps what was read otherwise, so that it is not read again. */
  prime(id: string, value: Value): unknown;
}

/**
 * A loader of single rows by id for the length of a request: however many are asked for, they are one statement.
 * `find` gets the distinct ids and answers rows in any order; a missing row is null.
 */
export function rowLoader<Row extends object>(
  context: RequestContext,
  key: unknown,
  find: (ids: readonly string[]) => Promise<readonly Row[]>,
  idOf: (row: Row) => string,
): Loader<Row | null> {
  return context.once(key, () => {
    return new DataLoader<string, Row | null>(async (ids) => {
      const rows = new Map((await find(ids)).map((row) => [idOf(row), row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
  });
}

/** A loader of the rows that belong to a parent: one statement for all parents of a page. */
export function listLoader<Row extends object>(
  context: RequestContext,
  key: unknown,
  find: (parentIds: readonly string[]) => Promise<readonly Row[]>,
  parentOf: (row: Row) => string,
): Loader<Row[]> {
  return context.once(key, () => {
    return new DataLoader<string, Row[]>(async (parentIds) => {
      const children = Map.groupBy(await find(parentIds), parentOf);
      return parentIds.map((id) => children.get(id) ?? []);
    });
  });
}
