import type { RequestContext } from "@probity/service-kit/context";
import { listLoader, type Loader } from "@probity/service-kit/loader";
import type { Permission } from "@probity/service-kit/permissions";
import { Person } from "../persons/person.entity.js";
import type { PoliticalRestriction, Relationship, Training, Vetting } from "./record.entity.js";

/** Under which permission the caller sees records of a person: as who looks after them, as the person, or not at all. */
export function seenUnder(
  context: RequestContext,
  { forceId, id }: Pick<Person, "forceId" | "id">,
  officers: Permission,
): Permission | null {
  if (context.can(officers, forceId)) return officers;
  return context.personIn(forceId) === id && context.can("people:own", forceId) ? "people:own" : null;
}

const of = 'r.force_id as "forceId", r.id, r.person_id as "personId"';

function recordsOf<Row extends { personId: string }>(
  context: RequestContext,
  permission: Permission,
  from: string,
): Loader<Row[]> {
  const sql = `select ${of}, ${from}`;
  return listLoader<Row>(
    context,
    `${permission} ${sql}`,
    (ids) => context.read<Row>(permission, sql, [ids]),
    ({ personId }) => personId,
  );
}

const whose = "where r.force_id = any($forces) and r.person_id = any($1)";

/** The vetting of persons, the latest first. */
export const vettingsOf = (context: RequestContext, permission: Permission): Loader<Vetting[]> =>
  recordsOf(
    context,
    permission,
    `r.level, r.granted_on as "grantedOn", r.expires_on as "expiresOn", r.clause_id as "clauseId", r.superseded_by is not null as superseded
     from people.vettings r ${whose} order by r.granted_on desc, r.id desc`,
  );

/** The training of persons, the latest first. */
export const trainingsOf = (context: RequestContext, permission: Permission): Loader<Training[]> =>
  recordsOf(
    context,
    permission,
    `r.kind, r.title, r.done_on as "doneOn", r.renew_by as "renewBy", r.clause_id as "clauseId"
     from people.trainings r ${whose} order by r.done_on desc, r.id desc`,
  );

/** The political restrictions of persons, the latest first. */
export const restrictionsOf = (context: RequestContext, permission: Permission): Loader<PoliticalRestriction[]> =>
  recordsOf(
    context,
    permission,
    `r.office_id as "officeId", r.basis, r.ground, r.reason, r.clause_id as "clauseId", r.restricted, r.differs_from as "differsFrom",
       r.from_day as "from", r.to_day as "to"
     from people.restrictions r ${whose} order by r.from_day desc, r.id desc`,
  );

/** The relationships of persons, those that go on first. */
export const relationshipsOf = (context: RequestContext, permission: Permission): Loader<Relationship[]> =>
  recordsOf(
    context,
    permission,
    `r.other_person_id as "otherPersonId", r.kind, r.name, r.from_day as "from", r.to_day as "to"
     from people.relationships r ${whose} order by r.to_day desc nulls first, r.id`,
  );
