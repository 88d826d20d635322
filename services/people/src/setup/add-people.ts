import type { Change } from "@probity/service-kit/context";
import { dayBefore } from "@probity/service-kit/dates";
import { invalid, notFound } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { knownForm } from "@probity/service-kit/ids";
import { v7 as uuidv7 } from "uuid";
import { Office } from "../appointments/appointment.entity.js";
import { isPublicOffice, rankOf } from "../appointments/office.rules.js";
import { Person } from "../persons/person.entity.js";
import { letIn } from "./logins.js";
import type { AddOfficeInput, AddPersonInput, SetReportingLineInput } from "./setup.inputs.js";
import { platformRoles, usableEmail } from "./usable-subject.js";

/** Adds a person, who may sign in where an address is given. */
export async function addPerson(change: Change, input: AddPersonInput): Promise<string> {
  const { forceId, manager } = change;
  const person = { forceId, id: uuidv7(), name: given("name", input.name), public: false };
  const email = input.email?.trim() ? usableEmail("email", input.email) : null;
  await manager.insert(Person, person);
  if (email && !(await letIn(change, email, person.id)))
    throw invalid("email", "Somebody of this force signs in with this address already.");
  const after = { signsIn: email !== null };
  await change.audit({ action: "addPerson", entity: "Person", entityId: person.id, after });
  return person.id;
}

/** Adds an office; who holds it is public where the law asks for it, or where the force decides so. */
export async function addOffice(change: Change, input: AddOfficeInput): Promise<string> {
  const { forceId, manager } = change;
  const { role } = input;
  if (platformRoles.includes(role)) throw invalid("role", "A role of the platform is granted; it is no office.");
  if (isPublicOffice(role) && input.public === false)
    throw invalid(
      "public",
      "Who holds this office is public by law (SI 2011/3050, Schedule, paragraphs 1(a) and 2(d)).",
    );
  const titleEn = given("titleEn", input.titleEn, 100);
  const titleCy = input.titleCy?.trim() ? given("titleCy", input.titleCy, 100) : titleEn;
  const office = { id: uuidv7(), role, titleEn, titleCy, public: input.public ?? isPublicOffice(role) };
  await manager.insert(Office, { forceId, ...office, rank: rankOf(role) });
  await change.audit({ action: "addOffice", entity: "Office", entityId: office.id, after: office });
  return office.id;
}

/** Says to whom a person reports from a day; the line before it ends the day before. */
export async function setReportingLine(change: Change, input: SetReportingLineInput): Promise<string> {
  const { forceId, manager } = change;
  const { from } = input;
  const [personId, managerId] = [knownForm(input.personId, "person"), knownForm(input.managerId, "person")];
  for (const id of [personId, managerId])
    if (!(await manager.existsBy(Person, { forceId, id }))) throw notFound("person");
  if (personId === managerId) throw invalid("managerId", "Nobody reports to themselves.");
  const lastDay = dayBefore(from);
  const [later] = await change.query<{ from: string }>(
    `select from_day as "from" from people.reporting_lines where force_id = $1 and person_id = $2 and from_day >= $3 order by from_day`,
    [forceId, personId, from],
  );
  if (later) throw invalid("from", `The person reports to somebody from ${later.from} already: choose a later day.`);
  const ended = await change.query<{ id: string; personId: string; managerId: string; from: string; to: string }>(
    `update people.reporting_lines set to_day = $3 where force_id = $1 and person_id = $2 and (to_day is null or to_day > $3)
     returning id, person_id as "personId", manager_id as "managerId", from_day as "from", to_day as "to"`,
    [forceId, personId, lastDay],
  );
  const line = { id: uuidv7(), personId, managerId, from, to: null };
  await change.query(
    "insert into people.reporting_lines (force_id, id, person_id, manager_id, from_day) values ($1, $2, $3, $4, $5)",
    [forceId, line.id, personId, managerId, from],
  );
  for (const told of [...ended, line]) await change.publish("reporting-line.changed", told);
  const before = { managerId: ended[0]?.managerId ?? null };
  await change.audit({
    action: "setReportingLine",
    entity: "Person",
    entityId: personId,
    before,
    after: { managerId, from },
  });
  return personId;
}
