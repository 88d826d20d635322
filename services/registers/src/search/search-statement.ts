/** Who asks: the public; officers, who read the registers and what is declared; auditors, who read the registers alone; and whoever declares. */
export type Asking = "public" | "officer" | "auditor" | "declarer";

/** The most that is counted. */
export const countedTo = 1_001;

/** As many rows of a word are looked at to find the rarest of several. */
const few = 100;

/**
 * What of the terms each may find. The row policies keep back what is not published and not theirs; an offer is found by
 * officers as it was declared and by others as it was published.
 */
const shown: Readonly<Record<Asking, (alias: string) => string>> = {
  public: (t) => `${t}.audience = 'PUBLIC'`,
  officer: (t) => `${t}.kind <> 'PUBLISHED_GIFT'`,
  auditor: (t) => `${t}.audience in ('PUBLIC', 'STAFF', 'OFFICERS')`,
  declarer: (t) =>
    `${t}.audience not in ('OFFICERS', 'COPIED') and (${t}.until is null or ${t}.until >= (now() at time zone 'Europe/London')::date)`,
};

const given = (name: string) => `(select g.${name} from given g)`;

/**
 * Parameters $1 … $9: terms, configuration, words, giver, body, from, to, forces (the public's) or forces left out, only this force.
 * What follows takes them from here: its plan is then the same whatever is asked, and is made once for a connection.
 */
const parameters = (asking: Asking, more: string) => `given as materialized (
  select $1::text[] as terms, $2::text::regconfig as configuration, $3::text as words, $4::text as giver, $5::text as body,
    $6::date as first_day, $7::date as last_day, $8::uuid[] as forces, $9::uuid as only${asking === "public" ? "" : ", $forces as allowed"}${more})`;

const asked = `asked as materialized (
  select unnest(${given("terms")}) as term
  ${[
    ["w", "words"],
    ["g", "giver"],
    ["b", "body"],
  ]
    .map(
      ([mark, words]) =>
        `union select '${mark}:' || unnest(tsvector_to_array(to_tsvector(g.configuration, registers.unaccented(g.${words})))) from given g`,
    )
    .join("\n  ")})`;

const theOnly = `(${given("only")} is null or f = ${given("only")})`;
const forces = (asking: Asking) =>
  asking === "public"
    ? `forces as materialized (select distinct f as id from unnest(${given("forces")}) f where ${theOnly})`
    : `forces as materialized (select f as id from unnest(${given("allowed")}) f where f <> all(${given("forces")}::uuid[]) and ${theOnly})`;

/** All that is asked for must hold of a record: the rarest of it leads, so that the fewest are looked at. */
const rarest = `rarest as materialized (
  select a.term from asked a cross join lateral (
    select count(*) as seen from (
      select 1 from forces f cross join lateral (
        select 1 from registers.search_terms t where t.force_id = f.id and t.term = a.term limit ${few}) looked
      limit case when (select count(*) from asked) > 1 then ${few} else 0 end) few) c
  order by c.seen, length(a.term) desc, a.term limit 1)`;

const every = (asking: Asking) => `not exists (
  select 1 from asked a where a.term <> t.term and not exists (
    select 1 from registers.search_terms s where s.force_id = t.force_id and s.term = a.term and s.day = t.day and s.id = t.id
      and ${shown[asking]("s")}))`;

/** The latest of each force, as many as `limit` says. */
const found = (asking: Asking, before: string, limit: string) => `
select x.* from forces f cross join lateral (
  select t.force_id, t.id, t.day, t.kind, t.audience from registers.search_terms t
  where t.force_id = f.id and t.term = (select term from rarest) and t.day between ${given("first_day")} and ${given("last_day")} ${before}
    and ${shown[asking]("t")} and ${every(asking)}
  order by t.day desc, t.id desc limit ${limit}) x`;

const latestFirst = (alias: string) => `${alias}.day desc, ${alias}.id desc`;

/** What is shown of a record, by kind: person, category, text, giver, body, nil, withheld, published, part. */
const lines: Readonly<Record<"published" | "working", readonly string[]>> = {
  published: [
    `select e.person_id, e.category, e.description, null, null, e.nil, e.details <> 'SHOWN', $part from registers.published_entries e
     where f.kind = 'REGISTER_ENTRY' and e.force_id = f.force_id and e.id = f.id`,
    `select g.named_person_id, g.kind, g.description, g.giver, null, false, false, null from registers.published_gifts g
     where f.kind = 'PUBLISHED_GIFT' and g.force_id = f.force_id and g.id = f.id`,
    `select m.named_person_id, null, concat_ws(': ', m.item_title, m.interest), null, m.meeting_name, false, m.item_closed, m.meeting_id
     from registers.published_meeting_declarations m
     where f.kind = 'MEETING_DECLARATION' and m.force_id = f.force_id and m.id = f.id`,
  ],
  working: [
    `select i.person_id, i.category, i.description, null, null, i.nil, coalesce(i.decision = 'WITHHOLD', false), i.declaration_id
     from registers.interests i where f.kind = 'DECLARED_INTEREST' and i.force_id = f.force_id and i.id = f.id`,
    `select o.recipient_id, o.kind, o.description, o.giver_name, null, false, false, o.id from registers.gift_offers o
     where f.kind = 'GIFT_OFFER' and o.force_id = f.force_id and o.id = f.id`,
    `select p.person_id, p.matter, p.description, null, nullif(p.with_whom, ''), false, false, p.id from registers.permissions p
     where f.kind = 'PERMISSION' and p.force_id = f.force_id and p.id = f.id`,
  ],
};

/** Which declaration a line comes from is for those who read it. */
const partOf = (asking: Asking) => (asking === "officer" ? "e.declaration_id" : "null::uuid");

const place = ", $10::date as before_day, $11::uuid as before_id, $12::int as size";
const readOn = `and (t.day, t.id) < (${given("before_day")}, ${given("before_id")})`;

/** The statement of a page: `$10` and `$11` are the day and id to read on before, `$12` how many of each force. */
export function pageSql(asking: Asking): string {
  const all = [...lines.published, ...(asking === "public" ? [] : lines.working)];
  const branches = all.map((line) => line.replace("$part", partOf(asking))).join("\n    union all ");
  return `with ${parameters(asking, place)}, ${asked}, ${forces(asking)}, ${rarest}, found as materialized (${found(asking, readOn, given("size"))}
    ${asking === "public" ? "" : `order by ${latestFirst("x")} limit ${given("size")}`})
  select f.force_id as "forceId", f.id, f.kind, f.day, r.person_id as "personId", r.category, r.text, r.giver, r.body,
    r.nil, r.withheld, f.audience in ('PUBLIC', 'STAFF', 'COPIED') as published, r.part
  from found f cross join lateral (
    ${branches}) as r (person_id, category, text, giver, body, nil, withheld, part)
  order by ${latestFirst("f")}`;
}

/** The statement that counts what is found in each force, up to `countedTo`. */
export function countSql(asking: Asking): string {
  return `with ${parameters(asking, "")}, ${asked}, ${forces(asking)}, ${rarest}
  select x.force_id as id, count(*)::int as count from (${found(asking, "", String(countedTo))}) x group by x.force_id`;
}
