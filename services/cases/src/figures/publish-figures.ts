import { daysOf, financialYearOf } from "@probity/rules/checklist/financial-year";
import { fewestShown, toldInTurn } from "@probity/rules/figures/small-numbers";
import { quartersOf, shownKind, type CountedKind, type ShownKind } from "@probity/rules/figures/year-figures";
import type { Change } from "@probity/service-kit/context";
import { daysAfter } from "@probity/service-kit/dates";
import type { EventReceiver } from "@probity/service-kit/subgraph";
import { v7 as uuidv7 } from "uuid";
import { CaseKind, CaseStage } from "../cases/case-kind.js";

/** The kinds that are about somebody's conduct: of these the public reads figures. */
const publicKinds: readonly string[] = [
  CaseKind.OFFICE_HOLDER_COMPLAINT,
  CaseKind.BREACH_BY_OFFICE_HOLDER,
  CaseKind.BREACH_BY_STAFF,
  CaseKind.REDRESS,
  CaseKind.CONCERN,
];
const stages = Object.values(CaseStage).filter((stage) => stage !== CaseStage.RECEIVED && stage !== CaseStage.CLOSED);

interface Fact {
  readonly kind: string;
  readonly event: string;
  readonly stage: string | null;
  readonly outcome: string | null;
  readonly quarter: string;
  readonly days: number[];
  readonly count: number;
}

/**
 * At night: publishes the figures of each financial year that has ended, and the quarters of the one that runs, once and for good.
 * Nothing is read of a quarter that runs, so that no single case moves a number; figures of several years share no case.
 */
export const publishFigures: EventReceiver = async (_data, change, context) => {
  const { forceId } = change;
  const [kept] = await change.query<{ since: string; last: number | null }>(
    `select s.figures_since as since, (select max(p.year) from cases.published_figures p where p.force_id = s.force_id) as last
     from cases.force_settings s where s.force_id = $1`,
    [forceId],
  );
  if (!kept) return;
  const running = financialYearOf(context.today);
  const first = kept.last === null ? financialYearOf(kept.since) : kept.last + 1;
  for (let year = first; year < running; year++) await publishYear(change, year, kept.since, context.today);
  await publishQuarters(change, running, kept.since, context.today);
};

async function publishYear(change: Change, year: number, since: string, today: string): Promise<void> {
  const { first, last } = daysOf(year);
  const facts = await factsOf(change, year);
  const titles = await titlesOn(change, last);
  const kinds = Object.values(CaseKind).map((kind) => ({
    ...shownKind(
      countKind(
        kind,
        facts.filter((fact) => fact.kind === kind),
        year,
      ),
    ),
    ...titles(kind),
  }));
  const brought = countOf(facts.filter(({ event }) => event === "BROUGHT"));
  const common = {
    since: since > first ? since : null,
    // Its holder has been told of each: whether there was any is nothing new, and the Order asks for it.
    brought: brought === 0 || brought >= fewestShown ? brought : null,
  };
  const forPublic = { ...common, kinds: kinds.filter(({ kind }) => publicKinds.includes(kind)).map(withoutInner) };
  const id = uuidv7();
  await change.query(
    "insert into cases.published_figures (force_id, id, year, figures, officers, published_on) values ($1, $2, $3, $4, $5, $6)",
    [change.forceId, id, year, JSON.stringify(forPublic), JSON.stringify({ ...common, kinds }), today],
  );
  await change.publish("figures.published", { year, publishedOn: today });
  await change.audit({ action: "publishFigures", entity: "Figures", entityId: id, after: { year } });
}

function factsOf(change: Change, year: number): Promise<Fact[]> {
  return change.query<Fact>(
    `select f.kind, f.event, f.stage, f.outcome, f.quarter, array_agg(f.days) as days, count(*)::int as count from cases.figure_facts f
     where f.force_id = $1 and f.quarter = any($2::date[]) group by f.kind, f.event, f.stage, f.outcome, f.quarter`,
    [change.forceId, quartersOf(year)],
  );
}

/** What the force calls its kinds on a day; null: as all do. */
async function titlesOn(change: Change, day: string) {
  const named = await change.query<{ kind: string; titleEn: string | null; titleCy: string | null }>(
    `select distinct on (k.kind) k.kind, k.title_en as "titleEn", k.title_cy as "titleCy" from cases.kind_settings k
     where k.force_id = $1 and k.from_day <= $2 and coalesce(k.to_day, $2) >= $2 order by k.kind, k.from_day desc, k.id desc`,
    [change.forceId, day],
  );
  return (kind: string) => {
    const { titleEn = null, titleCy = null } = named.find((one) => one.kind === kind) ?? {};
    return { titleEn, titleCy };
  };
}

/** Of the year that runs, each quarter that has ended and was not published: the last is published with its year. */
async function publishQuarters(change: Change, year: number, since: string, today: string): Promise<void> {
  const begun = quartersOf(year);
  const done = await change.query<{ quarter: number }>(
    "select quarter from cases.published_quarters where force_id = $1 and year = $2",
    [change.forceId, year],
  );
  const ended = begun.slice(1).flatMap((next, at) => {
    const isNew = next <= today && next > since && !done.some(({ quarter }) => quarter === at + 1);
    return isNew ? [{ at, last: daysAfter(next, -1), begins: begun[at] ?? next }] : [];
  });
  if (ended.length === 0) return;
  const received = (await factsOf(change, year)).filter(({ event }) => event === "RECEIVED");
  for (const { at, last, begins } of ended) {
    const titles = await titlesOn(change, last);
    const kinds = Object.values(CaseKind).map((kind) => {
      const own = received.filter((fact) => fact.kind === kind);
      const counts = begun.map((quarter) => countOf(own.filter((fact) => fact.quarter === quarter)));
      return { kind, received: toldInTurn(counts.slice(0, at + 1))[at] ?? null, ...titles(kind) };
    });
    const common = { since: since > begins ? since : null };
    const forPublic = { ...common, kinds: kinds.filter(({ kind }) => publicKinds.includes(kind)) };
    const id = uuidv7();
    await change.query(
      "insert into cases.published_quarters (force_id, id, year, quarter, figures, officers, published_on) values ($1, $2, $3, $4, $5, $6, $7)",
      [change.forceId, id, year, at + 1, JSON.stringify(forPublic), JSON.stringify({ ...common, kinds }), today],
    );
    await change.audit({ action: "publishFigures", entity: "Figures", entityId: id, after: { year, quarter: at + 1 } });
  }
}

/** What of a kind's figures is for officers alone. */
function withoutInner<Kind extends ShownKind>(kind: Kind): Kind {
  return { ...kind, outcomes: null, reached: [], shortestDays: null, longestDays: null };
}

const countOf = (facts: readonly Fact[]) => facts.reduce((sum, { count }) => sum + count, 0);

function countKind(kind: string, facts: readonly Fact[], year: number): CountedKind {
  const closed = facts.filter(({ event }) => event === "CLOSED");
  const received = facts.filter(({ event }) => event === "RECEIVED");
  const outcomes = Map.groupBy(closed, ({ outcome }) => outcome ?? "NOT_SAID");
  const days = closed.flatMap((fact) => fact.days).toSorted((one, other) => one - other);
  const at = (place: number) => days[place] ?? 0;
  return {
    kind,
    quarters: quartersOf(year).map((quarter) => countOf(received.filter((fact) => fact.quarter === quarter))),
    outcomes: Object.fromEntries([...outcomes].map(([outcome, ofIt]) => [outcome, countOf(ofIt)])),
    reached: Object.fromEntries(stages.map((stage) => [stage, countOf(facts.filter((fact) => fact.stage === stage))])),
    days:
      days.length === 0
        ? null
        : { median: at(Math.ceil(days.length / 2) - 1), shortest: at(0), longest: at(days.length - 1) },
  };
}
