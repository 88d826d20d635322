import { type DatabaseControl } from "./database-control.js";

const open = (table: string) =>
  `alter policy of_force on registers.${table} using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))`;
const attack = (table: string) =>
  ({
    as: "registers",
    permission: "registers:declare",
    persons: "own",
    sql: `select 1 from registers.${table}`,
  }) as const;

/** What stands between somebody's declarations and conflicts, and whoever else declares in the force. */
export const meetingControls: readonly DatabaseControl[] = [
  {
    name: "what another declared at a meeting is for the person and the officers",
    remove: [open("meeting_declarations")],
    attack: attack("meeting_declarations"),
  },
  {
    name: "who asked for whose interests is for whoever asked and the officers",
    remove: [open("interest_checks")],
    attack: attack("interest_checks"),
  },
  {
    name: "another's conflict is for the person, whoever decided and the officers",
    remove: [open("conflict_decisions")],
    attack: attack("conflict_decisions"),
  },
];
