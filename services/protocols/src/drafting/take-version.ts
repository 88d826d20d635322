import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notAllowed, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import { relint } from "../lint/relint.js";
import { ProtocolVersion } from "../protocols/protocol.entity.js";
import { transitions, whyNot, type Step } from "./version-life.transitions.js";

/** What every change of a version says of it. */
export interface VersionInput {
  readonly versionId: string;
  /** The revision that the caller has seen; left out where nothing could be lost. */
  readonly revision?: number | null | undefined;
}

/**
 * The version, locked for this change, if the step is open to it.
 * @throws NOT_FOUND; CONFLICT when somebody changed it since, or when it has gone on in its life.
 */
export async function takeVersion(
  change: Change,
  context: RequestContext,
  step: Step,
  input: VersionInput,
): Promise<ProtocolVersion> {
  const { permission } = transitions[step];
  if (!context.can(permission, change.forceId)) throw notAllowed(permission);
  const version = await change.manager.findOne(ProtocolVersion, {
    where: { forceId: change.forceId, id: knownForm(input.versionId, "version") },
    lock: { mode: "pessimistic_write" },
  });
  if (!version) throw notFound("version");
  const [comments] = await change.query<{ open: number }>(
    "select count(*)::int as open from protocols.clause_comments where force_id = $1 and version_id = $2 and answer is null",
    [change.forceId, version.id],
  );
  const refusal = whyNot(step, { ...version, openComments: comments?.open ?? 0 });
  if (refusal) throw invalid("versionId", refusal, "NOT_OPEN");
  if (input.revision !== undefined && input.revision !== null && input.revision !== version.revision)
    throw conflict("Somebody changed this version since you read it. Read it again; what you wrote is still with you.");
  return version;
}

/** Keeps what changed of a version, and that it is another revision; its findings follow. */
export async function keepVersion(
  change: Change,
  version: ProtocolVersion,
  changed: Partial<ProtocolVersion> = {},
): Promise<void> {
  const { forceId, id, revision } = version;
  await change.manager.update(ProtocolVersion, { forceId, id }, { ...changed, revision: revision + 1 });
  await relint(change, id);
}
