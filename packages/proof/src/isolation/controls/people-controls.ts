import type { DatabaseControl } from "./database-control.js";

const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";

const forFew = (what: string, table: string, permission: string): DatabaseControl => ({
  name: `need to know: ${what}`,
  remove: [`alter policy of_force on people.${table} using (${ofForce})`],
  attack: { as: "people", permission, persons: "own", sql: `select 1 from people.${table} where person_id <> $me` },
});

/** What keeps records about a person for few to see. */
export const peopleControls: readonly DatabaseControl[] = [
  forFew("another's vetting is for those who look after it", "vettings", "people:own"),
  forFew("another's training is for those who look after it", "trainings", "people:read"),
  forFew("another's political restriction is for those who look after it", "restrictions", "people:appoint"),
  forFew("why another leaves is for those who set the force up", "person_changes", "people:appoint"),
  forFew("another's relationships are for the monitoring officer", "relationships", "people:vet"),
  {
    name: "somebody reports to a person or to a body, not to both",
    remove: ["alter table people.reporting_lines drop constraint reporting_lines_to_one"],
    attack: {
      as: "people",
      permission: "platform",
      sql: "insert into people.reporting_lines (force_id, person_id, from_day) select force_id, id, '2040-01-01' from people.persons limit 1 returning 1",
    },
  },
];
