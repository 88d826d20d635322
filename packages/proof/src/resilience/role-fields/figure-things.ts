import type { World } from "../../isolation/world/world.js";
import type { Known } from "./known-things.js";
import { here, type Things } from "./thing.js";

const kind = {
  kind: "CONCERN",
  received: 20,
  quarters: [5, 5, 5, 5],
  closed: 25,
  putRight: 10,
  otherwise: 15,
  outcomes: ["SETTLED", "ACTION_TAKEN", "NO_ACTION", "HANDLED_ELSEWHERE", "WITHDRAWN"].map((outcome) => ({
    outcome,
    count: 5,
  })),
  medianDays: 20,
};

/** Publishes figures of a year with all there can be: as the night does it once a year has ended. */
export async function plantFigures(world: World, force: string): Promise<void> {
  const common = { since: "2026-05-01", brought: 6 };
  const inner = { outcomes: null, reached: [], shortestDays: null, longestDays: null };
  const officers = { reached: [{ stage: "FORMAL", count: 5 }], shortestDays: 2, longestDays: 90 };
  await world.platform.database.query(
    `insert into cases.published_figures (force_id, year, figures, officers, published_on) values ($1, $4, $2, $3, '2026-11-01')`,
    [
      force,
      JSON.stringify({ ...common, kinds: [{ ...kind, ...inner }] }),
      JSON.stringify({ ...common, kinds: [{ ...kind, ...officers }] }),
      presentYear(),
    ],
  );
  const quarter = { since: "2027-05-01", kinds: [{ kind: "CONCERN", received: 5 }] };
  await world.platform.database.query(
    `insert into cases.published_quarters (force_id, year, quarter, figures, officers, published_on) values ($1, $3, 1, $2, $2, '2026-11-01')`,
    [force, JSON.stringify(quarter), presentYear() + 1],
  );
}

/** The financial year that runs: the one of which everybody’s own cases have figures too. */
function presentYear(): number {
  const now = new Date();
  return now.getUTCMonth() >= 3 ? now.getUTCFullYear() : now.getUTCFullYear() - 1;
}

/** Where figures of cases are shown. */
export function figureThings({ force }: Known): Things {
  const officers = (inside: string) => ({ by: [`{ caseFigures(force: "${force}") { ${inside} } }`] });
  const everybody = (inside: string) => ({ by: [here(`complaintFigures { ${inside} }`)] });
  return {
    CaseFigures: { "of the present year": officers("$") },
    ForceFigures: { "for everybody": everybody("$"), "for officers": officers("ofForce { $ }") },
    KindFigures: {
      "for everybody": everybody("kinds { $ }"),
      "for officers": officers("ofForce { kinds { $ } }"),
      "one’s own": officers("own { $ }"),
    },
    QuarterFigures: { "for everybody": { by: [here("complaintQuarters { $ }")] } },
    QuarterOfKind: { "for everybody": { by: [here("complaintQuarters { kinds { $ } }")] } },
    OutcomeCount: {
      "for officers": officers("ofForce { kinds { outcomes { $ } } }"),
      "one’s own": officers("own { outcomes { $ } }"),
    },
    StageCount: {
      "for officers": officers("ofForce { kinds { reached { $ } } }"),
      "one’s own": officers("own { reached { $ } }"),
    },
  };
}
