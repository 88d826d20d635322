import { subgraphs } from "../subgraphs.js";

/** The role that owns every table and runs migrations; no service logs in as it. */
export const ownerRole = "probity_owner";

/** The role of anonymous requests and the public graph. */
export const publicRole = "probity_public";

/** The login role of a service. */
export const serviceRole = (service: string): string => `probity_${service}`;

/** Every service with a schema of its own. */
export const services = [...subgraphs.map(({ name }) => name), "gateway"] as const;

/** Roles that processes log in as. */
export const loginRoles: readonly string[] = [ownerRole, publicRole, ...services.map(serviceRole)];

/** Makes the roles that are missing, each without any power over rows beyond what policies give it. Needs CREATEROLE. */
export function createRolesSql(): string[] {
  return loginRoles.flatMap((role) => [
    `do $body$ begin
  create role ${role} login nosuperuser nocreatedb nocreaterole noinherit nobypassrls;
exception when duplicate_object then null;
end $body$`,
    ...(role === ownerRole
      ? []
      : [
          `alter role ${role} set statement_timeout = '5s'`,
          `alter role ${role} set lock_timeout = '3s'`,
          `alter role ${role} set idle_in_transaction_session_timeout = '10s'`,
        ]),
  ]);
}

/** Gives the database to the owner, and each service the use of its own schema and nothing else. Run inside the database. */
export function grantsSql(database: string): string[] {
  const quoted = `"${database.replaceAll('"', '""')}"`;
  return [
    `revoke all on database ${quoted} from public`,
    `grant connect on database ${quoted} to ${loginRoles.join(", ")}`,
    `grant create, temporary on database ${quoted} to ${ownerRole}`,
    "revoke all on schema public from public",
    ...services.flatMap((service) => [
      `create schema if not exists ${service} authorization ${ownerRole}`,
      `revoke all on schema ${service} from public`,
      `grant usage on schema ${service} to ${serviceRole(service)}`,
    ]),
    ...subgraphs.map(({ name }) => `grant usage on schema ${name} to ${publicRole}`),
    `create schema if not exists pgboss authorization ${ownerRole}`,
    "revoke all on schema pgboss from public",
  ];
}

/** Lets the services send and work off events; the queue's tables carry no rows of a force. Run after the queue is installed. */
export function queueGrantsSql(): string[] {
  const roles = subgraphs.map(({ name }) => serviceRole(name)).join(", ");
  return [
    `grant usage on schema pgboss to ${roles}`,
    `grant select, insert, update, delete on all tables in schema pgboss to ${roles}`,
    `grant usage on all sequences in schema pgboss to ${roles}`,
    `grant execute on all functions in schema pgboss to ${roles}`,
    `revoke insert, update, delete on pgboss.version from ${roles}`,
  ];
}
