import type { Change, RequestContext } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { InterestInput } from "./declaration.inputs.js";

/** What ties two persons by what stands declared: the earliest day that is given; null where one gives none. */
const standingSql = `select i.person_id as "personId", i.connected_person_id as "otherId",
    case when bool_and(i.since is not null) then min(i.since) end as "from"
  from registers.interests i join registers.declarations d on d.force_id = i.force_id and d.id = i.declaration_id
  where i.force_id = $1 and i.person_id = any($2::uuid[]) and i.connected_person_id is not null and not i.nil
    and (d.status = 'SUBMITTED' or exists (select 1 from registers.published_entries e
      where e.force_id = i.force_id and e.interest_id = i.id and e.superseded_at is null))
  group by i.person_id, i.connected_person_id`;

interface Tie {
  readonly id: string;
  readonly personId: string;
  readonly otherId: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** Tells who must not handle whose matters by what these persons have declared by now: ids and days, never what the interest is. */
export async function tellTies(change: Change, { today }: RequestContext, personIds: readonly string[]): Promise<void> {
  const standing = await change.query(standingSql, [change.forceId, personIds]);
  const changed = await change.query<Tie>(
    `select k.id, k.person_id as "personId", k.other_id as "otherId", k.from_day as "from", k.to_day as "to"
     from registers.keep_ties($1, $2::uuid[], $3, $4::date) k`,
    [change.forceId, personIds, JSON.stringify(standing), today],
  );
  if (changed.length === 0) return;
  await change.publishAll(
    "conflict.changed",
    changed.map((tie) => ({ ...tie, cause: "DECLARED_INTEREST" })),
  );
}

/** @throws INVALID where an interest names oneself, or somebody who is nobody of this body, as the person concerned. */
export async function checkConnected(
  change: Change,
  own: string | null,
  interests: readonly Pick<InterestInput, "connectedPersonId">[],
): Promise<void> {
  const named = interests.flatMap(({ connectedPersonId: id }) => (id ? [knownForm(id, "person")] : []));
  const persons = [...new Set(named)];
  if (persons.length === 0) return;
  if (own !== null && persons.includes(own)) throw invalid("interests", "Name somebody else than yourself.");
  const known = await change.query<{ personId: string }>(
    `select distinct person_id as "personId" from registers.office_holders where force_id = $1 and person_id = any($2::uuid[])`,
    [change.forceId, persons],
  );
  if (known.length < persons.length)
    throw invalid("interests", "Choose a person of this body, or write the name alone.");
}
