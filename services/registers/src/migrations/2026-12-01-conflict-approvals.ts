import type { MigrationInterface, QueryRunner } from "typeorm";

const persons = "any ((select nullif(current_setting('app.persons', true), '')::uuid[])::uuid[])";
const officer = "(select current_setting('app.permission', true)) in ('registers:read', 'registers:publish')";
const today = "(now() at time zone 'Europe/London')::date";
const current = (alias: string) =>
  `${alias}.from_day <= ${today} and (${alias}.to_day is null or ${alias}.to_day >= ${today})`;
const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";
const held = `select h.force_id, h.role from registers.office_holders h where h.person_id = ${persons} and ${current("h")}`;

/** Whether the caller acts in an office towards whoever the conflict is about: as line manager for their own people alone. */
const acts = (office: string) => `case
  when ${office} = 'LINE_MANAGER' and exists (select 1 from registers.reporting_lines l
    where l.force_id = conflict_decisions.force_id and l.person_id = conflict_decisions.person_id and ${current("l")})
  then exists (select 1 from registers.reporting_lines l
    where l.force_id = conflict_decisions.force_id and l.person_id = conflict_decisions.person_id and l.manager_id = ${persons} and ${current("l")})
  else (conflict_decisions.force_id, ${office}) in (${held}) end`;

// Who approves reads what waits for the office or was answered by it, and the decision that it would replace.
const visible = `${officer} or person_id = ${persons} or decided_by = ${persons}
  or (approval in ('AWAITED', 'GIVEN', 'REFUSED') and ${acts("conflict_decisions.approved_by")})
  or (pending_approver is not null and ${acts("conflict_decisions.pending_approver")})`;

const kept = `
alter table registers.conflict_decisions
  add column approval text not null default 'NOT_NEEDED',
  add column approval_by uuid,
  add column approval_on date,
  add column approval_reasons text,
  add column pending_id uuid,
  add column pending_approver text;
-- Who decided before there were approvals named the office: nobody else was asked. The owner reads past the forces meanwhile.
alter table registers.conflict_decisions no force row level security;
update registers.conflict_decisions set approval = 'NAMED' where approved_by is not null;
alter table registers.conflict_decisions force row level security;
alter table registers.conflict_decisions
  add constraint conflict_decisions_approval check (approval in ('NOT_NEEDED', 'NAMED', 'AWAITED', 'GIVEN', 'REFUSED')),
  add constraint conflict_decisions_approved_by_other check (approval_by is null or (approval_by <> decided_by and approval_by <> person_id)),
  add constraint conflict_decisions_answered check (
    (approval in ('GIVEN', 'REFUSED')) = (approval_by is not null and approval_on is not null and approval_reasons is not null)),
  add constraint conflict_decisions_pending foreign key (force_id, pending_id) references registers.conflict_decisions (force_id, id);
create index conflict_decisions_pending_on on registers.conflict_decisions (force_id, pending_id) where pending_id is not null;
create index conflict_decisions_awaited on registers.conflict_decisions (force_id, id desc) where approval = 'AWAITED' and superseded_at is null;
grant update (approval, approval_by, approval_on, approval_reasons, pending_id, pending_approver) on registers.conflict_decisions to probity_registers;
alter policy of_force on registers.conflict_decisions using ((${ofForce}) and (${visible})) with check ((${ofForce}) and (${visible}));`;

/** A decision on a conflict that another office must approve waits for it, and takes effect when it is approved. */
export class ConflictApprovals20261201 implements MigrationInterface {
  name = "ConflictApprovals1796083200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(kept);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
