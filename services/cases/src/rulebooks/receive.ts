import { parseRules } from "@probity/rules/rulebook";
import type { EventReceiver } from "@probity/service-kit/subgraph";

/** Keeps this service's copy of who holds which office. */
export const receiveAppointment: EventReceiver = async (data, change, context) => {
  const { id, personId, role, from, to } = data as {
    id: string;
    personId: string;
    role: string;
    from: string;
    to: string | null;
  };
  await change.query(
    `insert into cases.office_holders (force_id, id, person_id, role, from_day, to_day, told_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (force_id, id) do update set to_day = excluded.to_day, told_by = excluded.told_by
     where cases.office_holders.told_by < excluded.told_by`,
    [change.forceId, id, personId, role, from, to, context.identity.requestId],
  );
};

/** Keeps this service's copy of who reports to whom. */
export const receiveReportingLine: EventReceiver = async (data, change, context) => {
  const { id, personId, managerId, from, to } = data as {
    id: string;
    personId: string;
    managerId: string;
    from: string;
    to: string | null;
  };
  await change.query(
    `insert into cases.reporting_lines (force_id, id, person_id, manager_id, from_day, to_day, told_by) values ($1, $2, $3, $4, $5, $6, $7)
     on conflict (force_id, id) do update set to_day = excluded.to_day, told_by = excluded.told_by
     where cases.reporting_lines.told_by < excluded.told_by`,
    [change.forceId, id, personId, managerId, from, to, context.identity.requestId],
  );
};

/** Keeps this service's copy of a rulebook, with who takes what a clause of it sends to its own subject. */
export const receiveRulebook: EventReceiver = async (data, change, context) => {
  const {
    versionId,
    protocolId = null,
    instrument = null,
    precedence = null,
    inForceFrom,
    inForceTo,
    rules,
    fallbacks = [],
  } = data as {
    versionId: string;
    protocolId?: string;
    instrument?: string;
    precedence?: string[] | null;
    inForceFrom: string;
    inForceTo: string | null;
    rules: { rule: unknown; clauseRef: string }[];
    fallbacks?: object[];
  };
  for (const { rule } of rules) parseRules([rule]);
  await change.query(
    `insert into cases.rulebooks (force_id, id, in_force_from, in_force_to, rules, fallbacks, told_by, protocol_id, instrument, precedence)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (force_id, id) do update
     set protocol_id = excluded.protocol_id, instrument = excluded.instrument, precedence = excluded.precedence, in_force_to = excluded.in_force_to, rules = excluded.rules, fallbacks = excluded.fallbacks, told_by = excluded.told_by
     where cases.rulebooks.told_by < excluded.told_by`,
    [
      change.forceId,
      versionId,
      inForceFrom,
      inForceTo,
      JSON.stringify(rules),
      JSON.stringify(fallbacks),
      context.identity.requestId,
      protocolId,
      instrument,
      precedence,
    ],
  );
};

/** Keeps this service's copy of a force's titles, governing bodies and fallback. */
export const receiveForce: EventReceiver = async (data, change, context) => {
  const { governingBodies, titles, fallback } = data as {
    governingBodies: object[];
    titles: object;
    fallback?: object;
  };
  await change.query(
    `insert into cases.force_settings (force_id, id, governing_bodies, titles, fallback, told_by) values ($1, $1, $2, $3, $4, $5)
     on conflict (force_id, id) do update set governing_bodies = excluded.governing_bodies, titles = excluded.titles, fallback = excluded.fallback, told_by = excluded.told_by
     where cases.force_settings.told_by < excluded.told_by`,
    [
      change.forceId,
      JSON.stringify(governingBodies),
      JSON.stringify(titles),
      fallback ? JSON.stringify(fallback) : null,
      context.identity.requestId,
    ],
  );
};
