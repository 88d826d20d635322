import { columnsOf } from "@probity/service-kit/columns";
import type { Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { readingsOf, type Reading } from "../declarations/declaration.loaders.js";
import { latestFirst } from "../lists/latest-first.js";
import { actsSql, managersSql } from "../offices/line-manager.js";
import { personsOf } from "../offices/held-offices.js";
import type { AskedMatter, PermissionStatus } from "./permission-enums.js";
import { PermissionStepDone } from "./permission-step.entity.js";
import { AskedPermission } from "./permission.entity.js";

const actsOn = ["p.submit_to", "p.decider"].map((office) => actsSql("p", office, "p.person_id")).join(" or ");

/** Their own, those that an office of theirs receives or decides, and with the registers everybody's. */
const visible = `(p.person_id = any($1) or $2::boolean or ${actsOn})`;

const within = "p.force_id = any($forces) and p.force_id <> all($4)";

const seenBy = (context: RequestContext, { scope, except }: Reading) => [
  personsOf(context),
  scope === "registers:read",
  context.today,
  except,
];

/** Permissions by id, of those that the caller may see. */
export const permissionById = (context: RequestContext) =>
  rowLoader<AskedPermission>(
    context,
    permissionById,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map((reading) =>
          context.read<AskedPermission>(
            reading.scope,
            `select ${columnsOf(AskedPermission, "p")} from registers.permissions p where p.id = any($5) and ${within} and ${visible}`,
            [...seenBy(context, reading), onlyIds(ids)],
          ),
        ),
      );
      return rows.flat();
    },
    ({ id }) => id,
  );

/** Which permissions are asked for. */
export interface PermissionsAsked {
  readonly force: string | null | undefined;
  readonly matter: AskedMatter | null | undefined;
  readonly status: PermissionStatus | null | undefined;
  readonly person: string | null | undefined;
  readonly mine: boolean;
  readonly toAct: boolean;
  readonly first: number;
  readonly after: string | null | undefined;
}

const standing = `case when p.status = 'GRANTED' and p.until < $3 then 'EXPIRED' else p.status end`;

/** What waits for an office of the caller's, and was not asked by them. */
const next = "case p.status when 'TO_RECEIVE' then p.submit_to when 'TO_DECIDE' then p.decider end";
const waiting = `p.person_id <> all($1) and ${actsSql("p", next, "p.person_id")}`;

/** A page of the permissions that the caller may see, latest first. */
export function permissions(context: RequestContext, asked: PermissionsAsked): Promise<Page<AskedPermission>> {
  const { matter = null, status = null, mine, toAct } = asked;
  const filter = [filterId(asked.force), matter, status, filterId(asked.person), mine, toAct];
  const list = {
    readings: mine || toAct ? ([{ scope: "registers:declare", except: [] }] as const) : readingsOf(context),
    columns: columnsOf(AskedPermission, "p"),
    chosen: `from registers.permissions p where ${within} and ${visible} and ($5::uuid is null or p.force_id = $5)
      and ($6::text is null or p.matter = $6) and ($7::text is null or ${standing} = $7) and ($8::uuid is null or p.person_id = $8)
      and (not $9::boolean or p.person_id = any($1)) and (not $10::boolean or (${waiting}))`,
    parametersOf: (reading: Reading) => [...seenBy(context, reading), ...filter],
    id: "p.id",
  };
  return latestFirst(context, list, asked);
}

/** What was done with permissions that the caller sees, in order. */
export const stepsOfPermission = (context: RequestContext) =>
  listLoader<PermissionStepDone>(
    context,
    stepsOfPermission,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map(({ scope, except }) =>
          context.read<PermissionStepDone>(
            scope,
            `select ${columnsOf(PermissionStepDone, "s")} from registers.permission_steps s
             where s.permission_id = any($1) and s.force_id = any($forces) and s.force_id <> all($2) order by s.id`,
            [onlyIds(ids), except],
          ),
        ),
      );
      return rows.flat();
    },
    ({ permissionId }) => permissionId,
  );

interface Holding {
  readonly id: string;
  readonly free: boolean;
}

/** Whether somebody other than the person who asks holds the office that is to act next, or is their line manager: one statement for all of a page. */
export const officeIsFree = (context: RequestContext) =>
  rowLoader<Holding>(
    context,
    officeIsFree,
    async (ids) => {
      const rows = await Promise.all(
        readingsOf(context).map(({ scope, except }) =>
          context.read<Holding>(
            scope,
            `select p.id, exists (select 1 from registers.office_holders h where h.force_id = p.force_id and h.person_id <> p.person_id
               and h.role = case p.status when 'TO_RECEIVE' then p.submit_to else p.decider end
               and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3))
               or (${next} = 'LINE_MANAGER' and cardinality(${managersSql("p.force_id", "p.person_id", "$3")}) > 0) as free
             from registers.permissions p where p.id = any($1) and p.force_id = any($forces) and p.force_id <> all($2)`,
            [onlyIds(ids), except, context.today],
          ),
        ),
      );
      return rows.flat();
    },
    ({ id }) => id,
  );
