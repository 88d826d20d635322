import { useMutation } from "@apollo/client/react";
import { useRef, useState } from "react";
import type { ExportedList } from "../gql/graphql.js";
import { downloadCsv } from "./download-csv.js";
import { recordExportDocument } from "./export.document.js";

/** A list as a file, and what the trail says of it. */
export interface ExportedFile {
  readonly list: ExportedList;
  readonly name: string;
  /** The first row is the heading. */
  readonly table: readonly (readonly string[])[];
  /** How many rows are of which force. */
  readonly rows: ReadonlyMap<string, number>;
  /** What was chosen, by the name of the filter. */
  readonly chosen: Readonly<Record<string, string | number | boolean | null | undefined>>;
  /** The filters in which words were typed: they may name somebody, and are not kept. */
  readonly typed?: readonly string[];
}

export interface Export {
  run(): Promise<void>;
  readonly busy: boolean;
  /** Why there is no file: undefined where nothing went wrong. */
  readonly failure: unknown;
}

/** Hands a list to the browser as a file, once the trail of each force in it says so: the one way in which rows leave the app. */
export function useExport(gather: () => ExportedFile | Promise<ExportedFile>): Export {
  const [record] = useMutation(recordExportDocument);
  const [failure, setFailure] = useState<unknown>(undefined);
  const [busy, setBusy] = useState(false);
  const underWay = useRef(false);

  async function handOut({ list, name, table, rows, chosen, typed = [] }: ExportedFile): Promise<void> {
    const filters = [
      ...Object.entries(chosen).flatMap(([filter, value]) => (value ? [{ name: filter, value: `${value}` }] : [])),
      ...typed.map((filter) => ({ name: filter })),
    ];
    for (const [forceId, count] of rows) {
      const input = { forceId, list, rows: count, filters, idempotencyKey: crypto.randomUUID() };
      await record({ variables: { input } });
    }
    downloadCsv(name, table);
  }

  async function run(): Promise<void> {
    if (underWay.current) return;
    underWay.current = true;
    setBusy(true);
    try {
      await handOut(await gather());
      setFailure(undefined);
    } catch (error) {
      setFailure(error);
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }

  return { run, busy, failure };
}
