import { daysOf, financialYearOf } from "@probity/rules/checklist/financial-year";
import { quartersOf } from "@probity/rules/figures/year-figures";
import type { RequestContext } from "@probity/service-kit/context";
import { Language } from "@probity/service-kit/language-enum";
import { onlyIds } from "@probity/service-kit/ids";
import { listLoader } from "@probity/service-kit/loader";
import { titleIn } from "../kinds/kind-settings.js";
import type { ForceFigures, KindFigures, QuarterFigures } from "./figures.entity.js";

interface Published {
  readonly forceId: string;
  readonly year: number;
  readonly publishedOn: string;
  readonly figures: Pick<ForceFigures, "since" | "brought" | "kinds">;
}

const asFigures = ({ year, publishedOn, figures }: Published): ForceFigures => ({
  year,
  publishedOn,
  ...figures,
  // Years that were published before quarters were told withhold nothing.
  kinds: figures.kinds.map((one) => ({ ...one, withheld: one.withheld ?? false })),
});

interface PublishedQuarter {
  readonly forceId: string;
  readonly year: number;
  readonly quarter: number;
  readonly publishedOn: string;
  readonly figures: Pick<QuarterFigures, "since" | "kinds">;
}

const ofRunningYear = `not exists (select 1 from cases.published_figures y where y.force_id = q.force_id and y.year >= q.year)`;

/** The quarters of the running year of forces as the public reads them: one statement, however many forces. */
export const quartersOfForces = (context: RequestContext) =>
  listLoader<QuarterFigures & { forceId: string }>(
    context,
    quartersOfForces,
    async (forceIds) => {
      const rows = await context.read<PublishedQuarter>(
        "public",
        `select q.force_id as "forceId", q.year, q.quarter, q.published_on as "publishedOn", q.figures from cases.published_quarters q
         where q.force_id = any($1) and ${ofRunningYear} order by q.year, q.quarter`,
        [onlyIds(forceIds)],
      );
      return rows.map(({ figures, ...row }) => ({ ...row, ...figures }));
    },
    ({ forceId }) => forceId,
  );

/** What a force called a kind when its figures were published, or else what all do. */
export function titleOfFigures(
  { kind, titleEn, titleCy }: Pick<KindFigures, "kind" | "titleEn" | "titleCy">,
  language: Language,
): string {
  return titleIn(kind, { titleEn: titleEn ?? null, titleCy: titleCy ?? null })[language === Language.CY ? "cy" : "en"];
}

/** The published figures of forces as the public reads them, latest year first: one statement, however many forces. */
export const figuresOfForces = (context: RequestContext) =>
  listLoader<ForceFigures & { forceId: string }>(
    context,
    figuresOfForces,
    async (forceIds) => {
      const rows = await context.read<Published>(
        "public",
        `select p.force_id as "forceId", p.year, p.published_on as "publishedOn", p.figures from cases.published_figures p
         where p.force_id = any($1) order by p.year desc`,
        [onlyIds(forceIds)],
      );
      return rows.map((row) => ({ forceId: row.forceId, ...asFigures(row) }));
    },
    ({ forceId }) => forceId,
  );

/** The figures of a force as its officers read them, latest year first, and the quarters of the one that runs: one statement. */
export async function officersFigures(
  context: RequestContext,
  forceId: string,
): Promise<{ readonly years: ForceFigures[]; readonly quarters: QuarterFigures[] }> {
  const rows = await context.read<Published & { readonly quarter: number | null }>(
    "cases:handle",
    `select p.force_id as "forceId", p.year, null::int as quarter, p.published_on as "publishedOn", p.officers as figures from cases.published_figures p
     where p.force_id = any($forces) and p.force_id = $1
     union all
     select q.force_id, q.year, q.quarter, q.published_on, q.officers from cases.published_quarters q
     where q.force_id = any($forces) and q.force_id = $1 and ${ofRunningYear}
     order by year desc, quarter`,
    [forceId],
  );
  const quarters = rows.flatMap(({ year, publishedOn, quarter, figures: { since, kinds } }) =>
    quarter === null ? [] : [{ year, quarter, publishedOn, since, kinds }],
  );
  return { years: rows.filter(({ quarter }) => quarter === null).map(asFigures), quarters };
}

interface Own {
  readonly firstDay: string | null;
  readonly kinds: (KindFigures & { readonly titles: (string | null)[] | null })[] | null;
}

/** What the caller handles or watches over: the row policies show no other case, so that none is counted. */
const ownSql = `with own as (
  select c.id, c.kind, c.outcome, (c.raised_at at time zone 'Europe/London')::date as raised, (c.closed_at at time zone 'Europe/London')::date as closed
  from cases.cases c where c.force_id = any($forces) and c.force_id = $1 and exists (select 1 from cases.case_parts p
    where p.force_id = c.force_id and p.case_id = c.id and p.part <> 'COMPLAINANT' and p.ended_at is null)),
reached as (
  select o.kind, s.stage, count(*)::int as count from own o join (
    select s.case_id, (s.at at time zone 'Europe/London')::date as day, case s.kind when 'INFORMAL_RESOLUTION' then 'INFORMAL' when 'FORMAL_STAGE' then 'FORMAL'
      when 'REFERRAL' then 'REFERRED' when 'DECISION' then 'DECIDED' when 'REVIEW' then 'REVIEW' end as stage
    from cases.case_steps s where s.force_id = $1) s on s.case_id = o.id and s.stage is not null and s.day between $3 and $4
  group by o.kind, s.stage),
ended as (
  select o.kind, o.outcome, count(*)::int as count from own o where o.closed between $3 and $4 and o.outcome is not null group by o.kind, o.outcome),
counted as (
  select o.kind, count(*) filter (where o.raised between $3 and $4)::int as received,
    (select array_agg((select count(*)::int from own q where q.kind = o.kind and q.raised between b.day and (b.day + interval '3 months - 1 day')::date) order by b.day)
     from unnest($2::date[]) as b (day)) as quarters,
    count(*) filter (where o.closed between $3 and $4)::int as closed,
    count(*) filter (where o.closed between $3 and $4 and o.outcome in ('SETTLED', 'ACTION_TAKEN'))::int as "putRight",
    count(*) filter (where o.closed between $3 and $4 and o.outcome not in ('SETTLED', 'ACTION_TAKEN'))::int as otherwise,
    false as withheld,
    (select array[k.title_en, k.title_cy] from cases.kind_settings k where k.force_id = $1 and k.kind = o.kind and k.from_day <= $5
       and coalesce(k.to_day, $5) >= $5 order by k.from_day desc, k.id desc limit 1) as titles,
    percentile_disc(0.5) within group (order by o.closed - o.raised) filter (where o.closed between $3 and $4) as "medianDays",
    min(o.closed - o.raised) filter (where o.closed between $3 and $4) as "shortestDays",
    max(o.closed - o.raised) filter (where o.closed between $3 and $4) as "longestDays",
    (select coalesce(json_agg(json_build_object('outcome', e.outcome, 'count', e.count) order by e.outcome), '[]') from ended e where e.kind = o.kind) as outcomes,
    (select coalesce(json_agg(json_build_object('stage', r.stage, 'count', r.count) order by r.stage), '[]') from reached r where r.kind = o.kind) as reached
  from own o group by o.kind)
select (select min(raised) from own) as "firstDay", (select json_agg(k order by k.kind) from counted k where k.received + k.closed > 0 or k.reached::text <> '[]') as kinds`;

/** The figures of the caller's own cases in a financial year, and since which year there are any: one statement. */
export async function ownFigures(
  context: RequestContext,
  forceId: string,
  year: number,
): Promise<{ readonly since: number | null; readonly kinds: KindFigures[] }> {
  const { first, last } = daysOf(year);
  const [own] = await context.read<Own>("cases:handle", ownSql, [
    forceId,
    quartersOf(year),
    first,
    last,
    last < context.today ? last : context.today,
  ]);
  const kinds = (own?.kinds ?? []).map(({ titles, ...one }) => {
    return { ...one, titleEn: titles?.[0] ?? null, titleCy: titles?.[1] ?? null };
  });
  return { since: own?.firstDay ? financialYearOf(own.firstDay) : null, kinds };
}
