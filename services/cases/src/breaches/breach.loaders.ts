import { columnsOf } from "@probity/service-kit/columns";
import type { RequestContext } from "@probity/service-kit/context";
import { rowLoader } from "@probity/service-kit/loader";
import type { SealedWords } from "../opening/read-sealed.js";
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

/** The reasons of decisions about a breach. */
export const breachReasons = {
  table: "cases.case_data_breaches",
  fields: {
    regulator: { column: "sealed_regulator_reasons", sealedAs: "regulator reasons" },
    individuals: { column: "sealed_individuals_reasons", sealedAs: "individuals reasons" },
    late: { column: "sealed_late_reasons", sealedAs: "late reasons" },
  },
  action: "readBreachReasons",
} as const satisfies SealedWords<keyof DataBreachReasons>;
