import type { EventReceiver } from "@probity/service-kit/subgraph";
import { publishByDate } from "../declarations/publish-by-date.js";
import { deriveObligations } from "../obligations/derive-obligations.js";
import { readRules, type KeptRule } from "../obligations/obligation.rules.js";
import { tellDuties } from "../obligations/tell-duties.js";
import { closePermissions } from "../permissions/publish-permissions.js";
import { judgeEntriesOf, obeyPublicationRules } from "../publication/obey-publication-rules.js";

/** An appointment as the people subgraph tells it. */
interface AppointmentChanged {
  id: string;
  personId: string;
  officeId: string;
  role: string;
  kind: string;
  from: string;
  to: string | null;
  electedOn: string | null;
  public: boolean;
}

/** A rulebook as the protocols subgraph tells it: a version's rules, and what administrators configured over them. */
interface RulebookInForce {
  versionId: string;
  protocolId?: string;
  instrument?: string;
  precedence?: string[] | null;
  protocolTitle: { en: string; cy: string };
  inForceFrom: string;
  inForceTo: string | null;
  rules: KeptRule<unknown>[];
}

/** Keeps this service's copy of who holds which office, and the duties that follow. */
export const receiveAppointment: EventReceiver = async (data, change, context) => {
  const { id, personId, officeId, role, kind, from, to, electedOn, public: isPublic } = data as AppointmentChanged;
  await change.query(
    `insert into registers.office_holders (force_id, id, person_id, office_id, role, kind, from_day, to_day, elected_on, public, told_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (force_id, id) do update set person_id = excluded.person_id, office_id = excluded.office_id, role = excluded.role, kind = excluded.kind,
       from_day = excluded.from_day, to_day = excluded.to_day, elected_on = excluded.elected_on, public = excluded.public, told_by = excluded.told_by
     where registers.office_holders.told_by < excluded.told_by`,
    [change.forceId, id, personId, officeId, role, kind, from, to, electedOn, isPublic, context.identity.requestId],
  );
  await deriveObligations(change, { today: context.today, now: context.now, appointmentId: id });
  await judgeEntriesOf(change, personId);
};

/** Keeps this service's copy of a rulebook, the duties that follow, and what the public reads by it. */
export const receiveRulebook: EventReceiver = async (data, change, context) => {
  const told = data as RulebookInForce;
  const { versionId, protocolId = null, protocolTitle, inForceFrom, inForceTo, rules } = told;
  readRules(rules);
  await change.query(
    `insert into registers.rulebooks (force_id, id, protocol_id, protocol_title_en, protocol_title_cy, in_force_from, in_force_to, rules, told_by, instrument, precedence)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     on conflict (force_id, id) do update set protocol_id = excluded.protocol_id, protocol_title_en = excluded.protocol_title_en, protocol_title_cy = excluded.protocol_title_cy,
       in_force_from = excluded.in_force_from, in_force_to = excluded.in_force_to, rules = excluded.rules, told_by = excluded.told_by,
       instrument = excluded.instrument, precedence = excluded.precedence
     where registers.rulebooks.told_by < excluded.told_by`,
    [
      change.forceId,
      versionId,
      protocolId,
      protocolTitle.en,
      protocolTitle.cy,
      inForceFrom,
      inForceTo,
      JSON.stringify(rules),
      context.identity.requestId,
      told.instrument ?? null,
      told.precedence ?? null,
    ],
  );
  await obeyPublicationRules(change, context.today);
  await closePermissions(change, context.today);
  await deriveObligations(change, { today: context.today, now: context.now });
};

/** What a day brings by itself: a rule configured from it counts from then on, and what is due to be published is. */
export const deriveAtNight: EventReceiver = async (_, change, context) => {
  const terms = await obeyPublicationRules(change, context.today);
  await publishByDate(change, context, terms);
  await closePermissions(change, context.today);
  await deriveObligations(change, { today: context.today, now: context.now });
  await tellDuties(change, context);
};
