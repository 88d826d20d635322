import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { rolesAllow } from "@probity/service-kit/permissions";
import type { Role } from "@probity/service-kit/roles";
import { v7 as uuidv7 } from "uuid";
import { refuseOneself } from "../queue/refuse-oneself.js";
import { runsOn } from "../routing/barring.js";
import type { NameVaultOpenerInput } from "./identity.entity.js";
import { readForceCopy } from "../routing/read-force-copy.js";

/**
 * Names who may open who raised a case from outside, of the cases they handle or watch over: at once. Answers the id of the naming.
 * @throws NOT_ALLOWED for who names himself or herself, INVALID for somebody whose offices do not allow it, CONFLICT where that person is named
 */
export async function nameVaultOpener(
  change: Change,
  context: RequestContext,
  input: NameVaultOpenerInput,
): Promise<string> {
  const { forceId } = change;
  const personId = knownForm(input.personId, "person");
  refuseOneself(context, forceId, personId, "the vault to whoever configures it");
  const force = await readForceCopy(change);
  const roles = force.holders.filter((one) => one.personId === personId && runsOn(one, context.today));
  if (
    !rolesAllow(
      roles.map(({ role }) => role as Role),
      "cases:identity",
    )
  )
    throw invalid("personId", "Choose the head of staff, the monitoring officer or the chair of the oversight body.");
  const id = uuidv7();
  const named = await change.query(
    `insert into cases.vault_openers (force_id, id, person_id, named_at) values ($1, $2, $3, $4)
     on conflict do nothing returning 1`,
    [forceId, id, personId, context.now],
  );
  if (named.length === 0) throw conflict("This person is named already.");
  await change.audit({
    action: "nameVaultOpener",
    entity: "Force",
    entityId: forceId,
    after: { opener: personId },
  });
  return id;
}

/** Takes it back: at once. Answers the force's id. */
export async function endVaultOpener(
  change: Change,
  context: RequestContext,
  input: NameVaultOpenerInput,
): Promise<string> {
  const { forceId } = change;
  const personId = knownForm(input.personId, "person");
  const ended = await change.query(
    "update cases.vault_openers set ended_at = $3 where force_id = $1 and person_id = $2 and ended_at is null returning 1",
    [forceId, personId, context.now],
  );
  if (ended.length === 0) throw notFound("person");
  await change.audit({
    action: "endVaultOpener",
    entity: "Force",
    entityId: forceId,
    before: { opener: personId },
  });
  return forceId;
}
