import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import { refuseOutlandish } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { Body } from "../bodies/body.entity.js";
import { knownPerson } from "../persons/known-person.js";
import { circlesIn, holdLines, linesAbove } from "./reporting-circles.js";
import type { SetReportingLineInput } from "./setup.inputs.js";

/** The id of a body of the change's own force. @throws NOT_FOUND for every other. */
export async function knownBody(change: Change, bodyId: string): Promise<string> {
  const id = knownForm(bodyId, "body");
  if (await change.manager.existsBy(Body, { forceId: change.forceId, id })) return id;
  throw notFound("body");
}

/** A line as the other subgraphs hear of it. ISO days. */
export interface ToldLine {
  readonly id: string;
  readonly personId: string;
  readonly managerId: string | null;
  readonly from: string;
  readonly to: string | null;
}

/** Tells the other subgraphs of lines that began or ended. Whoever hears of lines looks for managers: a body is none. */
export async function tellLines(change: Change, lines: readonly ToldLine[]): Promise<void> {
  const told = lines
    .filter(({ managerId }) => managerId !== null)
    .map(({ id, personId, managerId, from, to }) => ({ id, personId, managerId, from, to }));
  await change.publishAll("reporting-line.changed", told);
}

/** Says to whom, or to which body, a person reports from a day; the line before it ends the day before. */
export async function setReportingLine(change: Change, input: SetReportingLineInput): Promise<string> {
  const { forceId } = change;
  const { from } = input;
  refuseOutlandish("from", from);
  const personId = await knownPerson(change, input.personId);
  const { managerId, bodyId } = await superior(change, input, personId);
  await holdLines(change);
  const [later] = await change.query<{ from: string }>(
    `select from_day as "from" from people.reporting_lines where force_id = $1 and person_id = $2 and from_day >= $3 order by from_day`,
    [forceId, personId, from],
  );
  if (later)
    throw invalid(
      "from",
      `The person reports to somebody from ${isoDayInWords(later.from)} already: choose a later day.`,
    );
  const line = { id: uuidv7(), personId, managerId, bodyId, from, to: null };
  if (circlesIn([line], await linesAbove(change, [managerId], from)).size > 0)
    throw invalid(
      "managerId",
      "Whoever you choose reports to this person already, directly or through others: choose somebody else.",
      "CIRCLE",
    );
  const ended = await change.query<ToldLine & { bodyId: string | null }>(
    `update people.reporting_lines set to_day = $3 where force_id = $1 and person_id = $2 and (to_day is null or to_day > $3)
     returning id, person_id as "personId", manager_id as "managerId", body_id as "bodyId", from_day as "from", to_day as "to"`,
    [forceId, personId, dayBefore(from)],
  );
  await change.query(
    "insert into people.reporting_lines (force_id, id, person_id, manager_id, body_id, from_day) values ($1, $2, $3, $4, $5, $6)",
    [forceId, line.id, personId, managerId, bodyId, from],
  );
  await tellLines(change, [...ended, line]);
  await change.audit({
    action: "setReportingLine",
    entity: "Person",
    entityId: personId,
    before: { managerId: ended[0]?.managerId ?? null, bodyId: ended[0]?.bodyId ?? null },
    after: { managerId, bodyId, from },
  });
  return personId;
}

async function superior(
  change: Change,
  { managerId, bodyId }: SetReportingLineInput,
  personId: string,
): Promise<{ managerId: string | null; bodyId: string | null }> {
  if (bodyId && managerId) throw invalid("bodyId", "Choose either a person or a body.");
  if (bodyId) return { managerId: null, bodyId: await knownBody(change, bodyId) };
  if (!managerId) throw invalid("managerId", "Say to whom, or to which body.");
  const manager = await knownPerson(change, managerId);
  if (manager === personId) throw invalid("managerId", "Nobody reports to themselves.");
  return { managerId: manager, bodyId: null };
}
