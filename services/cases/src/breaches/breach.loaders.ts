import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { rowLoader } from "@probity/service-kit/loader";
import DataLoader from "dataloader";
import { openCaseKey, type StoredCaseKey } from "../sealing/case-key.js";
import { DataBreach, type DataBreachReasons } from "./data-breach.entity.js";

const sealed = ["sealedRegulatorReasons", "sealedIndividualsReasons", "sealedLateReasons"] as const;

/** What data breaches are known by, by the case’s id. */
export const breachOf = (context: RequestContext) =>
  rowLoader<DataBreach>(
    context,
    breachOf,
    (ids) =>
      context.read(
        "cases:read",
        `select ${columnsOf(DataBreach, "b", sealed)} from cases.case_data_breaches b where b.id = any($1) and b.force_id = any($forces)`,
        [ids],
      ),
    ({ id }) => id,
  );

/** The reasons of decisions about a breach; each reading is recorded. */
export const breachReasonsOf = (context: RequestContext): { load(breach: DataBreach): Promise<DataBreachReasons> } =>
  context.once(breachReasonsOf, () => {
    return new DataLoader<DataBreach, DataBreachReasons, string>(
      async (breaches) => {
        const opened = new Map<string, DataBreachReasons>();
        for (const [forceId, own] of Map.groupBy(breaches, (breach) => breach.forceId))
          for (const [id, reasons] of await readReasons(
            context,
            forceId,
            own.map(({ id }) => id),
          ))
            opened.set(id, reasons);
        return breaches.map(({ id }) => opened.get(id) ?? { regulator: null, individuals: null, late: null });
      },
      { cacheKeyFn: ({ id }) => id },
    );
  });

type Sealed = StoredCaseKey & Record<keyof DataBreachReasons, Buffer | null>;

function readReasons(context: RequestContext, forceId: string, ids: string[]): Promise<[string, DataBreachReasons][]> {
  return context.change(forceId, "cases:read", async (change) => {
    const rows = await change.query<Sealed>(
      `select b.force_id as "forceId", b.id, b.sealed_regulator_reasons as regulator, b.sealed_individuals_reasons as individuals,
         b.sealed_late_reasons as late, k.key_id as "keyId", k.wrapped
       from cases.case_data_breaches b join cases.case_keys k on k.force_id = b.force_id and k.id = b.id
       where b.force_id = $1 and b.id = any($2)`,
      [forceId, ids],
    );
    const reason = "has a part in the case";
    await change.audit(
      ...rows.map(({ id }) => ({ action: "readBreachReasons", entity: "Case", entityId: id, reason })),
    );
    return Promise.all(
      rows.map(async (row): Promise<[string, DataBreachReasons]> => {
        const key = await openCaseKey(context, row);
        const open = (field: string, words: Buffer | null) => (words ? key.open(field, words) : null);
        return [
          row.id,
          {
            regulator: open("regulator reasons", row.regulator),
            individuals: open("individuals reasons", row.individuals),
            late: open("late reasons", row.late),
          },
        ];
      }),
    );
  });
}
