import type { EventReceiver } from "@probity/service-kit/subgraph";
import { relintLive } from "./relint.js";

/** Keeps this service's copy of who holds which office; an office that falls vacant, or is filled again, is a finding or is none any more. */
export const receiveAppointment: EventReceiver = async (data, change, context) => {
  const { id, personId, role, from, to } = data as {
    id: string;
    personId: string;
    role: string;
    from: string;
    to: string | null;
  };
  const { forceId } = change;
  await change.query(
    `insert into protocols.office_holders (force_id, id, person_id, role, from_day, to_day, told_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (force_id, id) do update set to_day = excluded.to_day, told_by = excluded.told_by
     where protocols.office_holders.told_by < excluded.told_by`,
    [forceId, id, personId, role, from, to, context.identity.requestId],
  );
  const [vacant] = await change.query(
    "select 1 from protocols.lint_findings where force_id = $1 and status <> 'GONE' and key like 'L14/' || $2 || '/%' limit 1",
    [forceId, role],
  );
  if (vacant || to !== null) await relintLive(change, context.today);
};
