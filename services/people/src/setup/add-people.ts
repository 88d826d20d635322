import type { Change } from "@probity/service-kit/context";
import { invalid } from "@probity/service-kit/errors";
import { given, refuseOutlandish } from "@probity/service-kit/given";
import { v7 as uuidv7 } from "uuid";
import { Office } from "../appointments/appointment.entity.js";
import { isPublicOffice, rankOf } from "../appointments/office.rules.js";
import { Person } from "../persons/person.entity.js";
import { knownBody } from "./reporting-line.js";
import { letIn } from "./logins.js";
import type { AddOfficeInput, AddPersonInput } from "./setup.inputs.js";
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
  refuseOutlandish("from", input.from);
  const titleCy = input.titleCy?.trim() ? given("titleCy", input.titleCy, 100) : titleEn;
  const bodyId = input.bodyId ? await knownBody(change, input.bodyId) : null;
  const held = { bodyId, from: input.from ?? null, to: null };
  const office = { id: uuidv7(), role, titleEn, titleCy, public: input.public ?? isPublicOffice(role), ...held };
  await manager.insert(Office, { forceId, ...office, rank: rankOf(role) });
  await change.audit({ action: "addOffice", entity: "Office", entityId: office.id, after: office });
  return office.id;
}
