/** A control of the database: what takes it away, and what must then be seen that was not seen before. */
export interface DatabaseControl {
  readonly name: string;
  /** Run as superuser on a clone. */
  readonly remove: readonly string[];
  /** Run as this role's login, with this tenancy; must fail or find nothing with the control, and get through without it. */
  readonly attack: {
    readonly as: string;
    readonly permission?: string;
    readonly persons?: "own";
    readonly sql: string;
  };
}

/** What a service does in the name of the platform goes by. */
export const permission = "platform";

/** A right that a role does not have, and what it would do with it. */
export const granted = (name: string, as: string, table: string, command: string, sql: string): DatabaseControl => ({
  name,
  remove: [`grant ${command} on ${table} to probity_${as}`, `alter table ${table} disable row level security`],
  attack: { as, permission, sql },
});
