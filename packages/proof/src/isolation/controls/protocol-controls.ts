import { granted, permission, type DatabaseControl } from "./database-control.js";

/** What keeps the versions of protocols, signatures under them and re-timed duties from being changed, or seen by others. */
export const protocolControls: readonly DatabaseControl[] = [
  {
    name: "a signature is for the signer and those who look after signatures",
    remove: [
      "alter policy of_force on people.acknowledgements using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: { as: "people", permission: "people:read", persons: "own", sql: "select 1 from people.acknowledgements" },
  },
  {
    name: "nobody records their own signature on paper",
    remove: ["alter policy of_force on people.acknowledgements with check (true)"],
    attack: {
      as: "people",
      permission: "acknowledgements:remind",
      persons: "own",
      sql: `insert into people.acknowledgements (force_id, person_id, version_id, event, content_hash, clause_ids, roles, typed_name, signed_at,
              signed_on, recorded_by, reason, kept_at)
            select r.force_id, $me, r.id, 'LEAVING', 'x', '{}', '{}', 'x', now(), current_date, 'x', 'x', 'x' from people.rulebooks r limit 1 returning 1`,
    },
  },
  {
    name: "a notice is for whom it tells and those who look after signatures",
    remove: [
      "alter policy of_force on people.notices using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: {
      as: "people",
      permission: "notices:own",
      persons: "own",
      sql: "select 1 from people.notices where person_id <> $me",
    },
  },
  {
    name: "how somebody wants to be told is for them alone",
    remove: [
      "alter policy of_force on people.notice_preferences using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: { as: "people", permission: "acknowledgements:remind", sql: "select 1 from people.notice_preferences" },
  },
  {
    name: "what was re-timed is for those concerned",
    remove: [
      "alter policy of_force on registers.retimings using (force_id = any (nullif(current_setting('app.forces', true), '')::uuid[]))",
    ],
    attack: { as: "registers", permission: "registers:read", sql: "select 1 from registers.retimings" },
  },
  {
    name: "who configures a force sees the duties of that force alone",
    remove: [
      "alter policy of_configuration on registers.obligations using (current_setting('app.permission', true) = 'force:configure')",
    ],
    attack: {
      as: "registers",
      permission: "force:configure",
      sql: "select 1 from registers.obligations where force_id = $other",
    },
  },
  {
    name: "a version that ended is not for the public after the last day that the force's rule gives it",
    remove: [
      "alter policy published on protocols.protocol_versions using (status in ('IN_FORCE', 'SUPERSEDED', 'WITHDRAWN'))",
    ],
    attack: { as: "public", sql: "select 1 from protocols.protocol_versions where visible_until < current_date - 1" },
  },
  {
    name: "who held an office before is not told to the public after the last day that the force's rule gives it",
    remove: ["alter policy published on people.appointments using (public)"],
    attack: { as: "public", sql: "select 1 from people.appointments where visible_until < current_date - 1" },
  },
  {
    name: "only drafts: no clause of a version in force is changed",
    remove: ["drop trigger clauses_drafts_only on protocols.clauses"],
    attack: {
      as: "protocols",
      permission,
      sql: "update protocols.clauses set summary_en = '' where version_id in (select id from protocols.protocol_versions where status = 'IN_FORCE') returning 1",
    },
  },
  {
    name: "only drafts: no rule of a version in force is deleted",
    remove: ["drop trigger rules_drafts_only on protocols.rules"],
    attack: {
      as: "protocols",
      permission,
      sql: "delete from protocols.rules where version_id in (select id from protocols.protocol_versions where status = 'IN_FORCE') returning 1",
    },
  },
  {
    name: "what is not published is not for the public: who was consulted on a draft",
    remove: ["alter policy published on protocols.consultees using (true)"],
    attack: {
      as: "public",
      sql: "select 1 from protocols.consultees c where not exists (select 1 from protocols.protocol_versions v where v.id = c.version_id)",
    },
  },
  {
    name: "what is not published is not for the public: who signed a draft",
    remove: ["alter policy published on protocols.signatories using (true)"],
    attack: {
      as: "public",
      sql: "select 1 from protocols.signatories c where not exists (select 1 from protocols.protocol_versions v where v.id = c.version_id)",
    },
  },
  granted(
    "the public reads no names of those consulted",
    "public",
    "protocols.consultees",
    "select (name)",
    "select name from protocols.consultees",
  ),
  granted(
    "the public reads no reasons of configured rules",
    "public",
    "protocols.configured_rules",
    "select (reason)",
    "select reason from protocols.configured_rules",
  ),
  granted(
    "the public reads no comments",
    "public",
    "protocols.clause_comments",
    "select",
    "select 1 from protocols.clause_comments",
  ),
  granted(
    "signatures are not rewritten",
    "people",
    "people.acknowledgements",
    "update",
    "update people.acknowledgements set typed_name = '' returning 1",
  ),
];
