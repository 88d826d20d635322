import type { RequestContext } from "@probity/service-kit/context";
import { invalid, notAllowed } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { Permission } from "@probity/service-kit/permissions";
import { v7 as uuidv7 } from "uuid";
import type { RecordExportInput } from "./list-export.inputs.js";

/** The lists that are written as a file, and what one needs to read each. */
export const readersOf = {
  ACCESS: "access:read",
  CONFLICT_DECISIONS: "registers:declare",
  DUTIES: "obligations:read",
  FIGURES: "cases:handle",
  SEARCH: "people:read",
} as const satisfies Readonly<Record<string, Permission>>;

const mostRows = 1_000_000;
const mostFilters = 20;
const filterName = /^[a-z][A-Za-z]{0,39}$/;
/** An id, a day, one of a list, or a permission: nothing that somebody typed. */
const chosen = /^(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d{4}-\d\d-\d\d|[A-Z][A-Z_]{0,59}|[a-z]+:[a-z]+)$/;

/** Keeps in the trail that somebody took rows of a force's list away as a file. @throws NOT_ALLOWED for a list they do not read */
export async function recordListExport(context: RequestContext, input: RecordExportInput): Promise<void> {
  const { list, rows, filters } = input;
  const forceId = knownForm(input.forceId, "force");
  const permission = readersOf[list];
  if (!context.can(permission, forceId)) throw notAllowed(permission);
  if (rows < 0 || rows > mostRows) throw invalid("rows", `Give between 0 and ${mostRows} rows.`);
  if (filters.length > mostFilters) throw invalid("filters", `Name at most ${mostFilters} filters.`);
  for (const { name, value } of filters)
    if (!filterName.test(name) || (value && !chosen.test(value)))
      throw invalid("filters", "Name the filters, with what was chosen: of words that were typed the name alone.");
  const once = { forceId, permission, key: input.idempotencyKey, request: input };
  await context.changeOnce(once, async (change) => {
    const id = uuidv7();
    const narrowed = Object.fromEntries(filters.map(({ name, value }) => [name, value ?? null]));
    await change.audit({
      action: "recordExport",
      entity: "Export",
      entityId: id,
      after: { list, rows, filters: narrowed },
    });
    return id;
  });
}
