import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid } from "@probity/service-kit/errors";
import { Temporal } from "temporal-polyfill";
import { In, IsNull, Not } from "typeorm";
import { keepVersion, takeVersion } from "../drafting/take-version.js";
import { transitions } from "../drafting/version-life.transitions.js";
import { refuseBlocked } from "../lint/blocking.js";
import { relintLive } from "../lint/relint.js";
import { Protocol, ProtocolVersion, VersionStatus } from "../protocols/protocol.entity.js";
import { obeyRetention } from "../publication/obey-retention.js";
import { tellRulebook } from "../rules/tell-rulebook.js";
import type { BringIntoForceInput, WithdrawVersionInput } from "./approval.inputs.js";

/** Brings an approved version into force from a day; the one in force until then ends the day before. */
export async function bringIntoForce(
  change: Change,
  context: RequestContext,
  input: BringIntoForceInput,
): Promise<string> {
  const version = await takeVersion(change, context, "bringIntoForce", input);
  const { forceId, manager } = change;
  // Two versions that come into force at once would both find the same one before them.
  await manager.findOne(Protocol, { where: { forceId, id: version.protocolId }, lock: { mode: "pessimistic_write" } });
  await refuseBlocked(change, version);
  const former = await manager.find(ProtocolVersion, {
    where: {
      forceId,
      protocolId: version.protocolId,
      status: In([VersionStatus.IN_FORCE, VersionStatus.SUPERSEDED]),
      inForceFrom: Not(IsNull()),
    },
    order: { inForceFrom: "DESC" },
  });
  const latest = former[0];
  if (latest?.inForceFrom && latest.inForceFrom >= input.from)
    throw conflict(
      `Version ${latest.number} is in force from ${isoDayInWords(latest.inForceFrom)}: this one can come into force on a later day only.`,
    );
  const lastDay = Temporal.PlainDate.from(input.from).subtract({ days: 1 }).toString();
  if (latest && (latest.inForceTo === null || latest.inForceTo > lastDay)) {
    await manager.update(ProtocolVersion, { forceId, id: latest.id }, { inForceTo: lastDay });
    await tellRulebook(change, { ...latest, inForceTo: lastDay });
  }
  await keepVersion(change, version, {
    status: transitions.bringIntoForce.to,
    inForceFrom: input.from,
    inForceTo: null,
  });
  await tellRulebook(change, { ...version, inForceFrom: input.from, inForceTo: null });
  // What other protocols of the force say is judged beside it from now on.
  await relintLive(change, context.today);
  await obeyRetention(change, context.today);
  await change.audit({
    action: "bringIntoForce",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: { status: version.status, former: latest?.id ?? null },
    after: { inForceFrom: input.from, formerEndsOn: latest ? lastDay : null },
  });
  return version.id;
}

/** Ends a version without a successor. */
export async function withdrawVersion(
  change: Change,
  context: RequestContext,
  input: WithdrawVersionInput,
): Promise<string> {
  const version = await takeVersion(change, context, "withdraw", input);
  if (!input.reason.trim()) throw invalid("reason", "Say why it is withdrawn.");
  if (version.inForceFrom !== null && input.lastDay < version.inForceFrom)
    throw invalid(
      "lastDay",
      `It came into force on ${isoDayInWords(version.inForceFrom)}: its last day cannot lie before that.`,
    );
  await keepVersion(change, version, { status: transitions.withdraw.to, inForceTo: input.lastDay });
  await tellRulebook(change, { ...version, inForceTo: input.lastDay });
  await relintLive(change, context.today);
  await obeyRetention(change, context.today);
  await change.audit({
    action: "withdrawVersion",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: { inForceTo: version.inForceTo },
    after: { inForceTo: input.lastDay },
    reason: input.reason.trim(),
  });
  return version.id;
}
