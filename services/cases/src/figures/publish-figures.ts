import { daysOf, financialYearOf } from "@probity/rules/checklist/financial-year";
import { fewestShown } from "@probity/rules/figures/small-numbers";
import { quartersOf, shownKind, type CountedKind, type ShownKind } from "@probity/rules/figures/year-figures";
import type { Change } from "@probity/service-kit/context";
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
 * At night: publishes the figures of each financial year that has ended, once and for good. Nothing is read of a year that runs,
 * so that no single case moves a number; figures of several years share no case.
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
};

async function publishYear(change: Change, year: number, since: string, today: string): Promise<void> {
  const { first } = daysOf(year);
  const facts = await change.query<Fact>(
    `select f.kind, f.event, f.stage, f.outcome, f.quarter, array_agg(f.days) as days, count(*)::int as count from cases.figure_facts f
     where f.force_id = $1 and f.quarter = any($2::date[]) group by f.kind, f.event, f.stage, f.outcome, f.quarter`,
    [change.forceId, quartersOf(year)],
  );
  const kinds = Object.values(CaseKind).map((kind) =>
    shownKind(
      countKind(
        kind,
        facts.filter((fact) => fact.kind === kind),
        year,
      ),
    ),
  );
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

/** What of a kind's figures is for officers alone. */
function withoutInner(kind: ShownKind): ShownKind {
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
