import { handlersOf } from "../routing/barring.js";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { refuseOneself } from "../queue/refuse-oneself.js";
import { runsOn } from "../routing/barring.js";
import { type ForceCopy } from "../routing/decide.js";
import { holdersToday } from "../handling/party-holders.js";
import type {
  EndStatutoryArrangementInput,
  RecordStatutoryArrangementInput,
  StatutoryArrangement,
} from "./arrangement.entity.js";
import { StatutoryActing } from "./statutory-enums.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/** Reads what runs on a day or begins later: the force, the day. */
export const arrangementsSql = `select a.id, a.what, a.office, a.person_id as "personId", a.source, a.from_day as "from", a.to_day as "to"
  from cases.statutory_arrangements a where a.force_id = $1 and (a.to_day is null or a.to_day >= $2::date)`;

/** Who acts in complaints about office holders on a day. */
export interface Acting {
  readonly panel: readonly string[];
  readonly delegates: readonly string[];
}

/**
 * Who acts: for the Panel those whom the force named; beside them the holders of the office to which it delegated the initial
 * handling. The oversight body of a force’s own text is not the Panel everywhere (Cumbria’s is a committee, Devon and Cornwall has
 * none): with nobody named a complaint waits in the queue.
 */
export function actingOn(force: ForceCopy, arrangements: readonly StatutoryArrangement[], today: string): Acting {
  const running = arrangements.filter((one) => runsOn(one, today));
  const personsOf = (what: StatutoryActing) => [
    ...new Set(
      running
        .filter((one) => one.what === what)
        .flatMap(({ office, personId }) => (office ? holdersToday(force, office, today) : personId ? [personId] : [])),
    ),
  ];
  return { panel: personsOf(StatutoryActing.PANEL), delegates: personsOf(StatutoryActing.DELEGATE) };
}

/** As whom somebody acts; null: as neither. */
export function actsAs({ panel, delegates }: Acting, personId: string | null): StatutoryActing | null {
  if (personId === null) return null;
  if (panel.includes(personId)) return StatutoryActing.PANEL;
  return delegates.includes(personId) ? StatutoryActing.DELEGATE : null;
}

const delegateOffices = ["HEAD_OF_STAFF", "MONITORING_OFFICER"];

/** Records who acts from a day on. Answers the id. @throws INVALID at the field, NOT_ALLOWED for who names himself or herself */
export async function recordArrangement(
  change: Change,
  context: RequestContext,
  input: RecordStatutoryArrangementInput,
): Promise<string> {
  const { forceId } = change;
  const { what, from } = input;
  const source = input.source.trim();
  if (source === "" || source.length > 500) throw invalid("source", "Say by what, in at most 500 characters.");
  if (from < context.today) throw invalid("from", "The first day is today or later.");
  const { office, personId } = await whoActs(change, context, input);
  const id = uuidv7();
  await change.query(
    "insert into cases.statutory_arrangements (force_id, id, what, office, person_id, source, from_day) values ($1, $2, $3, $4, $5, $6, $7)",
    [forceId, id, what, office, personId, source, from],
  );
  await change.publish("routes.stale", {});
  const after = { what, office, person: personId, from };
  await change.audit({ action: "recordStatutoryArrangement", entity: "Force", entityId: forceId, after });
  return id;
}

async function whoActs(
  change: Change,
  context: RequestContext,
  { what, office = null, personId = null }: RecordStatutoryArrangementInput,
): Promise<{ office: string | null; personId: string | null }> {
  if (what === StatutoryActing.DELEGATE) {
    if (office && delegateOffices.includes(office)) return { office, personId: null };
    throw invalid("office", "The Panel delegates to the head of staff or the monitoring officer: choose which.");
  }
  if (!personId) throw invalid("personId", "Say who acts for the Panel.");
  const named = knownForm(personId, "person");
  refuseOneself(context, change.forceId, named, "cases to whoever configures them");
  const force = await readForceCopy(change);
  if (!handlersOf(force, context.today).includes(named))
    throw invalid("personId", "Choose somebody who handles cases in this force.");
  return { office: null, personId: named };
}

/** Ends an arrangement. Answers its id. */
export async function endArrangement(
  change: Change,
  context: RequestContext,
  input: EndStatutoryArrangementInput,
): Promise<string> {
  const id = knownForm(input.arrangementId, "arrangement");
  const [found] = await change.query<{ from: string; to: string | null }>(
    `select from_day as "from", to_day as "to" from cases.statutory_arrangements where force_id = $1 and id = $2 for update`,
    [change.forceId, id],
  );
  if (!found) throw notFound("arrangement");
  if (found.to !== null) throw conflict("It has an end already. Read it again.");
  if (input.on < context.today || input.on < found.from)
    throw invalid("on", "The last day is today or later, and not before the first.");
  await change.query("update cases.statutory_arrangements set to_day = $3 where force_id = $1 and id = $2", [
    change.forceId,
    id,
    input.on,
  ]);
  await change.publish("routes.stale", {});
  const entry = { entity: "Force", entityId: change.forceId, before: { to: null }, after: { to: input.on } };
  await change.audit({ action: "endStatutoryArrangement", ...entry });
  return id;
}
