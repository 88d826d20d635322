import { columnsOf } from "@probity/service-kit/columns";
import { decodeCursor, pageSize, toPage, type Page } from "@probity/service-kit/connection";
import type { RequestContext } from "@probity/service-kit/context";
import { filterId, onlyIds } from "@probity/service-kit/ids";
import { listLoader, rowLoader } from "@probity/service-kit/loader";
import { readingsOf, type Reading } from "../declarations/declaration.loaders.js";
import { personsOf } from "../offices/held-offices.js";
import type { AskedMatter, PermissionStatus } from "./permission-enums.js";
import { PermissionStepDone } from "./permission-step.entity.js";
import { AskedPermission } from "./permission.entity.js";

const actsOn = `exists (select 1 from registers.office_holders h where h.force_id = p.force_id and h.person_id = any($1)
  and h.role in (p.submit_to, p.decider) and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3))`;

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
const waiting = `p.person_id <> all($1) and exists (select 1 from registers.office_holders h where h.force_id = p.force_id and h.person_id = any($1)
  and h.role = case p.status when 'TO_RECEIVE' then p.submit_to when 'TO_DECIDE' then p.decider end
  and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3))`;

/** A page of the permissions that the caller may see, latest first. */
export async function permissions(context: RequestContext, asked: PermissionsAsked): Promise<Page<AskedPermission>> {
  const size = pageSize(asked.first);
  const key = decodeCursor(asked.after, 1);
  const { matter = null, status = null, mine, toAct } = asked;
  const readings: Reading[] = mine || toAct ? [{ scope: "registers:declare", except: [] }] : readingsOf(context);
  const chosen = `from registers.permissions p where ${within} and ${visible} and ($5::uuid is null or p.force_id = $5)
    and ($6::text is null or p.matter = $6) and ($7::text is null or ${standing} = $7) and ($8::uuid is null or p.person_id = $8)
    and (not $9::boolean or p.person_id = any($1)) and (not $10::boolean or (${waiting}))`;
  const filter = [filterId(asked.force), matter, status, filterId(asked.person), mine, toAct];
  const rows = await Promise.all(
    readings.map((reading) =>
      context.read<AskedPermission>(
        reading.scope,
        `select ${columnsOf(AskedPermission, "p")} ${chosen} and ($11::uuid is null or p.id < $11) order by p.id desc limit $12`,
        [...seenBy(context, reading), ...filter, key?.[0] ?? null, size + 1],
      ),
    ),
  );
  const total = async () => {
    const counts = await Promise.all(
      readings.map((reading) => context.count(reading.scope, chosen, [...seenBy(context, reading), ...filter])),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  };
  return toPage(
    rows.flat().toSorted((one, other) => (one.id < other.id ? 1 : -1)),
    size,
    total,
    ({ id }) => [id],
    (row) => row,
  );
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

/** Whether somebody other than the person who asks holds the office that is to act next: one statement for all of a page. */
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
               and h.from_day <= $3 and (h.to_day is null or h.to_day >= $3)) as free
             from registers.permissions p where p.id = any($1) and p.force_id = any($forces) and p.force_id <> all($2)`,
            [onlyIds(ids), except, context.today],
          ),
        ),
      );
      return rows.flat();
    },
    ({ id }) => id,
  );
