import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import type { Reading } from "../declarations/declaration.loaders.js";

/** A list whose rows a caller sees by one reading or two: everybody's in some forces, their own in others. */
export interface ListOfReadings {
  readonly readings: readonly Reading[];
  /** What is read of a row, as columnsOf gives it. */
  readonly columns: string;
  /** `from … where …`, with a reading's parameters from `$1` on. */
  readonly chosen: string;
  readonly parametersOf: (reading: Reading) => readonly unknown[];
  /** The column of the rows' ids, which grow with time. */
  readonly id: string;
}

/** A page of such a list, latest first: one statement for each reading, and one more where the rows are counted. */
export async function latestFirst<Row extends { readonly id: string }>(
  context: RequestContext,
  { readings, columns, chosen, parametersOf, id }: ListOfReadings,
  { first, after }: { readonly first: number; readonly after: string | null | undefined },
): Promise<Page<Row>> {
  const size = pageSize(first);
  const key = decodeCursor(after, 1);
  const rows = await Promise.all(
    readings.map((reading) => {
      const parameters = parametersOf(reading);
      const [from, most] = [`$${parameters.length + 1}`, `$${parameters.length + 2}`];
      return context.read<Row>(
        reading.scope,
        `select ${columns} ${chosen} and (${from}::uuid is null or ${id} < ${from}) order by ${id} desc limit ${most}`,
        [...parameters, key?.[0] ?? null, size + 1],
      );
    }),
  );
  const counts = () =>
    Promise.all(readings.map((reading) => context.count(reading.scope, chosen, parametersOf(reading))));
  return toPage(
    rows.flat().toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    size,
    async () => (await counts()).reduce((sum, count) => sum + count, 0),
    (row) => [row.id],
    (row) => row,
  );
}
