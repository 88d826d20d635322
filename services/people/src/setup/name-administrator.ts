import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict } from "@probity/service-kit/errors";
import { given } from "@probity/service-kit/given";
import { v7 as uuidv7 } from "uuid";
import { Person } from "../persons/person.entity.js";
import { grantRole, letIn } from "./logins.js";
import type { NameAdministratorInput } from "./setup.inputs.js";
import { usableEmail } from "./usable-subject.js";

/**
 * Gives a new force its first administrator, and those who run the platform their part in it. Only a force without people is
 * handed over so: who runs the platform cannot make anybody an administrator of a force that has begun.
 */
export async function nameAdministrator(context: RequestContext, input: NameAdministratorInput): Promise<string> {
  const name = given("name", input.name);
  const email = usableEmail("email", input.email);
  const { forceId, idempotencyKey: key } = input;
  const operators = await operatorsOf(context);
  return context.foundOnce({ forceId, permission: "force:create", key, request: input }, async (change) => {
    await refuseBegun(change);
    const personId = uuidv7();
    await change.manager.insert(Person, { forceId, id: personId, name, public: false });
    await letIn(change, email, personId);
    const by = context.identity.subject;
    const reason = "sets the force up";
    await grantRole(change, { subject: email, role: "FORCE_ADMIN", reason, until: null, by });
    for (const subject of operators) {
      await letIn(change, subject, null);
      await grantRole(change, { subject, role: "OPERATOR", reason: "runs the platform", until: null, by });
    }
    await change.audit({ action: "nameAdministrator", entity: "Force", entityId: forceId, after: { personId } });
    return forceId;
  });
}

async function refuseBegun(change: Change): Promise<void> {
  const { forceId } = change;
  // Two administrators named at once would each find nobody.
  await change.query("select pg_advisory_xact_lock(hashtextextended($1, 0))", [`first administrator of ${forceId}`]);
  if (await change.manager.existsBy(Person, { forceId }))
    throw conflict("This force has people already: its own administrators grant access.");
}

async function operatorsOf(context: RequestContext): Promise<string[]> {
  const rows = await context.read<{ subject: string }>(
    "force:create",
    `select distinct g.subject from people.access_grants g
     where g.role = 'OPERATOR' and g.force_id = any($forces) and (g.valid_to is null or g.valid_to >= $1) order by g.subject`,
    [context.today],
  );
  return rows.map(({ subject }) => subject);
}
