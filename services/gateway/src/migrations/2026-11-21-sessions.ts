import type { MigrationInterface, QueryRunner } from "typeorm";

/** Sessions and failed sign-ins: no row of a force, so the policy says only which role they are for. */
export class Sessions20261121 implements MigrationInterface {
  name = "Gateway1795219200000";

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table gateway.sessions (
        token_hash bytea not null,
        subject text not null,
        issuer text not null,
        name text not null,
        begun bigint not null,
        seen bigint not null,
        constraint sessions_pkey primary key (token_hash),
        constraint sessions_hash_is_sha256 check (octet_length(token_hash) = 32)
      );
      comment on table gateway.sessions is 'Who is signed in; begun and seen in milliseconds since 1970 (UTC). Holds hashes of tokens, never a token.';
      create index sessions_subject on gateway.sessions (subject);
      create table gateway.failed_sign_ins (
        key varchar(255) not null,
        points integer not null default 0,
        expire bigint,
        constraint failed_sign_ins_pkey primary key (key)
      );
      comment on table gateway.failed_sign_ins is 'Failed sign-ins within the last hour by address and force; columns as rate-limiter-flexible wants them.';
      alter table gateway.sessions enable row level security, force row level security;
      alter table gateway.failed_sign_ins enable row level security, force row level security;
      create policy sessions_gateway on gateway.sessions to probity_gateway using (true) with check (true);
      create policy failed_sign_ins_gateway on gateway.failed_sign_ins to probity_gateway using (true) with check (true);
      grant usage on schema gateway to probity_gateway;
      grant select, insert, update, delete on gateway.sessions, gateway.failed_sign_ins to probity_gateway;
    `);
  }

  async down(): Promise<void> {
    throw new Error("Migrations only go forward: restore a backup instead.");
  }
}
