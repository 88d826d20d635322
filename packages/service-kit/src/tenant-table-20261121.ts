/**
 * Dated helper of migrations: its meaning never changes, a later form gets a later date. Every tenant table goes through it.
 */
export interface TenantTable {
  /** Schema-qualified: "registers.obligations". */
  readonly table: string;
  /** The login role of the service that owns the rows. */
  readonly role: string;
  /** Row commands the service may run; an append-only table names insert and select only. */
  readonly commands: readonly ("select" | "insert" | "update" | "delete")[];
  /** A further condition on every row the service may see, beside the force: need-to-know. */
  readonly visible?: string;
  /** A condition that a row may fulfil instead of `visible` to be written: what may be handed over and not looked at. */
  readonly writable?: string;
  /** What anonymous readers see: these columns of the rows that fulfil the condition. */
  readonly published?: { readonly columns: readonly string[]; readonly where: string };
}

const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";

/** SQL that forces row-level security on a table, grants the named commands, and opens published columns to the public role. */
export function tenantTable({ table, role, commands, visible, writable, published }: TenantTable): string {
  const read = visible ? `(${ofForce}) and (${visible})` : ofForce;
  const write = writable ? `(${ofForce}) and ((${visible ?? "true"}) or (${writable}))` : read;
  const statements = [
    `alter table ${table} enable row level security`,
    `alter table ${table} force row level security`,
    `revoke all on ${table} from public`,
    `grant ${commands.join(", ")} on ${table} to ${role}`,
    `create policy of_force on ${table} for all to ${role} using (${read}) with check (${write})`,
  ];
  if (published) {
    statements.push(
      `grant select (${published.columns.join(", ")}) on ${table} to probity_public`,
      `create policy published on ${table} for select to probity_public using (${published.where})`,
    );
  }
  return statements.join(";\n") + ";";
}

/** Columns every tenant table starts with. */
export const tenantColumns = "force_id uuid not null, id uuid not null default uuidv7()";

/** The audit trail of a service: inserted with every change, never updated or deleted. */
export function auditTable(schema: string, role: string): string {
  return `
create table ${schema}.audit_entries (
  ${tenantColumns},
  at timestamptz not null default now(),
  actor text not null,
  person_id uuid,
  request_id text not null,
  origin text not null,
  action text not null,
  entity text not null,
  entity_id uuid not null,
  before jsonb,
  after jsonb,
  clause_id text,
  reason text,
  constraint audit_entries_pk primary key (force_id, id)
);
create index audit_entries_by_entity on ${schema}.audit_entries (force_id, entity_id, at);
${tenantTable({ table: `${schema}.audit_entries`, role, commands: ["insert"] })}`;
}

/** Remembers what a repeated request was answered the first time. */
export function idempotencyTable(schema: string, role: string): string {
  return `
create table ${schema}.idempotency_keys (
  ${tenantColumns},
  actor text not null,
  key text not null,
  request_hash text not null,
  result_id uuid,
  at timestamptz not null default now(),
  constraint idempotency_keys_pk primary key (force_id, id),
  constraint idempotency_keys_once unique (force_id, actor, key)
);
${tenantTable({ table: `${schema}.idempotency_keys`, role, commands: ["select", "insert", "update"] })}`;
}

/** Which events a receiver has already carried out. */
export function receivedEventsTable(schema: string, role: string): string {
  return `
create table ${schema}.received_events (
  ${tenantColumns},
  event text not null,
  received_at timestamptz not null default now(),
  constraint received_events_pk primary key (force_id, id)
);
${tenantTable({ table: `${schema}.received_events`, role, commands: ["select", "insert"] })}`;
}
