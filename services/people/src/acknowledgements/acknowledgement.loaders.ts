import { layeredOn, type LayeredRule } from "@probity/rules/effective-rulebook";
import type { Rule } from "@probity/rules/rulebook";
import type { Change, RequestContext } from "@probity/service-kit/context";
import type { Permission } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";
import { sayForces } from "@probity/service-kit/tenancy";
import { Person } from "../persons/person.entity.js";
import { Acknowledgement, type AcknowledgementEvent, type PaperSignature } from "./acknowledgement.entity.js";
import { askedOf, type Asked, type KeptRulebook } from "./acknowledgement.rules.js";

interface BoundRow {
  forceId: string;
  personId: string;
  name: string;
  roles: Role[];
  heldFrom: string;
  leftOn: string | null;
}

interface SignedRow {
  id: string;
  forceId: string;
  personId: string;
  versionId: string;
  event: AcknowledgementEvent;
  contentHash: string;
  clauseIds: string[];
  roles: Role[];
  typedName: string;
  signedAt: Date;
  paper: PaperSignature | null;
}

/** A version with the layers of its rules, as they are kept. */
type KeptLayers = Omit<KeptRulebook, "rules"> & {
  forceId: string;
  rules: (LayeredRule & { rule: Rule; clauseRef: string })[];
};

/** Reads rows of the forces that may be read: a request under a permission, or an open change. */
export type ReadRows = <Row extends object>(sql: string, parameters: readonly unknown[]) => Promise<Row[]>;

/** Reads what the caller may under a permission. */
export function under(context: RequestContext, permission: Permission): ReadRows {
  return (sql, parameters) => context.read(permission, sql, parameters);
}

/** Reads in the open change itself. */
export function within(change: Change): ReadRows {
  return (sql, parameters) => change.query(sayForces(sql, parameters.length), [...parameters, [change.forceId]]);
}

/** Of whom signatures are looked for: the people of a force, or one of them. */
export interface Whose {
  readonly forceId: string | null;
  readonly personIds: readonly string[] | null;
}

/** Reads on what signatures rest: who holds or held offices by a day, the versions, and what was signed. Three statements. */
export async function signingGround(read: ReadRows, today: string, { forceId, personIds }: Whose) {
  const of = [forceId, personIds];
  const [people, kept, signed] = await Promise.all([
    read<BoundRow>(
      `select p.force_id as "forceId", p.id as "personId", p.name, array_agg(distinct o.role) as roles,
         coalesce(min(a.from_day) filter (where a.to_day is null or a.to_day >= $3::date), max(a.from_day)) as "heldFrom",
         case when bool_or(a.to_day is null or a.to_day >= $3::date) then null else max(a.to_day) end as "leftOn"
       from people.persons p
       join people.appointments a on a.force_id = p.force_id and a.person_id = p.id and a.from_day <= $3::date
       join people.offices o on o.force_id = a.force_id and o.id = a.office_id
       where p.force_id = any($forces) and ($1::uuid is null or p.force_id = $1) and ($2::uuid[] is null or p.id = any($2))
       group by p.force_id, p.id, p.name order by p.force_id, p.name, p.id`,
      [...of, today],
    ),
    read<KeptLayers>(
      `select r.force_id as "forceId", r.id, r.protocol_id as "protocolId", r.body_kind as "bodyKind", r.in_force_from as "inForceFrom",
         r.in_force_to as "inForceTo", r.content_hash as "contentHash", r.clauses, r.rules
       from people.rulebooks r where r.force_id = any($forces) and ($1::uuid is null or r.force_id = $1)`,
      [forceId],
    ),
    read<SignedRow>(
      `select s.id, s.force_id as "forceId", s.person_id as "personId", s.version_id as "versionId", s.event, s.content_hash as "contentHash",
         s.clause_ids as "clauseIds", s.roles, s.typed_name as "typedName", s.signed_at as "signedAt",
         case when s.recorded_by is not null then json_build_object('signedOn', s.signed_on, 'recordedBy', s.recorded_by,
           'reason', s.reason, 'keptAt', s.kept_at) end as paper
       from people.acknowledgements s
       where s.force_id = any($forces) and ($1::uuid is null or s.force_id = $1) and ($2::uuid[] is null or s.person_id = any($2))`,
      of,
    ),
  ]);
  return { people, kept, signed };
}

/**
 * The signatures under the versions in force today, asked for and given, by force and name. Three statements, however many
 * people and versions there are; who is asked follows from the rules.
 */
export async function acknowledgementsOf(read: ReadRows, today: string, whose: Whose): Promise<Acknowledgement[]> {
  const { people, kept, signed } = await signingGround(read, today, whose);
  const rulebooks = kept.map((rulebook) => {
    return { ...rulebook, rules: layeredOn(rulebook.rules, today).map(({ rule }) => rule) };
  });
  const forces = [...new Set(rulebooks.map((rulebook) => rulebook.forceId))];
  return forces.flatMap((force) => {
    const here = <Row extends { forceId: string }>(rows: readonly Row[]) => rows.filter((row) => row.forceId === force);
    const [bound, books, given] = [here(people), here(rulebooks), here(signed)];
    const asked = askedOf(bound, books, given, today);
    const persons = new Map(bound.map((person) => [person.personId, person]));
    const givenBy = Map.groupBy(given, ({ personId }) => personId);
    return asked.flatMap((one) =>
      toAcknowledgement(one, persons.get(one.personId), books, givenBy.get(one.personId) ?? []),
    );
  });
}

function toAcknowledgement(
  asked: Asked,
  person: BoundRow | undefined,
  rulebooks: readonly KeptRulebook[],
  own: readonly SignedRow[],
): Acknowledgement[] {
  const { personId, versionId, event, askedOn, clauseId, explanation } = asked;
  const rulebook = rulebooks.find(({ id }) => id === versionId);
  if (!person || !rulebook) return [];
  const given = own.find((one) => one.versionId === versionId && (one.event === "LEAVING") === (event === "LEAVING"));
  const clauseIds = new Set(given?.clauseIds ?? asked.clauseIds);
  return [
    Object.assign(new Acknowledgement(), {
      id: `${personId}.${versionId}.${event}`,
      person: Object.assign(new Person(), { forceId: person.forceId, id: personId, name: person.name }),
      version: { id: versionId },
      event: (given?.event ?? event) as AcknowledgementEvent,
      clauses: rulebook.clauses.filter((clause) => clauseIds.has(clause.clauseId)).map(({ ref }) => ({ id: ref })),
      askedOn,
      clauseId,
      explanation,
      contentHash: rulebook.contentHash,
      signedAt: given?.signedAt ?? null,
      typedName: given?.typedName ?? null,
      roles: given?.roles ?? person.roles,
      paper: given?.paper ?? null,
    }),
  ];
}
