import { granted, type DatabaseControl } from "./database-control.js";

const ofForce = "force_id = any (nullif(current_setting('app.forces', true), '')::uuid[])";

/** What keeps cases for those with a part in them, and as they were written. */
export const caseControls: readonly DatabaseControl[] = [
  {
    name: "need to know: a case is visible to those with a part in it",
    remove: [`alter policy of_force on cases.cases using (${ofForce})`],
    attack: {
      as: "cases",
      permission: "cases:read",
      persons: "own",
      sql: "select 1 from cases.cases where subject_person_id = $me",
    },
  },
  {
    name: "need to know: the key of a case is for whoever sees the case",
    remove: [`alter policy of_force on cases.case_keys using (${ofForce})`],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_keys" },
  },
  {
    name: "who is conflicted with whom is told to the router alone, of the persons of one matter",
    remove: [`alter policy of_force on cases.person_conflicts using (${ofForce})`],
    attack: { as: "cases", permission: "cases:raise", persons: "own", sql: "select 1 from cases.person_conflicts" },
  },
  {
    name: "who is tied to whom by what they declared is read by no statement of the register",
    remove: [`alter policy of_force on registers.declared_ties using (${ofForce})`],
    attack: {
      as: "registers",
      permission: "registers:read",
      persons: "own",
      sql: "select 1 from registers.declared_ties",
    },
  },
  {
    name: "the vault opens for its own permission alone",
    remove: [`alter policy of_force on cases.case_identities using (${ofForce})`],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_identities" },
  },
  {
    name: "the vault opens for whom the force named, and for no other handler",
    remove: [
      `alter policy of_force on cases.case_identities using (${ofForce} and current_setting('app.permission', true) = 'cases:identity')`,
    ],
    attack: { as: "cases", permission: "cases:identity", persons: "own", sql: "select 1 from cases.case_identities" },
  },
  {
    name: "a receipt is found by whoever holds it",
    remove: [`alter policy of_force on cases.case_receipts using (${ofForce})`],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_receipts" },
  },
  {
    name: "need to know: messages are for whoever sees the case",
    remove: [`alter policy of_force on cases.case_messages using (${ofForce})`],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_messages" },
  },
  {
    name: "what is left of a deleted case is for those who handled it",
    remove: [`alter policy of_force on cases.case_tombstones using (${ofForce})`],
    attack: { as: "cases", permission: "cases:handle", persons: "own", sql: "select 1 from cases.case_tombstones" },
  },
  {
    name: "a pack of evidence is for whoever asked for it",
    remove: [`alter policy of_force on cases.evidence_packs using (${ofForce})`],
    attack: { as: "cases", permission: "cases:handle", persons: "own", sql: "select 1 from cases.evidence_packs" },
  },
  {
    name: "need to know: legal holds are for whoever sees the case",
    remove: [`alter policy of_force on cases.case_holds using (${ofForce})`],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_holds" },
  },
  {
    name: "need to know: who complains of an office holder is for whoever sees the case",
    remove: [`alter policy of_force on cases.case_complaints using (${ofForce})`],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_complaints" },
  },
  {
    name: "a part in a case is given by the router alone, or to oneself",
    remove: [`alter policy of_force on cases.case_parts with check (${ofForce})`],
    attack: {
      as: "cases",
      permission: "cases:handle",
      persons: "own",
      sql: "insert into cases.case_parts (force_id, case_id, person_id, part) values ($own, uuidv7(), $stranger, 'HANDLER')",
    },
  },
  {
    name: "whoever handles a case hands it over, and nobody else",
    remove: [
      `create or replace function cases.hand_over(of_force uuid, of_cases uuid[], to_person uuid) returns void language sql as $$
        select set_config('app.permission', 'routing', true);
        insert into cases.case_parts (force_id, case_id, person_id, part) select of_force, unnest(of_cases), to_person, 'HANDLER'; $$`,
    ],
    attack: {
      as: "cases",
      permission: "cases:handle",
      persons: "own",
      sql: "select cases.hand_over($own, array[uuidv7()], $stranger)",
    },
  },
  {
    name: "need to know: whoever raised a case sees the documents they added, and no other",
    remove: [
      "drop policy own_or_in_hand on cases.case_files",
      `alter policy of_force on cases.case_files using (${ofForce})`,
    ],
    attack: { as: "cases", permission: "cases:read", persons: "own", sql: "select 1 from cases.case_files" },
  },
  {
    name: "facts behind figures are counted by the platform alone, at the year’s end",
    remove: [`alter policy of_force on cases.figure_facts using (${ofForce})`],
    attack: { as: "cases", permission: "cases:handle", persons: "own", sql: "select 1 from cases.figure_facts" },
  },
  {
    name: "figures are published as they may be read, and what officers read is not for the public",
    remove: ["grant select (officers) on cases.published_figures to probity_public"],
    attack: { as: "public", sql: "select officers from cases.published_figures" },
  },
  {
    name: "quarters are published as they may be read, and what officers read is not for the public",
    remove: ["grant select (officers) on cases.published_quarters to probity_public"],
    attack: { as: "public", sql: "select officers from cases.published_quarters" },
  },
  {
    name: "of what a force set of a kind of case the public reads what concerns from outside are asked, and not why",
    remove: ["grant select (reason) on cases.kind_settings to probity_public"],
    attack: { as: "public", sql: "select reason from cases.kind_settings where kind = 'CONCERN'" },
  },
  {
    name: "a note is not seen by whom the matter was about",
    remove: [`alter policy of_force on cases.precedents using (${ofForce})`],
    attack: {
      as: "cases",
      permission: "cases:handle",
      persons: "own",
      sql: "select 1 from cases.precedents where $me = any (kept_from)",
    },
  },
  granted(
    "published figures are not rewritten",
    "cases",
    "cases.published_figures",
    "update",
    "update cases.published_figures set year = year returning 1",
  ),
  granted(
    "published quarters are not rewritten",
    "cases",
    "cases.published_quarters",
    "update",
    "update cases.published_quarters set year = year returning 1",
  ),
  granted("cases are not deleted", "cases", "cases.case_steps", "delete", "delete from cases.case_steps returning 1"),
  granted(
    "steps of a case are not rewritten",
    "cases",
    "cases.case_steps",
    "update",
    "update cases.case_steps set reason = '' returning 1",
  ),
];
