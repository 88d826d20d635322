import { escapeLiteral } from "pg";
import { validate } from "uuid";

/** Whose rows a transaction may touch: set for the length of the transaction, read by every row policy. */
export interface Tenancy {
  /** Forces whose rows may be read, or, in a change, the one force that may be written. */
  readonly forceIds: readonly string[];
  /** The caller as a person of those forces. */
  readonly personIds: readonly string[];
  /** The caller's access subject, for the row policy on a person's own access. */
  readonly subject: string;
  /** The permission under which the rows are touched: a row policy may ask for it beside the force. */
  readonly permission: string;
}

function uuidArray(ids: readonly string[]): string {
  for (const id of ids) if (!validate(id)) throw new TypeError("A tenancy names a force or person that is not a UUID.");
  return `'{${ids.join(",")}}'`;
}

/**
 * The statement that opens a transaction and says whose it is, for one round trip. SET LOCAL and not set_config(), because a
 * distributed cluster hands only the former on to its workers.
 */
export function beginAs(tenancy: Tenancy, mode: "read only" | "read write"): string {
  // The wire protocol ends a statement at this character: what follows it would not be sent.
  if (tenancy.subject.includes("\0")) throw new TypeError("A subject cannot hold a NUL character.");
  return (
    `begin ${mode}; set local app.forces = ${uuidArray(tenancy.forceIds)}; ` +
    `set local app.persons = ${uuidArray(tenancy.personIds)}; set local app.subject = ${escapeLiteral(tenancy.subject)}; ` +
    `set local app.permission = ${escapeLiteral(tenancy.permission)}`
  );
}

/** A statement whose `$forces` stands for the allowed forces, handed over after its other parameters. @throws when it does not say it. */
export function sayForces(sql: string, parameters: number): string {
  if (!sql.includes("$forces")) throw new TypeError("A read under a permission must say force_id = any($forces).");
  return sql.replaceAll("$forces", () => `$${parameters + 1}::uuid[]`);
}

/** The second lock of a statement that serves both: what is published for the public, the allowed forces under a permission. */
export function within(scope: string, table: string, published: string): string {
  return scope === "public" ? ` and ${published}` : ` and ${table}.force_id = any($forces)`;
}
