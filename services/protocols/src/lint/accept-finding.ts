import { heldByOne } from "@probity/rules/lint/one-person";
import { offices } from "@probity/rules/vocabulary";
import type { Change, RequestContext } from "@probity/service-kit/context";
import { conflict, invalid, notFound } from "@probity/service-kit/errors";
import { knownForm } from "@probity/service-kit/ids";
import type { Role } from "@probity/service-kit/roles";
import { ProtocolVersion, VersionStatus } from "../protocols/protocol.entity.js";
import { tellRulebook } from "../rules/tell-rulebook.js";
import type { AcceptFindingInput } from "./accept-finding.inputs.js";
import { FindingStatus, LintFinding } from "./finding.entity.js";
import { relint, type Linted } from "./relint.js";

/** Accepts a finding, with a reason, and for a route to its own subject with the office that takes it instead. Answers its id. */
export async function acceptFinding(
  change: Change,
  context: RequestContext,
  input: AcceptFindingInput,
): Promise<string> {
  const { forceId, manager } = change;
  const versionId = knownForm(input.versionId, "version");
  const reason = input.reason.trim();
  if (reason.length === 0 || reason.length > 2000) throw invalid("reason", "Say why, in at most 2,000 characters.");
  const linted = await relint(change, versionId, context.today);
  const finding = await manager.findOneBy(LintFinding, { forceId, versionId, key: input.findingKey });
  if (!linted || !finding) throw notFound("finding");
  if (finding.status === FindingStatus.GONE) throw conflict("This fault is there no more: there is nothing to accept.");
  const fallback = fallbackFor(finding, input.fallback ?? null, linted);
  const accepted = { acceptedReason: reason, acceptedBy: context.identity.name, acceptedAt: context.now, fallback };
  await manager.update(LintFinding, { forceId, id: finding.id }, { ...accepted, status: FindingStatus.ACCEPTED });
  const version = await manager.findOneByOrFail(ProtocolVersion, { forceId, id: versionId });
  if (version.status === VersionStatus.IN_FORCE && fallback !== null) await tellRulebook(change, version);
  const [clauseId] = finding.clauseIds;
  await change.audit({
    action: "acceptFinding",
    entity: "ProtocolVersion",
    entityId: versionId,
    before: { status: finding.status, fallback: finding.fallback },
    after: { finding: finding.key, status: FindingStatus.ACCEPTED, fallback },
    ...(clauseId ? { clauseId } : {}),
    reason,
  });
  return finding.id;
}

/** @throws INVALID when a route has no fallback, or one that is the very person; or when what is no route has one. */
function fallbackFor({ code, key }: LintFinding, named: Role | null, { document, facts }: Linted): Role | null {
  if (code !== "L1") {
    if (named !== null) throw invalid("fallback", "Only a route has a fallback: leave it out.");
    return null;
  }
  if (named === null || !offices.some((office) => office === named))
    throw invalid("fallback", "Name the office that takes the matter instead.");
  const subjects = key.split("/")[1]?.split("+") ?? [];
  const concerned = heldByOne(document, facts).filter((held) => held.some((office) => subjects.includes(office)));
  if (concerned.flat().some((office) => office === named))
    throw invalid("fallback", "This office is held by the person whom the matter is about: name another.");
  return named;
}
