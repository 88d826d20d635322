import { isoDayInWords } from "@probity/rules/deadline-words";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { dayInLondon } from "@probity/service-kit/dates";
import { invalid } from "@probity/service-kit/errors";
import { v7 as uuidv7 } from "uuid";
import { Clause } from "../clauses/clause.entity.js";
import { keepVersion, takeVersion } from "../drafting/take-version.js";
import { transitions } from "../drafting/version-life.transitions.js";
import { Approval, VersionStatus } from "../protocols/protocol.entity.js";
import { contentOf } from "../rules/tell-rulebook.js";
import type { ApproveVersionInput, ReviseVersionInput } from "./approval.inputs.js";

/** Records who approved a version; its words and rules are sealed by a hash from then on. */
export async function approveVersion(
  change: Change,
  context: RequestContext,
  input: ApproveVersionInput,
): Promise<string> {
  const version = await takeVersion(change, context, "approve", input);
  const { forceId, manager } = change;
  const [approvedBy, minute] = [input.approvedBy?.trim() || null, input.minute?.trim() || null];
  if (!input.office.trim()) throw invalid("office", "Say which office or body approved it.");
  if (!approvedBy && !minute)
    throw invalid("approvedBy", "Name the office holder who approved it, or the body's minute.");
  if (input.approvedOn > context.today) throw invalid("approvedOn", "An approval cannot lie in the future.");
  const closedOn = version.consultationClosedAt && dayInLondon(version.consultationClosedAt);
  if (closedOn && input.approvedOn < closedOn)
    throw invalid(
      "approvedOn",
      `The consultation closed on ${isoDayInWords(closedOn)}: a version is approved on that day or later.`,
    );
  const without = input.withoutConsultation?.trim() || null;
  if (version.status === VersionStatus.DRAFT && !without)
    throw invalid(
      "withoutConsultation",
      "This draft was not put before consultees: say why, or open a consultation first.",
    );
  if ((await manager.countBy(Clause, { forceId, versionId: version.id })) === 0)
    throw invalid("versionId", "A version without clauses cannot be approved.");
  const office = input.office.trim();
  await manager.insert(Approval, {
    forceId,
    id: uuidv7(),
    versionId: version.id,
    approvedBy,
    office,
    approvedOn: input.approvedOn,
    note: minute ? `Minute ${minute}` : null,
  });
  const { contentHash } = await contentOf(change, version.id);
  await keepVersion(change, version, { status: transitions.approve.to, contentHash });
  await change.audit({
    action: "approveVersion",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: { status: version.status },
    after: { office, approvedBy, minute, approvedOn: input.approvedOn, contentHash },
    ...(without ? { reason: without } : {}),
  });
  return version.id;
}

/** Takes a version back to be changed; an approval it had stays in the record and counts no more. */
export async function reviseVersion(
  change: Change,
  context: RequestContext,
  input: ReviseVersionInput,
): Promise<string> {
  const version = await takeVersion(change, context, "revise", input);
  if (!input.reason.trim()) throw invalid("reason", "Say why it is taken back.");
  await keepVersion(change, version, {
    status: transitions.revise.to,
    consultationClosedAt: null,
    contentHash: null,
  });
  await change.audit({
    action: "reviseVersion",
    entity: "ProtocolVersion",
    entityId: version.id,
    before: { status: version.status },
    after: { status: transitions.revise.to },
    reason: input.reason.trim(),
  });
  return version.id;
}
