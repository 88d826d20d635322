import { namingIn } from "@probity/rules/party-names";
import type { RequestContext } from "@probity/service-kit/context";
import type { InterestSource } from "./conflict-enums.js";
import type { InterestMatch } from "./interest-check.entity.js";
import { queryFor } from "./interest-check.rules.js";

/** A record that shares words with a party. */
interface Candidate {
  readonly personId: string;
  readonly source: InterestSource;
  readonly details: string;
  readonly withheld: boolean;
}

/** More than this share words with hardly any name but "the council": whoever asks is told to ask about fewer. */
const most = 2_000;

const named = (alias: string) => `${alias}.plain_names @@ $2::tsquery`;
const ofForce = (table: string) => `${table}.force_id = $1 and ${table}.force_id = any($forces)`;

/** What everybody of the force reads anyway: public lines alone. */
const publicRecords = `
  select e.person_id as "personId", 'INTEREST' as source, e.description as details, false as withheld from registers.published_entries e
    where ${ofForce("e")} and e.superseded_at is null and not e.nil and e.public and e.details = 'SHOWN' and ${named("e")}
  union all
  select g.named_person_id, 'GIFT', concat_ws(': ', g.giver, g.description), false from registers.published_gifts g
    where ${ofForce("g")} and g.superseded_at is null and g.response = 'ACCEPTED' and g.public and g.named_person_id is not null
      and g.giver is not null and ${named("g")}`;

/** What stands, waits for review or was accepted; of sensitive interests whose they are. Lines from before lines knew their interest are read by themselves. */
const allRecords = `
  select i.person_id as "personId", 'INTEREST' as source, concat_ws(' – ', i.description, i.connected_name) as details,
      coalesce(i.decision, case when i.sensitive_reason is null then 'PUBLISH' end, 'WITHHOLD') = 'WITHHOLD' as withheld
    from registers.interests i join registers.declarations d on d.force_id = i.force_id and d.id = i.declaration_id
    where ${ofForce("i")} and not i.nil and ${named("i")} and (d.status = 'SUBMITTED' or exists (
      select 1 from registers.published_entries e where e.force_id = i.force_id and e.interest_id = i.id and e.superseded_at is null))
  union all
  select e.person_id, 'INTEREST', e.description, false from registers.published_entries e
    where ${ofForce("e")} and e.superseded_at is null and not e.nil and e.interest_id is null and ${named("e")}
  union all
  select o.recipient_id, 'GIFT', concat_ws(': ', o.giver_name, o.description), false from registers.gift_offers o
    where ${ofForce("o")} and o.response = 'ACCEPTED' and ${named("o")}
  union all
  select p.person_id, 'PERMISSION', concat_ws(': ', nullif(p.with_whom, ''), p.description), false from registers.permissions p
    where ${ofForce("p")} and p.status = 'GRANTED' and (p.until is null or p.until >= $3::date) and ${named("p")}
  union all
  select c.person_id, 'DECISION', concat_ws(': ', nullif(c.party, ''), nullif(c.interest, ''), c.about), false from registers.conflict_decisions c
    where ${ofForce("c")} and c.superseded_at is null and ${named("c")}`;

/** Who has an interest in parties, by the records that the caller may read: one statement, whatever is asked. */
export async function findInterests(
  context: RequestContext,
  forceId: string,
  parties: readonly string[],
): Promise<{ found: InterestMatch[]; incomplete: boolean }> {
  const reads = context.can("registers:read", forceId);
  const records = reads ? allRecords : publicRecords;
  const rows = await context.read<Candidate>(
    reads ? "registers:read" : "registers:declare",
    `select r.* from (${records}) r where $3::date is not null limit ${most + 1}`,
    [forceId, queryFor(parties), context.today],
  );
  const found = parties.flatMap((name) =>
    rows
      .flatMap((row) => {
        const naming = namingIn(name, row.details);
        return naming ? [matchOf(name, row, naming)] : [];
      })
      .toSorted((one, other) => other.share - one.share),
  );
  return { found, incomplete: rows.length > most };
}

function matchOf(
  name: string,
  { personId, source, details, withheld }: Candidate,
  { share, words: matched }: NonNullable<ReturnType<typeof namingIn>>,
): InterestMatch {
  const shown = withheld ? { share: 0, words: [], details: null } : { share, words: [...matched], details };
  return { party: name, personId, source, withheld, ...shown };
}
